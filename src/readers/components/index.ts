import { antd, antDesignVue, proComponents } from "./antd.ts";
import { arcoReact, arcoVue } from "./arco.ts";
import { chakra } from "./chakra.ts";
import { element, elementUi } from "./element.ts";
import type { ComponentEntry, Library, StyleProp, StyleProps } from "./entry.ts";
import { mantine } from "./mantine.ts";
import { mui, muiCore } from "./mui.ts";
import { naiveUi } from "./naive.ts";
import { nuxtUi } from "./nuxt.ts";
import { others } from "./others.ts";
import { frameworks, routers } from "./routers.ts";
import { tdesignReact, tdesignVue } from "./tdesign.ts";
import { vitepress } from "./vitepress.ts";
import { vuetify } from "./vuetify.ts";

/** Every library whose components are known; what they render is checked against those that can be installed. */
export const libraries: readonly Library[] = [
  ...frameworks,
  ...routers,
  ...[antd, proComponents, antDesignVue, arcoReact, arcoVue, tdesignReact, tdesignVue, element, elementUi, naiveUi],
  ...[vuetify, nuxtUi, vitepress, mui, muiCore, chakra, mantine],
  ...others,
];

/** An entry, and by what beginnings of classes style sheets may know its element. */
export interface KnownComponent extends ComponentEntry {
  readonly classPrefixes: readonly string[];
}

/** The libraries that export from a module; of most modules one. */
const byModule = new Map<string, Library[]>();
/** What templates know without an import, by name in capitals; `null` where libraries differ. */
const byGlobalName = new Map<string, { readonly entry: KnownComponent | null; readonly isPascalOnly: boolean }>();

for (const library of libraries) {
  for (const module of library.modules) byModule.set(module, [...(byModule.get(module) ?? []), library]);
  if (library.globalPrefix === undefined) continue;
  for (const [name, entry] of Object.entries(library.components)) {
    const globalName = `${library.globalPrefix}${name}`;
    const other = byGlobalName.get(globalName);
    const own = known(library, entry);
    const common = other ? other.entry && commonEntry(other.entry, own) : own;
    byGlobalName.set(globalName, { entry: common, isPascalOnly: library.isPascalOnly === true });
  }
}

/** What is true of both of two libraries' components that share a name; `null` where they render different things. */
function commonEntry(one: KnownComponent, other: KnownComponent): KnownComponent | null {
  const parts = ({ as, link, asProp, asWithLink, bareProp }: ComponentEntry): string =>
    JSON.stringify([as, link, asProp, asWithLink, bareProp]);
  if (parts(one) !== parts(other)) return null;
  const isOpen = one.isStyleOpen === true || other.isStyleOpen === true || one.style !== other.style;
  const styleProps = commonStyleProps(one.styleProps ?? {}, other.styleProps ?? {});
  // Where a prop holds content in one of them alone, its use is told as content that can't be seen.
  const classPrefixes = [...one.classPrefixes, ...other.classPrefixes];
  return { ...one, ...other, styleProps, isStyleOpen: isOpen, classPrefixes };
}

/** Values by which two libraries' props say the same. */
function commonStyleProps(one: StyleProps, other: StyleProps): StyleProps {
  const common: Record<string, StyleProp> = {};
  for (const name of Object.keys({ ...one, ...other })) {
    const mine = one[name] ?? {};
    const theirs = other[name] ?? {};
    const isByValue = typeof mine === "object" && typeof theirs === "object";
    const both = isByValue ? Object.entries(mine).filter(([value, style]) => theirs[value] === style) : [];
    common[name] = Object.fromEntries(both);
  }
  return common;
}

/** The component that a module exports under a name (`Layout.Footer`, `default`, `*` for whatever has that beginning). */
export function exportedEntry(specifier: string, name: string): KnownComponent | null {
  for (const library of byModule.get(specifier) ?? []) {
    const { components, globalPrefix } = library;
    // Vue's libraries have `Layout.Footer` under `LayoutFooter` too.
    const entry = own(components, name) ?? (globalPrefix === undefined ? null : own(components, name.replace(".", "")));
    if (entry) return known(library, entry);
    const [first = "", last = ""] = name.split(".");
    const any = last === "" ? null : own(components, `${first}.*`);
    if (any) return known(library, { ...any, as: last.toLowerCase() });
  }
  return null;
}

/** Whether anything is known of what the module exports. */
export function isKnownModule(specifier: string): boolean {
  return byModule.has(specifier);
}

/**
 * The component that every template of some library's knows by that name, without an import.
 * @param name in capitals, `ElLink`.
 * @param isPascal whether it is written so.
 */
export function globalEntry(name: string, isPascal: boolean): KnownComponent | null {
  const found = byGlobalName.get(name);
  return found && (isPascal || !found.isPascalOnly) ? found.entry : null;
}

/** The names that templates know without an import. */
export function globalNames(): readonly string[] {
  return [...byGlobalName].filter(([, { entry }]) => entry !== null).map(([name]) => name);
}

function known({ classPrefix }: Library, entry: ComponentEntry): KnownComponent {
  return { ...entry, classPrefixes: classPrefix === undefined ? [] : [classPrefix] };
}

function own(components: Readonly<Record<string, ComponentEntry>>, name: string): ComponentEntry | null {
  return Object.hasOwn(components, name) ? (components[name] ?? null) : null;
}
