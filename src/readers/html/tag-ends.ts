/** A string that is longer is taken for a stray quote. */
const longestCode = 20_000;

/**
 * Where `close` first stands outside the strings (and, where asked for, brackets) of the code that begins at `from`.
 * @returns -1 where it stands nowhere near.
 */
export function endOfCode(text: string, from: number, close: string, hasBrackets: boolean): number {
  const limit = Math.min(text.length, from + longestCode);
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const character = text.charAt(at);
    if (depth === 0 && text.startsWith(close, at)) return at;
    if (character === '"' || character === "'") {
      const end = endOfString(text, at, limit);
      if (end < 0) return -1;
      at = end;
    } else if (hasBrackets && "([{".includes(character)) depth++;
    else if (hasBrackets && ")]}".includes(character)) depth = Math.max(0, depth - 1);
  }
  return -1;
}

/** The quote that ends the string that begins at `start`. */
export function endOfString(text: string, start: number, limit: number = text.length): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < limit; at++) {
    const character = text.charAt(at);
    if (character === "\\") at++;
    else if (character === quote) return at;
  }
  return -1;
}

/** Just behind the bracket that closes the one at `start`; -1 where none does. */
export function endOfBrackets(text: string, start: number): number {
  const end = endOfCode(text, start + 1, text.charAt(start) === "(" ? ")" : "]", true);
  return end < 0 ? -1 : end + 1;
}

const phpToken = /\?>|["'`]|\/\*|\/\/|#(?!\[)|<<<[ \t]*["']?(\w+)/gu;

/** Where the PHP that begins at `from` ends: at `?>`, else with the file. Strings and comments of many lines hold it. */
export function endOfPhp(text: string, from: number): number {
  for (let at = from; ;) {
    phpToken.lastIndex = at;
    const token = phpToken.exec(text);
    if (!token) return text.length;
    const [found, label] = token;
    if (found === "?>") return token.index;
    const end = endOfPhpToken(text, token.index, found, label);
    if (end < 0) return text.length;
    at = end;
  }
}

function endOfPhpToken(text: string, start: number, token: string, label: string | undefined): number {
  if (label !== undefined) return endOfHeredoc(text, start, label);
  if (token === "/*") return after(text, "*/", start + 2);
  if (token === "//" || token === "#") {
    const end = /\r|\n|\?>/gu;
    end.lastIndex = start;
    return end.exec(text)?.index ?? -1;
  }
  const end = endOfString(text, start);
  return end < 0 ? -1 : end + 1;
}

function endOfHeredoc(text: string, start: number, label: string): number {
  const line = text.indexOf("\n", start);
  for (let at = line; at >= 0; at = text.indexOf("\n", at + 1)) {
    let from = at + 1;
    while (text.charAt(from) === " " || text.charAt(from) === "\t") from++;
    if (text.startsWith(label, from)) return from + label.length;
  }
  return -1;
}

function after(text: string, string: string, from: number): number {
  const found = text.indexOf(string, from);
  return found < 0 ? -1 : found + string.length;
}
