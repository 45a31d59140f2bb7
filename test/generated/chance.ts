/** Numbers that look random and are the same for the same seed, whoever asks and when. */
export type Chance = {
  /** A whole number from `least` to `most`, both possible. */
  between(least: number, most: number): number;
  pick<T>(of: readonly T[]): T;
  /** So many digits, the first of them not zero. */
  digits(length: number): string;
};

/** A chance of its own for each seed: `kindergarten-queue/2/child.name`. */
export function chance(seed: string): Chance {
  // FNV-1a, then mulberry32: enough for test data.
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    pick: of => of[between(0, of.length - 1)]!,
    digits: length => Array.from({ length }, (_, at) => between(at === 0 ? 1 : 0, 9)).join(''),
  };
}
