import { parseNumber } from "./filing/numbers.ts";
import { parseSecurityNumber } from "./filing/security-numbers.ts";

/** What a component counts as: an HTML element's name, or more. */
export type ComponentSetting =
  | string
  | {
      /** HTML element that the component renders. */
      as: string;
      /** Prop that holds the link's address; default `href`. */
      link?: string;
      /** CSS declarations that the component brings along, such as `text-align: center`. */
      style?: string;
    };

export type Locale = "en" | "zh-CN";

/** `settings.icp` as a user writes it. */
export interface IcpSettings {
  /** The filing subject's name or names (主办单位); fixes write the first. */
  organization?: string | string[];
  /** The filing number or numbers as issued; fixes write the first. */
  filingNumber?: string | string[];
  publicSecurityNumber?: string;
  /** The one address that links must lead to. Unset, each of MIIT's two filing hosts is right. */
  portal?: string;
  /** Globs from the working directory. */
  homepages?: string[];
  components?: Record<string, ComponentSetting>;
  /** How a fix centres where the file has no idiom of its own. */
  centering?: "style" | { class: string };
  /** Language of messages. */
  locale?: Locale;
}

/** Settings checked and completed. */
export interface Settings {
  readonly organizations: readonly string[];
  readonly filingNumbers: readonly string[];
  readonly publicSecurityNumber: string | null;
  readonly portal: string | null;
  /** `null` where each framework's convention holds. */
  readonly homepages: readonly string[] | null;
  readonly components: Readonly<Record<string, ComponentSetting>>;
  readonly centeringClass: string | null;
  readonly locale: Locale;
}

const settingsByRaw = new WeakMap<object, Settings>();
/** What stands for settings that nobody has given: ESLint hands out another empty object for each file. */
const noSettings = {};

/**
 * Reads `settings.icp` of an ESLint configuration.
 * @throws {TypeError} that names the key whose value is of the wrong kind, or that isn't known.
 */
export function readSettings(settings: Readonly<Record<string, unknown>>): Settings {
  const raw = settings["icp"] ?? noSettings;
  if (!isRecord(raw)) throw wrong("", "an object", raw);
  const cached = settingsByRaw.get(raw);
  if (cached) return cached;
  const read = checkSettings(raw);
  settingsByRaw.set(raw, read);
  return read;
}

function checkSettings(raw: Readonly<Record<string, unknown>>): Settings {
  for (const key of Object.keys(raw)) {
    if (!Object.hasOwn(readers, key)) {
      throw new TypeError(`settings.icp.${key} is not a setting. Settings are: ${Object.keys(readers).join(", ")}.`);
    }
  }
  return {
    organizations: readers.organization(raw["organization"]),
    filingNumbers: readers.filingNumber(raw["filingNumber"]),
    publicSecurityNumber: readers.publicSecurityNumber(raw["publicSecurityNumber"]),
    portal: readers.portal(raw["portal"]),
    homepages: readers.homepages(raw["homepages"]),
    components: readers.components(raw["components"]),
    centeringClass: readers.centering(raw["centering"]),
    locale: readers.locale(raw["locale"]),
  };
}

const readers = {
  organization: (value: unknown) => readNames("organization", value),
  filingNumber: (value: unknown) => readNames("filingNumber", value).map(checkFilingNumber),
  publicSecurityNumber: readSecurityNumber,
  portal: readPortal,
  homepages: (value: unknown) => (value === undefined ? null : readList("homepages", value)),
  components: readComponents,
  centering: readCentering,
  locale: readLocale,
} satisfies Record<keyof IcpSettings, (value: unknown) => unknown>;

function readNames(key: string, value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.length === 0)
    throw wrong(key, "a string or an array of strings that is not empty", value);
  return typeof value === "string" ? [readText(key, value) ?? ""] : readList(key, value);
}

/** Fixes write it into pages, so it has to be one. */
function checkFilingNumber(number: string): string {
  if (parseNumber(number) === null) throw wrong("filingNumber", "a filing number such as 京ICP备16023847号-2", number);
  return number;
}

function readSecurityNumber(value: unknown): string | null {
  const number = readText("publicSecurityNumber", value);
  if (number !== null && parseSecurityNumber(number)?.digits.length !== 14) {
    throw wrong("publicSecurityNumber", "a public-security number such as 京公网安备11010802012345号", value);
  }
  return number;
}

function readText(key: string, value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value !== "string" || value.trim() === "") throw wrong(key, "a string that is not empty", value);
  return value.trim();
}

function readList(key: string, value: unknown): readonly string[] {
  if (!Array.isArray(value))
    throw wrong(key, key === "homepages" ? "an array of strings" : "a string or an array of strings", value);
  return value.map((item: unknown, index) => {
    if (typeof item !== "string" || item.trim() === "") {
      throw wrong(`${key}[${index}]`, "a string that is not empty", item);
    }
    return item.trim();
  });
}

function readPortal(value: unknown): string | null {
  const portal = readText("portal", value);
  if (portal !== null && !/^https?:\/\//iu.test(portal)) throw wrong("portal", "an http or https address", value);
  if (portal !== null && !URL.canParse(portal)) throw wrong("portal", "an http or https address", value);
  return portal;
}

function readComponents(value: unknown): Settings["components"] {
  if (value === undefined) return {};
  if (!isRecord(value)) throw wrong("components", "an object", value);
  const components: Record<string, ComponentSetting> = {};
  for (const [name, model] of Object.entries(value)) components[name] = readComponent(`components.${name}`, model);
  return components;
}

function readComponent(key: string, value: unknown): ComponentSetting {
  if (typeof value === "string" && value !== "") return value;
  if (!isRecord(value)) throw wrong(key, "an element's name or an object { as, link, style }", value);
  for (const part of Object.keys(value)) {
    if (!["as", "link", "style"].includes(part)) throw wrong(`${key}.${part}`, "one of as, link, style", value[part]);
  }
  const as = readText(`${key}.as`, value["as"]);
  if (as === null) throw wrong(`${key}.as`, "an element's name", value["as"]);
  const linkProp = readText(`${key}.link`, value["link"]);
  const style = readText(`${key}.style`, value["style"]);
  const model: Exclude<ComponentSetting, string> = { as };
  if (linkProp !== null) model.link = linkProp;
  if (style !== null) model.style = style;
  return model;
}

function readCentering(value: unknown): string | null {
  if (value === undefined || value === "style") return null;
  if (isRecord(value) && Object.keys(value).join() === "class") return readText("centering.class", value["class"]);
  throw wrong("centering", '"style" or an object { class }', value);
}

function readLocale(value: unknown): Locale {
  if (value === undefined || value === "en") return "en";
  if (value === "zh-CN") return "zh-CN";
  throw wrong("locale", '"en" or "zh-CN"', value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrong(key: string, expected: string, value: unknown): TypeError {
  const given = value === null ? "null" : Array.isArray(value) ? "an array" : typeof value;
  const shown = typeof value === "string" ? `"${value}"` : given;
  return new TypeError(`settings.icp${key && `.${key}`} must be ${expected}, but it is ${shown}.`);
}
