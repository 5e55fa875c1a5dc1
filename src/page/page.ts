import type { NameMeaning } from "../filing/names.ts";
import type { MappedText, SourceRange, TextChange } from "./mapped-text.ts";

export type { SourceRange, TextChange } from "./mapped-text.ts";

/** A file that nodes stand in. */
export interface SourceFile {
  /** As ESLint names it: absolute, or `<text>`-like for text without a file. */
  readonly path: string;
  /** Without byte order mark. */
  readonly text: string;
}

/** What a visitor gets of one file, whatever syntax it is written in. */
export interface Page {
  readonly file: SourceFile;
  /**
   * `document`: the roots are a whole document, html or body included.
   * `fragment`: other files may put more around the roots.
   */
  readonly extent: "document" | "fragment";
  readonly roots: readonly PageNode[];
  readonly comments: readonly Comment[];
  readonly styleSheets: readonly StyleSheet[];
  /** Scripts that may add to the page or change it, in source order. */
  readonly scripts: readonly Script[];
  /** What writes where the node stands: markup in a string is written otherwise than the markup around it. */
  writerOf(node: PageNode): Writer;
  /** Whether the file still says what it said beside these changes; missing where every change that is written is safe. */
  accepts?(changes: readonly TextChange[]): boolean;
  /** Missing where the files beside the page's own are out of reach. */
  readonly neighbours?: Neighbours;
  /** Whether ranges are meant. A page read without them is good for verdicts alone. */
  readonly located: boolean;
}

export type PageNode = Element | Text | Hole;

/** Where a node hangs: in an element, in one of a hole's alternatives, or at the top (`null`). */
export type Parent = Element | Alternative | null;

interface NodeBase {
  readonly file: SourceFile;
  readonly range: SourceRange;
  parent: Parent;
  /** Whether the range stands between tags, so that markup may be written around it. */
  readonly inMarkup: boolean;
  /** Name of the component of the same file whose whole markup this is. */
  readonly componentName?: string;
}

export interface Element extends NodeBase {
  readonly kind: "element";
  /** The HTML element that it counts as, in lower case: `a` for NextLink. */
  readonly name: string;
  /** The name as the source has it, for messages. */
  readonly sourceName: string;
  readonly attributes: readonly Attribute[];
  /** Whether `attributes` are all; a spread hides some. */
  readonly attributesKnown: boolean;
  readonly children: readonly PageNode[];
  /** `null` where the tag is implied. */
  readonly openTag: SourceRange | null;
  /** `null` where the tag is implied, or the element is void or self-closing. */
  readonly closeTag: SourceRange | null;
  /** The component's own style as CSS declarations, weaker than any author style; `""` for plain elements. */
  readonly ownStyle: string;
  /** Whether the component may have styles of its own that nothing here tells (an unlisted UI library's). */
  readonly ownStyleKnown: boolean;
  /** Beginnings of the classes that its library gives it, by which a site's style sheets may style it: `ant-`, `el-`. */
  readonly ownClassPrefixes?: readonly string[];
  /** The class that a CSS-in-JS library gives it, which a style sheet of the page has. */
  readonly generatedClass?: string;
  /** False where the tree isn't nested as the source is (adopted, reconstructed, foster-parented): never edit these. */
  readonly nestsAsWritten: boolean;
}

export interface Attribute {
  /** As HTML spells it, in lower case: `class` for className, `href` for a link component's `to`. */
  readonly name: string;
  readonly sourceName: string;
  readonly value: Value;
  /** The whole attribute, from name to closing quote. */
  readonly range: SourceRange;
  /** Event handlers and directives have a value that is code, never text. */
  readonly isCode: boolean;
}

/** What an attribute holds. */
export type Value = KnownValue | ChoiceValue | CompositeValue | UnknownValue;

export interface KnownValue {
  readonly kind: "known";
  readonly text: MappedText;
}

/** One of several, by a condition. */
export interface ChoiceValue {
  readonly kind: "choice";
  readonly values: readonly Value[];
}

/** Known and unknown parts, one after the other. */
export interface CompositeValue {
  readonly kind: "composite";
  readonly parts: readonly Value[];
}

export interface UnknownValue {
  readonly kind: "unknown";
  readonly source: string;
  readonly says: NameMeaning | null;
  readonly reason: string;
  /** Where it stands, if that is told. */
  readonly range?: SourceRange;
  /** The class of a CSS module that it is: `footer` of `styles.footer`. */
  readonly moduleClass?: { readonly module: string; readonly name: string };
}

export interface Text extends NodeBase {
  readonly kind: "text";
  readonly content: MappedText;
}

/** Content that can't be seen, or only in part: an expression, a component, an include, a slot, a template tag. */
export interface Hole extends NodeBase {
  readonly kind: "hole";
  readonly source: string;
  /** What the hole's name says it holds: `{config.icp}` holds a number of unknown value. */
  readonly says: NameMeaning | null;
  /** `text` where it can hold no elements (Vue's `{{ }}`, an environment variable). */
  readonly shows: "text" | "anything";
  /** What is known to be shown: one alternative for a value, several for a condition, none if nothing is known. */
  readonly alternatives: readonly Alternative[];
  /** Whether it shows one of the alternatives and nothing else; otherwise anything may stand beside them. */
  readonly isComplete: boolean;
  readonly component: ComponentUse | null;
  /** Why it can't be seen, as the end of a sentence; `""` where it can. */
  readonly reason: string;
  /** What would fill it, for whoever can follow that. */
  readonly fill: Fill | null;
}

export interface Alternative {
  readonly kind: "alternative";
  readonly nodes: readonly PageNode[];
  /**
   * `value`: what the expression is; `branch`: shown if a condition holds;
   * `fallback`: shown if another value is missing, or if a filter lets it through; `children`: handed to a component that may or may not show it.
   */
  readonly role: "value" | "branch" | "fallback" | "children";
  parent: Hole | null;
}

export interface ComponentUse {
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

export type Fill =
  | { readonly kind: "import"; readonly specifier: string; readonly name: string }
  | { readonly kind: "include"; readonly path: string }
  | { readonly kind: "property"; readonly path: string }
  | { readonly kind: "slot"; readonly name: string };

export interface Comment {
  readonly file: SourceFile;
  readonly range: SourceRange;
  readonly content: MappedText;
}

/** A style sheet that applies to the page. */
export type StyleSheet = KnownSheet | LinkedSheet | UnreadSheet;

/** One that stands in the file. */
export interface KnownSheet {
  readonly kind: "known";
  readonly css: string;
  readonly media: string;
  readonly file: SourceFile;
  readonly start: number;
  /** Plain CSS where it isn't told. */
  readonly syntax?: StyleSyntax;
  readonly module?: string;
  /** Where the whole of it stands, if it isn't written as CSS there and `start` says nothing. */
  readonly range?: SourceRange;
}

/** One in a file of its own, which is read when a verdict first needs it. */
export interface LinkedSheet {
  readonly kind: "linked";
  /** As the file has it: an address, or a module's name. */
  readonly address: string;
  readonly media: string;
  /** The file that names it. */
  readonly file: SourceFile;
  /** Where the page's own addresses start from, as `<base href>` has it. */
  readonly base?: string | null;
  /** What the classes of a CSS module go by in `UnknownValue.moduleClass`; the classes are everyone's where there is none. */
  readonly module?: string;
}

/** One that can't be read: what it is called, for the reason of an unknown verdict. */
export interface UnreadSheet {
  readonly kind: "unread";
  readonly name: string;
}

export type StyleSyntax = "css" | "scss" | "less";

/** Reads the files beside the page's own. */
export interface Neighbours {
  /**
   * The style sheet of that address.
   * @param from path of the file that names it
   * @returns the same object until the file changes; else why it can't be read, as what can be said of it
   */
  styleSheet(address: string, from: string, base: string | null): SourceFile | string;
}

/** A script that the page runs: its address, or its text. */
export interface Script {
  readonly address: string | null;
  readonly text: string;
}

/** Writes markup in the syntax of its place. Every method answers `null` where it can't do so safely. */
export interface Writer {
  /** Whether what is written may hold line breaks. */
  readonly isMultiline: boolean;
  /** `text` escaped to stand between tags. */
  text(text: string): string | null;
  /** A whole element; `attributes` by HTML name, `content` already written. */
  element(name: string, attributes: Readonly<Record<string, string>>, content: string): string | null;
  /** Gives the element this attribute (by HTML name), in place of one that it has. */
  setAttribute(element: Element, name: string, value: string): TextChange | null;
  removeAttribute(element: Element, name: string): TextChange | null;
  /** Gives the element this CSS declaration in its inline style, in place of one that it has. */
  setDeclaration(element: Element, property: string, value: string): TextChange | null;
  removeDeclaration(element: Element, property: string): TextChange | null;
}
