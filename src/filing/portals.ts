import { addressOf } from "./addresses.ts";

/**
 * `right`: MIIT's filing system, on a host that counts; `retired`: MIIT's, on another host than the one that counts;
 * `dead`: a host of MIIT's that no longer answers; `ministry`: other sites of MIIT; `police`; `typo`: misspelt or a
 * look-alike; `none`: leads nowhere; `relative`: leads to the site itself.
 */
export type TargetKind = "right" | "retired" | "dead" | "ministry" | "police" | "typo" | "other" | "none" | "relative";

export interface Target {
  readonly kind: TargetKind;
  /** Lower case, without port and trailing dot; `null` where the address has none. */
  readonly host: string | null;
}

/** The address in the brief that this project serves: retired since, yet accepted unless the settings name another. */
export const briefPortal = "http://www.miibeian.gov.cn";

/** MIIT's filing system today. */
export const currentPortal = "https://beian.miit.gov.cn/";

const liveHosts = ["miibeian.gov.cn", "www.miibeian.gov.cn", "beian.miit.gov.cn"];
const deadHosts = ["www.miitbeian.gov.cn", "miitbeian.gov.cn", "www.beian.miit.gov.cn"];
const filingHosts = [...liveHosts, ...deadHosts];
/** Every host below one of these is another site of MIIT's, such as a province's `gdca.miit.gov.cn`. */
const ministryDomains = ["miit.gov.cn", "miibeian.gov.cn", "miitbeian.gov.cn"];
/** Hosts of the public-security filing. */
const policeDomains = ["beian.gov.cn", "beian.mps.gov.cn"];

/**
 * Where a link leads, as far as a filing number is concerned. Whole hosts are compared.
 *
 * @param portal address whose host alone is right; without it, `miibeian.gov.cn` (with and without `www`) and
 *   `beian.miit.gov.cn` are.
 */
export function classifyTarget(address: string, portal?: string): Target {
  const read = addressOf(address);
  if (read.kind === "none" || read.kind === "relative") return { kind: read.kind, host: null };
  if (read.kind === "other") {
    const isMisspelt = read.host !== null && isLikeFilingHost(read.host);
    return { kind: isMisspelt ? "typo" : "other", host: read.host };
  }
  return { kind: hostKind(read.host, portalHost(portal)), host: read.host };
}

/**
 * The address to write in place of a wrong one. MIIT's own query and hash are kept, for they mean the same on its
 * other hosts; a right address stays as it is.
 *
 * @param portal default {@link briefPortal}.
 */
export function correctedTarget(address: string, portal: string = briefPortal): string {
  const { kind } = classifyTarget(address, portal);
  if (kind === "right") return address;
  if ((kind !== "retired" && kind !== "dead") || /[?#]/u.test(portal)) return portal;
  const [kept = ""] = /[?#].*$/su.exec(address.trim()) ?? [];
  if (kept === "") return portal;
  return addressPath(portal) === "" ? `${portal}/${kept}` : `${portal}${kept}`;
}

/** Whether the link is meant for MIIT's filing system: one of its hosts, dead or alive, or obviously misspelt. */
export function isFilingTarget(address: string): boolean {
  const { kind } = classifyTarget(address);
  if (kind !== "relative") return kind === "right" || kind === "dead" || kind === "typo";
  const [first = ""] = address
    .trim()
    .toLowerCase()
    .replace(/^https?[:：]?\/*/u, "")
    .split(/[/?#]/u);
  return isLikeFilingHost(first.replace(/\.$/u, "")) || filingHosts.includes(first);
}

function hostKind(host: string, portal: string | null): TargetKind {
  if (deadHosts.includes(host)) return "dead";
  if (portal === null ? liveHosts.includes(host) : host === portal) return "right";
  if (liveHosts.includes(host)) return "retired";
  if (policeDomains.some((domain) => isWithin(host, domain))) return "police";
  if (ministryDomains.some((domain) => isWithin(host, domain))) {
    return filingHosts.some((filing) => isEditedBy(host, filing, 2)) ? "typo" : "ministry";
  }
  return isLikeFilingHost(host) ? "typo" : "other";
}

function portalHost(portal: string | undefined): string | null {
  const read = portal === undefined ? null : addressOf(portal);
  return read?.kind === "web" ? read.host : null;
}

/** What stands behind the host in an address without query and hash. */
function addressPath(address: string): string {
  return /^[a-z]+:\/\/[^/]*(\/.*)?$/iu.exec(address)?.[1] ?? "";
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** A filing host with other labels behind it, or one mistyped by two letters at most. */
function isLikeFilingHost(host: string): boolean {
  if (filingHosts.includes(host)) return true;
  if (filingHosts.some((filing) => host.includes(`${filing}.`))) return true;
  return filingHosts.some((filing) => isEditedBy(host, filing, 2) || host === filing.replace(/\.cn$/u, ""));
}

/** Whether `most` insertions, deletions or replacements turn `a` into `b` (Levenshtein). */
function isEditedBy(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? most + 1) <= most;
}
