import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MappedText } from "../../src/page/mapped-text.ts";

const asIs = (text: string): string => text;

/** "a&amp;b" as a reader maps it. */
function withEntity(): MappedText {
  return MappedText.join([
    MappedText.verbatim("a", 10, asIs),
    new MappedText("&", [{ from: 0, to: 1, start: 11, end: 16, linear: false, encode: asIs }]),
    MappedText.verbatim("b", 16, asIs),
  ]);
}

describe("MappedText", () => {
  it("maps verbatim text letter by letter", () => {
    const text = MappedText.verbatim("京ICP备", 7, asIs);
    expect(text.range(1, 4)).toEqual([8, 11]);
    expect(text.range()).toEqual([7, 12]);
  });

  it("maps an entity as a whole", () => {
    const text = withEntity();
    expect(text.text).toBe("a&b");
    expect(text.range(1, 2)).toEqual([11, 16]);
    expect(text.range(0, 3)).toEqual([10, 17]);
  });

  it("has no range where the source is torn", () => {
    const torn = MappedText.join([MappedText.verbatim("a", 3, asIs), MappedText.verbatim("b", 20, asIs)]);
    expect(torn.range(0, 2)).toBeNull();
    expect(torn.range(1, 2)).toEqual([20, 21]);
  });

  it("has no range where a part has no source", () => {
    const text = MappedText.join([MappedText.verbatim("a", 3, asIs), MappedText.detached("b")]);
    expect(text.range(0, 2)).toBeNull();
    expect(MappedText.detached("b").range()).toBeNull();
  });

  it("replaces through the encoding of the place", () => {
    const escaped = MappedText.verbatim("ab", 5, (text) => text.replaceAll("<", "&lt;"));
    expect(escaped.replace(0, 1, "<")).toEqual({ range: [5, 6], text: "&lt;" });
  });

  it("replaces nothing where the place can't hold the text, or two encodings meet", () => {
    expect(MappedText.verbatim("ab", 5, () => null).replace(0, 1, "x")).toBeNull();
    const mixed = MappedText.join([MappedText.verbatim("a", 5, asIs), MappedText.verbatim("b", 6, (text) => text)]);
    expect(mixed.replace(0, 2, "x")).toBeNull();
  });

  it("slices any verbatim text to its own source", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [Math.min(a, b) % (text.length + 1), Math.max(a, b) % (text.length + 1)];
        if (from >= to) return;
        const range = MappedText.verbatim(text, 3, asIs).range(from, to);
        expect(range).toEqual([from + 3, to + 3]);
        expect(MappedText.verbatim(text, 0, asIs).slice(from, to).text).toBe(text.slice(from, to));
      }),
    );
  });
});
