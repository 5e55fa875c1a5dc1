import type { SourceFile, SourceRange } from "../../page/page.ts";
import type { ComponentSetting } from "../../settings.ts";
import type { MaskedHtml } from "./template-tags.ts";

/** What the parts of the HTML reader share of the file that they read. */
export interface HtmlSource {
  readonly file: SourceFile;
  readonly html: MaskedHtml;
  readonly located: boolean;
  readonly components: Readonly<Record<string, ComponentSetting>>;
}

/** The range of everything on a page that is read without ranges. */
export const noRange: SourceRange = [0, 0];
