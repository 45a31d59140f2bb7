import { sha256, toHex } from '../platform/bytes.ts';
import type { Service } from './service.ts';

/** SHA-256 of the definition's canonical JSON, in hex: the same words give the same hash whatever the order of their keys. */
export const definitionHash = async (service: Service): Promise<string> => toHex(await sha256(canonicalJson(service)));

/** JSON with the keys of every object sorted and absent values left out. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, (_key, inner: unknown) => sorted(inner));

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
