import { findNumbers, type FilingNumber } from "../filing/numbers.ts";
import { findSecurityNumbers, type SecurityNumber } from "../filing/security-numbers.ts";
import { flowsOf, type Flow } from "./flow.ts";
import type { Element, Hole, Page, SourceRange, Text } from "./page.ts";
import { surroundingsOf, type Surroundings } from "./surroundings.ts";
import { ancestorsOf } from "./tree.ts";

/** A place on a page that shows a number. */
export interface Shown<Kind> {
  /** `null` for a hole whose name says that it holds the number. */
  readonly number: Kind | null;
  readonly flow: Flow;
  /** Where the number stands in the flow's text. */
  readonly from: number;
  readonly to: number;
  /** The nodes that show it, at least one. */
  readonly nodes: readonly [Text | Hole, ...(Text | Hole)[]];
  readonly range: SourceRange;
  readonly surroundings: Surroundings;
}

export type Filing = Shown<FilingNumber>;
export type SecurityFiling = Shown<SecurityNumber>;

interface Filings {
  readonly filings: readonly Filing[];
  readonly securityFilings: readonly SecurityFiling[];
}

const filingsByPage = new WeakMap<Page, Filings>();

/** The filing numbers that the page displays anywhere, in reading order. */
export function filingsOf(page: Page): readonly Filing[] {
  return readFilings(page).filings;
}

/** The public-security numbers that the page displays anywhere, in reading order. */
export function securityFilingsOf(page: Page): readonly SecurityFiling[] {
  return readFilings(page).securityFilings;
}

function readFilings(page: Page): Filings {
  let found = filingsByPage.get(page);
  if (!found) {
    found = {
      filings: findShown(page, "number", findNumbers),
      securityFilings: findShown(page, "security-number", findSecurityNumbers),
    };
    filingsByPage.set(page, found);
  }
  return found;
}

function findShown<Kind extends { readonly start: number; readonly end: number }>(
  page: Page,
  meaning: Hole["says"],
  find: (text: string) => readonly Kind[],
): Shown<Kind>[] {
  const shown: Shown<Kind>[] = [];
  for (const flow of flowsOf(page)) {
    for (const number of find(flow.text)) shown.push(...showAt(page, flow, number.start, number.end, number));
    for (const { node, from, to } of flow.pieces) {
      const isNumber = node.kind === "hole" && node.says === meaning && node.component === null && !node.isComplete;
      if (isNumber && node.alternatives.length === 0) shown.push(...showAt<Kind>(page, flow, from, to, null));
    }
  }
  return shown.sort((a, b) => a.range[0] - b.range[0]);
}

function showAt<Kind>(page: Page, flow: Flow, from: number, to: number, number: Kind | null): Shown<Kind>[] {
  const [first, ...others] = flow.nodes(from, to);
  const range = flow.range(from, to);
  if (!first || !range) return [];
  return [{ number, flow, from, to, nodes: [first, ...others], range, surroundings: surroundingsOf(first, page) }];
}

/** How the characters of a number are linked: by one link, by none, in part, or by something that can't be seen. */
export type Linking =
  | { readonly kind: "linked"; readonly link: Element }
  | { readonly kind: "partly"; readonly link: Element }
  | { readonly kind: "unlinked" }
  | { readonly kind: "unknown"; readonly reason: string };

export function linkingOf(shown: Shown<unknown>): Linking {
  const links = shown.nodes.map((node) => linkAround(node));
  const unseen = links.find((link) => link?.kind === "hole");
  if (unseen) return { kind: "unknown", reason: `<${unseen.component?.name ?? ""}> may be a link` };
  const elements = links.filter((link) => link?.kind === "element");
  const [link] = elements;
  if (!link) return { kind: "unlinked" };
  const isWhole = elements.length === shown.nodes.length && elements.every((other) => other === link);
  return { kind: isWhole ? "linked" : "partly", link };
}

/** The link that a node stands in, or the component nearer than any link that may be one. */
function linkAround(node: Text | Hole): Element | Hole | null {
  let component: Hole | null = null;
  for (const ancestor of ancestorsOf(node)) {
    if (ancestor.kind === "element" && (ancestor.name === "a" || ancestor.name === "area")) return ancestor;
    if (ancestor.kind === "hole" && ancestor.component !== null) component = ancestor;
  }
  return component;
}
