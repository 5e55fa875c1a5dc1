import { type Encode, MappedText, type Segment, type SourceRange } from "../../page/mapped-text.ts";
import type { TextChange, Value } from "../../page/page.ts";

/** A part of a value that is no known text: it has its own place in the page. */
export type UnreadPart = Exclude<Value, { kind: "known" | "composite" }>;

/** Noncharacters around the number of a part: no text has a use for them. */
const opening = "\uFDEE";
const closing = "\uFDEF";

/** HTML that is put together of parts of another syntax's source: what the parser gets, and the way back. */
export class EmbeddedText {
  /** The known parts, and a mark for each other one. */
  readonly text: string;
  readonly #mapped: MappedText;
  /** Where the whole of it stands. What comes from elsewhere, such as a constant, is never written around. */
  readonly #around: SourceRange;
  readonly #unread: readonly UnreadPart[];
  readonly #sourceText: string;
  /** What encodes for every part that stands here; `null` where they stand in different kinds of strings. */
  readonly encode: Encode | null;

  constructor(parts: readonly Value[], sourceText: string, around: SourceRange) {
    const texts: MappedText[] = [];
    const unread: UnreadPart[] = [];
    for (const part of flattened(parts)) {
      if (part.kind === "known") texts.push(part.text);
      else if (part.kind !== "composite") {
        texts.push(MappedText.detached(opening + String(unread.length).padStart(4, "0") + closing));
        unread.push(part);
      }
    }
    this.#mapped = MappedText.join(texts);
    this.#unread = unread;
    this.#sourceText = sourceText;
    this.#around = around;
    this.text = this.#mapped.text;
    const encoders = new Set(this.#segmentsHere(this.#mapped).map(({ encode }) => encode));
    const [encode = null] = encoders;
    this.encode = encoders.size === 1 ? encode : null;
  }

  /** What a mark stands for. */
  partOf(mark: string): UnreadPart | null {
    if (!mark.startsWith(opening)) return null;
    return this.#unread[Number(mark.slice(1, -1))] ?? null;
  }

  /** Source range of `[from, to)`: whole where nothing but the syntax's own glue stands between the parts. */
  range(from: number, to: number): SourceRange | null {
    const segments = this.#segmentsHere(this.#mapped.slice(from, to));
    const [first] = segments;
    const last = segments.at(-1);
    if (from === to) return this.#offsetRange(from);
    if (!first || !last || first.from !== 0 || last.to !== to - from) return null;
    for (const [index, segment] of segments.entries()) {
      const next = segments[index + 1];
      if (next && next.start !== segment.end && !this.#isGlue(segment, next)) return null;
    }
    return [first.start, last.end];
  }

  /** The source range of what there is of `[from, to)`, for messages. */
  spread(from: number, to: number): SourceRange | null {
    const { segments } = this.#mapped.slice(from, to);
    if (segments.length === 0) return null;
    return [Math.min(...segments.map(({ start }) => start)), Math.max(...segments.map(({ end }) => end))];
  }

  /** Text that maps to this one, mapped to the source instead. */
  toSource(inner: MappedText, composed: (inner: Encode, outer: Encode) => Encode): MappedText {
    const segments = inner.segments.flatMap((segment) => this.#segmentsOf(segment, composed));
    return new MappedText(inner.text, segments);
  }

  /** A change of this text as a change of the source. */
  change({ range: [from, to], text }: TextChange): TextChange | null {
    const range = this.range(from, to);
    const written = this.encode?.(text) ?? null;
    return range === null || written === null ? null : { range, text: written };
  }

  #segmentsHere({ segments }: MappedText): Segment[] {
    return segments.filter(({ start, end }) => start >= this.#around[0] && end <= this.#around[1]);
  }

  #offsetRange(offset: number): SourceRange | null {
    for (const { from, to, start, end, linear } of this.#segmentsHere(this.#mapped)) {
      if (from <= offset && offset < to) return linear || offset === from ? pointAt(start + offset - from) : null;
      if (offset === to) return pointAt(end);
    }
    return null;
  }

  #isGlue(before: Segment, after: Segment): boolean {
    if (before.encode !== after.encode || after.start < before.end) return false;
    const glue = this.#sourceText.slice(before.end, after.start);
    return /^(?:\$\{[^`]*\}|(["'`])\s*\+(?:[^"'`;,={}]*\+)?\s*\1)$/u.test(glue);
  }

  #segmentsOf(segment: Segment, composed: (inner: Encode, outer: Encode) => Encode): Segment[] {
    const outer = this.#mapped.slice(segment.start, segment.end).segments;
    const [first] = outer;
    if (!first) return [];
    if (!segment.linear) {
      const range = this.#mapped.range(segment.start, segment.end);
      if (!range) return [];
      const encode = composed(segment.encode, first.encode);
      return [{ ...segment, start: range[0], end: range[1], encode }];
    }
    return outer.map((part) => ({
      from: segment.from + part.from,
      to: segment.from + part.to,
      start: part.start,
      end: part.end,
      linear: part.linear,
      encode: composed(segment.encode, part.encode),
    }));
  }
}

function pointAt(offset: number): SourceRange {
  return [offset, offset];
}

function flattened(parts: readonly Value[]): Value[] {
  return parts.flatMap((part) => (part.kind === "composite" ? flattened(part.parts) : [part]));
}
