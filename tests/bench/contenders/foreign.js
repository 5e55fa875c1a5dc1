// @ts-check
import { createRequire } from "node:module";

/** Loads a package that only the bench has. Not an import, so that the project's types can be checked without it. */
export const load = createRequire(import.meta.url);
