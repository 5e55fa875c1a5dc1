import { relative, sep } from "node:path";
import picomatch from "picomatch";
import type { Settings } from "./settings.ts";

/** Where each framework's convention puts the homepage. */
const conventions = [
  "**/index.{html,htm}",
  "**/{,src/}app/{,(*)/}page.{js,jsx,ts,tsx}",
  "**/{,src/}pages/index.{js,jsx,ts,tsx}",
  "**/{,src/}pages/index/index.{js,jsx,ts,tsx}",
  "**/{,src/}App.{js,jsx,ts,tsx}",
  "**/{,src/}app/routes/_index.{jsx,tsx}",
];

const matchers = new WeakMap<Settings, (path: string) => boolean>();

/** Whether `path` is a homepage: by `settings.icp.homepages`, else by convention. */
export function isHomepage(path: string, cwd: string, settings: Settings): boolean {
  let matches = matchers.get(settings);
  if (!matches) {
    matches = picomatch([...(settings.homepages ?? conventions)], { dot: true });
    matchers.set(settings, matches);
  }
  return matches(relative(cwd, path).split(sep).join("/"));
}
