/** Bytes of bodies that are still coming in: an isolate has 128 MB for everything. One address holds half of them at most. */
export class HeldBytes {
  #all = 0;
  readonly #byAddress = new Map<string, number>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Counts bytes that have come; false when they are more than there is room for. They are counted all the same: give them back. */
  add(address: string, bytes: number): boolean {
    const own = (this.#byAddress.get(address) ?? 0) + bytes;
    this.#byAddress.set(address, own);
    this.#all += bytes;
    return this.#all <= this.#most && own <= this.#most / 2;
  }

  giveBack(address: string, bytes: number): void {
    this.#all -= bytes;
    const left = (this.#byAddress.get(address) ?? bytes) - bytes;
    if (left > 0) this.#byAddress.set(address, left);
    else this.#byAddress.delete(address);
  }
}
