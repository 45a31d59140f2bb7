import type { Access } from '../../accounts/access.ts';
import { counted } from '../../accounts/attempts/counted.ts';
import { counterOf } from '../../accounts/attempts/counter-of.ts';
import { newChallenge } from '../../accounts/codes/challenge.ts';
import { sendCode } from '../../accounts/codes/send-code.ts';
import type { Recognised } from '../../accounts/entering/recognised.ts';
import { accountById } from '../../accounts/entering/recognised.ts';
import { hashPassword } from '../../accounts/passwords/password-hash.ts';
import { passwordProblem } from '../../accounts/passwords/password-policy.ts';
import type { ActivationRow } from './activation.ts';
import { checkActivation } from './check-activation.ts';
import { comparePerson } from './compare-person.ts';
import type { DeskPerson } from './desk-person.ts';
import { findHolders } from './find-holder.ts';
import { readPerson } from './read-person.ts';

export type BeginOutcome =
  | { kind: 'sent'; announced: string }
  | { kind: 'wrong' }
  /** The code is right, but the password is made of its person's own words. */
  | { kind: 'own-password' }
  | { kind: 'too-many'; what: 'attempts' | 'codes'; until: number };

type Begun = { code: string; birthDate: string; phone: string; password: string; visitHash: string };

/** Who has a code of a МФЦ chooses a password and names a telephone; its code comes by SMS, and nothing is opened before. */
export async function beginActivation(access: Access, { password, phone, visitHash, ...given }: Begun): Promise<BeginOutcome> {
  // Hashed before anything is compared: a wrong code takes as long as a right one.
  const passwordHash = await hashPassword(access.ring, password);
  const checked = await checkActivation(access, given);
  if (checked.kind === 'busy-address') return { kind: 'too-many', what: 'attempts', until: checked.until };
  if (checked.kind === 'wrong') return checked;
  const { activation, person } = checked;
  const names = [person.family, person.given, person.patronymic];
  if (passwordProblem(password, access.region.policies.password, { names, phone }) === 'own') return { kind: 'own-password' };
  // One code must not send messages to any number of telephones.
  const sent = await counted(await counterOf(access, 'code', `activation:${activation.id}`), async () => {
    const account = await accountFor(access, activation, person, phone);
    const payload = { activation: activation.id, phone, passwordHash };
    const asked = { purpose: 'activate', visitHash, accountId: account?.id ?? null, channel: 'sms', payload } as const;
    return sendCode(access, await newChallenge(access.ring, asked));
  });
  return sent.kind === 'sent' ? sent : { kind: 'too-many', what: 'codes', until: sent.until };
}

/**
 * The account that is raised or given back: the one the officer found, one that has confirmed the same СНИЛС since, or the one that
 * the telephone opens, when it is of the same name: its code proves that the telephone is theirs.
 */
async function accountFor(
  access: Access,
  { accountId }: ActivationRow,
  person: DeskPerson,
  phone: string,
): Promise<Recognised | null> {
  if (accountId !== null) return accountById(access.db, accountId);
  const holders = await findHolders(access, { ...person, phone });
  if (holders.snils) return holders.snils;
  if (!holders.phone) return null;
  const { profile } = await readPerson(access, holders.phone.personId);
  return comparePerson(profile, person) === 'different' ? null : holders.phone;
}
