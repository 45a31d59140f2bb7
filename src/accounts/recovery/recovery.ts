import { and, desc, eq, gt, inArray, isNotNull } from 'drizzle-orm';
import { persons } from '../../persons/schema.ts';
import { MINUTE, now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { readBatch } from '../../platform/read-batch.ts';
import { dataKeys } from '../../platform/schema.ts';
import { type OwnerKeys, openDataKeys } from '../../platform/sealing/data-keys.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { sealJson, unsealJson } from '../../platform/sealing/seal.ts';
import { DOUBLE_CLICK } from '../codes/challenge.ts';
import type { IdentifierRow } from '../identifier-row.ts';
import { mainLast } from '../own-identifiers.ts';
import { recoveries } from '../recovery-schema.ts';
import { accounts, identifiers } from '../schema.ts';
import { recoveryTickets } from '../ticket-schema.ts';

export type RecoveryRow = typeof recoveries.$inferSelect;
export type Reason = RecoveryRow['reason'];

/** How long a person may take from the first code to the new password. */
export const RECOVERY_LIFE = 30 * MINUTE;

/** What waits for the code of a new telephone; without a password yet, the number was named before. */
export type WaitingNew = { passwordHash: string | null; phone: string };

const place = (id: string) => `recoveries/${id}/sealed_new`;
export const sealNew = (ring: Keyring, id: string, fresh: WaitingNew): Promise<string> => sealJson(ring.common, fresh, place(id));
export const openNew = async (ring: Keyring, { id, sealedNew }: RecoveryRow): Promise<WaitingNew | null> =>
  sealedNew === null ? null : unsealJson<WaitingNew>(ring.common, sealedNew, place(id));

/** A recovery that has shown all it must, with the account it opens. */
export type Shown = {
  recovery: RecoveryRow;
  /** Two of the support have seen the passport. */
  byTicket: boolean;
  personId: string;
  sealedProfile: string;
  keys: OwnerKeys;
  /** The main one of each kind last. */
  linked: IdentifierRow[];
};

/**
 * The newest recovery of this browser that may set a password, with all it is known by; null when there is none. `finished`: one
 * that was finished a moment ago too, for a second press of the same button. One round trip.
 */
export async function shownRecovery(db: Db, ring: Keyring, visitHash: string, finished = false): Promise<Shown | null> {
  const at = now();
  const mine = and(eq(recoveries.visitHash, visitHash), isNotNull(recoveries.secondThing), gt(recoveries.expiresAt, at));
  const newest = db
    .select({ id: recoveries.accountId })
    .from(recoveries)
    .where(mine)
    .orderBy(desc(recoveries.createdAt))
    .limit(1);
  const person = db.select({ id: accounts.personId }).from(accounts).where(inArray(accounts.id, newest));
  const read = await readBatch(db, {
    recovery: db.select().from(recoveries).where(mine).orderBy(desc(recoveries.createdAt)).limit(1),
    account: db
      .select({ personId: persons.id, sealedProfile: persons.sealedProfile })
      .from(accounts)
      .innerJoin(persons, eq(persons.id, accounts.personId))
      .where(inArray(accounts.id, newest)),
    linked: db
      .select()
      .from(identifiers)
      .where(
        and(inArray(identifiers.accountId, newest), eq(identifiers.accountKind, 'citizen'), isNotNull(identifiers.verifiedAt)),
      )
      .orderBy(...mainLast),
    keyRows: db.select().from(dataKeys).where(inArray(dataKeys.ownerId, person)),
    tickets: db
      .select({ id: recoveryTickets.id })
      .from(recoveryTickets)
      .where(inArray(recoveryTickets.id, db.select({ id: recoveries.id }).from(recoveries).where(mine))),
  });
  const { linked, keyRows, tickets } = read;
  const [[recovery], [account]] = [read.recovery, read.account];
  if (!recovery || !account) return null;
  const open = recovery.doneAt === null || (finished && recovery.doneAt > at - DOUBLE_CLICK);
  const keys = openDataKeys(ring, account.personId, keyRows);
  return open ? { recovery, byTicket: tickets.some(({ id }) => id === recovery.id), ...account, keys, linked } : null;
}

/**
 * Since when (ms) the links «Это не я» are answered by this recovery: an old link must not close the account again. But whoever came
 * back by a contact that is younger than an alert may be the very stranger it tells of, so that its link stays good.
 */
export function answeredSince({ recovery: { firstThing, secondThing }, byTicket, linked }: Shown): number {
  if (byTicket) return 0;
  const kinds = [firstThing, secondThing].map(thing => (thing === 'sms' ? 'phone' : thing));
  return Math.max(0, ...linked.filter(({ kind }) => kinds.includes(kind as 'phone')).map(each => each.verifiedAt ?? 0));
}
