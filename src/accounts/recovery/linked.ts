import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';
import { unseal } from '../../platform/sealing/seal.ts';
import { identifierPlace } from '../identifier.ts';
import type { IdentifierRow } from '../identifier-row.ts';
import { maskIdentifier } from '../mask-identifier.ts';

export const linkedValue = async (keys: OwnerKeys, { id, sealedValue }: IdentifierRow): Promise<string> =>
  unseal(await keys.of('profile'), sealedValue, identifierPlace(id));

/** All of them, masked. */
export async function maskedLinked(keys: OwnerKeys, rows: IdentifierRow[]): Promise<string[]> {
  const masked = rows.map(async row => maskIdentifier(row.kind, await linkedValue(keys, row)));
  return (await Promise.all(masked)).filter(text => text !== null);
}
