import type { SourceFile, StyleSheet, StyleSyntax } from "../../page/page.ts";
import { childOf, nodesOf, type Node } from "../script/syntax.ts";
import { plainText } from "./syntax.ts";

const syntaxes: Readonly<Record<string, StyleSyntax>> = {
  css: "css",
  postcss: "css",
  pcss: "css",
  scss: "scss",
  less: "less",
};

/** The style sheet of a `<style>` block. A scoped one's rules are for the component's own elements, as the page has them. */
export function styleSheetOf(block: Node, file: SourceFile): StyleSheet {
  const lang = plainText(block, "lang") ?? "css";
  const source = plainText(block, "src");
  const named = plainText(block, "module");
  const module = named === "" ? "$style" : named;
  const media = plainText(block, "media") ?? "";
  if (source !== null) return { kind: "linked", address: source, media, file, ...(module !== null && { module }) };
  const start = childOf(block, "startTag")?.range[1] ?? block.range[0];
  const end = childOf(block, "endTag")?.range[0] ?? nodesOf(block, "children").at(-1)?.range[1] ?? start;
  const css = file.text.slice(start, end);
  if (/\bv-bind\s{0,9}\(/u.test(css)) return { kind: "unread", name: "a style block with v-bind()" };
  const syntax = syntaxes[lang];
  if (!syntax) return { kind: "unread", name: `<style lang="${lang}">` };
  const rest = { file, start, syntax, ...(module !== null && { module }) };
  return { kind: "known", css: withoutDeep(css), media, ...rest };
}

/**
 * Vue's own selectors written over by spaces: `:deep(.a)` means that the rule applies to `.a` in whichever component,
 * and there a descendant selector says the same.
 */
function withoutDeep(css: string): string {
  return css
    .replaceAll(
      /(?<open>::?(?:v-)?(?:deep|slotted|global)\()(?<inner>[^()]*)\)/gu,
      (_, open: string, inner: string) => {
        return `${" ".repeat(open.length)}${inner} `;
      },
    )
    .replaceAll(/::v-deep(?![\w-])|\/deep\/|>>>/gu, (selector) => " ".repeat(selector.length));
}
