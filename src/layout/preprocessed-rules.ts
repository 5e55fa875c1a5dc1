import type { StyleSyntax } from "../page/page.ts";
import { type AtRule, type Block, readStructure, type Statement, type WrittenProperty } from "./css-structure.ts";
import { type Declaration, gap, unseenValue } from "./declarations.ts";
import {
  addImport,
  addLayers,
  declarationsOf,
  passedOver,
  preludeOf,
  surroundingsIn,
  unseenDeclaration,
} from "./plain-rules.ts";
import {
  callOf,
  type Definitions,
  definitionsIn,
  isComputed,
  isLessVariable,
  maskedSource,
  withValues,
} from "./preprocessor-syntax.ts";
import { nestedSelectors, unseenSelector } from "./nested-selectors.ts";
import type { SheetDraft } from "./style-sheet.ts";

interface Surroundings {
  readonly media: readonly string[];
  readonly layer: readonly string[];
  readonly isCertain: boolean;
  /** The selectors around, in full; `null` outside every rule. */
  readonly selectors: readonly string[] | null;
  /** What a mixin's parameters are; `null` for those that can't be told. */
  readonly parameters: ReadonlyMap<string, string | null>;
  /** What stands between the braces of the mixin's call, and where. */
  readonly content: { readonly body: readonly Statement[]; readonly around: Surroundings } | null;
  readonly depth: number;
  /** How many at-rules stood around rules before this one began. */
  readonly since: number;
}

/** Mixins in mixins beyond this, and rules beyond that, are left unread. */
const deepest = 16;
const mostRules = 50_000;

/**
 * Adds the rules that a preprocessor makes of a style sheet to the draft: nesting, variables and mixins of the file's
 * own. What depends on another file or on a computation can't be told.
 */
export function collectPreprocessed(source: string, syntax: StyleSyntax, draft: SheetDraft): void {
  const statements = readStructure(maskedSource(source), true);
  const reader = new Expander(draft, definitionsIn(statements), syntax);
  const rest = { selectors: null, parameters: new Map<string, string>(), content: null, depth: 0, since: 0 };
  reader.collect(statements, { media: [], layer: [], isCertain: true, ...rest });
}

const conditions = new Set(["if", "else", "each", "for", "while"]);
const silent = new Set(["mixin", "function", "return", "debug", "warn", "error", "charset", "plugin", ...passedOver]);
const wrapping = new Set(["media", "layer", "supports", "container", "scope", "document"]);

class Expander {
  readonly #draft: SheetDraft;
  readonly #definitions: Definitions;
  readonly #isLess: boolean;
  /** How many at-rules stood around rules so far. */
  #wrapped = 0;

  constructor(draft: SheetDraft, definitions: Definitions, syntax: StyleSyntax) {
    this.#draft = draft;
    this.#definitions = definitions;
    this.#isLess = syntax === "less";
  }

  collect(statements: readonly Statement[], outer: Surroundings): void {
    for (const one of statements) {
      // Preprocessors move what stands in a nested at-rule behind its rule's or its outer at-rule's own content.
      const mayMove = this.#wrapped > outer.since && (one.kind === "property" || outer.media.length > 0);
      const around = mayMove ? { ...outer, isCertain: false } : outer;
      if (this.#draft.rules.length > mostRules || around.depth > deepest) {
        this.#draft.unread ??= "a style sheet with too many rules";
        return;
      }
      if (one.kind === "property") this.#addProperty(one, around);
      else if (one.kind === "block") this.#addBlock(one, around);
      else if (one.kind === "at") this.#addAtRule(one, around);
      else this.#call(one.text, one, null, around);
    }
  }

  #addProperty(one: WrittenProperty, around: Surroundings): void {
    if (/^[$@]/u.test(one.property)) return;
    // `&:extend(.other)`, a call with a named argument
    if (/^[&.#]/u.test(one.property)) this.#addUnseen(one, around);
    else this.#addRule(this.#declarations(one, around), around);
  }

  #declarations(one: WrittenProperty, around: Surroundings): Declaration[] {
    const property = this.#valued(one.property, around);
    if (property.includes(gap)) return [unseenDeclaration(one)];
    const value = this.#valued(one.value, around);
    const isUnseen = value.includes(gap) || isComputed(value);
    const written = isUnseen ? `${unseenValue}${gap}${/!\s{0,9}important/iu.test(value) ? " !important" : ""}` : value;
    return declarationsOf({ ...one, property }, written);
  }

  #addRule(declarations: readonly Declaration[], { selectors, media, layer, isCertain }: Surroundings): void {
    if (!selectors || declarations.length === 0) return;
    const prelude = preludeOf(selectors.join(","));
    const order = this.#draft.rules.length;
    this.#draft.rules.push({ prelude, parent: null, declarations, media, layer, isCertain, order });
  }

  /** Stands for whatever something unseen may set, however strongly: on the elements of the rule around and in them. */
  #addUnseen(place: { readonly start: number; readonly end: number }, around: Surroundings, important = false): void {
    if (!around.selectors) {
      this.#draft.unread ??= "a mixin of another file";
      return;
    }
    const selectors = around.selectors.flatMap((one) => [`${one}${unseenSelector}`, `${one} ${unseenSelector}`]);
    this.#addRule([{ ...unseenDeclaration(place), important }], { ...around, selectors });
  }

  #addBlock(one: Block, around: Surroundings): void {
    const properties = /^(?<head>[\w-]+):$/u.exec(one.prelude)?.groups?.["head"];
    if (properties !== undefined) {
      const inner = one.body.filter((part) => part.kind === "property");
      for (const part of inner) this.#addProperty({ ...part, property: `${properties}-${part.property}` }, around);
      return;
    }
    // A mixin of Less's, which shows nothing where it is defined.
    if (this.#isLess && /^[.#][\w-]+\s{0,9}\(/u.test(one.prelude)) return;
    const guard = this.#isLess ? one.prelude.search(/\swhen\s{0,9}[(d]/u) : -1;
    const prelude = guard < 0 ? one.prelude : one.prelude.slice(0, guard);
    const isExtended = this.#isLess && prelude.includes(":extend(");
    const text = this.#valued(isExtended ? prelude.replaceAll(/:extend\([^()]*\)/gu, "") : prelude, around);
    const selectors = nestedSelectors(text, around.selectors);
    if (!selectors) this.#draft.unread ??= "a style sheet with too many selectors";
    const isCertain = around.isCertain && guard < 0;
    const inner = { ...around, selectors: selectors ?? [], isCertain, since: this.#wrapped };
    if (isExtended) this.#addUnseen(one, inner);
    if (selectors && selectors.length > 0) this.collect(one.body, inner);
  }

  #addAtRule(at: AtRule, around: Surroundings): void {
    const { name, body } = at;
    if (silent.has(name) || isLessVariable(at)) return;
    if (name === "import" || name === "use" || name === "forward") this.#import(at, around);
    else if (name === "include") this.#call(at.prelude, at, body, around);
    else if (name === "content") this.#addContent(at, around);
    else if (name === "at-root") this.#atRoot(at, around);
    else if (conditions.has(name)) this.collect(body ?? [], { ...around, isCertain: false });
    else if (wrapping.has(name)) this.#addWrapping(at, around);
    else if (name === "tailwind") this.#draft.unread ??= "Tailwind";
    else if (name === "apply") this.#addRule([unseenDeclaration(at)], around);
    else this.#addUnseen(at, around);
  }

  #addWrapping(at: AtRule, around: Surroundings): void {
    if (!at.body) {
      if (at.name === "layer") addLayers(this.#draft, at.prelude, around.layer);
      return;
    }
    this.#wrapped++;
    const prelude = this.#valued(at.prelude, around);
    const since = this.#wrapped;
    if (prelude.includes(gap)) this.collect(at.body, { ...around, isCertain: false, since });
    else {
      const inner = surroundingsIn({ ...at, prelude }, { ...around, since });
      if (at.name === "layer") this.#draft.layers.push(inner.layer);
      this.collect(at.body, inner);
    }
  }

  #import({ name, prelude, start, body }: AtRule, around: Surroundings): void {
    const isPlace = around.selectors === null && around.isCertain && around.media.length === 0 && !body;
    const text = prelude.replace(/^\([\w\s,]*\)\s{0,9}/u, "");
    if (/^\([\w\s,]*\breference\b/u.test(prelude)) return;
    if (!isPlace || text.includes(gap)) {
      this.#draft.unread ??= "an imported style sheet";
      return;
    }
    const parts = name === "import" ? (text.match(/(?:"[^"]*"|'[^']*'|url\([^()]*\))[^,]*/gu) ?? []) : [text];
    for (const part of parts) {
      const address = /^(?:"[^"]*"|'[^']*')/u.exec(part.trim())?.[0];
      if (address?.slice(1).startsWith("sass:") === true) continue;
      addImport(this.#draft, name === "import" ? part.trim() : (address ?? ""), start);
    }
  }

  /** Puts a mixin's body where it is called. */
  #call(
    text: string,
    place: { readonly start: number; readonly end: number },
    body: readonly Statement[] | null,
    around: Surroundings,
  ): void {
    const call = callOf(text.replace(/\s{0,9}\busing\s{0,9}\([^()]*\)$/u, ""));
    const mixin = call && !text.includes("!important") ? this.#definitions.mixins.get(call.name) : null;
    if (!call || !mixin || call.args.length > mixin.parameters.length) {
      this.#addUnseen(place, around, text.includes("!important"));
      // Whatever the mixin makes of its content, it may stand there.
      if (body) this.collect(body, { ...around, isCertain: false });
      return;
    }
    const isNamed = call.args.some((arg) => /^[$@][\w-]+\s{0,9}:|\.\.\.$/u.test(arg));
    const parameters = mixin.parameters.map(({ name, fallback }, index): [string, string | null] => {
      const written = isNamed ? null : (call.args[index] ?? fallback);
      const value = written === null ? null : this.#valued(written, around);
      return [name, value?.includes(gap) === true ? null : value];
    });
    const content = body && { body, around };
    const inner = { ...around, parameters: new Map(parameters), content, depth: around.depth + 1 };
    this.collect(mixin.body, inner);
  }

  #addContent(at: AtRule, around: Surroundings): void {
    if (!around.content) return;
    if (at.prelude !== "") this.#addUnseen(at, around);
    const { body, around: call } = around.content;
    this.collect(body, { ...around, parameters: call.parameters, content: call.content, depth: around.depth + 1 });
  }

  #atRoot({ prelude, body, ...at }: AtRule, around: Surroundings): void {
    if (prelude.startsWith("(") || !body) this.#addUnseen(at, around);
    else if (prelude === "") this.collect(body, { ...around, selectors: null });
    else if (!prelude.includes("&"))
      this.#addBlock({ ...at, kind: "block", prelude, body }, { ...around, selectors: null });
    else this.#addBlock({ ...at, kind: "block", prelude, body }, around);
  }

  #valued(text: string, around: Surroundings): string {
    const valueOf = (name: string, depth: number): string | null => {
      const own = around.parameters.get(name);
      const value = own === undefined ? (this.#definitions.variables.get(name) ?? null) : own;
      if (value === null || depth > 8) return null;
      const full = withValues(value, (inner) => valueOf(inner, depth + 1));
      return full.includes(gap) ? null : full;
    };
    return withValues(text, (name) => valueOf(name, 0));
  }
}
