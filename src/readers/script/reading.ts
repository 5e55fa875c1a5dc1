import type {
  Attribute,
  Comment,
  Element,
  PageNode,
  Script,
  SourceFile,
  StyleSheet,
  Value,
  Writer,
} from "../../page/page.ts";
import type { ComponentSetting } from "../../settings.ts";
import type { Scopes } from "./scope.ts";
import type { Node } from "./syntax.ts";

/** The arguments of the functions and components that the reading has stepped into, from the innermost outwards. */
export interface Environment {
  readonly owner: Node;
  readonly values: readonly (Found | null)[];
  readonly outer: Environment | null;
}

/** An expression and where it is evaluated. */
export interface Found {
  readonly node: Node;
  readonly environment: Environment | null;
  /** `children`: what stands between the tags of the JSX element `node`; `rest`: a part of the object `node`. */
  readonly as: "expression" | "children" | "rest";
  /** The keys that the rest of an object is without; nothing is known of a rest without them. */
  readonly taken?: readonly string[];
}

/** What is shared by all that reads one file. */
export interface Reading {
  readonly file: SourceFile;
  readonly scopes: Scopes;
  readonly components: Readonly<Record<string, ComponentSetting>>;
  readonly styleSheets: StyleSheet[];
  readonly scripts: Script[];
  readonly comments: Comment[];
  /** The expression of each value that couldn't be told. */
  readonly unknowns: Map<Value, Node>;
  /** What each element of the page was made from: JSX, or an object that a component makes an element of. */
  readonly origins: Map<Element, Node>;
  /** The JSX attribute or the property that each attribute was made from. */
  readonly attributeOrigins: Map<Attribute, Node>;
  /** The prop that holds a link component's address, where it isn't `href`. */
  readonly linkProps: Map<Element, string>;
  /** What writes in nodes that stand in another syntax than the file's own, such as HTML in a string. */
  readonly writers: Map<PageNode, Writer>;
  /** The component of this file that each JSX element uses. */
  readonly users: Map<Node, Node>;
  /** Functions whose markup stands on the page more than once, with other values each time. */
  readonly repeated: Set<Node>;
  /** What draws the items of lists that may be the records of others: their fields' names say nothing of the site. */
  readonly records: Set<Node>;
  /** Functions and classes whose markup has a place on the page. */
  readonly entered: Set<Node>;
  /** JSX that has its place on the page. */
  readonly placed: Set<Node>;
  /** JSX elements whose children have a place on the page. */
  readonly shownChildren: Set<Node>;
  /** Constants, functions and components that are being put in place, against cycles. */
  readonly open: Set<Node>;
  /** How many more nodes may be made before the rest is left unseen. */
  budget: number;
  /** How many more steps may be taken to follow names and values before the rest counts as unknown. */
  steps: number;
  depth: number;
  /** What an expression between tags shows. */
  content(node: Node, environment: Environment | null): readonly PageNode[];
  /** What JSX shows. */
  markup(node: Node, environment: Environment | null, inMarkup: boolean): readonly PageNode[];
  /** What stands between the tags of a JSX element. */
  children(node: Node, environment: Environment | null): readonly PageNode[];
}

/** Deeper nesting than this is left unseen. */
export const deepest = 200;

export function sourceOf(node: Node, file: SourceFile): string {
  return file.text.slice(node.range[0], node.range[1]);
}
