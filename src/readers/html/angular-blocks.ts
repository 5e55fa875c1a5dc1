import { endOfBrackets } from "./tag-ends.ts";

/** What a tag of Angular's control flow does: `@if (x) {`, `} @else {`, `}`. */
export interface BlockTag {
  readonly start: number;
  readonly end: number;
  /** `if (x)`, `else if (y)`; `end` for a brace alone. */
  readonly code: string;
}

const opening = /@(?:if|for|switch|case|default|defer)\b/uy;
const following = /\}\s{0,200}@(?:else if|else|empty|placeholder|loading|error)\b/uy;
const declaration = /@let\s[^;<>]{0,400};/uy;
/** As many characters as a tag is masked best with. */
const enough = 3;

/** Finds the tags of Angular's control flow, in the order in which they stand. */
export class AngularBlocks {
  readonly #text: string;
  /** What the braces that are open belong to. */
  readonly #open: ("block" | "text")[] = [];
  #last = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The tag at `at`, where an `@`, `{` or `}` stands between tags; `null` where that is text. */
  tagAt(at: number): BlockTag | null {
    const tag = this.#tagAt(at);
    if (tag) this.#last = tag.end;
    return tag;
  }

  #tagAt(at: number): BlockTag | null {
    switch (this.#text.charAt(at)) {
      case "@":
        return this.#opening(at);
      case "{":
        this.#open.push("text");
        return null;
      case "}":
        return this.#open.pop() === "block" ? this.#closing(at) : null;
      default:
        return null;
    }
  }

  #opening(at: number): BlockTag | null {
    const tag = this.#withBrace(at, opening);
    if (tag) this.#open.push("block");
    declaration.lastIndex = at;
    const [declared] = tag ? [] : (declaration.exec(this.#text) ?? []);
    return declared === undefined ? tag : { start: at, end: at + declared.length, code: declared.slice(1) };
  }

  #closing(at: number): BlockTag | null {
    const next = this.#withBrace(at, following);
    if (next) {
      this.#open.push("block");
      return next;
    }
    let [start, end] = [at, at + 1];
    while (end - start < enough && start > this.#last && isSpace(this.#text.charAt(start - 1))) start--;
    while (end - start < enough && isSpace(this.#text.charAt(end))) end++;
    return { start, end, code: "end" };
  }

  /** The tag that `pattern` begins, up to its brace. */
  #withBrace(at: number, pattern: RegExp): BlockTag | null {
    pattern.lastIndex = at;
    const [head] = pattern.exec(this.#text) ?? [];
    if (head === undefined) return null;
    let end = this.#pastSpace(at + head.length);
    if (this.#text.charAt(end) === "(") end = this.#pastSpace(endOfBrackets(this.#text, end));
    if (this.#text.charAt(end) !== "{") return null;
    const code = this.#text.slice(this.#text.indexOf("@", at) + 1, end);
    return { start: at, end: end + 1, code: code.trimEnd() };
  }

  #pastSpace(from: number): number {
    let at = Math.max(from, 0);
    while (isSpace(this.#text.charAt(at))) at++;
    return from < 0 ? -1 : at;
  }
}

function isSpace(character: string): boolean {
  return /^\s$/u.test(character);
}
