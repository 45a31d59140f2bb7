import { and, eq } from 'drizzle-orm';
import { blindIndex } from '../../platform/sealing/keyring.ts';
import { type Access, counterOf } from '../access.ts';
import { newChallenge, type Payloads } from '../codes/challenge.ts';
import { sendCode } from '../codes/send-code.ts';
import { selectRecognised } from '../entering/recognised.ts';
import { identifiers } from '../schema.ts';
import type { Reason } from './recovery.ts';

export type BeginOutcome = { kind: 'sent'; announced: string } | { kind: 'too-many'; what: 'attempts' | 'codes'; until: number };

export type TypedContact = { kind: 'phone' | 'email'; value: string };
type Asked = { contact: TypedContact; reason: Reason; visitHash: string };

/**
 * Sends a code to a confirmed contact, if there is an account behind it. The same is read, counted and written when there is none:
 * only the message has nobody to go to.
 */
export async function beginRecovery(access: Access, { contact, reason, visitHash }: Asked): Promise<BeginOutcome> {
  const address = await counterOf(access, 'recovery', access.from);
  const knock = await address.reserve();
  if (knock.kind === 'locked') return { kind: 'too-many', what: 'attempts', until: knock.until };
  const counted = await blindIndex(access.ring, contact.kind, contact.value);
  const [account] = await selectRecognised(
    access.db,
    and(eq(identifiers.accountKind, 'citizen'), eq(identifiers.kind, contact.kind), eq(identifiers.blindIndex, counted)),
  );
  const channel = contact.kind === 'phone' ? 'sms' : 'email';
  const payload: Payloads['recover'] = { counted, ways: [channel], stage: { kind: 'contact', reason } };
  const asked = { purpose: 'recover', visitHash, accountId: account?.id ?? null, channel, payload } as const;
  const sent = await sendCode(access, await newChallenge(access.ring, asked)).catch(async (error: unknown) => {
    await address.giveBack();
    throw error;
  });
  return sent.kind === 'sent' ? sent : { kind: 'too-many', what: 'codes', until: sent.until };
}

/** A recovery that was finished does not count against its address: a hall of the МФЦ is behind one. */
export const forgiveRecovery = async (access: Access): Promise<void> =>
  (await counterOf(access, 'recovery', access.from)).giveBack();
