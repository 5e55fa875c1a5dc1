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
