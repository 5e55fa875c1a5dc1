/** A line of a text and where it starts in it, in UTF-16 code units. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

/**
 * The lines that hold a sign. Nothing that is looked for spans lines, and a page's text is long: what has no sign is
 * passed over before anything is made of it.
 */
export function* linesWith(sign: RegExp, text: string): Generator<Line> {
  if (!sign.test(text)) return;
  let start = 0;
  for (const line of text.split("\n")) {
    if (sign.test(line)) yield { text: line, start };
    start += line.length + 1;
  }
}
