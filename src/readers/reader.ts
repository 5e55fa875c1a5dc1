import type { Page, SourceFile } from "../page/page.ts";
import type { ComponentSetting } from "../settings.ts";

/** A file to be read, whether ESLint is linting it or it is a neighbour of one that is. */
export interface Source {
  readonly file: SourceFile;
  /** The tree that ESLint's language made of the file; `null` where there is none and the reader has to parse. */
  readonly ast: unknown;
  /** Child keys by node type, where the tree came with them. */
  readonly visitorKeys: Readonly<Record<string, readonly string[]>> | null;
}

export interface ReadOptions {
  readonly components: Readonly<Record<string, ComponentSetting>>;
  /** Whether ranges are needed. Parsing HTML without them takes half the time. */
  readonly located: boolean;
}

/** Turns one syntax into pages. */
export interface Reader {
  readonly name: string;
  /** ESLint languages whose files it reads, as in a rule's `meta.languages`. */
  readonly languages: readonly string[];
  /** Whether this reader is the one for the source. */
  reads(source: Source): boolean;
  read(source: Source, options: ReadOptions): Page;
}
