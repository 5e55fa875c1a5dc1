// @ts-check
import { ESLint } from "eslint";
import { finish } from "./outcome.js";

/**
 * Lints the working directory by one configuration and nothing else, in one thread and without a cache.
 * @param {import("eslint").Linter.Config[]} config
 */
export async function lint(config) {
  const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: config });
  const results = await eslint.lintFiles(["."]);
  finish(
    results.length,
    results.reduce((count, { messages }) => count + messages.length, 0),
  );
}
