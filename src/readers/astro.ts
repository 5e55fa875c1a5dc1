import type { Page } from "../page/page.ts";
import { astroMarkup } from "./astro/markup.ts";
import { childNodes } from "./astro/children.ts";
import { astroWriter } from "./astro/writer.ts";
import { commentsOf } from "./jsx/comments.ts";
import type { Reader, ReadOptions, Source } from "./reader.ts";
import { namesInPattern } from "./script/patterns.ts";
import { type BindingDraft, type MarkupNames, Scopes } from "./script/scope.ts";
import { childOf, dottedPath, isNode, nodesOf, type Node } from "./script/syntax.ts";
import { tagPage } from "./tags/page.ts";
import { tagReading } from "./tags/reading.ts";

/** Astro components and pages, as astro-eslint-parser has them. */
export const astroReader: Reader = {
  name: "astro",
  languages: ["js/js"],

  reads({ ast }) {
    return isNode(ast) && ast.type === "Program" && templateOf(ast) !== null;
  },

  read(source: Source, options: ReadOptions): Page {
    const { file, ast, visitorKeys } = source;
    const program: Node = isNode(ast) ? ast : { type: "Program", range: [0, file.text.length] };
    const template = templateOf(program);
    const scopes = new Scopes(program, visitorKeys, namesOf(program));
    const reading = tagReading(file, options, scopes, {
      markup: astroMarkup,
      children: (own, node, environment) => childNodes(own, node, environment, true),
    });
    const roots = template ? childNodes(reading, template, null, true) : [];
    const start = template?.range[0] ?? Infinity;
    reading.comments.push(...commentsOf(scopes, file).filter(({ range }) => range[0] >= start));
    return tagPage(reading, roots, (plain) => astroWriter(reading, plain));
  },
};

function templateOf(program: Node): Node | null {
  return nodesOf(program, "body").find(({ type }) => type === "AstroFragment") ?? null;
}

function namesOf(program: Node): MarkupNames {
  return {
    root: { type: "Markup", range: [0, 0] },
    seesScript: true,
    names: [],
    declaredBy: () => [],
    writtenBy: () => [],
    propsDeclaredBy: (declarator) => propsIn(declarator, program),
  };
}

/** `const { icp = "…" } = Astro.props`. */
function propsIn(declarator: Node, owner: Node): BindingDraft[] | null {
  const init = childOf(declarator, "init");
  if (!init || dottedPath(init) !== "Astro.props") return null;
  return namesInPattern(childOf(declarator, "id")).map(({ name, node, steps }) => ({
    ...{ name, node, steps, kind: "parameter" },
    parameter: { owner, index: 0 },
  }));
}
