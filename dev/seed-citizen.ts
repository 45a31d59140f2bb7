import { eq } from 'drizzle-orm';
import type { Access } from '../src/accounts/access.ts';
import { newChallenge } from '../src/accounts/codes/challenge.ts';
import { confirmEmail } from '../src/accounts/codes/confirm-email.ts';
import { completeRegistration } from '../src/accounts/registration/complete-registration.ts';
import { challenges } from '../src/accounts/schema.ts';
import { linkKey } from '../src/platform/sealing/codes.ts';
import { isKnown, newcomer } from './newcomer.ts';
import type { DemoCitizen } from './people.ts';

/** Registers a citizen as after the right code, and confirms the e-mail as by the link; false when the telephone is known. */
export async function seedCitizen(access: Access, person: DemoCitizen): Promise<boolean> {
  if (await isKnown(access, 'citizen', person.phone)) return false;
  const { db, ring } = access;
  const payload = { ...(await newcomer(access, person)), next: '/cabinet' };
  const challenge = await newChallenge(ring, {
    purpose: 'register',
    visitHash: 'seed',
    accountId: null,
    channel: 'sms',
    payload,
  });
  await db.insert(challenges).values(challenge);
  const outcome = await completeRegistration(access, challenge);
  if (outcome.kind !== 'registered') throw new Error(`${person.phone}: ${outcome.kind}`);
  for (const announced of outcome.announced) {
    const letter = announced.replace(/-\d+$/, '');
    const asked = await db.select({ hereId: challenges.accountId }).from(challenges).where(eq(challenges.id, letter)).get();
    const key = await linkKey(ring, 'confirm-email', letter);
    await confirmEmail(db, ring, { id: letter, key, hereId: asked?.hereId ?? null });
  }
  return true;
}
