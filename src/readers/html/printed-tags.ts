import type { TemplateLanguage } from "../../html/template-languages.ts";
import type { Hole, PageNode, Parent } from "../../page/page.ts";
import { adopt, makeAlternative } from "./holes.ts";
import type { TagRole } from "./tag-roles.ts";
import type { TemplateTag } from "./template-tags.ts";

const phrasing = new Set([
  ..."a abbr b bdi bdo br cite code em font i img mark small span strong sub sup u".split(" "),
]);

/** Whether the nodes may stand in a line, and so in a link. */
export function isPhrasing(nodes: readonly PageNode[]): boolean {
  return nodes.every((node) => node.kind !== "element" || phrasing.has(node.name));
}

/** Languages that print a value as it is unless something escapes it. */
const unescaped = new Set<TemplateLanguage>(["php", "jsp", "asp", "liquid", "freemarker", "erb", "ssi"]);
const markupFilters =
  /\b(?:safe|raw|safe_?html|html_?safe|no_?esc(?:ape)?|markdown|markdownify|htmlUnescape|template|partial(?:Cached)?|render|yield)\b|\.(?:Content|Inner|Render)\b/iu;
/** What prints words or an address, whatever the language escapes. */
const textPrinters =
  /^\s{0,9}(?:echo\s|print\s)?\s{0,9}(?:date|gmdate|time|esc_html\w{0,9}|esc_attr\w{0,9}|esc_url|htmlspecialchars|htmlentities|html_escape|bloginfo|get_bloginfo|home_url|__|_e|[the]|trans|url|now|static|csrf_token|number_format|intval)\b|\b(?:date|escape|h|e|html|fn:escapeXml|strftime|year)\s{0,9}(?:$|[(:])|\bgetFullYear\(|\byear\b/iu;
/** Names of what opens or closes something, though a word of theirs speaks of the number. */
const tagNames = /link|open|close|before|after|tag|start|end|anchor|wrap/iu;

/** Whether the tag may print markup, so that it may begin or end an element. */
export function mayPrintMarkup(
  tag: TemplateTag,
  role: TagRole,
  says: Hole["says"],
  language: TemplateLanguage,
): boolean {
  if (tag.kind === "command" || tag.source.startsWith("\uFDEE")) return false;
  if (says !== null && !tagNames.test(tag.code)) return false;
  if (role.kind === "print") {
    const isPrintedAsIs = role.isRaw || unescaped.has(language) || markupFilters.test(role.code);
    const isUnknownLanguage = language === "auto" && tag.source.startsWith("<%");
    return (isPrintedAsIs || isUnknownLanguage) && !textPrinters.test(role.code);
  }
  if (role.kind !== "other") return false;
  const isInterpolation = tag.source.startsWith("{{") || tag.source.startsWith("[[") || tag.source.startsWith("%");
  return (!isInterpolation || markupFilters.test(tag.code)) && !textPrinters.test(tag.code);
}

/**
 * Siblings, with what stands in a line between two tags that may print markup put into a hole: the one may begin a
 * link that the other ends. Behind a `<` such a tag is the name of an element that isn't known.
 */
export function betweenPrintedTags(
  nodes: readonly PageNode[],
  parent: Parent,
  isMarkup: (node: PageNode) => boolean,
): readonly PageNode[] {
  if (!nodes.some((node, index) => isMarkup(node) || isTagName(nodes, index))) return nodes;
  const result: PageNode[] = [];
  let run: PageNode[] = [];
  const flush = (): void => {
    result.push(...wrappedRun(run, parent, isMarkup));
    run = [];
  };
  for (const node of nodes) {
    if (isPhrasing([node]) && !(node.kind === "element" && node.name === "a")) run.push(node);
    else {
      flush();
      result.push(node);
    }
  }
  flush();
  return result;
}

function wrappedRun(
  run: readonly PageNode[],
  parent: Parent,
  isMarkup: (node: PageNode) => boolean,
): readonly PageNode[] {
  const named = run.findIndex((_, index) => isTagName(run, index));
  const first = run.findIndex((node, index) => isMarkup(node) || index === named);
  const last = named >= 0 ? run.length - 1 : run.findLastIndex(isMarkup);
  const inner = run.slice(first, last + 1);
  const opening = run[first];
  if (opening?.kind !== "hole" || !inner.some((node) => !isMarkup(node) && !isBlank(node))) return run;
  return [...run.slice(0, first), unplacedHole(opening, inner, parent), ...run.slice(last + 1)];
}

/** `<${Link}>`: a hole behind a `<`. */
function isTagName(nodes: readonly PageNode[], index: number): boolean {
  const before = nodes[index - 1];
  return nodes[index]?.kind === "hole" && before?.kind === "text" && before.content.text.endsWith("<");
}

/** What surely is shown, maybe in a link. */
function unplacedHole(opening: Hole, inner: readonly PageNode[], parent: Parent): Hole {
  const alternative = makeAlternative("value", () => inner);
  for (const node of inner) node.parent = alternative;
  const [, end] = inner.at(-1)?.range ?? opening.range;
  return adopt({
    ...opening,
    parent,
    range: [opening.range[0], end],
    says: null,
    fill: null,
    alternatives: [alternative],
    isComplete: true,
    component: { name: opening.source.slice(0, 40), attributes: [] },
    reason: "",
  });
}

function isBlank(node: PageNode): boolean {
  return node.kind === "text" && node.content.text.trim() === "";
}
