import { utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { neighboursIn } from "../../src/neighbours/neighbours.ts";
import { FileCache } from "../../src/neighbours/files.ts";
import { folderWith, write } from "../layout/folder.ts";

it("keeps a file for as long as it stays the same, for whoever asks", () => {
  const folder = folderWith({ "a.css": "a{}" });
  const ask = (from: string) => neighboursIn(folder).styleSheet("/a.css", join(folder, from), null);
  const first = ask("1.html");
  for (let at = 2; at <= 50; at++) expect(ask(`${String(at)}.html`)).toBe(first);
  utimesSync(join(folder, "a.css"), 1, 1);
  expect(ask("1.html")).toBe(first);
  write(folder, "a.css", "b{}");
  expect(ask("1.html")).toMatchObject({ text: "b{}" });
});

it("keeps the files that were asked for last, up to so many and so much", () => {
  const folder = folderWith({ "a.css": "a", "b.css": "bb", "c.css": "ccc" });
  const read = (files: FileCache, name: string) => files.read(join(folder, name), folder);
  const few = new FileCache(2, 100);
  const [a, b] = [read(few, "a.css"), read(few, "b.css")];
  expect(read(few, "a.css")).toBe(a);
  read(few, "c.css");
  expect(read(few, "a.css")).toBe(a);
  expect(read(few, "b.css")).not.toBe(b);
  const small = new FileCache(10, 4);
  const other = read(small, "b.css");
  read(small, "c.css");
  expect(read(small, "b.css")).not.toBe(other);
});

it.each([
  ["no file", "none.css", null],
  ["a path through a file", "a.css/b.css", null],
  ["a folder", ".", "unreadable"],
  ["a name that no file has", "a\0.css", "unreadable"],
])("has no text for %s", (_, name, answer) => {
  const folder = folderWith({ "a.css": "a" });
  expect(new FileCache(2, 100).read(join(folder, name), join(folder))).toBe(
    answer === "unreadable" && name === "." ? "outside" : answer,
  );
});
