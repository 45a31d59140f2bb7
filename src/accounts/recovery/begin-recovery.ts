import { and, eq } from 'drizzle-orm';
import { blindIndex } from '../../platform/sealing/keyring.ts';
import type { Access } from '../access.ts';
import { counted } from '../attempts/counted.ts';
import { counterOf } from '../attempts/counter-of.ts';
import { newChallenge, type Payloads } from '../codes/challenge.ts';
import { sendCode } from '../codes/send-code.ts';
import { selectRecognised } from '../entering/recognised.ts';
import { identifiers } from '../schema.ts';
import { deviceKey, selectDevice } from '../sessions/known-device.ts';
import type { Reason } from './recovery.ts';

export type BeginOutcome = { kind: 'sent'; announced: string } | { kind: 'too-many'; what: 'attempts' | 'codes'; until: number };

export type TypedContact = { kind: 'phone' | 'email'; value: string };
type Asked = { contact: TypedContact; reason: Reason; visitHash: string };

/**
 * Sends a code to a confirmed contact, if there is an account behind it. The same is read, counted and written when there is none:
 * only the message has nobody to go to.
 */
export async function beginRecovery(access: Access, asked: Asked): Promise<BeginOutcome> {
  const address = await counterOf(access, 'recovery', access.from);
  const outcome = await counted<BeginOutcome>(address, () => sendTo(access, asked));
  return outcome.kind === 'locked' ? { kind: 'too-many', what: 'attempts', until: outcome.until } : outcome;
}

async function sendTo(access: Access, { contact, reason, visitHash }: Asked): Promise<BeginOutcome> {
  const whom = await blindIndex(access.ring, contact.kind, contact.value);
  const [account] = await selectRecognised(
    access.db,
    and(eq(identifiers.accountKind, 'citizen'), eq(identifiers.kind, contact.kind), eq(identifiers.blindIndex, whom)),
  );
  const channel = contact.kind === 'phone' ? 'sms' : 'email';
  const known = await isKnown(access, account?.id ?? '');
  const payload: Payloads['recover'] = {
    ...{ counted: whom, ways: [channel], stage: { kind: 'contact', reason } },
    // What strangers ask for elsewhere must not shut the person's own way back.
    ...(account && known && { budget: `known:${account.id}:${contact.kind}` }),
  };
  const asked = { purpose: 'recover', visitHash, accountId: account?.id ?? null, channel, payload } as const;
  const sent = await sendCode(access, await newChallenge(access.ring, asked));
  return sent.kind === 'sent' ? sent : { kind: 'too-many', what: 'codes', until: sent.until };
}

/** A recovery that was finished does not count against its address: a hall of the МФЦ is behind one. */
export const forgiveRecovery = async (access: Access): Promise<void> =>
  (await counterOf(access, 'recovery', access.from)).giveBack();

/** Whether the account was entered on this device before. One read, for an account that is not there too. */
async function isKnown({ db, ring, device }: Access, accountId: string): Promise<boolean> {
  const [known] = await db.batch(selectDevice(db, accountId, await deviceKey(ring, accountId, device)));
  return known.length > 0;
}
