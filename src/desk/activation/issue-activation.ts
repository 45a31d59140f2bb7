import type { Access } from '../../accounts/access.ts';
import { recordAccess } from '../../accounts/access-log.ts';
import { activations } from '../../accounts/activation-schema.ts';
import { alerting } from '../../accounts/alerts.ts';
import type { Recognised } from '../../accounts/entering/recognised.ts';
import type { Officer } from '../../accounts/officer.ts';
import { initials } from '../../persons/person-name.ts';
import { personChain } from '../../platform/audit.ts';
import { DAY, now } from '../../platform/clock.ts';
import { randomId } from '../../platform/ids.ts';
import { newReadableCode } from '../../platform/readable-code.ts';
import { blindIndex } from '../../platform/sealing/keyring.ts';
import { deskDeed } from '../desk-deeds.ts';
import { type ActivationPurpose, activationIndex, revokeActivations } from './activation.ts';
import { type AskedActivation, sealDeskPerson, shownPassport } from './desk-person.ts';
import { type Refused, whoseCabinet } from './whose-cabinet.ts';

export type IssueOutcome =
  /** The code is told once, here: nothing that is kept gives it back. */
  | { kind: 'issued'; code: string; purpose: ActivationPurpose; raises: boolean; expiresAt: number; announced: string[] }
  | { kind: Refused };

/**
 * An officer who holds a person's passport gives a one-time code: it opens a confirmed cabinet, or gives an old one back. An earlier
 * code of the person stops fitting. Their account is told, and the person's audit names the officer.
 */
export async function issueActivation(access: Access, officer: Officer, asked: AskedActivation): Promise<IssueOutcome> {
  const { db, ring, region } = access;
  const { purpose, person } = asked;
  const cabinet = await whoseCabinet(access, asked);
  if ('refused' in cabinet) return { kind: cabinet.refused };
  const { account } = cabinet;
  const code = newReadableCode();
  const id = randomId();
  const at = now();
  const expiresAt = at + region.policies.mfc.codeDays * DAY;
  const snilsIndex = await blindIndex(ring, 'snils', person.snils);
  const alert =
    purpose === 'restore' && account ? await alerting(access, { accountId: account.id, kind: 'recovery-begun' }) : null;
  const about = { whom: initials(person), document: shownPassport(person.passport) };
  await recordAccess(db, issuedFact(officer, account, purpose, id), [
    revokeActivations(db, snilsIndex),
    db.insert(activations).values({
      id,
      codeIndex: await activationIndex(ring, code),
      snilsIndex,
      purpose,
      accountId: account?.id ?? null,
      office: officer.department,
      staffId: officer.staffId,
      sealedPerson: await sealDeskPerson(ring, id, person),
      state: 'waiting',
      createdAt: at,
      expiresAt,
      closedAt: null,
    }),
    ...(await deskDeed(db, officer, { kind: `code-${purpose}`, subject: id, personId: account?.personId ?? null, about })),
    ...(alert?.statements ?? []),
  ]);
  return { kind: 'issued', code, purpose, raises: account !== null, expiresAt, announced: alert?.announced ?? [] };
}

/** In the chain of whose cabinet it is; a person who has none yet stands in the officer's own. */
const issuedFact = (officer: Officer, account: Recognised | null, purpose: ActivationPurpose, id: string) => ({
  chain: personChain(account?.personId ?? officer.personId),
  actor: { kind: 'officer' as const, id: officer.staffId },
  action: 'activation-issued' as const,
  subject: id,
  detail: { purpose, office: officer.department },
});
