import type { Element, PageNode, SourceFile, StyleSheet } from "../../page/page.ts";
import { ancestorsOf, attributeText, walk } from "../../page/tree.ts";
import { isNameOfRoot } from "../../page/whole.ts";
import { adopt, makeAlternative } from "./holes.ts";

/**
 * The parts of a file of Thymeleaf's that other pages take from it: the page around them is shown to no one.
 * @returns `null` where the file has none.
 */
export function fragmentRoots(roots: readonly PageNode[], file: SourceFile): readonly PageNode[] | null {
  const outermost = [...walk(roots)].filter(isFragment).filter((node) => ![...ancestorsOf(node)].some(isFragment));
  const [only, ...others] = outermost;
  if (!only) return null;
  if (others.length === 0) {
    only.parent = null;
    return [only];
  }
  const alternatives = outermost.map((node) =>
    makeAlternative("branch", (alternative) => {
      node.parent = alternative;
      return [node];
    }),
  );
  return [
    adopt({
      ...{ kind: "hole", file, range: [0, file.text.length], parent: null, inMarkup: false, source: "", says: null },
      ...{ shows: "anything", alternatives, isComplete: true, component: null, reason: "", fill: null },
    }),
  ];
}

function isFragment(node: PageNode): node is Element {
  if (node.kind !== "element") return false;
  return node.attributes.some(({ name }) => name === "th:fragment" || name === "data-th-fragment");
}

/** Elements whose content is text, whatever a tag puts there. */
const textual = new Set(["title", "textarea", "script", "style", "noscript"]);

/** What may bring style sheets along unseen: whatever fills the head, what is included, and the build of an application. */
export function unseenSheets(roots: readonly PageNode[]): StyleSheet[] {
  const sheets: StyleSheet[] = [];
  for (const node of walk(roots)) {
    if (node.kind === "element") {
      if (isEmptyRoot(node)) sheets.push({ kind: "unread", name: "a style sheet that the application's build adds" });
      continue;
    }
    if (node.kind === "text" || node.isComplete) continue;
    const around = [...ancestorsOf(node)].map((one) => (one.kind === "element" ? one.name : ""));
    const isInHead = !around.includes("body") && !around.some((name) => textual.has(name));
    if (isInHead || node.fill?.kind === "include") sheets.push({ kind: "unread", name: node.source.slice(0, 60) });
  }
  return sheets;
}

function isEmptyRoot(element: Element): boolean {
  const isEmpty = element.children.every((node) => node.kind === "text" && node.content.text.trim() === "");
  return isEmpty && isNameOfRoot(attributeText(element, "id") ?? "");
}
