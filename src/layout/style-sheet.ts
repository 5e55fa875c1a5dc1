import type { SourceFile, StyleSyntax } from "../page/page.ts";
import type { Declaration } from "./declarations.ts";
import { collectRules } from "./plain-rules.ts";
import type { Prelude } from "./prelude.ts";
import { collectPreprocessed } from "./preprocessed-rules.ts";
import { RecentValues } from "./recent.ts";

/** A rule of a style sheet, with what it takes for it to apply. */
export interface StyleRule {
  readonly prelude: Prelude;
  /** The rule that this one is nested in, which `&` stands for. */
  readonly parent: StyleRule | null;
  readonly declarations: readonly Declaration[];
  /** Media query lists, all of which must hold. */
  readonly media: readonly string[];
  /** Names of the layers that it is in, the outermost first. */
  readonly layer: readonly string[];
  /** False where something decides that isn't looked into: `@supports`, `@container`. */
  readonly isCertain: boolean;
  /** Counts from the first rule of the sheet. */
  readonly order: number;
}

/** Another sheet whose rules stand in this one. */
export interface Import {
  readonly address: string;
  readonly media: readonly string[];
  readonly layer: readonly string[];
  readonly isCertain: boolean;
  /** How many of the sheet's own rules come before it. */
  readonly at: number;
}

/** The rules of a style sheet in source order. */
export interface ParsedSheet {
  readonly rules: readonly StyleRule[];
  readonly imports: readonly Import[];
  /** Layers in the order in which they are first named. */
  readonly layers: readonly (readonly string[])[];
  /** What else may style the page and can't be read, as the subject of a sentence; `null` where nothing may. */
  readonly unread: string | null;
}

/** A sheet that is being read. */
export interface SheetDraft {
  readonly rules: StyleRule[];
  readonly imports: Import[];
  readonly layers: (readonly string[])[];
  unread: string | null;
}

const byText = new RecentValues<ParsedSheet>(24);
const byFile = new WeakMap<SourceFile, ParsedSheet>();

export function parseStyleSheet(css: string, syntax: StyleSyntax = "css"): ParsedSheet {
  return byText.of(`${syntax}{${css}`, () => readStyleSheet(css, syntax));
}

/** The rules of a file that is nothing but a style sheet: read once for as long as it stays the same. */
export function parseSheetFile(file: SourceFile): ParsedSheet {
  let parsed = byFile.get(file);
  if (!parsed) byFile.set(file, (parsed = readStyleSheet(file.text, syntaxOf(file.path))));
  return parsed;
}

function syntaxOf(path: string): StyleSyntax {
  if (/\.scss$/iu.test(path)) return "scss";
  return /\.less$/iu.test(path) ? "less" : "css";
}

function readStyleSheet(css: string, syntax: StyleSyntax): ParsedSheet {
  const draft: SheetDraft = { rules: [], imports: [], layers: [], unread: null };
  if (syntax === "css") collectRules(css, draft);
  else collectPreprocessed(css, syntax, draft);
  return draft;
}
