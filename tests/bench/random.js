// @ts-check

/** Numbers that look random and are the same in every run: the generator mulberry32. */
export class Random {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = seed;
  }

  /**
   * A whole number from 0.
   * @param {number} below
   */
  below(below) {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  }

  /**
   * @template Item
   * @param {readonly [Item, ...Item[]]} items
   * @returns {Item}
   */
  pick(items) {
    return items[this.below(items.length)] ?? items[0];
  }

  /**
   * What `make` makes, some times.
   * @param {number} least
   * @param {number} most
   * @param {(index: number) => string} make
   */
  repeat(least, most, make) {
    return Array.from({ length: least + this.below(most - least + 1) }, (_, index) => make(index)).join("");
  }

  /**
   * Digits without a leading zero, no two neighbours alike: nothing that looks like a placeholder.
   * @param {number} length
   */
  digits(length) {
    let digits = String(1 + this.below(9));
    while (digits.length < length) digits += (Number(digits.at(-1)) + 1 + this.below(9)) % 10;
    return digits;
  }
}
