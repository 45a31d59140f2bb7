import { outbox } from '../../platform/schema.ts';
import type { Access } from '../access.ts';
import { type Channel, codeAnnouncement, isSent, newChallenge } from '../codes/challenge.ts';
import { challenges } from '../schema.ts';
import type { RecoveryRow } from './recovery.ts';

/** The challenge of the second thing, in the batch of what was shown before it: a code is on its way, or one the person has is awaited. */
export async function askingSecond(
  { db, ring }: Access,
  { id, accountId, visitHash }: RecoveryRow,
  { counted, ways }: { counted: string; ways: [Channel, ...Channel[]] },
) {
  const payload = { counted, ways, stage: { kind: 'second', recovery: id } } as const;
  const challenge = await newChallenge(ring, { purpose: 'recover', visitHash, accountId, channel: ways[0], payload });
  const code = isSent(challenge.channel) ? codeAnnouncement({ ...challenge, channel: challenge.channel }) : null;
  return {
    statements: [db.insert(challenges).values(challenge), ...(code ? [db.insert(outbox).values(code)] : [])],
    announced: code ? [code.id] : [],
  };
}
