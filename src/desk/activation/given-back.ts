import type { Access } from '../../accounts/access.ts';
import { accessFact } from '../../accounts/access-log.ts';
import { alerting } from '../../accounts/alerts.ts';
import { contactsOf } from '../../accounts/contacts.ts';
import type { Recognised } from '../../accounts/entering/recognised.ts';
import { newHands } from '../../accounts/new-hands.ts';
import { sessions } from '../../accounts/schema.ts';
import { sessionHere } from '../../accounts/sessions/session-here.ts';
import { changeProfile } from '../../persons/change-profile.ts';
import { raiseTrust } from '../../persons/trust.ts';
import { auditRow } from '../../platform/audit.ts';
import type { Statement } from '../../platform/db.ts';
import { auditEvents } from '../../platform/schema.ts';
import { knownBy } from './known-by.ts';
import { leavingProven } from './leave-proven.ts';
import { readPerson } from './read-person.ts';
import { byActivation, type Using } from './using.ts';

/**
 * A cabinet given back or raised: the documents' data, the new telephone and password, and nothing else that opens it; every session
 * ends, no code or link of before opens or takes back anything, and the contacts of before are told. Statements of one batch;
 * `removed`: what the person must set up anew, null of a cabinet that nobody has entered yet.
 */
export async function givenBack(access: Access, account: Recognised, using: Using) {
  const { db, ring, device } = access;
  const { activation, person, phone, passwordHash, token, challengeId } = using;
  const { id: accountId, personId } = account;
  const [{ row, keys, tail }, before] = await Promise.all([readPerson(access, personId), contactsOf(db, ring, personId)]);
  const actor = { kind: 'officer' as const, id: activation.staffId };
  const changed = await changeProfile(db, {
    keys,
    row,
    source: 'mfc',
    values: { ...person, phone, email: undefined },
    actor,
    device,
  });
  const entering = { id: accountId, kind: 'citizen', trustLevel: 2 } as const;
  const session = await sessionHere(access, entering, { token, entrance: byActivation });
  const alert = await alerting(access, { accountId, kind: 'mfc-changed', device, to: before });
  const left = await leavingProven(access, { accountId, keys, snils: person.snils, shownAt: activation.createdAt });
  const fact = { ...accessFact(account, 'activated', activation.id), detail: { removed: left.removed.join(' ') } };
  const statements: Statement[] = [
    ...changed.statements,
    ...left.statements,
    ...(await knownBy(access, await keys.of('profile'), accountId, { ...person, phone })),
    ...newHands(db, accountId, {
      passwordHash,
      endedBy: 'recovery',
      spared: [challengeId, activation.id],
      answers: { by: 'mfc' },
    }),
    db.insert(sessions).values(session.row),
    ...raiseTrust(db, { personId, level: 2, way: 'mfc', actorId: activation.staffId }),
    ...alert.statements,
    db.insert(auditEvents).values(await auditRow(tail, fact)),
  ];
  // Made at a desk and never entered: to its person it is a new one.
  const unused = account.passwordHash === null && Object.keys(before).length === 0 && left.removed.length === 0;
  return { accountId, statements, announced: alert.announced, removed: unused ? null : left.removed };
}
