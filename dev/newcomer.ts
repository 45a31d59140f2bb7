import type { Access } from '../src/accounts/access.ts';
import type { Newcomer } from '../src/accounts/codes/challenge.ts';
import { hashPassword } from '../src/accounts/passwords/password-hash.ts';
import { findAccount } from '../src/accounts/sign-in/find-account.ts';

type Person = { family: string; given: string; patronymic: string; phone: string; email: string; password: string };

/** What a demo person typed into the form of registration. */
export async function newcomer(
  { ring }: Access,
  { family, given, patronymic, phone, email, password }: Person,
): Promise<Newcomer> {
  return { family, given, patronymic, phone, email, passwordHash: await hashPassword(ring, password) };
}

/** Whether somebody already has an account of this kind with this telephone. */
export const isKnown = async ({ db, ring, region }: Access, kind: 'citizen' | 'staff', phone: string): Promise<boolean> =>
  (await findAccount(db, ring, kind, phone, region.policies)).account !== null;
