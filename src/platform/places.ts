/** Why a request is not taken: the whole isolate is full, or one address holds its share already. */
export type Refusal = 'full' | 'share';

/** Requests at work in one isolate. A place is held while our code works on a request, not while its sender is slow. */
export class Places {
  #taken = 0;
  readonly #byAddress = new Map<string, number>();

  /**
   * Takes a place of `most`, or says why not. While more than half are taken, one address may hold a quarter of them: a hall of
   * fifty people behind one address never meets this, and whoever floods shuts out nobody but themselves. What goes `first` still
   * comes in when all is full, and to an address that has its share: but never by itself into more than half.
   */
  take(address: string, most: number, first = false): Refusal | null {
    const own = this.#byAddress.get(address) ?? 0;
    if (this.#taken >= (first ? most * 2 : most)) return 'full';
    if (this.#taken >= most / 2 && own >= (first ? most / 2 : most / 4)) return 'share';
    this.enter(address);
    return null;
  }

  /** Whether an address holds its share already, and others may need the rest. */
  hasShare(address: string, most: number): boolean {
    return this.#taken >= most / 2 && (this.#byAddress.get(address) ?? 0) >= most / 4;
  }

  enter(address: string): void {
    this.#taken++;
    this.#byAddress.set(address, (this.#byAddress.get(address) ?? 0) + 1);
  }

  leave(address: string): void {
    this.#taken--;
    const left = (this.#byAddress.get(address) ?? 1) - 1;
    if (left > 0) this.#byAddress.set(address, left);
    else this.#byAddress.delete(address);
  }

  get taken(): number {
    return this.#taken;
  }
}
