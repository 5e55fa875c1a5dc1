/** Half-open range of UTF-16 code units in a file's text, as ESLint counts them (byte order mark excluded). */
export type SourceRange = readonly [start: number, end: number];

/** Replaces `range` of the source with `text`; an empty range inserts. */
export interface TextChange {
  readonly range: SourceRange;
  readonly text: string;
}

/** Writes decoded text as source for the place that it stands in; `null` where that place can't hold it. */
export type Encode = (text: string) => string | null;

/** Maps `[from, to)` of the decoded text to `[start, end)` of the source. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** The segment's characters correspond one to one; otherwise it is mapped as a whole (an entity, an escape). */
  readonly linear: boolean;
  readonly encode: Encode;
}

/** Decoded text with a way back from each character to its source range. */
export class MappedText {
  readonly text: string;
  readonly segments: readonly Segment[];

  /** @param segments in order of `from`, without overlap; parts of `text` that none covers have no source. */
  constructor(text: string, segments: readonly Segment[]) {
    this.text = text;
    this.segments = segments;
  }

  /** Text that stands in the source letter by letter from offset `start`. */
  static verbatim(text: string, start: number, encode: Encode): MappedText {
    const segment = { from: 0, to: text.length, start, end: start + text.length, linear: true, encode };
    return new MappedText(text, text === "" ? [] : [segment]);
  }

  /** Text that stands nowhere in the source, such as a computed value. */
  static detached(text: string): MappedText {
    return new MappedText(text, []);
  }

  static join(parts: readonly MappedText[]): MappedText {
    const segments: Segment[] = [];
    let text = "";
    for (const part of parts) {
      for (const segment of part.segments) {
        segments.push({ ...segment, from: segment.from + text.length, to: segment.to + text.length });
      }
      text += part.text;
    }
    return new MappedText(text, segments);
  }

  slice(from: number, to: number = this.text.length): MappedText {
    const segments: Segment[] = [];
    for (const segment of this.segments) {
      if (segment.to <= from || segment.from >= to) continue;
      segments.push(clip(segment, from, to));
    }
    return new MappedText(this.text.slice(from, to), segments);
  }

  /**
   * Source range of the decoded characters `[from, to)`. An escape that is cut in two is taken whole.
   * @returns `null` where the characters don't stand together in the source.
   */
  range(from = 0, to: number = this.text.length): SourceRange | null {
    const segments = this.slice(from, to).segments;
    const [first] = segments;
    const last = segments.at(-1);
    if (!first || !last) return null;
    let covered = 0;
    for (const [index, segment] of segments.entries()) {
      const next = segments[index + 1];
      if (next && next.start !== segment.end) return null;
      covered += segment.to - segment.from;
    }
    return covered === to - from ? [first.start, last.end] : null;
  }

  /**
   * The change that makes the decoded characters `[from, to)` read `text`.
   * @returns `null` where they don't stand together in the source, or the place can't hold `text`.
   */
  replace(from: number, to: number, text: string): TextChange | null {
    const range = this.range(from, to);
    const encoders = new Set(this.slice(from, to).segments.map((segment) => segment.encode));
    const [encode] = encoders;
    if (!range || !encode || encoders.size > 1) return null;
    const written = encode(text);
    return written === null ? null : { range, text: written };
  }
}

function clip(segment: Segment, from: number, to: number): Segment {
  const cutFrom = Math.max(segment.from, from);
  const cutTo = Math.min(segment.to, to);
  const { start, end, linear, encode } = segment;
  return {
    from: cutFrom - from,
    to: cutTo - from,
    start: linear ? start + (cutFrom - segment.from) : start,
    end: linear ? end - (segment.to - cutTo) : end,
    linear,
    encode,
  };
}
