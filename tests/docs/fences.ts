/** What a comment right before a fence says of it: `<!-- incorrect: unlinked -->`. */
export interface Directive {
  readonly kind: string;
  /** What stands behind the colon; `""` where there is none. */
  readonly detail: string;
}

/** A fenced block of a Markdown page. */
export interface Fence {
  /** Line of the page at which it opens, from 1. */
  readonly line: number;
  readonly language: string;
  /** What stands behind the language: a file's name, `settings.icp` or `options`. */
  readonly name: string;
  readonly code: string;
  readonly directive: Directive | null;
  /** Number of the second-level heading above, from 1; 0 before the first. */
  readonly section: number;
}

const open = /^```(?<language>[a-z]+)(?: (?<name>\S.*))?$/u;
const comment = /^<!-- (?<kind>[a-z ]+)(?:: (?<detail>.*))? -->$/u;

/**
 * The fences of a Markdown page, in order. A comment in the line above, empty lines and `prettier-ignore` aside, is the
 * fence's directive.
 */
export function fencesOf(markdown: string): Fence[] {
  const fences: Fence[] = [];
  const lines = markdown.split("\n");
  let directive: Directive | null = null;
  let section = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const { language, name = "" } = open.exec(line)?.groups ?? {};
    if (language !== undefined) {
      const end = lines.indexOf("```", index);
      if (end < 0) throw new Error(`The fence in line ${index + 1} isn't closed.`);
      const code = lines.slice(index + 1, end).map((one) => `${one}\n`);
      fences.push({ line: index + 1, language, name, code: code.join(""), directive, section });
      index = end;
    }
    if (line.startsWith("## ")) section++;
    directive = directiveAfter(line, directive);
  }
  return fences;
}

function directiveAfter(line: string, directive: Directive | null): Directive | null {
  if (line === "" || line === "<!-- prettier-ignore -->") return directive;
  const { kind, detail = "" } = comment.exec(line)?.groups ?? {};
  return kind === undefined ? null : { kind, detail };
}
