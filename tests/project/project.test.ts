import { describe, expect, it } from "vitest";
import { run } from "../clients/packed.ts";

/** What the project asks of itself. */
describe("the project", () => {
  it.each([
    ["type-checks", "npx", ["tsc"]],
    ["lints itself, and its examples with its own rules", "npx", ["eslint", "."]],
    ["is formatted", "npm", ["run", "format:check"]],
    ["has generated what is generated", "node", ["tests/tools/update.js", "--check"]],
  ])(
    "%s",
    (_, program, args) => {
      expect(run(".", program, args)).toMatchObject({ status: 0 });
    },
    300_000,
  );

  it("shows its main job in a demo", () => {
    const { status, output } = run(".", "node", ["tests/demo/demo.js"]);
    expect(status).toBe(0);
    expect(output).toMatch(/index\.html:\d+:\d+ {2}icp\//u);
    expect(output).toMatch(/^\+.*href="https:\/\/beian\.miit\.gov\.cn\/"/mu);
    expect(output).toMatch(/No problems\.\s*$/u);
  });
});
