import type { ElementNode } from "../../html/tree.ts";
import type { Attribute } from "../../page/page.ts";
import type { ComponentSetting } from "../../settings.ts";

/** What a tag counts as. */
export interface TagRole {
  readonly name: string;
  /** The attribute that counts as `href`, in lower case. */
  readonly link: string | null;
  readonly ownStyle: string;
  readonly ownStyleKnown: boolean;
}

const standardNames = new Set(
  (
    "a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br " +
    "button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed " +
    "fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe " +
    "image img input ins isindex kbd keygen label legend li link listing main map mark marquee menu menuitem meta meter " +
    "nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext portal pre progress q " +
    "rb rp rt rtc ruby s samp script search section select selectedcontent slot small source spacer span strike strong " +
    "style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp"
  ).split(" "),
);

/** Whether HTML has, or once had, an element of that name. */
export function isStandardName(name: string): boolean {
  return standardNames.has(name);
}

/** Prefixes that word processors leave in HTML; their elements show their content. */
const officePrefixes = new Set(["o", "v", "w", "x", "m", "st1"]);

/** What the settings say of a tag that HTML doesn't know; `null` where they say nothing. */
export function configuredRole(
  node: ElementNode,
  components: Readonly<Record<string, ComponentSetting>>,
): TagRole | null {
  if (!node.isInHtml || isStandardName(node.name)) return null;
  const folded = foldName(node.name);
  const found = Object.entries(components).find(([name]) => foldName(name) === folded);
  if (!found) return null;
  const [, setting] = found;
  if (typeof setting === "string")
    return { name: setting.toLowerCase(), link: null, ownStyle: "", ownStyleKnown: false };
  const { as, link, style } = setting;
  return {
    name: as.toLowerCase(),
    link: link?.toLowerCase() ?? null,
    ownStyle: style ?? "",
    ownStyleKnown: style !== undefined,
  };
}

/** Whether a script or a server decides what the tag shows: a custom element, or a tag with a prefix (`jsp:include`). */
export function isComponent(node: ElementNode): boolean {
  if (!node.isInHtml) return false;
  if (node.name.includes("-")) return !isDrawnByAngular(node);
  const colon = node.name.indexOf(":");
  return colon > 0 && !officePrefixes.has(node.name.slice(0, colon));
}

/** The element of an Angular component, as Angular marks it in what it draws: a box with what is inside. */
function isDrawnByAngular({ attributes }: ElementNode): boolean {
  return attributes.some(({ name }) => name === "ng-version" || name === "ngh" || name.startsWith("_nghost-"));
}

/** The attributes under the names that HTML has for them. */
export function namedAttributes(attributes: readonly Attribute[], role: TagRole): readonly Attribute[] {
  const { link } = role;
  if (link === null || link === "href") return attributes;
  return attributes
    .filter(({ name }) => name !== "href")
    .map((attribute) => (attribute.name === link ? { ...attribute, name: "href" } : attribute));
}

/** `SiteFooter` is `<site-footer>` to HTML. */
function foldName(name: string): string {
  return name.replaceAll("-", "").toLowerCase();
}
