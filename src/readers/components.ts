import type { Value } from "../page/page.ts";
import type { ComponentSetting } from "../settings.ts";
import type { ComponentEntry, ContentProp, StyleProps } from "./components/entry.ts";
import { exportedEntry, globalEntry, isKnownModule, type KnownComponent } from "./components/index.ts";

/** What a component counts as. */
export interface ComponentModel {
  /** HTML element that it renders. */
  readonly as: string;
  /** Prop that holds the link's address. */
  readonly link: string;
  /** CSS declarations that it brings along, weaker than any author style. */
  readonly style: string;
  /** Whether `style` is all that it brings along. */
  readonly isStyleKnown: boolean;
  /** Beginnings of the classes by which a site's style sheets may style it. */
  readonly classPrefixes: readonly string[];
  /** Prop by which a use names another element. */
  readonly asProp: string | null;
  /** Element that it renders where its link prop is set; `as` again where that makes no difference. */
  readonly asWithLink: string;
  /** What its props say of its style; asked by `styleOfProp`. */
  readonly styleProps: StyleProps;
  /** Prop with which it renders what is inside it and no element of its own. */
  readonly bareProp: string | null;
  /** Whether an only `<a>` inside takes over the link, so that the component renders nothing of its own. */
  readonly isPassedToChild: boolean;
  /** Props that hold its content, in the order in which they are drawn; `null` for what stands between the tags alone. */
  readonly content: readonly ContentProp[] | null;
}

/**
 * What a component counts as; `null` where neither the settings nor the built-in table know it.
 * @param name as the source writes it: `Footer`, `Layout.Footer`, `router-link`.
 * @param importedFrom the module that it (or the first part of its name) is imported from; `null` if it isn't.
 * @param settings `settings.icp.components`; they come first.
 * @param exportedAs its name in that module, `default` for the default export; `name` where it isn't renamed.
 */
export function resolveComponent(
  name: string,
  importedFrom: string | null,
  settings: Readonly<Record<string, ComponentSetting>>,
  exportedAs: string = name,
): ComponentModel | null {
  const setting = Object.hasOwn(settings, name) ? settings[name] : undefined;
  if (setting !== undefined) return modelOfSetting(setting);
  if (importedFrom === null) return routerLinks.has(pascalCase(name)) ? modelOfGlobal(name) : null;
  const entry = importedEntry(importedFrom, exportedAs, name);
  return entry && modelOf(entry);
}

/** Scripts that import no components know these all the same; other libraries' names may be custom elements there. */
const routerLinks = new Set(["RouterLink", "NuxtLink"]);

/**
 * What a component of a Vue template counts as; `null` where neither the settings nor the built-in table know it.
 * @param name as the template writes it: `el-link`, `ElLink`, `Layout.Footer`. The settings may have it either way.
 * @param importedFrom the module that it is imported from, and its name there; `null` if the template knows it without.
 * @param settings `settings.icp.components`; they come first.
 */
export function resolveTemplateComponent(
  name: string,
  importedFrom: { readonly specifier: string; readonly name: string } | null,
  settings: Readonly<Record<string, ComponentSetting>>,
): ComponentModel | null {
  const names = Object.hasOwn(settings, name) ? [name] : Object.keys(settings);
  const found = names.find((one) => pascalCase(one) === pascalCase(name));
  const setting = found === undefined ? undefined : settings[found];
  if (setting !== undefined) return modelOfSetting(setting);
  if (!importedFrom) return modelOfGlobal(name);
  const entry = importedEntry(importedFrom.specifier, importedFrom.name, importedFrom.name);
  return entry && modelOf(entry);
}

function modelOfGlobal(name: string): ComponentModel | null {
  const entry = globalEntry(pascalCase(name), /^[A-Z]/u.test(name));
  return entry && modelOf(entry);
}

function modelOfSetting(setting: ComponentSetting): ComponentModel {
  if (typeof setting === "string") return modelOf({ as: setting.toLowerCase() });
  return modelOf({ as: setting.as.toLowerCase(), link: setting.link ?? "href", style: setting.style ?? "" });
}

function modelOf(entry: ComponentEntry & Partial<KnownComponent>): ComponentModel {
  return {
    as: entry.as,
    link: entry.link ?? "href",
    style: entry.style ?? "",
    isStyleKnown: entry.isStyleOpen !== true,
    classPrefixes: entry.classPrefixes ?? [],
    asProp: entry.asProp ?? null,
    asWithLink: entry.asWithLink ?? entry.as,
    styleProps: entry.styleProps ?? {},
    bareProp: entry.bareProp ?? null,
    isPassedToChild: entry.isPassedToChild === true,
    content: entry.content ?? null,
  };
}

function importedEntry(specifier: string, exportedAs: string, name: string): KnownComponent | null {
  if (isKnownModule(specifier)) {
    return exportedEntry(specifier, exportedAs) ?? (exportedAs === name ? exportedEntry(specifier, "default") : null);
  }
  // `@mui/material/Link`, `antd/es/layout/index.js`: a module for each component, exported as its default.
  const parts = specifier.replace(/(?:\/index)?(?:\.m?js)?$/u, "").split("/");
  for (let length = parts.length - 1; length > 0; length--) {
    const parent = parts.slice(0, length).join("/");
    if (isKnownModule(parent)) return exportedEntry(parent, inModule(pascalCase(parts.at(-1) ?? ""), exportedAs));
  }
  return null;
}

function inModule(component: string, exportedAs: string): string {
  return exportedAs === "default" ? component : exportedAs.replace(/^default\./u, `${component}.`);
}

function pascalCase(name: string): string {
  return name.replaceAll(/(?:^|-)(?<letter>\w)/gu, (_, letter: string) => letter.toUpperCase());
}

/** What a prop says of a component's style. */
export interface PropStyle {
  /** CSS declarations, or `""`. */
  readonly style: string;
  readonly isKnown: boolean;
  /** Whether the element may get it as an attribute all the same. */
  readonly mayBeAttribute: boolean;
}

const htmlAttribute =
  /^(?:class|className|style|id|href|to|target|rel|title|role|lang|dir|key|ref|slot|children|tabindex|tabIndex|hidden|align|data-.*|aria-.*|on[A-Z].*)$/u;

/**
 * What a prop says of a component's style; `null` for a prop that styles nothing.
 * @param name as the table has it, in camel case.
 * @param value `null` where the prop is left out.
 */
export function styleOfProp(
  model: Pick<ComponentModel, "styleProps" | "link" | "asProp">,
  name: string,
  value: Value | null,
): PropStyle | null {
  const { styleProps, link, asProp } = model;
  const isOther = name !== link && name !== asProp && !htmlAttribute.test(name);
  const key = Object.hasOwn(styleProps, name) ? name : isOther ? "*" : "";
  const prop = Object.hasOwn(styleProps, key) ? styleProps[key] : undefined;
  if (prop === undefined) return null;
  if (!value || prop === null) return { style: "", isKnown: true, mayBeAttribute: key === "*" };
  const text = value.kind === "known" ? value.text.text : null;
  const style = text === null ? null : typeof prop === "string" ? `${prop}: ${text}` : declarationsFor(prop, text);
  return { style: style ?? "", isKnown: style !== null, mayBeAttribute: key === "*" };
}

function declarationsFor(prop: Readonly<Record<string, string>>, value: string): string | null {
  return Object.hasOwn(prop, value) ? (prop[value] ?? null) : null;
}

/**
 * Whether a use makes the component draw something else than an element with what stands between its tags.
 * @param props the names of the attributes that the use gives, in small letters.
 * @param areAll whether there may be no others.
 */
export function drawsOtherwise(
  { bareProp, content }: ComponentModel,
  props: readonly string[],
  areAll: boolean,
): boolean {
  const names = (content ?? []).map(({ prop }) => prop).filter((prop) => prop !== "children");
  if (bareProp !== null) names.push(bareProp);
  return (!areAll && content !== null) || names.some((name) => props.includes(name.toLowerCase()));
}
