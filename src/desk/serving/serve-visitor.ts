import type { Access } from '../../accounts/access.ts';
import type { Recognised } from '../../accounts/entering/recognised.ts';
import type { Officer } from '../../accounts/officer.ts';
import { newAccount } from '../../accounts/registration/new-account.ts';
import { sessions } from '../../accounts/schema.ts';
import { sessionHere } from '../../accounts/sessions/session-here.ts';
import { changeProfile } from '../../persons/change-profile.ts';
import { toldBy } from '../../persons/profile.ts';
import { raiseTrust } from '../../persons/trust.ts';
import { auditRow, chained, personChain } from '../../platform/audit.ts';
import { runBatch, type Statement } from '../../platform/db.ts';
import { randomToken } from '../../platform/ids.ts';
import { auditEvents } from '../../platform/schema.ts';
import { comparePerson } from '../activation/compare-person.ts';
import type { DeskPerson } from '../activation/desk-person.ts';
import { findHolders } from '../activation/find-holder.ts';
import { readPerson } from '../activation/read-person.ts';
import { atDesk } from './at-desk.ts';
import { hasWayIn } from './has-way-in.ts';

export type ServeOutcome =
  | { kind: 'served'; token: string }
  /** The person has a way into their own cabinet: nobody else works in it. */
  | { kind: 'has-cabinet' | 'different-person' | 'inn-of-another' };

/**
 * An officer of a МФЦ begins to fill in for a visitor who showed a passport and can not enter the portal by themselves: a person
 * whose account no way leads into. Whoever proves the same СНИЛС later finds there what was sent. The audit names the officer.
 */
export async function serveVisitor(access: Access, officer: Officer, person: DeskPerson): Promise<ServeOutcome> {
  const { snils, inn } = await findHolders(access, person);
  if (inn && inn.id !== snils?.id) return { kind: 'inn-of-another' };
  return chained(
    () => (snils ? serveAgain(access, officer, snils, person) : serveNew(access, officer, person)),
    ['profile_changes.'],
  );
}

const servedFact = (officer: Officer, personId: string) => ({
  chain: personChain(personId),
  actor: { kind: 'officer' as const, id: officer.staffId },
  action: 'served' as const,
  subject: personId,
  detail: { office: officer.department },
});

async function serveNew(access: Access, officer: Officer, person: DeskPerson): Promise<ServeOutcome> {
  const { db } = access;
  const token = randomToken();
  const made = await newAccount(access, {
    kind: 'citizen',
    profile: toldBy('mfc', person),
    passwordHash: null,
    identifiers: [
      { kind: 'snils', value: person.snils, verified: true },
      ...(person.inn === undefined ? [] : [{ kind: 'inn' as const, value: person.inn, verified: true }]),
    ],
    session: { token, entrance: atDesk, trust: 2, servedBy: officer.staffId },
  });
  await runBatch(db, [
    ...made.statements,
    ...raiseTrust(db, { personId: made.personId, level: 2, way: 'mfc', actorId: officer.staffId }),
    db.insert(auditEvents).values(await auditRow(undefined, servedFact(officer, made.personId))),
  ]);
  return { kind: 'served', token };
}

async function serveAgain(access: Access, officer: Officer, account: Recognised, person: DeskPerson): Promise<ServeOutcome> {
  const { db } = access;
  const { id, personId } = account;
  const { row, keys, tail, profile } = await readPerson(access, personId);
  // After the end of the chain was read: who enters by themselves later puts a link into it, and this attempt is vetoed.
  if (await hasWayIn(db, account)) return { kind: 'has-cabinet' };
  if (comparePerson(profile, person) === 'different') return { kind: 'different-person' };
  const actor = { kind: 'officer' as const, id: officer.staffId };
  const changed = await changeProfile(db, { keys, row, source: 'mfc', values: person, actor });
  const visitor = { id, kind: 'citizen', trustLevel: 2 } as const;
  const session = await sessionHere(access, visitor, { entrance: atDesk, servedBy: officer.staffId });
  const statements: Statement[] = [
    ...changed.statements,
    db.insert(sessions).values(session.row),
    db.insert(auditEvents).values(await auditRow(tail, servedFact(officer, personId))),
  ];
  await runBatch(db, statements);
  return { kind: 'served', token: session.token };
}
