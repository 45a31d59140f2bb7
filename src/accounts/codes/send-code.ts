import type { Statement } from '../../platform/db.ts';
import { runBatch } from '../../platform/db.ts';
import { outbox } from '../../platform/schema.ts';
import { type Access, counterOf } from '../access.ts';
import { challenges } from '../schema.ts';
import { type ChallengeRow, codeAnnouncement } from './challenge.ts';
import { countedFor } from './recipient.ts';

export type SendOutcome = { kind: 'sent'; announced: string } | { kind: 'locked'; until: number };

/** Keeps a new challenge and announces its code in one batch, unless too many codes went to this person and were not used. */
export async function sendCode(access: Access, challenge: ChallengeRow, statements: Statement[] = []): Promise<SendOutcome> {
  const counter = await counterOf(access, 'code', await countedFor(access.ring, challenge));
  const reservation = await counter.reserve();
  if (reservation.kind === 'locked') return reservation;
  const row = codeAnnouncement(challenge);
  const { db } = access;
  try {
    await runBatch(db, [db.insert(challenges).values(challenge), db.insert(outbox).values(row), ...statements]);
  } catch (error) {
    // Our failure is not theirs: no code went out.
    await counter.giveBack();
    throw error;
  }
  return { kind: 'sent', announced: row.id };
}

/** A code was used: what was sent before it is forgiven. */
export async function forgiveCodes(access: Access, challenge: ChallengeRow): Promise<void> {
  await (await counterOf(access, 'code', await countedFor(access.ring, challenge))).clear();
}
