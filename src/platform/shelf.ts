/** A bounded store of this isolate: when it is full, what was asked for longest ago goes. */
export class Shelf<Value> {
  readonly #values = new Map<string, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (value === undefined) return;
    // A Map remembers the order of insertion.
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  put(key: string, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    const oldest = this.#values.keys().next();
    if (this.#values.size > this.#most && !oldest.done) this.#values.delete(oldest.value);
  }

  get size(): number {
    return this.#values.size;
  }
}
