interface Layer {
  readonly inner: Map<string, Layer>;
  rank: number;
}

/** Ranks beyond this count as one. */
const most = 800;

/** The layers of a page by their strength: a later one is stronger, and what is in none of them the strongest. */
export class Layers {
  readonly #outermost: Layer = { inner: new Map(), rank: 0 };
  #isRanked = false;

  /** Notes a layer, where it is first named. */
  add(path: readonly string[]): void {
    this.#isRanked = false;
    let layer = this.#outermost;
    for (const name of path) {
      const inner = layer.inner.get(name) ?? { inner: new Map<string, Layer>(), rank: 0 };
      layer.inner.set(name, inner);
      layer = inner;
    }
  }

  /** From 0 to 800, the stronger the greater; for what is important the other way round. */
  rank(path: readonly string[], isImportant: boolean): number {
    if (!this.#isRanked) rankFrom(this.#outermost, 0);
    this.#isRanked = true;
    let layer = this.#outermost;
    for (const name of path) layer = layer.inner.get(name) ?? layer;
    const rank = Math.min(most, layer.rank);
    return isImportant ? Math.min(most, this.#outermost.rank) - rank : rank;
  }
}

/** What stands right in a layer is stronger than the layers in it. */
function rankFrom(layer: Layer, from: number): number {
  let next = from;
  for (const inner of layer.inner.values()) next = rankFrom(inner, next) + 1;
  layer.rank = next;
  return next;
}
