export type Bytes = Uint8Array<ArrayBuffer>;

/** All parts, one after another. */
export function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whether two runs of bytes are alike. It stops at the first difference: never for secrets. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

/** Orders as DER orders the members of a SET OF. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}

/** Two small digits a byte. */
export const toHex = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

/** Bytes of what `toHex` wrote. */
export const fromHex = (hex: string): Bytes => Uint8Array.from(hex.match(/../g) ?? [], pair => Number.parseInt(pair, 16));

/** Big-endian and unsigned. */
export const toBigInt = (bytes: Uint8Array): bigint => (bytes.length ? BigInt(`0x${toHex(bytes)}`) : 0n);

/** Big-endian, `length` bytes. */
export const fromBigInt = (value: bigint, length: number): Bytes => fromHex(value.toString(16).padStart(2 * length, '0'));

/** A copy from the last byte to the first: GOST writes numbers little-endian. */
export const reversed = (bytes: Uint8Array): Bytes => new Uint8Array(bytes).reverse();
