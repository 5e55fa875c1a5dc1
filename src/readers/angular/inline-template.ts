import type { Hole, PageNode, StyleSheet, UnknownValue, Value } from "../../page/page.ts";
import { embeddedHtml } from "../html/embedded.ts";
import { outcomeOf } from "../script/evaluate.ts";
import { embeddedPlace } from "../script/html-strings.ts";
import { makeHole } from "../script/nodes.ts";
import type { Found, Reading } from "../script/reading.ts";
import { resolve } from "../script/resolve.ts";
import { textOf } from "../script/static-text.ts";
import { linkedStyleSheet } from "../script/style-imports.ts";
import { nodesOf, stringOf, type Node } from "../script/syntax.ts";
import { valueOf } from "../script/values.ts";
import { fieldOf } from "./fields.ts";
import { optionOf } from "./decorator.ts";

/** What a component shows whose template stands in its decorator, with the values of its class's own fields. */
export function inlineTemplate(reading: Reading, decorator: Node): readonly PageNode[] {
  const template = optionOf(decorator, "template");
  if (!template) return [];
  reading.styleSheets.push(...styleSheetsOf(reading, decorator));
  const { node } = resolve(reading, template, null);
  const fieldIn = (expression: string): Found | null => {
    const path = pathOf(expression.replace(/^\{\{|\}\}$/gu, ""));
    return path && fieldOf(reading, decorator, path);
  };
  const holeOf = (draft: Hole): Hole => {
    const field = fieldIn(draft.source);
    if (!field) return draft;
    const outcome = outcomeOf(reading, field);
    const hole = makeHole(reading, { ...outcome, says: outcome.says ?? draft.says }, draft.range, draft.inMarkup);
    hole.parent = draft.parent;
    return hole;
  };
  const valueOfPart = (value: UnknownValue): Value => {
    const field = fieldIn(value.source);
    return field?.as === "expression" ? valueOf(reading, field.node, field.environment) : value;
  };
  const place = {
    ...embeddedPlace(reading, node),
    templates: "angular" as const,
    fill: { hole: holeOf, value: valueOfPart },
  };
  return embeddedHtml(valueOf(reading, template, null), place);
}

/** `icp`, `this.site.icp`, `icp()` (a signal that is read) as a list of names; `null` for any other expression. */
function pathOf(expression: string): readonly string[] | null {
  const plain = expression
    .trim()
    .replace(/^this\s?\.\s?/u, "")
    .replace(/\(\)$/u, "");
  return /^[\p{L}_$][\p{L}\p{N}_$]*(?:\??\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u.test(plain) ? plain.split(/\??\./u) : null;
}

/** The component's own style sheets: those in the decorator, and the names of those elsewhere. */
function styleSheetsOf(reading: Reading, decorator: Node): StyleSheet[] {
  const inline = listed(optionOf(decorator, "styles"));
  const urls = [...listed(optionOf(decorator, "styleUrls")), ...listed(optionOf(decorator, "styleUrl"))];
  return [
    ...inline.map((node) => styleSheetIn(reading, node)),
    ...urls.map((node) => linkedStyleSheet(stringOf(node, "value"), null, reading.file)),
  ];
}

function styleSheetIn(reading: Reading, node: Node): StyleSheet {
  const text = textOf(reading, node, null);
  const range = text?.range();
  if (!text || !range || reading.file.text.slice(...range) !== text.text)
    return { kind: "unread", name: "a style sheet in the component's decorator" };
  return { kind: "known", css: text.text, media: "", file: reading.file, start: range[0] };
}

function listed(node: Node | null): readonly Node[] {
  if (!node) return [];
  return node.type === "ArrayExpression" ? nodesOf(node, "elements") : [node];
}
