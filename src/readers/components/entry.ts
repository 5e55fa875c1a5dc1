/** What a library's component renders, as far as it matters to a page's text, links and layout. */
export interface ComponentEntry {
  /** HTML element that it renders; `*` for the one that the last part of its name says. */
  readonly as: string;
  /** Prop that holds the link's address; `href` where none is named. */
  readonly link?: string;
  /** Declarations that decide visibility, order or alignment. */
  readonly style?: string;
  /** The component has styles, or elements around its content, that aren't told here. */
  readonly isStyleOpen?: boolean;
  /** Prop by which a use names another element: MUI's `component`, Chakra's `as`. */
  readonly asProp?: string;
  /** Element that it renders where it has a link: a button with `href`. */
  readonly asWithLink?: string;
  /** What its props say of its style, by their names; `*` for all others but HTML's own attributes. */
  readonly styleProps?: StyleProps;
  /** Prop with which it renders what is inside it and no element of its own: `asChild`, `custom`. */
  readonly bareProp?: string;
  /** An only `<a>` inside takes over the link, and the component renders nothing of its own. */
  readonly isPassedToChild?: boolean;
  /** Props that hold content, in the order in which they are drawn. Where it is told, nothing else is drawn. */
  readonly content?: readonly ContentProp[];
}

export type StyleProps = Readonly<Record<string, StyleProp>>;

/**
 * A CSS property that takes the prop's value; or declarations by value, where `""` is a prop without a value, or `true`,
 * and any other value leaves the style unknown; or `null` for what changes neither visibility nor order nor alignment.
 */
export type StyleProp = string | Readonly<Record<string, string>> | null;

/** Content that a component makes of one of its props. */
export interface ContentProp {
  /** `children` for what stands between the tags. */
  readonly prop: string;
  /** `node`: anything that can be drawn; `links`: a list of `{ title, href }`. */
  readonly holds: "node" | "links";
  /** Element that the component draws around it; `null` for none. */
  readonly wrapper: { readonly as: string; readonly style: string } | null;
  /** Text that the component draws in front of it. */
  readonly before?: string;
  /** Whether it is drawn only where none of those before it is given. */
  readonly isFallback?: boolean;
}

const inside = { prop: "children", holds: "node", wrapper: null } as const;
const given = { prop: "content", holds: "node", wrapper: null } as const;

/** What stands between the tags is drawn, else the prop `content`. */
export const childrenElseContent: readonly ContentProp[] = [inside, { ...given, isFallback: true }];
/** The prop `content` is drawn, else what stands between the tags. */
export const contentElseChildren: readonly ContentProp[] = [given, { ...inside, isFallback: true }];

/** Components by the names that a module exports. */
export type Components = Readonly<Record<string, ComponentEntry>>;

/** The components of one library. */
export interface Library {
  /**
   * Modules that export the components; modules beneath them (`antd/es/layout`) export one or several.
   * A component's name of `default` is the default export; `motion.*` is whatever has that beginning.
   */
  readonly modules: readonly string[];
  readonly components: Components;
  /** Beginning of the classes that sites' style sheets know its elements by: `el-` of `.el-footer { text-align: center }`. */
  readonly classPrefix?: string;
  /** For Vue: what stands before the names by which every template knows the components; absent where none does. */
  readonly globalPrefix?: string;
  /** Whether templates know the names in capitals alone, since in small letters another library has them too. */
  readonly isPascalOnly?: boolean;
}

export const link: ComponentEntry = { as: "a" };
export const linkTo: ComponentEntry = { as: "a", link: "to" };
/** Styles of it, or elements in it, aren't told here. */
export const open = { isStyleOpen: true } as const;

/** A prop whose values are those of a CSS property. */
export function valuesOf(property: string, ...values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map((value) => [value, `${property}: ${value}`]));
}

const flexEnds = ["flex-start", "center", "flex-end"];
const spread = ["space-between", "space-around", "space-evenly"];

/** A row's `justify`, where `start` and `end` stand for `flex-start` and `flex-end`. */
export const justifyShort: Readonly<Record<string, string>> = {
  start: "justify-content: flex-start",
  end: "justify-content: flex-end",
  ...valuesOf("justify-content", "center", "space-between", "space-around"),
};
export const justifyEvenly = { ...justifyShort, ...valuesOf("justify-content", "space-evenly") };
export const justifyContent = valuesOf("justify-content", "normal", "start", "end", ...flexEnds, ...spread);
export const alignItems = valuesOf("align-items", "normal", "start", "end", "stretch", "baseline", ...flexEnds);
export const flexWrap: StyleProp = {
  "": "flex-wrap: wrap",
  ...valuesOf("flex-wrap", "wrap", "nowrap", "wrap-reverse"),
};

/** Each of the props leaves the style unknown. */
export function unknownStyles(...props: readonly string[]): StyleProps {
  return Object.fromEntries(props.map((prop) => [prop, {}]));
}

/** None of the props changes visibility, order or alignment. */
export function harmless(...props: readonly string[]): StyleProps {
  return Object.fromEntries(props.map((prop) => [prop, null]));
}
