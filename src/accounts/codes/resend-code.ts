import { and, eq, isNull } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import { isUniqueViolation } from '../../platform/db.ts';
import { outbox } from '../../platform/schema.ts';
import type { Access } from '../access.ts';
import { counted } from '../attempts/counted.ts';
import { counterOf } from '../attempts/counter-of.ts';
import { challenges } from '../schema.ts';
import { type ChallengeRow, CODE_LIFE, CODE_TRIES, codeAnnouncement, RESEND_AFTER, SENDINGS, type SentBy } from './challenge.ts';
import { countedFor } from './recipient.ts';

export type ResendOutcome =
  | { kind: 'sent'; announced: string }
  | { kind: 'early'; until: number }
  | { kind: 'exhausted' }
  | { kind: 'locked'; until: number };

/** Sends a new code of the same challenge, not sooner than 60 s after the last; the earlier code stops fitting. */
export async function resendCode(access: Access, challenge: ChallengeRow, channel: SentBy): Promise<ResendOutcome> {
  const at = now();
  const { id, sendings, tries } = challenge;
  if (sendings >= SENDINGS || tries >= CODE_TRIES) return { kind: 'exhausted' };
  if (sendings > 0 && at < challenge.sentAt + RESEND_AFTER) return { kind: 'early', until: challenge.sentAt + RESEND_AFTER };
  const counter = await counterOf(access, 'code', await countedFor(access.ring, challenge));
  const next = { channel, sendings: sendings + 1, sentAt: at, expiresAt: at + CODE_LIFE };
  const row = codeAnnouncement({ id, ...next });
  const mine = and(eq(challenges.id, id), eq(challenges.sendings, sendings), isNull(challenges.usedAt));
  return counted(counter, async () => {
    await access.db
      .batch([access.db.insert(outbox).values(row), access.db.update(challenges).set(next).where(mine)])
      .catch((error: unknown) => {
        // Two presses at once: the first one's message carries this sending's number.
        if (!isUniqueViolation(error, 'outbox.id')) throw error;
      });
    return { kind: 'sent', announced: row.id };
  });
}
