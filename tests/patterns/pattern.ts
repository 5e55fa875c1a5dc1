export const number = "京ICP备16023847号-2";
export const owner = "星河科技有限公司";
export const miit = "https://beian.miit.gov.cn/";
export const link = `<a href="${miit}">${number}</a>`;
export const settings = { organization: owner, filingNumber: number };

/** How footers are written: the markup in HTML, the file in TSX, and the rules that report. */
export interface Pattern {
  readonly says: string;
  readonly html?: string;
  readonly tsx?: string;
  /** A single-file component; where none is given, HTML that says the same in a template stands in it. */
  readonly vue?: string;
  /** Rules that report; in each syntax alike unless `tsxFinds` differs. */
  readonly finds: readonly string[];
  readonly tsxFinds?: readonly string[];
  /** Without settings of its own a site's owner and number are the usual ones. */
  readonly settings?: Record<string, unknown>;
  readonly file?: string;
}

export const center = (content: string): string => `<footer style="text-align: center">${content}</footer>`;
export const centerTsx = (content: string): string => `<footer style={{ textAlign: "center" }}>${content}</footer>`;
export const component = (jsx: string, before = ""): string =>
  `${before}export default function Footer(props: any) {\n  return ${jsx};\n}\n`;

/** A single-file component with an inline style that centres `content`. */
export const centerVue = (content: string, script = "", block = " setup"): string =>
  `${script && `<script${block}>\n${script}\n</script>\n`}<template>\n  ${center(content)}\n</template>\n`;

/** The pattern as a single-file component; `null` where it isn't written in one. */
export function vueOf({ vue, html, tsx }: Pattern): string | null {
  if (vue !== undefined) return vue;
  const isPlain = html !== undefined && tsx !== undefined && !/\{[%{]|th:|<script|<link|onclick|<!--/u.test(html);
  return isPlain ? `<template>\n  ${html}\n</template>\n` : null;
}
