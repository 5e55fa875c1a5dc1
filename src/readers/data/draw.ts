import { MappedText } from "../../page/mapped-text.ts";
import type { Attribute, Element, PageNode, SourceRange, Value } from "../../page/page.ts";
import { embeddedHtml } from "../html/embedded.ts";
import type { Convention, Drawing } from "./conventions.ts";
import { branches, drawnElement, textNodes, unseen, wordsNode, type DataPage } from "./nodes.ts";
import { allAt, entryAt, entryOf, type Data, type Entry, type MapData, type ScalarData } from "./record.ts";
import { DataWriter } from "./writer.ts";

/** What frameworks draw of one file's data. */
export class Drawer {
  /** Ranges that a convention has had its say on, whether it shows them or not. */
  readonly claimed: SourceRange[] = [];
  readonly #page: DataPage;
  readonly #writer = new DataWriter();

  constructor(page: DataPage) {
    this.#page = page;
  }

  /** The footers that the convention makes of the data. */
  footers({ where, needs, draws, style }: Convention, root: Data): Element[] {
    const places = where.flatMap((path) => allAt(root, path));
    return places.flatMap((place) => {
      if (place.kind !== "map" || (needs !== undefined && !isPlain(entryOf(place, needs)))) return [];
      this.#claim(place, draws);
      const children = this.#all(draws, place);
      return children.length === 0 ? [] : [drawnElement(this.#page, "footer", place.range, children, { style })];
    });
  }

  /** A link that shows `children`; its address is written where the data has it. */
  link(range: SourceRange, children: readonly PageNode[], address: Entry | null, otherwise: Value): Element {
    const scalar = address?.data.kind === "scalar" ? address.data : null;
    const href: Attribute = {
      ...{ name: "href", sourceName: address?.key ?? "href", value: scalar?.value ?? otherwise },
      ...{ range: address?.range ?? range, isCode: false },
    };
    const element = drawnElement(this.#page, "a", range, children, { attributes: [href] });
    if (scalar) this.#writer.holds(element, scalar);
    this.#page.writers.set(element, this.#writer);
    return element;
  }

  /** What a string shows where it is parsed as HTML. */
  html({ value, writable, isTrue, markup }: ScalarData): readonly PageNode[] {
    if (isTrue === false) return [];
    return markup?.() ?? embeddedHtml(value, { ...this.#page, range: writable });
  }

  #claim(place: MapData, draws: readonly Drawing[]): void {
    for (const path of draws.flatMap(pathsOf)) {
      const entry = entryOf(place, path.split(".")[0] ?? "");
      if (entry) this.claimed.push(entry.range, entry.data.range);
    }
  }

  #all(draws: readonly Drawing[], data: Data): PageNode[] {
    return draws.flatMap((drawing) => this.#draw(drawing, data));
  }

  #draw(drawing: Drawing, data: Data): PageNode[] {
    switch (drawing.draw) {
      case "html":
        return this.#boxed(data, drawing, (scalar) => this.html(scalar));
      case "text":
        return this.#boxed(data, drawing, (scalar) => this.#text(scalar));
      case "either":
        return this.#boxed(data, drawing, (scalar) => (hasTags(scalar) ? this.html(scalar) : this.#text(scalar)));
      case "link":
        return this.#at(data, drawing.text, (entry) => this.#link(drawing, data, entry));
      case "each":
        return this.#at(data, drawing.of, (entry) => this.#each(drawing, entry.data));
      case "box":
        return this.#box(drawing.as, data.range, this.#all(drawing.inner, data));
      case "if":
        return this.#condition(drawing, data);
      case "words":
        return [wordsNode(this.#page, drawing.text, data.range)];
      case "unseen":
        return [unseen(this.#page, data.range, drawing.what)];
    }
  }

  #at(data: Data, path: string, draw: (entry: Entry) => PageNode[]): PageNode[] {
    const entry = entryAt(data, path);
    if (entry === "absent") return [];
    return entry === "unknown" ? [unseen(this.#page, data.range, `\`${path}\` is set elsewhere`)] : draw(entry);
  }

  #boxed(
    data: Data,
    { of, as }: { readonly of: string; readonly as?: string },
    draw: (scalar: ScalarData) => readonly PageNode[],
  ): PageNode[] {
    return this.#at(data, of, (entry) => this.#box(as, entry.range, this.#scalar(entry.data, draw)));
  }

  #box(as: string | undefined, range: SourceRange, children: readonly PageNode[]): PageNode[] {
    if (as === undefined || children.length === 0) return [...children];
    return [drawnElement(this.#page, as, range, children)];
  }

  #scalar(data: Data, draw: (scalar: ScalarData) => readonly PageNode[]): readonly PageNode[] {
    if (data.kind === "scalar") return draw(data);
    if (data.kind !== "choice") return [unseen(this.#page, data.range, "it is no text")];
    const options = data.options.map((option) => this.#scalar(option, draw));
    return [branches(this.#page, options, data.range)];
  }

  #text({ value, range, isTrue, markup }: ScalarData): readonly PageNode[] {
    if (isTrue === false) return [];
    return markup?.() ?? textNodes(this.#page, value, range);
  }

  #link(drawing: Extract<Drawing, { draw: "link" }>, data: Data, text: Entry): PageNode[] {
    const children = this.#scalar(text.data, (scalar) => this.#text(scalar));
    if (children.length === 0) return [];
    const found = drawing.href.map((path) => entryAt(data, path)).find((one) => one !== "absent");
    const isSet = typeof found === "object" && !(found.data.kind === "scalar" && found.data.isTrue === false);
    const otherwise = found === "unknown" ? unknownAddress : addressOf(drawing.otherwise);
    return [this.link(text.range, children, isSet ? found : null, otherwise)];
  }

  #each({ as, inner }: Extract<Drawing, { draw: "each" }>, data: Data): PageNode[] {
    if (data.kind === "scalar")
      return data.isTrue === false ? [] : [unseen(this.#page, data.range, "it is set elsewhere")];
    const items = data.kind === "list" ? data.items : allAt(data, "*");
    const nodes = items.flatMap((item) =>
      allAt(item, "").flatMap((option) =>
        option.kind === "map"
          ? this.#box(as, option.range, this.#all(inner, option))
          : [unseen(this.#page, option.range, "it is set elsewhere")],
      ),
    );
    const isWhole = data.kind !== "choice" && data.isWhole;
    return isWhole ? nodes : [...nodes, unseen(this.#page, data.range, "a part of it is set elsewhere")];
  }

  #condition({ of, inner }: Extract<Drawing, { draw: "if" }>, data: Data): PageNode[] {
    const entry = entryAt(data, of);
    const isTrue =
      entry === "absent" ? false : entry !== "unknown" && entry.data.kind === "scalar" ? entry.data.isTrue : null;
    if (isTrue === false) return [];
    const nodes = this.#all(inner, data);
    return isTrue || nodes.length === 0 ? nodes : [branches(this.#page, [nodes, []], data.range)];
  }
}

const unknownAddress: Value = { kind: "unknown", source: "", says: "link", reason: "the address is set elsewhere" };

function addressOf(address: string | undefined): Value {
  return address === undefined ? unknownAddress : { kind: "known", text: MappedText.detached(address) };
}

function hasTags({ value }: ScalarData): boolean {
  return value.kind !== "known" || /<[a-z]/iu.test(value.text.text);
}

function isPlain(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.data.kind !== "map" && entry.data.kind !== "list";
}

/** The paths that a drawing looks at. */
function pathsOf(drawing: Drawing): string[] {
  switch (drawing.draw) {
    case "html":
    case "text":
    case "either":
    case "each":
      return [drawing.of];
    case "link":
      return [drawing.text, ...drawing.href];
    case "box":
      return drawing.inner.flatMap(pathsOf);
    case "if":
      return [drawing.of, ...drawing.inner.flatMap(pathsOf)];
    case "words":
    case "unseen":
      return [];
  }
}
