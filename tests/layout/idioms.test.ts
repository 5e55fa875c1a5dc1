import { expect, it } from "vitest";
import { classFor } from "../../src/layout/index.ts";
import { elementIn, pageOf } from "./pages.ts";

function classOn(html: string, property = "text-align"): string | null {
  const page = pageOf(html);
  return classFor(page, elementIn(page, "footer"), property, "center");
}

it.each([
  ["Tailwind's", '<footer class="py-4 text-gray-500"><p class="md:flex">1</p></footer>', "text-align", "text-center"],
  ["Tailwind's for rows", '<footer class="max-w-7xl items-center">1</footer>', "justify-content", "justify-center"],
  ["Bootstrap's", '<footer class="d-flex text-muted">1</footer>', "justify-content", "justify-content-center"],
  ["none without signs of a library", '<footer class="site">1</footer>', "text-align", null],
  ["none for one sign alone", '<footer class="text-gray-500">1</footer>', "text-align", null],
  ["none beside a contrary class", '<footer class="text-right text-gray-500 md:flex">1</footer>', "text-align", null],
  [
    "none beside inline style",
    '<footer class="text-gray-500 md:flex" style="text-align:left">1</footer>',
    "text-align",
    null,
  ],
])("the class is %s", (_, html, property, name) => {
  expect(classOn(html, property)).toBe(name);
});
