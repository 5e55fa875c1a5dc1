import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseForESLint } from "@typescript-eslint/parser";
import { checkSync } from "recheck";
import { describe, expect, it } from "vitest";

interface Literal {
  readonly pattern: string;
  readonly flags: string;
}

const root = new URL("../../", import.meta.url);

/** TypeScript files of a room, as paths from the project's root. */
function filesIn(room: string): string[] {
  return readdirSync(fileURLToPath(new URL(room, root)), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${room}/${name.replaceAll("\\", "/")}`)
    .sort();
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Regular expression literals of a file, wherever they stand. */
function literalsIn(path: string): Literal[] {
  const { ast } = parseForESLint(readFileSync(path, "utf8"), { sourceType: "module" });
  const found: Literal[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isObject(node) || Array.isArray(node)) return;
    if ("regex" in node && isObject(node.regex) && "pattern" in node.regex && "flags" in node.regex) {
      found.push({ pattern: String(node.regex.pattern), flags: String(node.regex.flags) });
    }
    for (const [key, child] of Object.entries(node)) if (key !== "parent" && key !== "regex") visit(child);
  };
  visit(ast.body);
  return found;
}

describe("regular expressions", () => {
  it.each([...filesIn("src"), ...filesIn("rules")])(
    "of %s are safe from super-linear backtracking",
    (path) => {
      const literals = literalsIn(fileURLToPath(new URL(path, root)));
      const unsafe = literals.filter(
        ({ pattern, flags }) => checkSync(pattern, flags.replace("v", "u"), { timeout: 120_000 }).status !== "safe",
      );
      expect(unsafe.map(({ pattern, flags }) => `/${pattern}/${flags}`)).toEqual([]);
    },
    600_000,
  );
});
