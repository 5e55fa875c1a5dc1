const schemes = ["http:", "https:"];
const ownHost = "page.invalid";

/** Where a hyperlink leads: another host, a place on the site itself, nowhere, or something else than a web page. */
export type Address =
  | { readonly kind: "web"; readonly url: URL; readonly host: string }
  | { readonly kind: "relative" }
  | { readonly kind: "none" }
  /** Another scheme, or no valid URL; `host` is what stands in the host's place. */
  | { readonly kind: "other"; readonly host: string | null };

/** Reads an address as a browser would on a page of `http` or `https` (WHATWG URL). */
export function addressOf(address: string): Address {
  const trimmed = address.replace(/^[\0- ]+/u, "");
  if (trimmed === "" || trimmed.startsWith("#") || isScript(trimmed)) return { kind: "none" };
  const urls: URL[] = [];
  for (const scheme of schemes) {
    const url = parsed(address, `${scheme}//${ownHost}/`);
    if (url === null) return { kind: "other", host: null };
    urls.push(url);
  }
  const [url] = urls;
  if (url === undefined) return { kind: "other", host: null };
  if (!schemes.includes(url.protocol)) return { kind: "other", host: hostOf(url) };
  if (urls.some(({ hostname }) => hostname === ownHost)) return { kind: "relative" };
  return { kind: "web", url, host: hostOf(url) ?? "" };
}

/** `javascript:` runs code and `about:blank` is empty: neither leads anywhere. Browsers skip tabs and line breaks. */
function isScript(address: string): boolean {
  const scheme = address
    .slice(0, 40)
    .replace(/[\t\n\r]/gu, "")
    .toLowerCase();
  return scheme.startsWith("javascript:") || scheme.startsWith("about:");
}

function parsed(address: string, base: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

function hostOf(url: URL): string | null {
  const host = url.hostname.toLowerCase().replace(/\.$/u, "");
  return host === "" ? null : host;
}
