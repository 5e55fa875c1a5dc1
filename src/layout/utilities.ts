import { type Declaration, parseDeclarations } from "./declarations.ts";
import { bootstrapCss } from "./known/bootstrap.ts";
import { isHarmless, patternCss } from "./known/patterns.ts";
import { tailwindCss } from "./known/tailwind.ts";

export type Library = "tailwind" | "bootstrap";

/** What a known utility class sets, and when. */
export interface Utility {
  readonly library: Library;
  readonly declarations: readonly Declaration[];
  /** Media query list; `""` for every screen. */
  readonly media: string;
  /** Whether it depends on a state, such as hovering. */
  readonly needsState: boolean;
  /** A greater rank wins over a lesser; within one rank the order can't be told. */
  readonly rank: number;
}

type Table = ReadonlyMap<string, string>;

const tailwind: Table = new Map(rulesIn(tailwindCss.replaceAll("\\", "")));
const bootstrap: Table = new Map(rulesIn(bootstrapCss.replaceAll("*", "")));
const responsive: ReadonlySet<string> = new Set(
  rulesIn(bootstrapCss).flatMap(([name]) => (name.includes("*") ? [name.replace("*", "")] : [])),
);

function rulesIn(css: string): [className: string, declarations: string][] {
  return css.split("}").flatMap((rule): [string, string][] => {
    const brace = rule.indexOf("{");
    return brace < 0 ? [] : [[rule.slice(0, brace).trim().slice(1), rule.slice(brace + 1)]];
  });
}

/** What the class sets by each library that has it; `null` where none of `libraries` is known to have it. */
export function utilitiesFor(className: string, libraries: readonly Library[]): readonly Utility[] | null {
  const found = libraries.map((library) =>
    library === "tailwind" ? tailwindUtility(className) : bootstrapUtility(className),
  );
  const known = found.filter((utility) => utility !== null);
  return known.length === 0 ? null : known;
}

const tailwindWidths: Readonly<Record<string, number>> = { sm: 640, md: 768, lg: 1024, xl: 1280, "2xl": 1536 };
const screenNames = Object.keys(tailwindWidths);

function tailwindUtility(className: string): Utility | null {
  const parts = splitVariants(className);
  const last = parts.pop() ?? "";
  const important = last.startsWith("!") || last.endsWith("!");
  const name = important ? last.replaceAll("!", "") : last;
  const css = tailwind.get(name) ?? patternCss(name) ?? (isHarmless(name) ? "" : null);
  if (css === null) return null;
  let rank = name === "container" ? -1 : 0;
  const media: string[] = [];
  let needsState = false;
  for (const variant of parts) {
    const screen = screenOf(variant);
    if (screen) {
      media.push(screen.query);
      rank = Math.max(rank, screen.rank);
    } else if (variant === "print") media.push("print");
    else needsState = true;
  }
  const declarations = parseDeclarations(css).map((one) => (important ? { ...one, important } : one));
  return { library: "tailwind", declarations, media: media.join(" and "), needsState, rank };
}

function splitVariants(className: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < className.length; at++) {
    const character = className.charAt(at);
    if (character === "[" || character === "(") depth++;
    else if (character === "]" || character === ")") depth--;
    else if (character === ":" && depth === 0) {
      parts.push(className.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, className.slice(start)];
}

function screenOf(variant: string): { query: string; rank: number } | null {
  const isMax = variant.startsWith("max-");
  const name = variant.replace(/^(?:max|min)-/u, "");
  const arbitrary = /^\[(\d+(?:\.\d+)?(?:px|rem|em))\]$/u.exec(name)?.[1];
  const width = arbitrary ?? (tailwindWidths[name] === undefined ? null : `${tailwindWidths[name]}px`);
  if (width === null || (arbitrary !== undefined && name === variant)) return null;
  const at = screenNames.indexOf(name);
  return isMax ? { query: `(width < ${width})`, rank: 9 - at } : { query: `(width >= ${width})`, rank: 10 + at };
}

const bootstrapWidths: Readonly<Record<string, number>> = { sm: 576, md: 768, lg: 992, xl: 1200, xxl: 1400 };

function bootstrapUtility(className: string): Utility | null {
  const infix = /-(xs|sm|md|lg|xl|xxl)(?=-|$)/u.exec(className);
  const own = bootstrap.get(className);
  const base = infix ? className.slice(0, infix.index) + className.slice(infix.index + infix[0].length) : className;
  const css = own ?? (infix && responsive.has(base) ? bootstrap.get(base) : undefined) ?? columnCss(className);
  const text = css ?? patternCss(className) ?? (isHarmless(className) ? "" : null);
  if (text === null) return null;
  const isResponsive = infix !== null && own === undefined;
  const width = isResponsive ? bootstrapWidths[infix[1] ?? ""] : undefined;
  return {
    library: "bootstrap",
    declarations: parseDeclarations(text),
    media: width === undefined ? "" : `(width >= ${width}px)`,
    needsState: false,
    rank: width ?? (className.startsWith("container") ? -1 : 0),
  };
}

/** A grid column other than a full one: its width depends on the row. */
function columnCss(className: string): string | null {
  const isColumn = /^col(?:-(?:xs|sm|md|lg|xl|xxl))?(?:-(?:\d+|auto|offset-\d+))?$|^offset-/u.test(className);
  return isColumn ? "width:?;flex-grow:?;float:?;margin-left:?" : null;
}

/** Bootstrap's components, which have styles that aren't looked into. */
const components =
  /^(?:accordion|alert|badge|breadcrumb|btn|card|carousel|close|collaps|dropdown|embed|fade|figure|form|img|input|jumbotron|label|list|media|modal|nav|offcanvas|page|pagination|panel|placeholder|popover|progress|ratio|row|show|spinner|stretched|table|thumbnail|toast|tooltip|vr|well|affix|in|active|disabled|dl|col|offset|hidden|visible|g|gx|clearfix)(?:-|$)/u;

/** Whether a library that the page loads may define the class, though it isn't among the known ones. */
export function mayDefine(library: Library, className: string): boolean {
  return library === "tailwind" || components.test(className);
}
