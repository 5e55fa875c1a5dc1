import type { AtrulePlain, BlockPlain, CssNodePlain, RulePlain } from "css-tree";
import { loadCssTree } from "../page/declarations.ts";
import { type Declaration, longhands, readValue, unseenValue } from "./declarations.ts";
import { Prelude } from "./prelude.ts";
import { RecentValues } from "./recent.ts";

/** A rule of a style sheet, with what it takes for it to apply. */
export interface StyleRule {
  readonly prelude: Prelude;
  /** The rule that this one is nested in, which `&` stands for. */
  readonly parent: StyleRule | null;
  readonly declarations: readonly Declaration[];
  /** Media query lists, all of which must hold. */
  readonly media: readonly string[];
  /** False where something decides that isn't looked into: `@supports`, `@container`, a layer. */
  readonly isCertain: boolean;
}

/** The rules of a style sheet in source order. */
export interface ParsedSheet {
  readonly rules: readonly StyleRule[];
  /** Whether it imports others. */
  readonly imports: boolean;
}

interface Surroundings {
  readonly media: readonly string[];
  readonly isCertain: boolean;
  readonly parent: StyleRule | null;
}

const sheets = new RecentValues<ParsedSheet>(24);
const preludes = new RecentValues<Prelude>(1000);

export function parseStyleSheet(css: string, media: string): ParsedSheet {
  return sheets.of(`${media}{${css}`, () => readStyleSheet(css, media));
}

/** css-tree is loaded here and not with the module: most files have no style sheet, and loading it takes 20 ms. */
function readStyleSheet(css: string, media: string): ParsedSheet {
  const sheet = loadCssTree().parse(css, {
    list: false,
    positions: true,
    parseValue: false,
    parseAtrulePrelude: false,
    parseRulePrelude: false,
    onParseError: () => undefined,
  });
  if (sheet.type !== "StyleSheet") return { rules: [], imports: false };
  const rules: StyleRule[] = [];
  const around = { media: media === "" ? [] : [media], isCertain: true, parent: null };
  collect(sheet.children, around, rules);
  return { rules, imports: sheet.children.some((node) => node.type === "Atrule" && node.name === "import") };
}

function collect(nodes: readonly CssNodePlain[], around: Surroundings, rules: StyleRule[]): void {
  for (const node of nodes) {
    if (node.type === "Rule") collectRule(node, around, rules);
    else if (node.type === "Atrule") collectAtrule(node, around, rules);
  }
}

function collectRule(node: RulePlain, around: Surroundings, rules: StyleRule[]): void {
  if (node.prelude.type !== "Raw") return;
  const { value } = node.prelude;
  const prelude = preludes.of(value, () => new Prelude(value));
  const rule = { prelude, ...around, declarations: declarationsIn(node.block) };
  rules.push(rule);
  collect(node.block.children, { ...around, parent: rule }, rules);
}

/** At-rules whose content never styles an element. */
const passedOver = new Set(["keyframes", "font-face", "page", "counter-style", "property", "starting-style"]);

function collectAtrule(node: AtrulePlain, around: Surroundings, rules: StyleRule[]): void {
  const name = node.name.toLowerCase().replace(/^-\w+-/u, "");
  if (!node.block || passedOver.has(name)) return;
  const isMedia = name === "media";
  const prelude = node.prelude?.type === "Raw" ? node.prelude.value : "";
  const inner: Surroundings = {
    parent: around.parent,
    media: isMedia ? [...around.media, prelude] : around.media,
    isCertain: around.isCertain && isMedia,
  };
  const declarations = around.parent ? declarationsIn(node.block) : [];
  // Declarations that stand right in a nested at-rule are the outer rule's.
  if (around.parent && declarations.length > 0)
    rules.push({ ...around.parent, ...inner, parent: around.parent.parent, declarations });
  collect(node.block.children, inner, rules);
}

function declarationsIn(block: BlockPlain): Declaration[] {
  const found: Declaration[] = [];
  for (const node of block.children) {
    const start = node.loc?.start.offset ?? 0;
    const end = node.loc?.end.offset ?? 0;
    if (node.type === "Atrule" && node.name === "apply") {
      found.push({ property: "all", value: unseenValue, important: false, start, end });
    }
    if (node.type !== "Declaration" || node.value.type !== "Raw") continue;
    const { value } = readValue(node.value.value);
    const important = node.important !== false;
    for (const [property, part] of longhands(node.property.toLowerCase(), value))
      found.push({ property, value: part, important, start, end });
  }
  return found;
}
