import { and, eq, isNotNull } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { found } from '../../platform/problems.ts';
import { oneTimeCode } from '../../platform/sealing/codes.ts';
import { openDataKeys, selectDataKeys } from '../../platform/sealing/data-keys.ts';
import { blindIndex, type Keyring } from '../../platform/sealing/keyring.ts';
import { unseal } from '../../platform/sealing/seal.ts';
import { identifierPlace } from '../identifier.ts';
import { mainLast } from '../own-identifiers.ts';
import { accounts, challenges, identifiers } from '../schema.ts';
import type { AccountKind } from '../sessions/session.ts';
import { isSent, openPayload, type Purpose, type SentBy } from './challenge.ts';
import { confirmEmailPath } from './confirm-email.ts';
import { recipientIn } from './recipient.ts';

/** What to send for a challenge. `path` is on our own origin. */
export type CodeDelivery =
  | { kind: 'code'; channel: SentBy; to: string; purpose: Purpose; code: string }
  | { kind: 'already-registered'; channel: 'sms' | 'email'; to: string }
  | { kind: 'confirm-email'; channel: 'email'; to: string; path: string };

/**
 * The recipient and the words' content of a challenge, recomputed when it is sent; null when there is nothing to send any more.
 * Only here is a new contact compared with the known ones: the request that asked for the code never is slower for it.
 */
export async function codeDelivery(db: Db, ring: Keyring, challengeId: string): Promise<CodeDelivery | null> {
  const challenge = await db.select().from(challenges).where(eq(challenges.id, challengeId)).get();
  if (!challenge || challenge.usedAt !== null || challenge.expiresAt <= now()) return null;
  const { purpose, channel, accountId } = challenge;
  if (purpose === 'confirm-email') {
    const { identifierId } = await openPayload<'confirm-email'>(ring, challenge);
    const to = await reveal(db, ring, found(accountId), { id: identifierId });
    return to === null ? null : { kind: 'confirm-email', channel: 'email', to, path: await confirmEmailPath(ring, challengeId) };
  }
  // Meanwhile the person turned to a code of their own.
  if (!isSent(channel)) return null;
  const code = await oneTimeCode(ring, challengeId, challenge.sendings);
  const recipient = await recipientIn(ring, challenge);
  if (recipient.kind === 'account') {
    const to =
      accountId && (await reveal(db, ring, accountId, { kind: channel === 'sms' ? 'phone' : 'email', typed: recipient.typed }));
    return to ? { kind: 'code', channel, to, purpose, code } : null;
  }
  const { contact, value: to, known, own } = recipient;
  const holder = await holderOf(db, ring, known, contact, to);
  return holder !== undefined && holder !== own
    ? { kind: 'already-registered', channel: contact === 'phone' ? 'sms' : 'email', to }
    : { kind: 'code', channel, to, purpose, code };
}

/** The account that has confirmed a contact. */
async function holderOf(
  db: Db,
  ring: Keyring,
  accountKind: AccountKind,
  kind: 'phone' | 'email',
  value: string,
): Promise<string | undefined> {
  const index = await blindIndex(ring, kind, value);
  const same = and(eq(identifiers.accountKind, accountKind), eq(identifiers.kind, kind), eq(identifiers.blindIndex, index));
  const row = await db
    .select({ accountId: identifiers.accountId })
    .from(identifiers)
    .where(and(same, isNotNull(identifiers.verifiedAt)))
    .get();
  return row?.accountId;
}

/** An identifier of an account: the main one of a kind, the one that was typed, or one by its id, verified or not. */
async function reveal(
  db: Db,
  ring: Keyring,
  accountId: string,
  which: { id: string } | { kind: 'phone' | 'email'; typed?: string | undefined },
) {
  const own =
    'id' in which
      ? eq(identifiers.id, which.id)
      : and(
          eq(identifiers.kind, which.kind),
          isNotNull(identifiers.verifiedAt),
          which.typed === undefined ? undefined : eq(identifiers.blindIndex, which.typed),
        );
  const row = await db
    .select({ id: identifiers.id, sealedValue: identifiers.sealedValue, personId: accounts.personId })
    .from(identifiers)
    .innerJoin(accounts, eq(accounts.id, identifiers.accountId))
    .where(and(eq(identifiers.accountId, accountId), own))
    .orderBy(...mainLast)
    .then(rows => rows.at(-1));
  if (!row) return null;
  const keys = openDataKeys(ring, row.personId, await selectDataKeys(db, [row.personId]));
  return unseal(await keys.of('profile'), row.sealedValue, identifierPlace(row.id));
}
