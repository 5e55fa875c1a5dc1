import type { DomDocument } from "./dom.ts";

// As in in-page.ts, the function runs in the browser.
declare const document: DomDocument;

/** Brings animations that end to their end: a footer that fades in is seen by every visitor. */
function finishAnimations(): void {
  for (const animation of document.getAnimations()) {
    if (Number.isFinite(animation.effect?.getComputedTiming().endTime ?? Infinity)) animation.finish();
  }
}

/** An expression for the browser that ends its running animations. */
export function finishExpression(): string {
  return `(() => { ${String(finishAnimations)}\nfinishAnimations(); })()`;
}
