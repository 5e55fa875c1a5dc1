import { readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import { sep } from "node:path";
import { TextDecoder } from "node:util";
import type { SourceFile } from "../page/page.ts";

/** Greater files are left unread, in bytes. */
const largest = 1_048_576;

interface Kept {
  readonly file: SourceFile;
  /** Changes whenever the file does. */
  readonly stamp: string;
  readonly size: number;
}

/** What keeps the files that were read last, as long as they stay the same. */
export class FileCache {
  readonly #kept = new Map<string, Kept>();
  readonly #mostFiles: number;
  readonly #mostBytes: number;
  #bytes = 0;

  /** @param mostBytes of all files together */
  constructor(mostFiles: number, mostBytes: number) {
    this.#mostFiles = mostFiles;
    this.#mostBytes = mostBytes;
  }

  /**
   * @param path absolute, of a file that `within` the folder is allowed to be read
   * @returns the same object until the file changes; `null` where there is none; else why it isn't read
   */
  read(path: string, within: string): SourceFile | null | "outside" | "unreadable" | "too large" {
    try {
      const real = realpathSync(path);
      if (!real.startsWith(realFolder(within))) return "outside";
      const stats = statSync(real);
      if (!stats.isFile()) return "unreadable";
      return stats.size > largest ? "too large" : this.#current(real, stats);
    } catch (error) {
      return isAbsence(error) ? null : "unreadable";
    }
  }

  #current(path: string, stats: Stats): SourceFile | "too large" {
    const known = this.#kept.get(path);
    const stamp = [stats.mtimeMs, stats.ctimeMs, stats.size, stats.ino].join(" ");
    if (known?.stamp === stamp) return this.#keep(path, known);
    const bytes = readFileSync(path);
    // It may have grown since.
    if (bytes.length > largest) return "too large";
    const text = decoded(bytes);
    const file = known?.file.text === text ? known.file : { path, text };
    return this.#keep(path, { file, stamp, size: bytes.length });
  }

  #keep(path: string, kept: Kept): SourceFile {
    this.#forget(path);
    this.#kept.set(path, kept);
    this.#bytes += kept.size;
    for (const oldest of this.#kept.keys()) {
      if (oldest === path || (this.#kept.size <= this.#mostFiles && this.#bytes <= this.#mostBytes)) break;
      this.#forget(oldest);
    }
    return kept.file;
  }

  #forget(path: string): void {
    this.#bytes -= this.#kept.get(path)?.size ?? 0;
    this.#kept.delete(path);
  }
}

function realFolder(folder: string): string {
  const real = realpathSync(folder);
  return real.endsWith(sep) ? real : real + sep;
}

function isAbsence(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

/** As browsers decode a style sheet: by its byte order mark, else its `@charset`, else as UTF-8. */
function decoded(bytes: Uint8Array): string {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const charset = start.startsWith("ï»¿") ? "utf-8" : /^@charset "(?<name>[^"]{1,40})";/u.exec(start)?.groups?.["name"];
  return decoderFor(charset ?? "utf-8").decode(bytes);
}

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return new TextDecoder();
  }
}
