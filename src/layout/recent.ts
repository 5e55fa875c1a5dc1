/** The values of the last so many texts: the pages of a site have much the same styles. */
export class RecentValues<Value> {
  readonly #limit: number;
  readonly #values = new Map<string, Value>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  of(text: string, read: () => Value): Value {
    const value = this.#values.get(text) ?? read();
    this.#values.delete(text);
    this.#values.set(text, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#limit && oldest !== undefined) this.#values.delete(oldest);
    return value;
  }
}
