import type { Evidence } from "../page/verdict.ts";

/** Something that the layout couldn't tell, and that may matter. */
export interface Doubt {
  readonly reason: string;
  readonly evidence: Evidence | null;
}

/** A value, and what came up while it was computed. */
export interface Traced<Value> {
  readonly value: Value;
  /** The first doubt. */
  readonly doubt: Doubt | null;
  /** Widths of the screen at which the value may be another. */
  readonly breakpoints: ReadonlySet<number>;
}

const none: ReadonlySet<number> = new Set();

/** What comes up while something is computed. Values that are kept bring up again what they did at first. */
export class Trace {
  #doubt: Doubt | null = null;
  #breakpoints = none;

  get doubt(): Doubt | null {
    return this.#doubt;
  }

  addDoubt(doubt: Doubt): void {
    this.#doubt ??= doubt;
  }

  addBreakpoints(widths: Iterable<number>): void {
    for (const width of widths) {
      if (!this.#breakpoints.has(width)) this.#breakpoints = new Set([...this.#breakpoints, width]);
    }
  }

  /** Computes a value apart from what came up before. */
  record<Value>(compute: () => Value): Traced<Value> {
    const doubt = this.#doubt;
    const breakpoints = this.#breakpoints;
    this.#doubt = null;
    this.#breakpoints = none;
    try {
      return { value: compute(), doubt: this.#doubt, breakpoints: this.#breakpoints };
    } finally {
      this.#doubt = doubt;
      this.#breakpoints = breakpoints;
    }
  }

  /** The value that is kept for the key, else the one that is computed. */
  kept<Key, Value>(values: Map<Key, Traced<Value>>, key: Key, compute: () => Value): Value {
    let traced = values.get(key);
    if (!traced) values.set(key, (traced = this.record(compute)));
    if (traced.doubt) this.addDoubt(traced.doubt);
    if (traced.breakpoints.size > 0) this.addBreakpoints(traced.breakpoints);
    return traced.value;
  }
}
