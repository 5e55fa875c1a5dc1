import { type AtRule, type Block, readStructure, type Statement, type WrittenProperty } from "./css-structure.ts";
import { type Declaration, longhands, readValue, unseenValue } from "./declarations.ts";
import { readImport } from "./import-prelude.ts";
import { Prelude } from "./prelude.ts";
import { RecentValues } from "./recent.ts";
import type { SheetDraft, StyleRule } from "./style-sheet.ts";

interface Surroundings {
  readonly media: readonly string[];
  readonly layer: readonly string[];
  readonly isCertain: boolean;
  readonly parent: StyleRule | null;
}

const preludes = new RecentValues<Prelude>(1000);

/** The prelude of that text. */
export function preludeOf(text: string): Prelude {
  return preludes.of(text, () => new Prelude(text));
}

/** Adds a plain style sheet's rules to the draft. */
export function collectRules(css: string, draft: SheetDraft): void {
  const statements = readStructure(css, false);
  // Imports count only before everything else but layers' names.
  const body = statements.findIndex((one) => one.kind !== "at" || !leading.has(one.name) || one.body !== null);
  const reader = new RuleReader(draft);
  const top: Surroundings = { media: [], layer: [], isCertain: true, parent: null };
  for (const [index, statement] of statements.entries()) {
    const isImport = statement.kind === "at" && statement.name === "import";
    if (!isImport || body < 0 || index < body) reader.collect([statement], top);
  }
}

const leading = new Set(["charset", "import", "layer"]);

/** At-rules whose content never styles an element. */
export const passedOver = new Set([
  ...["keyframes", "font-face", "page", "counter-style", "property", "starting-style", "font-feature-values"],
  ...["font-palette-values", "view-transition", "position-try"],
]);

class RuleReader {
  readonly #draft: SheetDraft;

  constructor(draft: SheetDraft) {
    this.#draft = draft;
  }

  collect(statements: readonly Statement[], around: Surroundings): void {
    for (const statement of statements) {
      if (statement.kind === "block") this.#collectBlock(statement, around);
      else if (statement.kind === "at") this.#collectAtRule(statement, around);
    }
  }

  #collectBlock({ prelude, body }: Block, around: Surroundings): void {
    const declarations = declarationsIn(body);
    const rule = { prelude: preludeOf(prelude), ...around, declarations, order: this.#draft.rules.length };
    this.#draft.rules.push(rule);
    this.collect(body, { ...around, parent: rule });
  }

  #collectAtRule(at: AtRule, around: Surroundings): void {
    const { name, prelude, body } = at;
    if (passedOver.has(name)) return;
    if (name === "import") addImport(this.#draft, prelude, at.start);
    if (name === "tailwind") this.#draft.unread ??= "Tailwind";
    if (name === "layer" && !body) addLayers(this.#draft, prelude, around.layer);
    if (!body) return;
    // A class of Tailwind's that the project adds itself.
    if (name === "utility") {
      this.#collectBlock({ ...at, kind: "block", prelude: `.${prelude}`, body }, { ...around, isCertain: false });
      return;
    }
    const inner = surroundingsIn(at, around);
    if (name === "layer") this.#draft.layers.push(inner.layer);
    const declarations = around.parent ? declarationsIn(body) : [];
    // Declarations that stand right in a nested at-rule are the outer rule's.
    if (around.parent && declarations.length > 0) {
      const { prelude: outer, parent } = around.parent;
      this.#draft.rules.push({ prelude: outer, ...inner, parent, declarations, order: this.#draft.rules.length });
    }
    this.collect(body, inner);
  }
}

/** What stands around the content of a conditional at-rule or a layer. */
export function surroundingsIn<Around extends Omit<Surroundings, "parent">>(
  { name, prelude, start }: AtRule,
  around: Around,
): Around {
  if (name === "media") return { ...around, media: [...around.media, prelude] };
  // A layer without a name is one of its own.
  if (name === "layer") return { ...around, layer: [...around.layer, ...layerNames(prelude || ` ${String(start)}`)] };
  return { ...around, isCertain: false };
}

function layerNames(path: string): string[] {
  return path.startsWith(" ") ? [path] : path.split(".").map((name) => name.trim());
}

/** Notes the layers that `@layer a, b;` names. */
export function addLayers(draft: SheetDraft, prelude: string, outer: readonly string[]): void {
  for (const path of prelude.split(",")) draft.layers.push([...outer, ...layerNames(path.trim())]);
}

export function addImport(draft: SheetDraft, prelude: string, start: number): void {
  const read = readImport(prelude);
  if (!read) {
    draft.unread ??= "an imported style sheet";
    return;
  }
  const layer = read.layer === null ? [] : layerNames(read.layer || ` ${String(start)}`);
  if (layer.length > 0) draft.layers.push(layer);
  const media = read.media === "" ? [] : [read.media];
  draft.imports.push({ address: read.address, media, layer, isCertain: !read.hasSupports, at: draft.rules.length });
}

function declarationsIn(body: readonly Statement[]): Declaration[] {
  return body.flatMap((one): Declaration[] => {
    if (one.kind === "property") return declarationsOf(one, one.value);
    return one.kind === "at" && one.name === "apply" ? [unseenDeclaration(one)] : [];
  });
}

/** The longhands of a declaration; CSS modules' `composes` stands for whatever another class has. */
export function declarationsOf({ property, start, end }: WrittenProperty, written: string): Declaration[] {
  const { value, important } = readValue(written);
  if (property === "composes") return [unseenDeclaration({ start, end })];
  const name = property.startsWith("--") ? property : property.toLowerCase();
  return longhands(name, value).map(([longhand, part]) => ({ property: longhand, value: part, important, start, end }));
}

/** Stands for declarations of any property. */
export function unseenDeclaration({ start, end }: { readonly start: number; readonly end: number }): Declaration {
  return { property: "all", value: unseenValue, important: false, start, end };
}
