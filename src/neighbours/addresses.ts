import { dirname, isAbsolute, join, relative, sep } from "node:path";

/** Where a page or a module may mean a style sheet to be: the first group with a file decides. */
export type Places = readonly (readonly string[])[];

/** Folders whose content bundlers and servers put at the site's root. */
const rootFolders = ["", "public", "static", "src/public"];

/**
 * The paths that an address may stand for. Nothing tells which folder is the site's root, or an alias's.
 * @param from absolute path of the file that names it
 * @param base the page's `<base href>`
 * @returns none where the address is no file of the project
 */
export function placesOf(address: string, from: string, base: string | null, cwd: string): Places {
  const path = pathIn(address, base);
  if (path === null) return [];
  const folder = dirname(from);
  if (path.startsWith("/")) {
    return [foldersUpTo(folder, cwd).flatMap((outer) => rootFolders.map((root) => join(outer, root, path)))];
  }
  const alias = /^[@~]\/(?<rest>.+)$/u.exec(path)?.groups?.["rest"];
  if (alias !== undefined) {
    return [foldersUpTo(folder, cwd).flatMap((outer) => [join(outer, "src", alias), join(outer, alias)])];
  }
  const bare = path.replace(/^~/u, "");
  const modules = foldersUpTo(folder, cwd).map((outer) => [join(outer, "node_modules", bare)]);
  if (bare !== path) return modules;
  return [[join(folder, path)], ...(path.startsWith(".") ? [] : modules)];
}

/** The path in an address that has no host; `null` for one that has, or that can't be told. */
function pathIn(address: string, base: string | null): string | null {
  if (hasHost(address) || (base !== null && hasHost(base))) return null;
  const path = decodedPath(address.trim().replace(/[?#].*$/su, ""));
  if (path === null || path === "" || path.endsWith("/") || /[\0\\{}<>|*]/u.test(path)) return null;
  if (base === null || path.startsWith("/")) return path;
  const [own = ""] = base.split(/[?#]/u, 1);
  const start = decodedPath(own.slice(0, own.lastIndexOf("/") + 1));
  return start === null ? null : start + path;
}

function hasHost(address: string): boolean {
  return /^\s*(?:[a-z][a-z\d+.-]*:|\/\/|\\)/iu.test(address);
}

function decodedPath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return null;
  }
}

/** The folder and those around it, up to the working directory; none where it stands elsewhere. */
function foldersUpTo(folder: string, cwd: string): string[] {
  const way = relative(cwd, folder);
  if (way.startsWith("..") || isAbsolute(way)) return [];
  const names = way === "" ? [] : way.split(sep);
  return names.map((_, index) => join(cwd, ...names.slice(0, names.length - index))).concat(cwd);
}
