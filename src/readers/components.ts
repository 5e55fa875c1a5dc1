import type { ComponentSetting } from "../settings.ts";
import { componentTable, globalComponents, type ComponentEntry } from "./component-table.ts";

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
  /** Prop by which a use names another element. */
  readonly asProp: string | null;
  /** Element that it renders where its link prop is set; `as` again where that makes no difference. */
  readonly asWithLink: string;
  /** Props that are CSS properties. */
  readonly styleProps: Readonly<Record<string, string>>;
  /** Whether an only `<a>` inside takes over the link, so that the component renders nothing of its own. */
  readonly isPassedToChild: boolean;
  /** Content that it makes of its props. */
  readonly content: "default-footer" | null;
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
  const entry = importedFrom === null ? ownEntry(globalComponents, name) : tableEntry(importedFrom, exportedAs, name);
  return entry && modelOf(entry);
}

function modelOfSetting(setting: ComponentSetting): ComponentModel {
  if (typeof setting === "string") return modelOf({ as: setting.toLowerCase() });
  return modelOf({ as: setting.as.toLowerCase(), link: setting.link ?? "href", style: setting.style ?? "" });
}

function modelOf(entry: ComponentEntry): ComponentModel {
  return {
    as: entry.as,
    link: entry.link ?? "href",
    style: entry.style ?? "",
    isStyleKnown: entry.isStyleOpen !== true,
    asProp: entry.asProp ?? null,
    asWithLink: entry.asWithLink ?? entry.as,
    styleProps: entry.styleProps ?? {},
    isPassedToChild: entry.isPassedToChild === true,
    content: entry.content ?? null,
  };
}

function ownEntry<Entry>(table: Readonly<Record<string, Entry>>, key: string): Entry | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}

function tableEntry(specifier: string, exportedAs: string, name: string): ComponentEntry | null {
  const library = ownEntry(componentTable, specifier);
  if (library) return libraryEntry(library, exportedAs) ?? (exportedAs === name ? ownEntry(library, "default") : null);
  // `@mui/material/Link`, `antd/es/layout`: a module for each component, exported as its default.
  const parts = specifier.split("/");
  for (let length = parts.length - 1; length > 0; length--) {
    const parent = ownEntry(componentTable, parts.slice(0, length).join("/"));
    if (parent) return ownEntry(parent, inModule(pascalCase(parts.at(-1) ?? ""), exportedAs));
  }
  return null;
}

function libraryEntry(library: Readonly<Record<string, ComponentEntry>>, exportedAs: string): ComponentEntry | null {
  const entry = ownEntry(library, exportedAs);
  if (entry) return entry;
  const [first = "", last = ""] = exportedAs.split(".");
  const any = ownEntry(library, `${first}.*`);
  return any && last !== "" ? { ...any, as: last.toLowerCase() } : null;
}

function inModule(component: string, exportedAs: string): string {
  return exportedAs === "default" ? component : exportedAs.replace(/^default\./u, `${component}.`);
}

function pascalCase(name: string): string {
  return name.replaceAll(/(?:^|-)(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());
}
