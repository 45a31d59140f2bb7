import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';
import { unseal } from '../../platform/sealing/seal.ts';
import { identifierPlace } from '../identifier.ts';
import type { IdentifierRow } from '../identifier-row.ts';

export const linkedValue = async (keys: OwnerKeys, { id, sealedValue }: IdentifierRow): Promise<string> =>
  unseal(await keys.of('profile'), sealedValue, identifierPlace(id));

/** What one enters with, as its owner knows it again and nobody else could type it: «телефон +7 9…-67». */
export function maskIdentifier(kind: IdentifierRow['kind'], value: string): string | null {
  switch (kind) {
    case 'phone':
      return `телефон ${value.slice(0, 3)}…${value.slice(-2)}`;
    case 'email':
      return `почта ${value.slice(0, 1)}…${value.slice(value.indexOf('@'))}`;
    case 'snils':
      return `СНИЛС …${value.slice(-4)}`;
    case 'inn':
      return `ИНН …${value.slice(-4)}`;
    case 'esia':
      return 'Госуслуги';
    case 'municipal':
      return null;
  }
}

/** All of them, masked. */
export async function maskedLinked(keys: OwnerKeys, rows: IdentifierRow[]): Promise<string[]> {
  const masked = rows.map(async row => maskIdentifier(row.kind, await linkedValue(keys, row)));
  return (await Promise.all(masked)).filter(text => text !== null);
}
