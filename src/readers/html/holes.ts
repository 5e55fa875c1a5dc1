import { type NameMeaning, meaningOfName } from "../../filing/names.ts";
import type { Alternative, Attribute, Element, Fill, Hole, PageNode, Parent, SourceRange } from "../../page/page.ts";
import type { HtmlSource } from "./source.ts";

/** Where a hole stands. */
export interface HolePlace {
  readonly range: SourceRange;
  readonly parent: Parent;
  readonly inMarkup: boolean;
}

type HoleContent = Pick<Hole, "source" | "says" | "reason" | "fill" | "component">;

/** A hole of which nothing but its source is known. */
export function opaqueHole(source: HtmlSource, place: HolePlace, content: HoleContent): Hole {
  return {
    kind: "hole",
    file: source.file,
    ...place,
    ...content,
    shows: "anything",
    alternatives: [],
    isComplete: false,
  };
}

/** The hole of a template tag. */
export function tagHole(source: HtmlSource, place: HolePlace, tag: string): Hole {
  const fill = includeOf(tag);
  return opaqueHole(source, place, {
    source: tag,
    says: meaningOfTag(tag),
    reason: reasonOfTag(tag),
    fill,
    component: null,
  });
}

/** The hole of a component that may show its children or not. */
export function childrenHole(
  source: HtmlSource,
  place: HolePlace,
  content: HoleContent,
  readChildren: (alternative: Alternative) => readonly PageNode[],
): Hole {
  const children = makeAlternative("children", readChildren);
  return adopt({ ...opaqueHole(source, place, content), alternatives: [children] });
}

/** The hole of content that is there on a condition. */
export function branchHole(
  source: HtmlSource,
  place: HolePlace,
  content: HoleContent,
  readBranch: (alternative: Alternative) => readonly PageNode[],
): Hole {
  const alternatives = [makeAlternative("branch", readBranch), makeAlternative("branch", () => [])];
  return adopt({ ...opaqueHole(source, place, content), alternatives, isComplete: true });
}

/** An alternative with what `read` makes for it. */
export function makeAlternative(
  role: Alternative["role"],
  read: (alternative: Alternative) => readonly PageNode[],
): Alternative {
  const nodes: PageNode[] = [];
  const alternative: Alternative = { kind: "alternative", nodes, role, parent: null };
  for (const node of read(alternative)) nodes.push(node);
  return alternative;
}

/** The hole, as the one that its alternatives belong to. */
export function adopt(hole: Hole): Hole {
  for (const alternative of hole.alternatives) alternative.parent = hole;
  return hole;
}

export function reasonOfTag(tag: string): string {
  return `the template tag ${shortTag(tag)} is filled in elsewhere`;
}

/** The tag's first line, cut short, for messages. */
export function shortTag(tag: string): string {
  const [line = ""] = tag.split(/[\r\n]/u, 1);
  return line.length < tag.length || line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** What a template tag that only prints a value says of it: `{{ site.icp }}`, `<?= $icp ?>`, `{{ t("footer.icp") }}`. */
export function meaningOfTag(tag: string): NameMeaning | null {
  const path = printedPath(tag);
  return path === null ? null : meaningOfName(path);
}

function printedPath(tag: string): string | null {
  if (tag.startsWith("{%") || tag.startsWith("{#")) return null;
  const isStatement = /^(?:<\?(?!=)(?!.{0,9}echo\s)|<%(?![-=:]))/su.test(tag);
  if (isStatement) return null;
  const end = tag.endsWith("}}") || tag.endsWith("%>") || tag.endsWith("?>") ? -2 : -1;
  const inner = tag
    .slice(2, end)
    .replace(/^[-{=:\s]+/u, "")
    .replace(/^(?:php\s)?\s*echo\s/u, "");
  return pathOf(inner);
}

/** What an expression that only names a value says of it, through what escapes it or stands in for it. */
export function meaningOfExpression(code: string): NameMeaning | null {
  const path = pathOf(code);
  return path === null ? null : meaningOfName(path);
}

const escapers = /^(?:htmlspecialchars|htmlentities|esc_html|esc_attr|html_escape|escapeHtml|e|h|raw)\(([^()]*)\)$/u;

function pathOf(code: string): string | null {
  const [first = ""] = code.split(/\|\|?|\?\?|\?:|!(?!=)/u, 1);
  const trimmed = first.trim().replace(/[-};\s]{1,9}$/u, "");
  const printed = (escapers.exec(trimmed)?.[1]?.trim() ?? trimmed).replace(/^\(([\w.$]+)\)$/u, "$1");
  const key = /^[\w$.>-]+\(\s?["']([\w$.-]+)["']\s?\)$/u.exec(printed)?.[1];
  const path =
    key ??
    printed
      .replaceAll("->", ".")
      .replaceAll(/\[["']?|["']?\]/gu, ".")
      .replace(/^[@.]+/u, "");
  return /^[\p{L}_$][\p{L}\p{N}_$.-]*$/u.test(path) ? path : null;
}

const includePattern =
  /^[-@=#>\s]*(?:php\s+)?(?:jsp:)?(?:include|require|partial|partialCached|template|extends|insert|layout|render|get_template_part)(?:_once)?[\s(]{1,9}(?:file=|page=|virtual=)?["']([^"'<>{}$]+)["']/iu;

/** The file that a template tag puts in its place. */
function includeOf(tag: string): Fill | null {
  if (tag.startsWith("{{>")) {
    const [, name] = /^\{\{>\s*([\w./-]+)/u.exec(tag) ?? [];
    return name === undefined ? null : { kind: "include", path: name };
  }
  const [, path] = includePattern.exec(tag.replace(/^[<{]{1,2}[?%]?/u, "")) ?? [];
  return path === undefined ? null : { kind: "include", path };
}

/** The hole of a command in a comment, such as Discuz' tags; `null` for any other comment. */
export function commandHole(source: HtmlSource, place: HolePlace, comment: string): Hole | null {
  const [, command] = /^#([a-z]{1,12})(?:\s|$)/u.exec(comment) ?? [];
  // Discuz writes its tags as comments.
  if (/^\{[a-z]+ [^{}]+\}$/u.test(comment)) return tagHole(source, place, `<!--${comment}-->`);
  if (command === undefined) return null;
  const [, path] = /\s(?:virtual|file)\s{0,9}=\s{0,9}["']([^"']+)["']/u.exec(comment) ?? [];
  const [, variable] = /\svar\s{0,9}=\s{0,9}["']([^"']+)["']/u.exec(comment) ?? [];
  return opaqueHole(source, place, {
    source: `<!--${comment}-->`,
    says: command === "echo" && variable !== undefined ? meaningOfName(variable) : null,
    reason: reasonOfTag(`<!--${comment}-->`),
    fill: command === "include" && path !== undefined ? { kind: "include", path } : null,
    component: null,
  });
}

/** What a component's tag alone tells. */
export function componentContent(name: string, attributes: readonly Attribute[]): HoleContent {
  return {
    source: `<${name}>`,
    says: meaningOfName(name),
    reason: `what <${name}> shows is defined elsewhere`,
    fill: fillOfTag(name, attributes),
    component: { name, attributes },
  };
}

/** Of a hole whose element is there on a condition. */
export function conditionalContent(element: Pick<Element, "name">, attribute: string): HoleContent {
  return {
    source: `<${element.name} ${attribute}>`,
    says: null,
    reason: `${attribute} decides whether it is shown`,
    fill: null,
    component: null,
  };
}

/** Of an element whose content is replaced by a value. */
export function boundContent(attribute: string, code: string): HoleContent {
  const path = code.trim().replace(/^\$\{\s?|\s?\}$/gu, "");
  return {
    source: `${attribute}="${code}"`,
    says: /^[\p{L}_$][\p{L}\p{N}_$.]*$/u.test(path) ? meaningOfName(path) : null,
    reason: `${attribute} fills it in`,
    fill: null,
    component: null,
  };
}

/** Tags that stand for another file: Edge Side Includes and JSP. */
function fillOfTag(name: string, attributes: readonly Attribute[]): Fill | null {
  const key = name === "esi:include" ? "src" : name === "jsp:include" ? "page" : null;
  const value = attributes.find((attribute) => attribute.name === key)?.value;
  return value?.kind === "known" ? { kind: "include", path: value.text.text } : null;
}
