import type { Access } from '../../accounts/access.ts';
import { accessFact } from '../../accounts/access-log.ts';
import { newAccount } from '../../accounts/registration/new-account.ts';
import { toldBy } from '../../persons/profile.ts';
import { raiseTrust } from '../../persons/trust.ts';
import { auditRow } from '../../platform/audit.ts';
import { auditEvents } from '../../platform/schema.ts';
import { byActivation, type Using } from './using.ts';

/** A confirmed cabinet for a person who had none, as statements of one batch. */
export async function newlyOpened(access: Access, { activation, person, phone, passwordHash, token }: Using) {
  const { db } = access;
  const made = await newAccount(access, {
    kind: 'citizen',
    profile: { ...toldBy('mfc', person), ...toldBy('entered', { phone }) },
    passwordHash,
    identifiers: [
      { kind: 'phone', value: phone, verified: true, by: 'code' },
      { kind: 'snils', value: person.snils, verified: true },
      ...(person.inn === undefined ? [] : [{ kind: 'inn' as const, value: person.inn, verified: true }]),
    ],
    session: { token, entrance: byActivation, trust: 2 },
  });
  const { accountId, personId } = made;
  const fact = accessFact({ kind: 'citizen', personId, actorId: personId }, 'activated', activation.id);
  const statements = [
    ...made.statements,
    ...raiseTrust(db, { personId, level: 2, way: 'mfc', actorId: activation.staffId }),
    db.insert(auditEvents).values(await auditRow(undefined, fact)),
  ];
  return { accountId, statements, announced: [] as string[], removed: null };
}
