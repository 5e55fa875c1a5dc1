const spacing = /^(?<minus>-?)(?<kind>[mp])(?<side>[xylrsetb]?)-(?<amount>\d+(?:\.\d+)?|px|\[[^\]]+\])$/u;
const sizing = /^(w|h|max-w|min-w|max-h)-(\d+(?:\.\d+)?|px|\[[^\]]+\])$/u;
const fraction = /^w-(\d{1,2})\/(\d{1,2})$/u;
const offset = /^-?(?:left|right|inset-x|inset|start|end)-./u;

/** What a class sets that is one of a numbered family in both Tailwind and Bootstrap, as declarations. */
export function patternCss(name: string): string | null {
  return spacingCss(name) ?? sizingCss(name) ?? otherCss(name);
}

function spacingCss(name: string): string | null {
  const { minus = "", kind, side = "", amount = "" } = spacing.exec(name)?.groups ?? {};
  if (kind === undefined) return null;
  const property = kind === "m" ? "margin" : "padding";
  const length = minus + lengthOf(amount);
  const sides: Readonly<Record<string, readonly string[]>> = {
    "": ["left", "right"],
    x: ["left", "right"],
    l: ["left"],
    s: ["left"],
    r: ["right"],
    e: ["right"],
  };
  const set = sides[side] ?? [];
  return set.map((one) => `${property}-${one}:${length}`).join(";");
}

function sizingCss(name: string): string | null {
  const [, part = "", whole = ""] = fraction.exec(name) ?? [];
  if (part !== "") return `width:${(100 * Number(part)) / Number(whole)}%`;
  const [, dimension, amount = ""] = sizing.exec(name) ?? [];
  if (dimension === undefined) return null;
  const property = { w: "width", h: "height", "max-w": "max-width", "min-w": "min-width", "max-h": "max-height" }[
    dimension
  ];
  return property === undefined ? null : `${property}:${lengthOf(amount)}`;
}

function lengthOf(amount: string): string {
  if (amount === "px") return "1px";
  if (amount.startsWith("[")) return amount.slice(1, -1).replaceAll("_", " ");
  return amount === "0" ? "0" : `${Number(amount) * 4}px`;
}

function otherCss(name: string): string | null {
  const arbitrary = /^\[([a-z-]+:[^\]]+)\]$/u.exec(name)?.[1];
  if (arbitrary !== undefined) return arbitrary.replaceAll("_", " ");
  const opacity = /^opacity-(\d+)$/u.exec(name)?.[1];
  if (opacity !== undefined) return `opacity:${Number(opacity) / 100}`;
  const columns = /^grid-cols-(\d+|\[.+\]|subgrid)$/u.exec(name)?.[1];
  if (columns !== undefined) return columns === "1" ? "grid-template-columns:1fr" : "grid-template-columns:?";
  const order = /^-?order-(\d+|\[.+\])$/u.exec(name)?.[1];
  if (order !== undefined) return order === "0" ? "order:0" : "order:?";
  if (offset.test(name)) return offsetCss(name);
  if (/^-?(?:translate|scale|rotate|skew)-/u.test(name)) return /^-?translate-y-/u.test(name) ? "" : "transform:?";
  if (name.startsWith("columns-")) return "columns:?";
  if (/^-?indent-/u.test(name)) return "text-indent:?";
  if (/^(?:col|basis)-/u.test(name)) return name.startsWith("col-span-") ? "grid-column:?" : null;
  if (name.startsWith("animate-")) return "animation:?";
  return null;
}

function offsetCss(name: string): string | null {
  if (name.startsWith("inset")) return "left:?;right:?";
  return name.includes("left") || name.startsWith("start") ? "left:?" : "right:?";
}

const palette =
  /^(?:slate|gray|zinc|neutral|stone|red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose)-\d{2,3}(?:\/\d+)?$/u;

const textLooks = new Set([
  ...["xs", "sm", "base", "md", "lg", "xl", "black", "white", "current", "inherit", "muted", "primary", "secondary"],
  ...["success", "danger", "warning", "info", "light", "dark", "body", "foreground", "background", "accent", "default"],
  ...["ellipsis", "clip", "wrap", "nowrap", "balance", "pretty", "break", "uppercase", "lowercase", "capitalize"],
  ...["decoration-none", "reset", "truncate", "black-50", "white-50", "body-secondary", "muted-foreground"],
]);

const looks =
  /^(?:bg|border|rounded|shadow|font|leading|tracking|gap|space|divide|underline|decoration|cursor|select|z|ring|outline|from|via|to|whitespace|break|object|backdrop|fill|stroke|aspect|accent|caret|duration|ease|delay|lh|fs|fw|user-select|pointer-events|shrink|flex-shrink|top|bottom|min-h|hyphens|scroll|overscroll|isolate|fst|link|small|blur|brightness|drop-shadow)(?:-.+)?$/u;

const words = new Set([
  ...[
    "antialiased",
    "subpixel-antialiased",
    "uppercase",
    "lowercase",
    "capitalize",
    "normal-case",
    "italic",
    "truncate",
  ],
  ...[
    "not-italic",
    "no-underline",
    "line-through",
    "group",
    "peer",
    "clearfix",
    "rounded",
    "border",
    "shadow",
    "h-screen",
  ],
  ...["h-fit", "h-max", "h-min", "lead", "text-break", "h-px", "max-h-full", "max-h-screen", "list-none", "list-disc"],
]);

/** Whether the class sets only what alignment, order and visibility don't depend on. */
export function isHarmless(name: string): boolean {
  if (words.has(name) || looks.test(name)) return true;
  if (name.startsWith("align-"))
    return /^align-(?:baseline|top|middle|bottom|text-top|text-bottom|sub|super)$/u.test(name);
  if (!name.startsWith("text-")) return false;
  const look = name.slice("text-".length).replace(/\/\d+$/u, "");
  return (
    textLooks.has(look) ||
    palette.test(look) ||
    /^\dxl$/u.test(look) ||
    /^\[(?!0)/u.test(look) ||
    look.startsWith("opacity-")
  );
}
