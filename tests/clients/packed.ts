import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** Runs a program and answers what it prints; its exit code, too, where it may fail. */
export function run(folder: string, program: string, args: readonly string[]): { status: number; output: string } {
  try {
    const output = execFileSync(program, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    return { status: 0, output };
  } catch (error) {
    if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number") throw error;
    const printed = [...("stdout" in error ? [error.stdout] : []), ...("stderr" in error ? [error.stderr] : [])];
    return { status: error.status, output: printed.join("") };
  }
}

/** As {@link run}. @throws if the program fails, with what it printed. */
export function mustRun(folder: string, program: string, args: readonly string[]): string {
  const { status, output } = run(folder, program, args);
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} exited with ${String(status)}:\n${output}`);
  return output;
}

/** Packs the project as it would be published. @returns path of the tarball in a folder of its own. */
export function packedTarball(): string {
  const folder = mkdtempSync(join(tmpdir(), "icp-packed-"));
  const output = mustRun(root, "npm", ["pack", "--ignore-scripts", "--pack-destination", folder]);
  const [name] = readdirSync(folder);
  if (name === undefined) throw new Error(`npm packed nothing:\n${output}`);
  return join(folder, name);
}

/** An empty project with these packages installed, as a newcomer would. */
export function projectWith(packages: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "icp-project-"));
  writeFileSync(join(folder, "package.json"), `{ "name": "newcomer", "private": true, "type": "module" }\n`);
  mustRun(folder, "npm", ["install", "--save-dev", "--no-audit", "--no-fund", ...packages]);
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** The first fence of README that holds `text`. */
export function readmeFence(text: string): string {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  for (const [, body] of readme.matchAll(/^```\w[^\n]*\n(.*?)^```$/gmsu)) if (body?.includes(text)) return body;
  throw new Error(`README has no fence with ${text}`);
}
