import fc from "fast-check";
import { parseForESLint as parseToml } from "toml-eslint-parser";
import { describe, expect, it } from "vitest";
import { parseForESLint as parseYaml } from "yaml-eslint-parser";
import type { MappedText } from "../../../src/page/mapped-text.ts";
import type { Data } from "../../../src/readers/data/record.ts";
import { allAt } from "../../../src/readers/data/record.ts";
import { tomlData } from "../../../src/readers/toml/record.ts";
import { frontMatter } from "../../../src/readers/yaml/front-matter.ts";
import { yamlData, yamlMapping } from "../../../src/readers/yaml/record.ts";
import { isNode } from "../../../src/readers/script/syntax.ts";

const fileOf = (text: string): { path: string; text: string } => ({ path: "/site/a", text });

/** The data of a file, by the real parser; `null` where it can't parse it. */
const readers = {
  yaml: (text: string): Data | null => {
    try {
      const { ast } = parseYaml(text);
      return isNode(ast) ? (yamlData(ast, fileOf(text))[0] ?? null) : null;
    } catch {
      return null;
    }
  },
  toml: (text: string): Data | null => {
    try {
      const { ast } = parseToml(text);
      return isNode(ast) ? tomlData(ast, fileOf(text)) : null;
    } catch {
      return null;
    }
  },
};

function textAt(data: Data | null, path: string): MappedText | null {
  const [found] = data ? allAt(data, path) : [];
  return found?.kind === "scalar" && found.value.kind === "known" ? found.value.text : null;
}

const pieces = fc.array(
  fc.constantFrom(
    ...[
      "京ICP备",
      "16023847",
      "号",
      " ",
      "  ",
      "<a href=",
      ">",
      "</a>",
      "#",
      ":",
      ": ",
      ",",
      "-",
      "[",
      "}",
      "&copy;",
      "*",
      "!",
      "|",
      "%",
    ],
    ...[
      '"',
      '\\"',
      "'",
      "''",
      "\\",
      "\\\\",
      "\\u4eac",
      "\\n",
      "\\t",
      "\\x41",
      "\\U0001F600",
      "😀",
      "\n   ",
      "\n\n   ",
      "\n     ",
      "\\\n   ",
      "\t",
      "http://a.cn/#x",
    ],
  ),
  { maxLength: 12 },
);
const written = fc.oneof(
  fc.constantFrom(
    "京ICP备16023847号-2",
    "https://beian.miit.gov.cn/",
    "http://a.cn/#/b?c=d&e",
    '<a href="x">',
    "星河 & Co: x",
    "# a",
    "it's",
    "\\",
    "no",
    "12",
    "a\nb",
    " a",
    "a ",
    "",
    "- a",
    "a:",
    "{{x}}",
  ),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);

const styles: Record<string, { reader: keyof typeof readers; readonly file: (source: string) => string }> = {
  plain: { reader: "yaml", file: (source) => `a:\n  k: ${source}\n  z: end\n` },
  "plain in a flow": { reader: "yaml", file: (source) => `a: {k: ${source}, z: end}\n` },
  "single-quoted": { reader: "yaml", file: (source) => `a:\n  k: '${source}'\n  z: end\n` },
  "double-quoted": { reader: "yaml", file: (source) => `a:\n  k: "${source}"\n  z: end\n` },
  literal: { reader: "yaml", file: (source) => `a:\n  k: |\n   x${source}\n  z: end\n` },
  "folded, kept": { reader: "yaml", file: (source) => `a:\n  k: >+\n   x${source}\n\n  z: end\n` },
  "folded, CRLF": {
    reader: "yaml",
    file: (source) => `a:\n  k: >-\n   x${source}\n  z: end\n`.replaceAll("\n", "\r\n"),
  },
  basic: { reader: "toml", file: (source) => `[a]\nk = "${source}"\nz = "end"\n` },
  "literal in TOML": { reader: "toml", file: (source) => `[a]\nk = '${source}'\nz = "end"\n` },
  "multi-line basic": { reader: "toml", file: (source) => `[a]\nk = """\n${source}"""\nz = "end"\n` },
  "multi-line literal": {
    reader: "toml",
    file: (source) => `[a]\nk = '''${source}'''\nz = "end"\n`.replaceAll("\n", "\r\n"),
  },
};

/** Characters that an escape stands for are replaced as a whole, or not at all. */
function isWhole({ segments }: MappedText, from: number, to: number): boolean {
  return segments.every((segment) => {
    const isCut = [from, to].some((at) => segment.from < at && at < segment.to);
    return segment.linear || !isCut;
  });
}

describe.each(Object.entries(styles))("a scalar: %s", (name, { reader, file }) => {
  it("holds what was meant after a change, and nothing else has changed", () => {
    let changed = 0;
    fc.assert(
      fc.property(pieces, written, fc.nat(40), fc.nat(12), (parts, replacement, at, length) => {
        const source = file(parts.join(""));
        const text = textAt(readers[reader](source), "a.k");
        if (text === null) return;
        const [from, to] = [Math.min(at, text.text.length), Math.min(at + length, text.text.length)];
        const change = text.replace(from, to, replacement);
        if (!change || !isWhole(text, from, to)) return;
        changed++;
        const result = source.slice(0, change.range[0]) + change.text + source.slice(change.range[1]);
        const data = readers[reader](result);
        const expected = text.text.slice(0, from) + replacement + text.text.slice(to);
        const levelled = (one: string): string => (name.startsWith("folded") ? one.replaceAll(/\s+/gu, " ") : one);
        // The line breaks that a block ends in stay; a line that is folded otherwise is another white space.
        const [actual, meant] = [textAt(data, "a.k")?.text ?? "none", expected].map((one) =>
          levelled(one).replace(/\s+$/u, ""),
        );
        expect(actual, result).toBe(meant);
        expect(textAt(data, "a.z")?.text).toBe("end");
      }),
      { numRuns: 600 },
    );
    expect(changed).toBeGreaterThan(10);
  });
});

describe("a double-quoted scalar of YAML", () => {
  it("stays indented where blank lines behind a joined line are replaced", () => {
    const source = `a:\n  k: "\\\n\n   "\n  z: end\n`;
    const change = textAt(readers.yaml(source), "a.k")?.replace(0, 1, "!");
    const result = change ? source.slice(0, change.range[0]) + change.text + source.slice(change.range[1]) : source;
    expect(textAt(readers.yaml(result), "a.k")?.text).toBe("!");
    expect(textAt(readers.yaml(result), "a.z")?.text).toBe("end");
  });
});

describe("a multi-line basic string of TOML", () => {
  it("keeps a space behind a backslash that joins lines", () => {
    const source = `[a]\nk = """\n''\\\n   京ICP备"""\n`;
    const text = textAt(readers.toml(source), "a.k");
    const change = text?.replace(2, 3, " a");
    const result = change ? source.slice(0, change.range[0]) + change.text + source.slice(change.range[1]) : "";
    expect(textAt(readers.toml(result), "a.k")?.text).toBe("'' aICP备");
  });
});

describe("front matter", () => {
  const line = fc.tuple(
    fc.constantFrom("", "", "  ", "    "),
    fc.constantFrom("footer", "icp", "a", '"b c"', "'d'"),
    fc.constantFrom(":", ": ", ":  ", " : "),
    fc.constantFrom(
      "x",
      "京ICP备1号 # no",
      "'it''s'",
      '"a\\u4eac"',
      '"open',
      "|\n      x\n\n      y",
      ">-\n      x\n      y",
      "true",
      "~",
      "12",
      "[a]",
      "{a: b}",
      "&x y",
      "a: b",
      "- x",
      "x\n      y",
      "",
      "# c",
      "'a' b",
    ),
  );

  it("is read as the real parser reads it, or not at all", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const text = lines.map((parts) => `${parts.join("")}\n`).join("");
        const real = readers.yaml(text);
        if (!real) return;
        agree(yamlMapping(frontMatter(text, [0, text.length]), fileOf(text)), real, text);
      }),
      { numRuns: 1000 },
    );
  });

  function agree(own: Data, real: Data | undefined, text: string): void {
    if (own.kind === "map") {
      for (const { key } of own.entries) {
        const [a] = allAt(own, key);
        const [b] = real ? allAt(real, key) : [];
        if (a) agree(a, b, text);
      }
    } else if (own.kind === "scalar" && own.value.kind === "known") {
      const value = real?.kind === "scalar" && real.value.kind === "known" ? real.value.text.text : null;
      expect(own.value.text.text.trim(), text).toBe(value?.trim());
    }
  }
});
