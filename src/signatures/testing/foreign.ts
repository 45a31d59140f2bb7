import fc from 'fast-check';
import type { Bytes } from '../asn1/bytes.ts';
import { Malformed } from '../asn1/malformed.ts';

/** Any bytes, as strangers send them. */
export const bytes = (options?: fc.IntArrayConstraints) => fc.uint8Array(options).map(array => new Uint8Array(array) as Bytes);

/** What reading gives, or undefined when it refuses; another error than Malformed passes. */
export function attempt<T>(reading: () => T): T | undefined {
  try {
    return reading();
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}
