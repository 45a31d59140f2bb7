import { isUniqueViolation } from '../../platform/db.ts';
import type { Access } from '../access.ts';
import type { Citizen } from '../citizen.ts';
import { accountById, type Recognised } from '../entering/recognised.ts';
import type { Beside, Named } from '../joining/arrival.ts';
import { findMatches } from '../joining/find-matches.ts';
import { joinAccount } from '../joining/join-account.ts';
import { signatures } from '../signature-schema.ts';
import { journalRow } from './journal-row.ts';
import type { Offer } from './offer.ts';
import { isSamePress } from './used-challenge.ts';

/** `other-snils`: the cabinet's own confirmed СНИЛС is another one. `somebody-else`: so are the name and the day of birth. `taken`: another cabinet has this one. */
export type Joined =
  | { kind: 'joined'; account: Recognised; announced: string[] }
  | { kind: 'other-snils' | 'somebody-else' | 'taken' | 'spent' };

/** Makes a signature a way into the cabinet that is open, with the journal's line in the same batch. */
export async function joinSignature(access: Access, { accountId, personId }: Citizen, offer: Offer): Promise<Joined> {
  const { db, ring } = access;
  const named: Named = { way: 'signature', confirmed: true, values: offer.person };
  const [{ matches, here }, account] = await Promise.all([findMatches(db, ring, named, accountId), accountById(db, accountId)]);
  if (here?.snils === 'other') return { kind: 'other-snils' };
  if (!account || (matches.snils !== undefined && matches.snils !== accountId)) return { kind: 'taken' };
  try {
    const arrival = { named, next: offer.next, foreignComputer: false };
    const joined = await joinAccount(access, account, arrival, { beside: besideOffer(offer) });
    return joined.kind === 'joined' ? { ...joined, account } : joined;
  } catch (error) {
    if (isUniqueViolation(error, 'identifiers.')) return { kind: 'taken' };
    if (!isUniqueViolation(error, 'signatures.')) throw error;
    const again = await isSamePress(db, offer.challenge, personId, offer.signatureHash);
    return again ? { kind: 'joined', account, announced: [] } : { kind: 'spent' };
  }
}

/** The journal's line of a joining. */
const besideOffer =
  ({ challenge, contentHash, signatureHash, revocation, certificate }: Offer): Beside =>
  async ({ db }, { keys }) => {
    const told = { purpose: 'prove', challenge, contentHash, signatureHash, revocation, result: 'valid' } as const;
    return [db.insert(signatures).values(await journalRow(keys, told, certificate))];
  };
