import { loadTokenizer } from "../page/declarations.ts";

/** A part of a style sheet, as far as braces, semicolons and colons tell. Offsets are in the text's UTF-16 code units. */
export type Statement = AtRule | Block | WrittenProperty | Bare;

interface Placed {
  readonly start: number;
  readonly end: number;
}

export interface AtRule extends Placed {
  readonly kind: "at";
  /** In lower case, without vendor prefix. */
  readonly name: string;
  readonly prelude: string;
  /** `null` where it ends with a semicolon. */
  readonly body: readonly Statement[] | null;
}

export interface Block extends Placed {
  readonly kind: "block";
  readonly prelude: string;
  readonly body: readonly Statement[];
}

export interface WrittenProperty extends Placed {
  readonly kind: "property";
  readonly property: string;
  readonly value: string;
}

/** A statement without a colon: nothing in CSS, a mixin's call in Less. */
export interface Bare extends Placed {
  readonly kind: "bare";
  readonly text: string;
}

/** The numbers that css-tree's tokenizer has for the tokens of CSS Syntax 3. */
const tokens = { function: 2, atKeyword: 3, badUrl: 8, space: 13, cdo: 14, cdc: 15, colon: 16, semicolon: 17 } as const;
const brackets = { open: new Set([2, 19, 21]), close: new Set([20, 22]), leftCurly: 23, rightCurly: 24 } as const;
const comment = 25;

/** Deeper blocks than these are left out. */
const deepest = 64;

/**
 * Takes a style sheet apart as CSS Syntax 3 has it, errors included. Nested rules may begin with anything.
 * @param endsAtSemicolon whether a semicolon ends a statement at the top too, as in SCSS and Less.
 */
export function readStructure(css: string, endsAtSemicolon: boolean): Statement[] {
  return new StructureReader(css, endsAtSemicolon).contents(0, true);
}

/** How far a statement's head goes, and what ends it. */
interface Head {
  /** Index of the first colon outside brackets; -1 where there is none. */
  readonly colon: number;
  readonly end: "block" | "semicolon" | "close";
}

class StructureReader {
  readonly #css: string;
  readonly #endsAtSemicolon: boolean;
  readonly #types: number[] = [];
  readonly #starts: number[] = [];
  #at = 0;

  constructor(css: string, endsAtSemicolon: boolean) {
    this.#css = css;
    this.#endsAtSemicolon = endsAtSemicolon;
    loadTokenizer()(css, (type, start) => {
      this.#types.push(type);
      this.#starts.push(start);
    });
  }

  contents(depth: number, isTop: boolean): Statement[] {
    const found: Statement[] = [];
    while (this.#at < this.#types.length) {
      const type = this.#types[this.#at];
      if (type === brackets.rightCurly && !isTop) break;
      if (this.#isPassedOver(type, isTop)) this.#at++;
      else {
        const statement = type === tokens.atKeyword ? this.#atRule(depth, isTop) : this.#statement(depth, isTop);
        if (statement && depth < deepest) found.push(statement);
      }
    }
    return found;
  }

  #isPassedOver(type: number | undefined, isTop: boolean): boolean {
    if (type === tokens.space || type === comment) return true;
    if (isTop && (type === tokens.cdo || type === tokens.cdc)) return true;
    return type === tokens.semicolon && (!isTop || this.#endsAtSemicolon);
  }

  #atRule(depth: number, isTop: boolean): AtRule {
    const first = this.#at++;
    const from = this.#at;
    const head = this.#head(isTop, true);
    const prelude = this.#text(from, this.#at).trim();
    const body = head.end === "block" ? this.#body(depth) : null;
    const range = this.#range(first);
    if (head.end === "semicolon") this.#at++;
    const keyword = this.#text(first, from).slice(1);
    const name = /^[A-Za-z-]+$/u.test(keyword) ? keyword.toLowerCase().replace(/^-\w+-/u, "") : keyword;
    return { kind: "at", name, prelude, body, ...range };
  }

  #statement(depth: number, isTop: boolean): Statement | null {
    const first = this.#at;
    const { colon, end } = this.#head(isTop, false);
    if (end === "block" && !this.#isCustomProperty(first, colon)) {
      const prelude = this.#text(first, this.#at).trim();
      return { kind: "block", prelude, body: this.#body(depth), ...this.#range(first) };
    }
    if (end === "block") this.#passValue();
    if (isTop && !this.#endsAtSemicolon) return null;
    const range = this.#range(first);
    const { start } = range;
    const stop = start + this.#css.slice(start, range.end).trimEnd().length;
    if (colon < 0) return { kind: "bare", text: this.#text(first, this.#at).trim(), start, end: stop };
    const property = this.#text(first, colon).trim();
    return { kind: "property", property, value: this.#text(colon + 1, this.#at).trim(), start, end: stop };
  }

  #isCustomProperty(first: number, colon: number): boolean {
    return colon > first && this.#css.startsWith("--", this.#starts[first]);
  }

  /** Passes over everything up to the brace or semicolon that ends the head of a statement. */
  #head(isTop: boolean, isAtRule: boolean): Head {
    const endsAtSemicolon = isAtRule || !isTop || this.#endsAtSemicolon;
    let depth = 0;
    let colon = -1;
    for (; this.#at < this.#types.length; this.#at++) {
      const type = this.#types[this.#at] ?? 0;
      if (brackets.open.has(type)) depth++;
      else if (brackets.close.has(type)) depth = Math.max(0, depth - 1);
      if (depth > 0) continue;
      if (type === brackets.leftCurly) return { colon, end: "block" };
      if (type === tokens.semicolon && endsAtSemicolon) return { colon, end: "semicolon" };
      if (type === brackets.rightCurly && !isTop) break;
      if (type === tokens.colon && colon < 0) colon = this.#at;
    }
    return { colon, end: "close" };
  }

  /** What stands between braces, which are passed over. */
  #body(depth: number): Statement[] {
    this.#at++;
    const found = this.contents(depth + 1, false);
    this.#at++;
    return found;
  }

  /** Passes over a value that has blocks in it. */
  #passValue(): void {
    let depth = 0;
    for (; this.#at < this.#types.length; this.#at++) {
      const type = this.#types[this.#at];
      if (type === brackets.leftCurly) depth++;
      if (type === brackets.rightCurly && depth-- === 0) return;
      if (type === tokens.semicolon && depth === 0) return;
    }
  }

  /** The text of the tokens without comments. */
  #text(from: number, to: number): string {
    if (!this.#types.slice(from, to).includes(comment)) return this.#css.slice(this.#startOf(from), this.#startOf(to));
    let text = "";
    for (let at = from; at < to; at++) {
      text += this.#types[at] === comment ? " " : this.#css.slice(this.#startOf(at), this.#startOf(at + 1));
    }
    return text;
  }

  #range(first: number): { start: number; end: number } {
    return { start: this.#startOf(first), end: this.#startOf(this.#at) };
  }

  #startOf(token: number): number {
    return this.#starts[token] ?? this.#css.length;
  }
}
