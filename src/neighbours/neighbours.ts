import { basename, dirname, extname, isAbsolute, join, resolve } from "node:path";
import type { Neighbours, SourceFile } from "../page/page.ts";
import { placesOf } from "./addresses.ts";
import { FileCache } from "./files.ts";

/** Kept from one lint run to the next: an editor's server asks for the same sheets all day. */
const files = new FileCache(64, 8_388_608);

/** The style sheets beside files under `cwd`, which are read only in there, links included. */
export function neighboursIn(cwd: string): Neighbours {
  return {
    styleSheet(address, from, base) {
      // Text that stands in no file, as from standard input, has no neighbours.
      if (from.startsWith("<") || !isAbsolute(cwd)) return address;
      return find(address, placesOf(address, resolve(cwd, from), base, cwd), from, cwd);
    },
  };
}

const readable = /\.(?:css|scss|less|pcss|postcss|wxss)$/iu;

function find(address: string, places: readonly (readonly string[])[], from: string, cwd: string): SourceFile | string {
  for (const group of places) {
    const found = new Map<string, SourceFile>();
    for (const path of group.flatMap((one) => spellings(one, from))) {
      const file = files.read(path, cwd);
      if (typeof file === "string")
        return `${address} (${file === "outside" ? "outside the working directory" : file})`;
      if (file) found.set(file.text, file);
    }
    const [only, ...others] = found.values();
    if (only) return others.length > 0 || !readable.test(only.path) ? address : only;
  }
  return address;
}

/** The names that a file may have: Sass and Less leave out extensions, and Sass the underscore of a partial. */
function spellings(path: string, from: string): string[] {
  const extension = extname(from).toLowerCase();
  if (extension === ".less") return /\.(?:less|css)$/iu.test(path) ? [path] : [`${path}.less`];
  if (extension !== ".scss" && !/\.(?:vue|svelte|astro)$/u.test(extension)) return [path];
  if (/\.(?:css|less|postcss|pcss)$/iu.test(path)) return [path];
  const names = /\.scss$/iu.test(path) ? [basename(path)] : [`${basename(path)}.scss`, `${basename(path)}.css`];
  const partials = names.flatMap((name) => [name, `_${name}`]).map((name) => join(dirname(path), name));
  return names.length === 1 ? partials : [...partials, join(path, "_index.scss"), join(path, "index.scss")];
}
