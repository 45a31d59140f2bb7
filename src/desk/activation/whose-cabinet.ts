import type { Access } from '../../accounts/access.ts';
import type { Recognised } from '../../accounts/entering/recognised.ts';
import { comparePerson } from './compare-person.ts';
import type { AskedActivation } from './desk-person.ts';
import { findHolders } from './find-holder.ts';
import { readPerson } from './read-person.ts';

export type Refused =
  /** To be opened, but a confirmed cabinet with a password is there: it can only be given back. */
  | 'has-cabinet'
  /** To be given back, but there is none with this СНИЛС or telephone. */
  | 'no-cabinet'
  /** The cabinet of this telephone or СНИЛС holds another name or day of birth. */
  | 'different-person'
  /** The cabinet holds a name alone, and a passport proves nothing about it. */
  | 'nothing-to-compare'
  /** The ИНН is that of another confirmed person. */
  | 'inn-of-another';

/**
 * The account that a code at the desk is tied to; null when there is none, or when only a telephone tells of it: then whoever uses the
 * code must hold that telephone (`accountFor`). What the documents contradict is refused.
 */
export async function whoseCabinet(
  access: Pick<Access, 'db' | 'ring'>,
  { purpose, person, phone }: AskedActivation,
): Promise<{ account: Recognised | null } | { refused: Refused }> {
  const { snils, inn, phone: byPhone } = await findHolders(access, { ...person, phone });
  if (inn && inn.id !== snils?.id) return { refused: 'inn-of-another' };
  const account = snils ?? byPhone;
  if (!account) return purpose === 'open' ? { account: null } : { refused: 'no-cabinet' };
  if (purpose === 'open' && snils && snils.passwordHash !== null) return { refused: 'has-cabinet' };
  const compared = comparePerson((await readPerson(access, account.personId)).profile, person);
  if (compared === 'different') return { refused: 'different-person' };
  if (purpose === 'open') return { account: snils };
  return compared === 'unknown' ? { refused: 'nothing-to-compare' } : { account };
}
