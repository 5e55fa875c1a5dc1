/** What stands behind `@import`. */
export interface ImportPrelude {
  readonly address: string;
  /** `""` for a layer without a name; `null` for none. */
  readonly layer: string | null;
  readonly hasSupports: boolean;
  /** `""` for every medium. */
  readonly media: string;
}

const source =
  /^(?:url\(\s{0,99}(?:"(?<a>[^"]*)"|'(?<b>[^']*)'|(?<c>[^"'()\s]*))\s{0,99}\)|"(?<d>[^"]*)"|'(?<e>[^']*)')(?<rest>.*)$/su;
const layerCondition = /^layer(?:\((?<name>[^()]*)\))?(?![\w-])/u;

/** `null` where no address can be told. */
export function readImport(prelude: string): ImportPrelude | null {
  const groups = source.exec(prelude)?.groups;
  if (!groups) return null;
  const address = groups["a"] ?? groups["b"] ?? groups["c"] ?? groups["d"] ?? groups["e"] ?? "";
  let rest = groups["rest"]?.trim() ?? "";
  const layered = layerCondition.exec(rest);
  if (layered) rest = rest.slice(layered[0].length).trim();
  const hasSupports = rest.startsWith("supports(");
  if (hasSupports) rest = rest.slice(endOfBrackets(rest)).trim();
  return { address, layer: layered ? (layered.groups?.["name"]?.trim() ?? "") : null, hasSupports, media: rest };
}

function endOfBrackets(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === "(") depth++;
    else if (text.charAt(at) === ")" && --depth === 0) return at + 1;
  }
  return text.length;
}
