import { type Access, counterOf } from '../access.ts';
import { type Newcomer, newChallenge } from '../codes/challenge.ts';
import { sendCode } from '../codes/send-code.ts';
import { hashPassword } from '../passwords/password-hash.ts';

export type BeginOutcome = { kind: 'sent'; announced: string } | { kind: 'too-many'; what: 'attempts' | 'codes'; until: number };

type Begun = { newcomer: Omit<Newcomer, 'passwordHash'>; password: string; visitHash: string; next: string };

/**
 * Keeps a registration until its telephone is confirmed and sends the code. It does not look whether the telephone is known:
 * a known one gets other words when the message is sent, and this request does the same work for both.
 */
export async function beginRegistration(access: Access, { newcomer, password, visitHash, next }: Begun): Promise<BeginOutcome> {
  const address = await counterOf(access, 'registration', access.from);
  const knock = await address.reserve();
  if (knock.kind === 'locked') return { kind: 'too-many', what: 'attempts', until: knock.until };
  const payload = { ...newcomer, passwordHash: await hashPassword(access.ring, password), next };
  const asked = { purpose: 'register', visitHash, accountId: null, channel: 'sms', payload } as const;
  const sent = await sendCode(access, await newChallenge(access.ring, asked)).catch(async (error: unknown) => {
    await address.giveBack();
    throw error;
  });
  return sent.kind === 'sent' ? sent : { kind: 'too-many', what: 'codes', until: sent.until };
}

/** A registration that was finished does not count against its address: a whole hall may register behind one. */
export const forgiveRegistration = async (access: Access): Promise<void> =>
  (await counterOf(access, 'registration', access.from)).giveBack();
