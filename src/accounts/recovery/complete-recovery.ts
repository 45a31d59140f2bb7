import { eq } from 'drizzle-orm';
import { changePerson } from '../../persons/change-person.ts';
import { changeProfile, type ProfileRow } from '../../persons/change-profile.ts';
import { persons } from '../../persons/schema.ts';
import { now } from '../../platform/clock.ts';
import { isUniqueViolation, type Statement } from '../../platform/db.ts';
import { found } from '../../platform/problems.ts';
import type { Access } from '../access.ts';
import { accessFact } from '../access-log.ts';
import { alerting } from '../alerts.ts';
import { passwordsForgiven } from '../attempts/password-counters.ts';
import { newIdentifier } from '../identifier-row.ts';
import { newHands } from '../new-hands.ts';
import { openIdentifiers, reachedBy } from '../own-identifiers.ts';
import { recoveries } from '../recovery-schema.ts';
import { identifiers, sessions } from '../schema.ts';
import { deviceKey, knowDevice } from '../sessions/known-device.ts';
import { tokenOfChallenge } from '../sessions/session.ts';
import { sessionHere } from '../sessions/session-here.ts';
import { spend } from '../sessions/start-session.ts';
import { forgiveRecovery } from './begin-recovery.ts';
import { answeredSince, type RecoveryRow, type Shown } from './recovery.ts';

/** `taken`: the new telephone has become somebody else's. `over`: «Это не я» or another way back has ended it meanwhile. */
export type RecoverOutcome = { kind: 'in'; token: string; announced: string[] } | { kind: 'taken' | 'over' };

/** `challengeId`: the code that confirmed the new telephone. */
type New = { passwordHash: string; phone: string | null; challengeId: string | null };

/**
 * The end of a recovery, in one batch: the new password, the new telephone in the place of the old one, nobody else inside, the
 * password path open again, a session, and the alert on every channel, the old telephone among them. Twice gives the same session.
 */
export async function completeRecovery(
  access: Access,
  shown: Shown,
  { passwordHash, phone, challengeId }: New,
): Promise<RecoverOutcome> {
  const { db, ring, device } = access;
  const { recovery, personId, keys, linked } = shown;
  const owner = { id: recovery.accountId, kind: 'citizen', personId, actorId: personId } as const;
  const token = await tokenOfChallenge(ring, recovery.id);
  const fact = accessFact(owner, 'recovered', recovery.id);
  const to = phone === null ? {} : { to: reachedBy(await openIdentifiers(keys, linked)) };
  const alert = await alerting({ db, ring }, { accountId: owner.id, kind: 'recovered', device, ...to });
  const forgive = await passwordsForgiven(access, 'citizen', owner.id);
  try {
    const trust = db.select({ trustLevel: persons.trustLevel }).from(persons).where(eq(persons.id, personId));
    const reads = [trust, db.select().from(recoveries).where(eq(recoveries.id, recovery.id))] as const;
    const over = await changePerson(db, personId, reads, async (row, [[person], [standing]], record) => {
      // Whatever ends a recovery writes into the chain: it is seen here, or undoes the batch and is seen then.
      if (standing?.doneAt === null && standing.expiresAt <= now()) return true;
      const entrance = { authentication: 'recovery', secondFactor: shownAs(recovery), foreignComputer: false } as const;
      const session = await sessionHere(access, { ...owner, trustLevel: found(person).trustLevel }, { token, entrance });
      const telephone = phone === null ? [] : await newTelephone(access, shown, row, phone);
      await record(fact, [
        ...telephone,
        ...(challengeId === null ? [] : [spend(db, challengeId)]),
        db.update(recoveries).set({ doneAt: now(), sealedNew: null }).where(eq(recoveries.id, recovery.id)),
        ...newHands(db, owner.id, {
          ...{ passwordHash, endedBy: 'recovery', waysBack: ['recovery', 'ticket'] },
          spared: challengeId === null ? [] : [challengeId],
          answers: { by: 'recovery', since: answeredSince(shown) },
        }),
        ...alert.statements,
        db.insert(sessions).values(session.row),
        knowDevice(db, owner.id, await deviceKey(ring, owner.id, device)),
      ]);
      return false;
    });
    if (over) return { kind: 'over' };
  } catch (error) {
    if (isUniqueViolation(error, 'identifiers.')) return { kind: 'taken' };
    // Two presses at once: the session of the first is that of the second.
    if (!isUniqueViolation(error, 'sessions.token_hash')) throw error;
  }
  await forgiveRecovery(access);
  await forgive();
  return { kind: 'in', token, announced: alert.announced };
}

/** By what the session's person was recognised, beside the first contact. */
const shownAs = ({ firstThing, secondThing }: RecoveryRow) => {
  if (secondThing === 'new-phone') return 'sms';
  return secondThing === null || secondThing === 'none' ? firstThing : secondThing;
};

async function newTelephone(
  { db, ring, device }: Access,
  { recovery, personId, keys, linked }: Shown,
  row: ProfileRow,
  phone: string,
): Promise<Statement[]> {
  const account = { id: recovery.accountId, kind: 'citizen' } as const;
  const fresh = await newIdentifier(ring, await keys.of('profile'), account, {
    kind: 'phone',
    value: phone,
    verified: true,
    by: 'code',
  });
  const actor = { kind: 'citizen', id: personId } as const;
  const { statements } = await changeProfile(db, { keys, row, source: 'entered', values: { phone }, actor, device });
  const olds = linked.filter(({ kind }) => kind === 'phone');
  return [
    ...olds.map(({ id }) => db.delete(identifiers).where(eq(identifiers.id, id))),
    db.insert(identifiers).values(fresh),
    ...statements,
  ];
}
