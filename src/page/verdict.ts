import type { SourceFile, SourceRange } from "./page.ts";

/** Something in a source file that a verdict rests on. */
export interface Evidence {
  /** A short phrase: `text-align: center`, `class "footer" is defined in no style sheet that can be read`. */
  readonly what: string;
  readonly file: SourceFile;
  readonly range: SourceRange;
}

/** The answer to a question put to a page. `unknown` says why, and what would settle it. */
export type Verdict =
  | { readonly answer: "yes" | "no"; readonly evidence: readonly Evidence[] }
  | { readonly answer: "unknown"; readonly evidence: readonly Evidence[]; readonly reason: string };
