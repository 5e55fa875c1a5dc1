import type { Rule } from "eslint";
import { isHomepage } from "./homepages.ts";
import { neighboursIn } from "./neighbours/neighbours.ts";
import type { Neighbours, Page } from "./page/page.ts";
import type { Reader, Source } from "./readers/reader.ts";
import type { Settings } from "./settings.ts";

/** One file as all rules share it: read once, however many rules ask. */
export interface FilePage {
  readonly page: Page;
  readonly settings: Settings;
  readonly isHomepage: boolean;
  /** Type of the root node, which every rule waits for. */
  readonly rootType: string;
  /** False where the file's bytes weren't UTF-8. */
  readonly isDecoded: boolean;
  /** The same file with ranges; itself if it has them. */
  located(): FilePage;
  /** Whether the caller is the first to report that the file isn't decoded. */
  claimEncodingReport(): boolean;
}

const filePages = new WeakMap<object, FilePage | null>();

/** The file that ESLint is at, or `null` where no reader reads it or nothing in it can matter. */
export function filePage(
  context: Rule.RuleContext,
  settings: Settings,
  readerOf: (source: Source) => Reader | null,
): FilePage | null {
  const { sourceCode } = context;
  const known = filePages.get(sourceCode);
  if (known !== undefined && (known === null || known.settings === settings)) return known;
  const made = makeFilePage(context, settings, readerOf);
  filePages.set(sourceCode, made);
  return made;
}

function makeFilePage(
  context: Rule.RuleContext,
  settings: Settings,
  readerOf: (source: Source) => Reader | null,
): FilePage | null {
  const { sourceCode, filename, cwd } = context;
  const homepage = isHomepage(filename, cwd, settings);
  if (!homepage && !mayMatter(sourceCode.text)) return null;
  const source: Source = {
    file: { path: filename, text: sourceCode.text },
    ast: sourceCode.ast,
    visitorKeys: sourceCode.visitorKeys,
  };
  const reader = readerOf(source);
  if (!reader) return null;
  return readFile(source, reader, settings, homepage, neighboursIn(cwd));
}

/**
 * A page of text that is in no linter's hands, or that ESLint has parsed.
 * @param neighbours what reads the files beside it, which is out of reach without
 */
export function readFile(
  source: Source,
  reader: Reader,
  settings: Settings,
  homepage: boolean,
  neighbours?: Neighbours,
): FilePage {
  const pages = new Map<boolean, Page>();
  const pageOf = (located: boolean): Page => {
    const known = pages.get(true) ?? pages.get(located);
    if (known) return known;
    const read = reader.read(source, { components: settings.components, located });
    const page = neighbours ? { ...read, neighbours } : read;
    // A reader that has ranges at no cost gives them unasked.
    pages.set(page.located, page);
    return page;
  };
  let isReported = false;
  const rootType = typeof source.ast === "object" && source.ast && "type" in source.ast ? String(source.ast.type) : "";
  const shared = {
    settings,
    isHomepage: homepage,
    rootType,
    isDecoded: isDecoded(source.file.text),
    claimEncodingReport: () => !isReported && (isReported = true),
  };
  const locatedFile: FilePage = {
    ...shared,
    get page() {
      return pageOf(true);
    },
    located: () => locatedFile,
  };
  return {
    ...shared,
    get page() {
      return pages.get(true) ?? pageOf(false);
    },
    located: () => locatedFile,
  };
}

/** Whether any rule could have a word on a file that is no homepage. Every number holds one of these, whatever its width. */
function mayMatter(text: string): boolean {
  return /[iｉ]\s{0,3}[cｃ]\s{0,3}[pｐ]|备案|備案|beian|miit|公安|安备|&#/iu.test(text);
}

/** Bytes that aren't UTF-8 reach us as U+FFFD; a single one may be meant. */
function isDecoded(text: string): boolean {
  const first = text.indexOf("\uFFFD");
  if (first < 0) return true;
  return text.split("\uFFFD").length <= 3 && !/<meta[^<>]{0,200}charset\s{0,9}=\s{0,9}["']?(?:gb|big5)/iu.test(text);
}
