import type { KnownSheet, Value } from "../../page/page.ts";

import type { Environment, Found, Reading } from "../script/reading.ts";
import { resolve } from "../script/resolve.ts";
import { gap, styleDeclaration } from "../script/style.ts";
import { childOf, isFunction, nodesOf, plainKey, stringOf, type Node } from "../script/syntax.ts";

/** Style text, with `gap` for what can't be seen, and where it stands: its own offset, or its object's range. */
type StyleText = { readonly css: string } & Pick<KnownSheet, "start" | "range">;

/**
 * Takes note of the style sheet that a CSS-in-JS library makes of a template or an object.
 * @param style the template, the object or the `css` prop's value
 * @returns the class that the library gives the element; `null` where nothing can be told of its styles
 */
export function generatedClass(reading: Reading, style: Node, environment: Environment | null): string | null {
  const className = `icp-generated-${String(style.range[0])}`;
  const prefix = `.${className}{`;
  const isNoted = reading.styleSheets.some((sheet) => sheet.kind === "known" && sheet.css.startsWith(prefix));
  if (isNoted) return className;
  const text = styleText(reading, { node: style, environment, as: "expression" });
  if (!text) return null;
  const { css, start, range } = text;
  const place = { file: reading.file, start: start - prefix.length, ...(range && { range }) };
  reading.styleSheets.push({ kind: "known", css: `${prefix}${css}\n}`, media: "", syntax: "scss", ...place });
  return className;
}

function styleText(reading: Reading, found: Found): StyleText | null {
  const { node, environment } = resolve(reading, found.node, found.environment);
  switch (node.type) {
    case "TaggedTemplateExpression": {
      const template = childOf(node, "quasi");
      return template && isCss(childOf(node, "tag")) ? templateText(reading, template) : null;
    }
    case "TemplateLiteral":
      return templateText(reading, node);
    case "ObjectExpression": {
      return { css: objectText(reading, node, environment), start: 0, range: node.range };
    }
    case "CallExpression": {
      const [style, ...others] = nodesOf(node, "arguments");
      const isOne = others.length === 0 && isCss(childOf(node, "callee"));
      return style && isOne ? styleText(reading, { node: style, environment, as: "expression" }) : null;
    }
    default:
      return isFunction(node) ? returnedText(reading, node) : null;
  }
}

/** The function that makes styles of a template or an object. */
function isCss(callee: Node | null): boolean {
  return callee?.type === "Identifier" && stringOf(callee, "name") === "css";
}

/** `({ theme }) => ({ … })`: what depends on the arguments can't be told. */
function returnedText(reading: Reading, node: Node): StyleText | null {
  const body = childOf(node, "body");
  if (body?.type !== "ObjectExpression") return null;
  return { css: objectText(reading, body, null), start: 0, range: body.range };
}

/** The template's text with the same offsets. */
function templateText({ file }: Reading, template: Node): StyleText | null {
  const [from, to] = [template.range[0] + 1, template.range[1] - 1];
  let css = "";
  let at = from;
  for (const { range } of nodesOf(template, "expressions")) {
    const open = file.text.lastIndexOf("${", range[0]);
    const close = file.text.indexOf("}", range[1]);
    if (open < at || close < 0 || close >= to) return null;
    css += file.text.slice(at, open) + gap + " ".repeat(close - open);
    at = close + 1;
  }
  css += file.text.slice(at, to);
  return css.includes("\\") ? null : { css, start: from };
}

function objectText(reading: Reading, object: Node, environment: Environment | null): string {
  const parts = nodesOf(object, "properties").map((property) => {
    const value = childOf(property, "value");
    const key = plainKey(property, "key");
    const inner = value && resolve(reading, value, environment);
    if (key !== null && inner?.node.type === "ObjectExpression" && reading.depth < 50) {
      reading.depth++;
      const text = `${key}{${objectText(reading, inner.node, inner.environment)}}`;
      reading.depth--;
      return text;
    }
    const declaration = styleDeclaration(reading, property, environment);
    return declaration ? `${textWithGaps(declaration)};` : "";
  });
  return parts.join("\n");
}

function textWithGaps(value: Value): string {
  if (value.kind === "known") return value.text.text;
  return value.kind === "composite" ? value.parts.map(textWithGaps).join("") : gap;
}
