/** Why a request is not taken: the whole isolate is full, or one address holds its share already. */
export type Refusal = 'full' | 'share';

/** By what name the places of an address are counted. */
export const holder = (address: string, first: boolean): string => (first ? `first ${address}` : address);

/** Requests at work in one isolate. A place is held while our code works on a request, not while its sender is slow. */
export class Places {
  #taken = 0;
  readonly #held = new Map<string, number>();

  /**
   * Takes a place of `most`, or says why not. While more than half are taken, one address may hold a quarter of them: a hall of
   * fifty people behind one address never meets this, and whoever floods shuts out nobody but themselves. What goes `first` still
   * comes in when all is full, and to an address that has its share: it has a share of its own.
   */
  take(address: string, most: number, first = false): Refusal | null {
    if (this.#taken >= (first ? most * 2 : most)) return 'full';
    const who = holder(address, first);
    if (this.hasShare(who, most)) return 'share';
    this.enter(who);
    return null;
  }

  /** Whether a holder has its share already, and others may need the rest. */
  hasShare(who: string, most: number): boolean {
    return this.#taken >= most / 2 && (this.#held.get(who) ?? 0) >= most / 4;
  }

  enter(who: string): void {
    this.#taken++;
    this.#held.set(who, (this.#held.get(who) ?? 0) + 1);
  }

  leave(who: string): void {
    this.#taken--;
    const left = (this.#held.get(who) ?? 1) - 1;
    if (left > 0) this.#held.set(who, left);
    else this.#held.delete(who);
  }

  get taken(): number {
    return this.#taken;
  }
}
