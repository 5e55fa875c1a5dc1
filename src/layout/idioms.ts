import type { Element, Page } from "../page/page.ts";
import { walk } from "../page/tree.ts";
import { classNamesOf } from "./class-names.ts";
import { declaredOn, tiers } from "./declared.ts";
import { stylesOf } from "./page-styles.ts";
import { type Library, mayDefine, utilitiesFor } from "./utilities.ts";

const classes: Readonly<Record<Library, Readonly<Record<string, string>>>> = {
  tailwind: {
    "text-align: center": "text-center",
    "justify-content: center": "justify-center",
    "align-items: center": "items-center",
  },
  bootstrap: {
    "text-align: center": "text-center",
    "justify-content: center": "justify-content-center",
    "align-items: center": "align-items-center",
  },
};

/** Classes that only the one library has. */
const signs: Readonly<Record<Library, RegExp>> = {
  tailwind:
    /^(?:(?:sm|md|lg|xl|2xl|dark|hover|focus|group-hover):\S+|(?:text|bg|border)-(?:slate|gray|zinc|neutral|stone|red|orange|amber|yellow|green|emerald|teal|sky|blue|indigo|violet|purple|pink|rose)-\d{2,3}(?:\/\d+)?|justify-(?:center|between|start|end|around|evenly)|items-(?:center|start|end|stretch|baseline)|flex-col|max-w-(?:\d?xl|xs|sm|md|lg|screen-\w+|none|full|prose)|(?:w|h)-(?:full|screen)|text-(?:xs|sm|lg|xl|\dxl)|leading-\S+|tracking-\S+|space-[xy]-\S+|font-(?:medium|semibold))$/u,
  bootstrap:
    /^(?:justify-content-\S+|align-items-\S+|d-(?:\w{2,3}-)?(?:flex|none|block|inline-block|grid)|text-(?:muted|body-secondary)|col-(?:xs|sm|md|lg|xl)-\d+|container-fluid|navbar(?:-\S+)?|btn-(?:primary|default|secondary|outline-\S+)|flex-column|(?:fw|fs)-\S+)$/u,
};

const libraryByPage = new WeakMap<Page, Library | null>();

/** The utility class that sets the declaration in the page's own idiom; `null` where it has none, or where it wouldn't win. */
export function classFor(page: Page, element: Element, property: string, value: string): string | null {
  const library = libraryOf(page);
  const name = library && classes[library][`${property}: ${value}`];
  if (name === null || name === undefined) return null;
  const isContested = declaredOn(page, element, property).some(
    ({ tier }) => tier >= tiers.rule && tier !== tiers.unseen,
  );
  return isContested || stylesOf(page).names("class", name) ? null : name;
}

/** Whether a style sheet of the page defines the class, or one that can't be read may. */
export function mayBeDefined(page: Page, className: string): boolean {
  const styles = stylesOf(page);
  if (styles.unseen !== null || styles.names("class", className)) return true;
  return styles.loaded.some((library) => utilitiesFor(className, [library]) !== null || mayDefine(library, className));
}

function libraryOf(page: Page): Library | null {
  let library = libraryByPage.get(page);
  if (library === undefined) {
    library = findLibrary(page);
    libraryByPage.set(page, library);
  }
  return library;
}

/** The library that the page certainly has: it says so itself, or uses classes of one and of no other. */
function findLibrary(page: Page): Library | null {
  const { loaded, unseen } = stylesOf(page);
  const [only, ...others] = loaded;
  if (only) return others.length === 0 ? only : null;
  if (unseen === null) return null;
  const found: Record<Library, Set<string>> = { tailwind: new Set(), bootstrap: new Set() };
  for (const node of walk(page.roots)) {
    if (node.kind !== "element") continue;
    for (const name of classNamesOf(node).certain) {
      if (signs.tailwind.test(name)) found.tailwind.add(name);
      if (signs.bootstrap.test(name)) found.bootstrap.add(name);
    }
  }
  const { tailwind, bootstrap } = found;
  if (tailwind.size >= 2 && bootstrap.size === 0) return "tailwind";
  return bootstrap.size >= 2 && tailwind.size === 0 ? "bootstrap" : null;
}
