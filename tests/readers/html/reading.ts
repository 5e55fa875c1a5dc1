import type { Page, PageNode } from "../../../src/page/page.ts";
import { htmlReader } from "../../../src/readers/html.ts";
import type { ComponentSetting } from "../../../src/settings.ts";

export function readHtml(
  text: string,
  components: Readonly<Record<string, ComponentSetting>> = {},
  located = true,
): Page {
  const source = { file: { path: "/site/index.html", text }, ast: null, visitorKeys: null };
  return htmlReader.read(source, { components, located });
}

/** Nodes in short: `footer(a["京ICP备…"])`, holes as `{source: alternatives}`, alternatives by their role. */
export function outline(nodes: readonly PageNode[]): string {
  return nodes.map(outlineOf).join(" ");
}

function outlineOf(node: PageNode): string {
  if (node.kind === "text") return JSON.stringify(node.content.text);
  if (node.kind === "element") return `${node.name}(${outline(node.children)})`;
  const alternatives = node.alternatives.map(({ role, nodes }) => ` ${role}: ${outline(nodes)}`);
  return `{${node.source}${alternatives.join(" |")}}`;
}
