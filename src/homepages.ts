import { relative, sep } from "node:path";
import picomatch from "picomatch";
import type { Settings } from "./settings.ts";

/** Where each framework's convention puts the homepage. */
const conventions = [
  "**/index.{html,htm}",
  // A site's own root, and where its frameworks keep the templates of whole pages.
  "{,public/,www/,htdocs/,web/,webapp/,src/main/webapp/}{index,default}.{php,phtml,jsp,asp,aspx,shtml,shtm,stm}",
  "**/{views,templates,pages,src}/{index,home}.{ejs,njk,nunjucks,twig,html.twig,hbs,handlebars,mustache,liquid,ftl,ftlh,j2,jinja2,html.j2,blade.php}",
  "**/resources/views/welcome.blade.php",
  "**/app/views/home/index.html.erb",
  "**/{,src/}app/{,(*)/}page.{js,jsx,ts,tsx}",
  "**/{,src/}pages/index.{js,jsx,ts,tsx,vue,astro}",
  "**/{,src/}pages/index/index.{js,jsx,ts,tsx,vue}",
  "**/{,src/}App.{js,jsx,ts,tsx,vue,svelte}",
  "**/app.vue",
  "**/{,src/}app/routes/_index.{jsx,tsx}",
  "**/{,src/}routes/{,(*)/}[+]page.svelte",
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
