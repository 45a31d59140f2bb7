import type { Access } from '../access.ts';
import { counted } from '../attempts/counted.ts';
import { counterOf } from '../attempts/counter-of.ts';
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
  const outcome = await counted<BeginOutcome>(address, async () => {
    const payload = { ...newcomer, passwordHash: await hashPassword(access.ring, password), next };
    const asked = { purpose: 'register', visitHash, accountId: null, channel: 'sms', payload } as const;
    const sent = await sendCode(access, await newChallenge(access.ring, asked));
    return sent.kind === 'sent' ? sent : { kind: 'too-many', what: 'codes', until: sent.until };
  });
  return outcome.kind === 'locked' ? { kind: 'too-many', what: 'attempts', until: outcome.until } : outcome;
}

/** A registration that was finished does not count against its address: a whole hall may register behind one. */
export const forgiveRegistration = async (access: Access): Promise<void> =>
  (await counterOf(access, 'registration', access.from)).giveBack();
