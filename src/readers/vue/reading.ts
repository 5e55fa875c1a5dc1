import type { PageNode } from "../../page/page.ts";
import type { Environment, Reading } from "../script/reading.ts";
import type { Node } from "../script/syntax.ts";

/** What is shared by all that reads one single-file component. */
export interface VueReading extends Reading {
  /** The components that the script registers, by the names that it gives them. */
  readonly registered: ReadonlyMap<string, Node>;
  /** Whether the template is written in HTML, which markup can be written into. */
  readonly isHtml: boolean;
  /** What nodes of the template show, one after the other. */
  template(children: readonly Node[], place: Place): readonly PageNode[];
}

/** What is around a part of the template. */
export interface Place {
  /** What stands for the names of `v-for`. */
  readonly environment: Environment | null;
  /** Whether markup may be written there. */
  readonly inMarkup: boolean;
  /** Whether white space is kept. */
  readonly isPre: boolean;
}
