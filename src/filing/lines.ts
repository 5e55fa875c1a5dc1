/** A line of a text and where it starts in it, in UTF-16 code units. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

/**
 * The lines that hold a sign. Nothing that is looked for spans lines, and a page's text is long: what has no sign is
 * passed over before anything is made of it.
 * @param sign a global pattern that matches within a line
 */
export function* linesWith(sign: RegExp, text: string): Generator<Line> {
  const pattern = new RegExp(sign);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = text.lastIndexOf("\n", match.index) + 1;
    const newline = text.indexOf("\n", match.index);
    const end = newline < 0 ? text.length : newline;
    yield { text: text.slice(start, end), start };
    pattern.lastIndex = end;
  }
}
