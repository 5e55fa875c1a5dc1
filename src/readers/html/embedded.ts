import type { TemplateLanguage } from "../../html/template-languages.ts";
import { parseHtml, parseHtmlFragment } from "../../html/parse.ts";
import type {
  Alternative,
  Comment,
  Element,
  Hole,
  PageNode,
  Script,
  SourceFile,
  SourceRange,
  StyleSheet,
  TextChange,
  UnknownValue,
  Value,
  Writer,
} from "../../page/page.ts";
import type { ComponentSetting } from "../../settings.ts";
import { dialectOf } from "./dialects.ts";
import { EmbeddedText, type UnreadPart } from "./embedded-text.ts";
import { Relocation } from "./relocation.ts";
import { MaskedHtml } from "./template-tags.ts";
import { HtmlTreeReader } from "./tree-reader.ts";
import { HtmlWriter } from "./writer.ts";

/** Where HTML stands in another syntax, and what its page has gathered so far. */
export interface EmbeddedPlace {
  readonly file: SourceFile;
  /** The whole expression, attribute or scalar that holds the HTML. */
  readonly range: SourceRange;
  readonly components: Readonly<Record<string, ComponentSetting>>;
  /** What writes in each node that isn't in the file's own syntax. */
  readonly writers: Map<PageNode, Writer>;
  readonly comments: Comment[];
  readonly styleSheets: StyleSheet[];
  readonly scripts: Script[];
  /** The template language of the HTML; what its tags look like, where it isn't told. */
  readonly templates?: TemplateLanguage;
  readonly fill?: Filling;
}

/** Tells more of what isn't known in the HTML itself. */
export interface Filling {
  /** The hole of a part of the value. */
  readonly part?: (value: UnknownValue, draft: Hole) => Hole;
  /** The hole of a template tag in the HTML. */
  readonly hole?: (draft: Hole) => Hole;
  /** What an attribute gets from a template tag or a binding. */
  readonly value?: (value: UnknownValue) => Value;
}

/**
 * The nodes of HTML that a value of another syntax holds. Ranges and changes lead back to the source of the value:
 * through its escapes, and over what joins its parts. A part that isn't known is a hole.
 * @returns nodes without a parent.
 */
export function embeddedHtml(value: Value, place: EmbeddedPlace): readonly PageNode[] {
  switch (value.kind) {
    case "known":
      return parsedNodes([value], place);
    case "composite":
      return parsedNodes(value.parts, place);
    case "choice":
    case "unknown":
      return [partHole(value, holeDraft(place), place)];
  }
}

function parsedNodes(parts: readonly Value[], place: EmbeddedPlace): readonly PageNode[] {
  const { file, range, components } = place;
  const embedded = new EmbeddedText(parts, file.text, range);
  const html = new MaskedHtml(embedded.text, dialectOf(place.templates ?? "auto"));
  const parse = html.isDocument ? parseHtml : parseHtmlFragment;
  const inner: SourceFile = { path: file.path, text: embedded.text };
  const reader = new HtmlTreeReader({ file: inner, html, located: true, components });
  const roots = reader.readRoots(parse(html.text, { locations: true }).children);
  const relocation = new Relocation(embedded, file, range, {
    part: (part, draft) => partHole(part, draft, place),
    hole: (draft) => place.fill?.hole?.(draft) ?? draft,
    value: (value) => place.fill?.value?.(value) ?? value,
  });
  const nodes = relocation.nodes(roots, null);
  const writer = new EmbeddedWriter(embedded, new HtmlWriter(html.text), relocation.origins);
  for (const node of relocation.made) place.writers.set(node, writer);
  for (const comment of reader.comments) place.comments.push(relocation.comment(comment));
  for (const sheet of reader.styleSheets) place.styleSheets.push(relocation.styleSheet(sheet));
  place.scripts.push(...reader.scripts);
  return nodes;
}

function holeDraft({ file, range }: EmbeddedPlace): Hole {
  const source = file.text.slice(...range);
  return {
    ...{ kind: "hole", file, range, parent: null, inMarkup: false, source, says: null, shows: "anything" },
    ...{ alternatives: [], isComplete: false, component: null, reason: "", fill: null },
  };
}

/** A part that is one of several, or not known at all, in the place of `draft`. */
function partHole(part: UnreadPart, draft: Hole, place: EmbeddedPlace): Hole {
  const range = (part.kind === "unknown" ? part.range : undefined) ?? draft.range;
  if (part.kind === "unknown") {
    const { says, reason, source } = part;
    const hole: Hole = { ...draft, range, says, reason, source };
    return place.fill?.part?.(part, hole) ?? hole;
  }
  const alternatives = part.values.map((value) => branch(embeddedHtml(value, place)));
  const hole: Hole = { ...draft, source: draft.file.text.slice(...range), alternatives, isComplete: true, reason: "" };
  for (const alternative of alternatives) alternative.parent = hole;
  return hole;
}

function branch(nodes: readonly PageNode[]): Alternative {
  const alternative: Alternative = { kind: "alternative", role: "branch", nodes, parent: null };
  for (const node of nodes) node.parent = alternative;
  return alternative;
}

/** Writes HTML as the string that it stands in takes it. */
class EmbeddedWriter implements Writer {
  // A line break in a string is white space to HTML at best, and an error at worst.
  readonly isMultiline = false;
  readonly #embedded: EmbeddedText;
  readonly #inner: Writer;
  readonly #origins: ReadonlyMap<Element, Element>;

  constructor(embedded: EmbeddedText, inner: Writer, origins: ReadonlyMap<Element, Element>) {
    this.#embedded = embedded;
    this.#inner = inner;
    this.#origins = origins;
  }

  text(text: string): string | null {
    const written = this.#inner.text(text);
    return written === null ? null : this.#encoded(written);
  }

  element(name: string, attributes: Readonly<Record<string, string>>, content: string): string | null {
    // The content is written already: only the tags around it are to be encoded.
    const [open, close] =
      this.#inner
        .element(name, attributes, mark)
        ?.split(mark)
        .map((tag) => this.#encoded(tag)) ?? [];
    return typeof open === "string" && typeof close === "string" ? open + content + close : null;
  }

  setAttribute(element: Element, name: string, value: string): TextChange | null {
    return this.#changed(element, (origin) => this.#inner.setAttribute(origin, name, value));
  }

  removeAttribute(element: Element, name: string): TextChange | null {
    return this.#changed(element, (origin) => this.#inner.removeAttribute(origin, name));
  }

  setDeclaration(element: Element, property: string, value: string): TextChange | null {
    return this.#changed(element, (origin) => this.#inner.setDeclaration(origin, property, value));
  }

  removeDeclaration(element: Element, property: string): TextChange | null {
    return this.#changed(element, (origin) => this.#inner.removeDeclaration(origin, property));
  }

  #encoded(html: string): string | null {
    return this.#embedded.encode?.(html) ?? null;
  }

  #changed(element: Element, change: (origin: Element) => TextChange | null): TextChange | null {
    const origin = this.#origins.get(element);
    const changed = origin ? change(origin) : null;
    return changed && this.#embedded.change(changed);
  }
}

/** Stands for the content while tags are written around it. */
const mark = "\uFDED";
