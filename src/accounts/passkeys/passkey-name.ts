import type { Keyring } from '../../platform/sealing/keyring.ts';
import { seal, unseal } from '../../platform/sealing/seal.ts';

export const LONGEST_NAME = 60;

const place = (id: string) => `passkeys/${id}/sealed_name`;

export const sealPasskeyName = (ring: Keyring, id: string, name: string): Promise<string> => seal(ring.common, name, place(id));
export const openPasskeyName = (ring: Keyring, { id, sealedName }: { id: string; sealedName: string }): Promise<string> =>
  unseal(ring.common, sealedName, place(id));

/** How a person calls a key, or what it would be called if they call it nothing. */
export const passkeyNameOf = (typed: string, otherwise: string): string =>
  typed.trim().replace(/\s+/g, ' ').slice(0, LONGEST_NAME) || otherwise;
