import { type Encode, MappedText } from "../../page/mapped-text.ts";
import type { Attribute, Fill, Value } from "../../page/page.ts";

/** Their value takes the place of the element's content. */
const contentDirectives = new Set([
  ...[
    "data-th-include",
    "v-text",
    "v-html",
    "x-text",
    "x-html",
    "ng-bind",
    "ng-bind-html",
    "ng-include",
    "data-ng-bind",
  ],
  ...["th:text", "th:utext", "th:insert", "th:include", "data-th-text", "data-th-utext", "data-th-insert"],
  ...["[innerhtml]", "[innertext]", "[textcontent]", ":innerhtml", ".innerhtml", ".textcontent", "data-bind"],
]);
const replacingDirectives = new Set([
  ...["th:replace", "data-th-replace", "th:remove", "data-th-remove"],
  ...["layout:replace", "layout:insert", "layout:include"],
]);
/** Another page shows their element's content, in a place of its own. */
const placingDirectives = new Set(["layout:decorate", "layout:decorator", "layout:fragment", "data-layout-decorate"]);
/** Their element is there, or to be seen, on a condition; or any number of times. */
const conditionalDirectives = new Set([
  ...["v-if", "v-else-if", "v-else", "v-show", "v-for", "x-show", "x-if", "x-for", "ng-if", "ng-show", "ng-hide"],
  ...["ng-repeat", "ng-switch-when", "ng-switch-default", "data-ng-if", "data-ng-show", "data-ng-hide", "*ngif"],
  ...["*ngfor", "*ngswitchcase", "*ngswitchdefault", "th:if", "th:unless", "th:each", "th:case", "data-th-if"],
  ...["data-th-unless", "data-th-each", "data-th-case"],
]);
/** They give their element attributes that they don't name. */
const spreadDirectives = new Set(["v-bind", "x-bind", "th:attr", "th:attrappend", "th:attrprepend", "data-th-attr"]);

export interface Directive {
  readonly name: string;
  readonly code: string;
  /** What it is for certain: the text of a string. */
  readonly text: MappedText | null;
}

/** What directives do to an element, apart from their attributes. */
export interface Directives {
  readonly condition: Directive | null;
  readonly content: Directive | null;
  readonly replacement: Directive | null;
  /** Whether another template decides where its content stands, and what stands there instead. */
  readonly placed: Directive | null;
  readonly spreads: boolean;
}

const noDirectives: Directives = { condition: null, content: null, replacement: null, placed: null, spreads: false };

export function directivesOf(attributes: readonly Attribute[]): Directives {
  if (!attributes.some(({ isCode, name }) => isCode || name === "data-bind" || name.includes("layout")))
    return noDirectives;
  const find = (names: ReadonlySet<string>): Directive | null => {
    const found = attributes.find(({ name }) => names.has(name));
    if (!found) return null;
    const { name, value } = found;
    return { name, code: sourceOf(value), text: value.kind === "known" ? thymeleafText(name, value.text) : null };
  };
  return {
    condition: find(conditionalDirectives),
    content: find(contentDirectives),
    replacement: find(replacingDirectives),
    placed: find(placingDirectives),
    spreads: attributes.some(({ name }) => spreadDirectives.has(name) || name.startsWith(":[")),
  };
}

/** The value with its template tags: `${icp}` is an expression of Thymeleaf's too. */
function sourceOf(value: Value): string {
  if (value.kind === "known") return value.text.text;
  return value.kind === "composite" ? value.parts.map(sourceOf).join("") : value.kind === "unknown" ? value.source : "";
}

/** The file that `th:replace="~{fragments/footer :: footer}"` and its like take content from. */
export function fillOfDirective({ code }: Directive): Fill | null {
  const [, path] = /^\s*(?:~\{\s*)?["']?([\w./-]+)["']?\s*(?:::|\}|$)/u.exec(code) ?? [];
  return path === undefined ? null : { kind: "include", path };
}

/** The attributes as a binding leaves them: what `:href` or `th:href` sets can't be known. */
export function boundAttributes(attributes: readonly Attribute[]): readonly Attribute[] {
  if (!attributes.some(({ isCode, name }) => isCode || name === routerLink)) return attributes;
  const result = [...attributes];
  for (const attribute of attributes) {
    for (const target of targetsOf(attribute)) {
      const index = result.findIndex(({ name }) => name === target);
      const fixed = result[index];
      const value = boundValue(attribute, target, fixed);
      const bound: Attribute = { ...attribute, name: target, value, isCode: false };
      if (fixed) result[index] = bound;
      else result.push(bound);
    }
  }
  return result;
}

/** Of Angular's router, which sets the link's address to it. */
const routerLink = "routerlink";
const attributeLists = new Set(["th:attr", "th:attrappend", "th:attrprepend", "data-th-attr"]);

/** The attributes that one attribute sets. */
function targetsOf({ name, value }: Attribute): readonly string[] {
  if (name === routerLink || name === `[${routerLink}]`) return ["href"];
  if (attributeLists.has(name)) {
    return [...sourceOf(value).matchAll(/(?<=^|,)\s*([\w-]+)\s*=(?!=)/gu)].map(([, target = ""]) =>
      target.toLowerCase(),
    );
  }
  const target = targetOf(name);
  return target === null ? [] : [target];
}

/** The attribute that a binding sets. */
function targetOf(name: string): string | null {
  if (contentDirectives.has(name) || conditionalDirectives.has(name) || spreadDirectives.has(name)) return null;
  const [, angular] = /^\[(?:attr\.)?([a-z-]+)(?:\.[\w.%-]+)?\]$/u.exec(name) ?? [];
  if (angular !== undefined) return angular === "ngclass" ? "class" : angular === "ngstyle" ? "style" : angular;
  const [, property] = /^[.?]([a-z-]+)$/u.exec(name) ?? [];
  if (property !== undefined) return property === "classname" ? "class" : property;
  const [, bound] = /^(?::|v-bind:|x-bind:|ng-attr-|ng-|(?:data-)?th[:-])([a-z-]+)(?:\.[a-z.]+)?$/u.exec(name) ?? [];
  if (bound === undefined) return null;
  if (name.startsWith("ng-") && !["ng-href", "ng-src", "ng-class", "ng-style"].includes(name)) {
    return name.startsWith("ng-attr-") ? bound : null;
  }
  return bound.replace(/(?:append|prepend)$/u, "");
}

/** `'text'`, `|text|` and `@{https://…}` as Thymeleaf reads them; `null` for any other expression. */
function thymeleafText(name: string, code: MappedText): MappedText | null {
  if (!/^(?:data-)?th[:-]/u.test(name)) return null;
  const pattern = /^(\s*(?:['|]|@\{(?=(?:https?:)?\/\/)))[^'|\\${}()<>&]*['|}]\s*$/u;
  const [, open] = pattern.exec(code.text) ?? [];
  if (open === undefined) return null;
  const text = code.slice(open.length, code.text.trimEnd().length - 1);
  const segments = text.segments.map((segment) => ({ ...segment, encode: inExpression(segment.encode) }));
  return new MappedText(text.text, segments);
}

const expressionEncoders = new WeakMap<Encode, Encode>();

/** One encoder for each kind of quotes, so that parts can be told to be alike. */
function inExpression(quoted: Encode): Encode {
  const known = expressionEncoders.get(quoted);
  if (known) return known;
  const encode: Encode = (text) => (/['|\\${}()<>&]/u.test(text) ? null : quoted(text));
  expressionEncoders.set(quoted, encode);
  return encode;
}

/** Bound classes and styles join the fixed ones; any other binding wins. */
function boundValue(attribute: Attribute, target: string, fixed: Attribute | undefined): Value {
  const source = sourceOf(attribute.value);
  // The router overwrites `href`: an address that is written there has no effect, nor has one that is put beside it.
  if (attribute.name === routerLink && attribute.value.kind === "known" && source.trim() !== "")
    return { kind: "known", text: MappedText.detached(source) };
  const text = attribute.value.kind === "known" ? thymeleafText(attribute.name, attribute.value.text) : null;
  const unknown: Value = text
    ? { kind: "known", text }
    : { kind: "unknown", source, says: null, reason: `${attribute.sourceName} sets it` };
  if (!fixed || (text && !/(?:append|prepend)$/u.test(attribute.name)) || (target !== "class" && target !== "style"))
    return unknown;
  const separator: Value = { kind: "known", text: MappedText.detached(target === "class" ? " " : ";") };
  return { kind: "composite", parts: [fixed.value, separator, unknown] };
}
