import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mustRun, packedTarball, projectWith, readmeFence, removeFolder, run } from "./packed.ts";

const page = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <title>星河科技</title>
  </head>
  <body>
    <main><h1>星河科技</h1></main>
  </body>
</html>
`;

let tarball = "";
beforeAll(() => {
  tarball = packedTarball();
});
afterAll(() => {
  removeFolder(dirname(tarball));
});

describe("the packed package", () => {
  it("is what publint accepts", () => {
    expect(run(".", "npx", ["publint", "run", tarball, "--strict"])).toMatchObject({ status: 0 });
  });

  it("has types that resolve for ESM users", () => {
    expect(run(".", "npx", ["attw", tarball, "--profile", "esm-only"])).toMatchObject({ status: 0 });
  });

  it("holds only what users need", () => {
    const names = mustRun(".", "tar", ["-tzf", tarball]).trim().split("\n");
    const others = names.filter(
      (name) => !/^package\/(?:dist\/.*\.(?:js|d\.ts)|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/u.test(name),
    );
    expect(others).toEqual([]);
    expect(names).toContain("package/dist/src/index.js");
    expect(names.filter((name) => name.includes("tests/"))).toEqual([]);
  });
});

describe.each([
  { beside: "no TypeScript, ESLint 10", packages: ["eslint@10"], typescripts: 0 },
  { beside: "no TypeScript, ESLint 9", packages: ["eslint@9"], typescripts: 0 },
  { beside: "no TypeScript, the oldest ESLint", packages: ["eslint@9.22.0"], typescripts: 0 },
  { beside: "TypeScript 7", packages: ["eslint@10", "typescript@7"], typescripts: 1 },
  { beside: "TypeScript 6", packages: ["eslint@10", "typescript@6", "typescript-eslint"], typescripts: 1 },
  { beside: "TypeScript 5", packages: ["eslint@10", "typescript@5", "typescript-eslint"], typescripts: 1 },
])("a newcomer's project with $beside", ({ packages, typescripts }) => {
  let folder = "";
  beforeAll(() => {
    folder = projectWith([...packages, tarball]);
    writeFileSync(join(folder, "eslint.config.js"), readmeFence("icp/recommended"));
    writeFileSync(join(folder, "index.html"), page);
  });
  afterAll(() => {
    removeFolder(folder);
  });

  it("has no TypeScript but its own", () => {
    const lock: unknown = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
    const names = typeof lock === "object" && lock && "packages" in lock ? Object.keys(lock.packages ?? {}) : [];
    expect(names.filter((name) => /(?:^|\/)node_modules\/typescript$/u.test(name))).toHaveLength(typescripts);
  });

  it("is told what is missing, repaired, and silent", () => {
    const found = run(folder, "npx", ["eslint", "."]);
    expect(found.status).toBe(1);
    expect(found.output).toMatch(/7:3 .*The homepage shows no filing number.*icp\/require-filing-number/u);
    expect(run(folder, "npx", ["eslint", ".", "--fix"])).toEqual({ status: 0, output: "" });
    expect(readFileSync(join(folder, "index.html"), "utf8")).toContain(
      `    <footer style="text-align: center">星河科技有限公司 <a href="https://beian.miit.gov.cn/">京ICP备16023847号-2</a></footer>\n`,
    );
  });
});

describe("a TypeScript user", () => {
  it("gets types without any other package's", () => {
    const folder = projectWith(["eslint@10", "typescript@6", "@types/node", tarball]);
    const config = `import icp, { type IcpSettings } from "eslint-plugin-icp";
import { explain } from "eslint-plugin-icp/explain";
import { defineConfig } from "eslint/config";
const settings: IcpSettings = { organization: "星河科技有限公司" };
export default defineConfig([{ plugins: { icp }, extends: ["icp/recommended"], settings: { icp: settings } }]);
export const answers: string[] = explain({ text: "", path: "index.html" }).map(({ answer }) => answer);
`;
    writeFileSync(join(folder, "eslint.config.ts"), config);
    const compilerOptions = { module: "nodenext", strict: true, noEmit: true, types: ["node"] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["eslint.config.ts"] }));
    expect(run(folder, "npx", ["tsc"])).toEqual({ status: 0, output: "" });
    removeFolder(folder);
  });
});
