import { and, asc, eq, gte } from 'drizzle-orm';
import { MINUTE, now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { recordChange } from '../../platform/record-change.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { type AccountOwner, accessFact } from '../access-log.ts';
import { NOT_ME_LIFE } from '../alert-delivery.ts';
import { alerts } from '../alert-schema.ts';
import type { AlertRow } from '../alerts.ts';
import { newHands } from '../new-hands.ts';
import { type TakenBack, takenBackBy, takingBack } from './take-back.ts';
import { reachedAgain } from './take-contacts-back.ts';

/**
 * What is taken back; `reached`: by what the person is reached again, masked, when contacts of before are back; `earlier`: alerts of
 * before stay unanswered, and may tell of the same stranger.
 */
export type PutOut = TakenBack & { reached: string[]; earlier: boolean };

type Stranger = {
  /** The first alert (ms) that tells of the stranger. */
  since: number;
  /** The stranger was inside by then, and what nobody has answered for before may be theirs too. */
  wasInside?: boolean;
  /** What the person answered. */
  subject: string;
  passwordHash?: null;
  spared?: string[];
};

/**
 * A stranger is put out, in one batch: no session, no code and no way back under way is left, and what the alerts since then tell of
 * is taken back, even those that the stranger has answered by a recovery. Of who was inside all unanswered alerts of the week are
 * taken back: a thief does one thing after another, and a person may read the last letter alone. Tells what of it the person must
 * know.
 */
export function putOut(
  db: Db,
  ring: Keyring,
  owner: Omit<AccountOwner, 'trustLevel'>,
  { since, wasInside = false, subject, ...hands }: Stranger,
): Promise<PutOut> {
  const fact = accessFact(owner, 'not-me', subject);
  const reads = [selectAlerts(db, owner.id, now() - NOT_ME_LIFE)] as const;
  return recordChange(
    db,
    owner.personId,
    reads,
    async ([all], record) => {
      const told = toldOf(all, wasInside ? firstUnanswered(all, since) : since);
      const first = Math.min(since, ...told.map(({ createdAt }) => createdAt));
      await record(fact, [
        ...newHands(db, owner.id, { ...hands, endedBy: 'not-me', answers: { by: 'not-me', since: first } }),
        ...(await takingBack(db, ring, owner, told)),
      ]);
      const back = takenBackBy(told);
      const reached = back.contacts ? await reachedAgain(ring, told) : [];
      return { ...back, reached, earlier: first === since && firstUnanswered(all, since) < since };
    },
    ['profile_changes.'],
  );
}

const selectAlerts = (db: Db, accountId: string, from: number) =>
  db
    .select()
    .from(alerts)
    .where(and(eq(alerts.accountId, accountId), gte(alerts.createdAt, from)))
    .orderBy(asc(alerts.createdAt));

/**
 * When (ms) the oldest alert was that nothing has answered, at `since` at the latest. A passport that was seen meanwhile answers for
 * itself and for all before it.
 */
function firstUnanswered(all: AlertRow[], since: number): number {
  const before = all.filter(({ createdAt }) => createdAt < since);
  const shown = before.findLastIndex(({ kind, sealedTo }) => kind === 'mfc-changed' && sealedTo !== null);
  const [first] = before.slice(shown + 1).filter(({ kind, answeredAt }) => answeredAt === null && tellsOfInside(kind));
  return first?.createdAt ?? since;
}

/** Alerts since then, and those of before that a recovery among them has silenced: a stranger’s recovery silences a stranger’s deeds. */
function toldOf(all: AlertRow[], since: number): AlertRow[] {
  const later = all.filter(({ createdAt }) => createdAt >= since);
  const recoveries = later.filter(({ kind }) => kind === 'recovered').map(({ createdAt }) => createdAt);
  const silenced = all.filter(
    ({ answeredBy, answeredAt }) => answeredBy === 'recovery' && recoveries.some(at => Math.abs((answeredAt ?? 0) - at) < MINUTE),
  );
  const first = Math.min(since, ...silenced.map(({ createdAt }) => createdAt));
  return all.filter(({ createdAt }) => createdAt >= first);
}

/** Whether whoever an alert tells of was in the account: who only knocked has changed nothing, and may be long gone. */
export const tellsOfInside = (kind: AlertRow['kind']): boolean => kind !== 'locked' && kind !== 'recovery-begun';

/** Alerts that a person reads as «somebody came in». */
const comings: AlertRow['kind'][] = ['new-device', 'recovered'];

/** When a stranger may have come in: the oldest unanswered alert of a coming since `from` (ms), or null. */
export async function firstComing(db: Db, accountId: string, from: number): Promise<number | null> {
  const told = await selectAlerts(db, accountId, from);
  return told.find(({ kind, answeredAt }) => answeredAt === null && comings.includes(kind))?.createdAt ?? null;
}
