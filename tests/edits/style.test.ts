import { describe, expect, it } from "vitest";
import { fixed, spelled } from "./fixed.ts";

const bootstrap = '<link rel="stylesheet" href="css/bootstrap.min.css">';
const tailwind = '<script src="https://cdn.tailwindcss.com"></script>';

describe("centring", () => {
  it.each([
    [tailwind, '<footer class="p-4 text-right">N</footer>', '<footer class="p-4 text-center">N</footer>'],
    [
      tailwind,
      '<footer class="flex  justify-between"><p>N</p></footer>',
      '<footer class="flex  justify-center"><p>N</p></footer>',
    ],
    [
      tailwind,
      '<footer class="flex flex-col items-end"><p>N</p></footer>',
      '<footer class="flex flex-col items-center"><p>N</p></footer>',
    ],
    [bootstrap, '<footer class="text-end">N</footer>', '<footer class="text-center">N</footer>'],
    [
      bootstrap,
      '<footer class="d-flex justify-content-end"><p>N</p></footer>',
      '<footer class="d-flex justify-content-center"><p>N</p></footer>',
    ],
    ["", '<div id="footer" align="right">N</div>', '<div id="footer" align="center">N</div>'],
    ["", '<div id="footer"><p align=right>N</p></div>', '<div id="footer"><p align=center>N</p></div>'],
    [
      "",
      '<div id="footer" align="right" style="text-align: right">N</div>',
      '<div id="footer" align="right" style="text-align: center">N</div>',
    ],
    ["", "<footer>N</footer>", '<footer style="text-align: center">N</footer>'],
  ])("%s %s", (head, before, after) => {
    expect(fixed("filing-centered", page(head, before))).toBe(page(head, after));
  });
});

function page(head: string, body: string): string {
  return `<!doctype html><html><head><title>星河</title>${head}</head><body>${spelled(body)}</body></html>`;
}
