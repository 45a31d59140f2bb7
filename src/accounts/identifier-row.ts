import { now } from '../platform/clock.ts';
import { randomId } from '../platform/ids.ts';
import { blindIndex, type Keyring } from '../platform/sealing/keyring.ts';
import { seal } from '../platform/sealing/seal.ts';
import { identifierPlace } from './identifier.ts';
import type { identifiers } from './schema.ts';
import type { AccountKind } from './sessions/session.ts';

export type IdentifierRow = typeof identifiers.$inferSelect;
export type NewIdentifier = {
  kind: IdentifierRow['kind'];
  value: string;
  /** A time (ms): it was confirmed then, and is put back. */
  verified: boolean | number;
  by?: IdentifierRow['verifiedBy'];
};

/** A row of what an account is known by. `key` is the person's `profile` key; the value must be normalised. */
export async function newIdentifier(
  ring: Keyring,
  key: CryptoKey,
  account: { id: string; kind: AccountKind },
  { kind, value, verified, by = null }: NewIdentifier,
): Promise<IdentifierRow> {
  const id = randomId();
  const at = now();
  return {
    id,
    accountId: account.id,
    accountKind: account.kind,
    kind,
    blindIndex: await blindIndex(ring, kind, value),
    sealedValue: await seal(key, value, identifierPlace(id)),
    createdAt: at,
    verifiedAt: verified === true ? at : verified || null,
    mainAt: null,
    verifiedBy: verified ? by : null,
  };
}
