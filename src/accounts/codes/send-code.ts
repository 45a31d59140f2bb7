import type { Statement } from '../../platform/db.ts';
import { runBatch } from '../../platform/db.ts';
import { outbox } from '../../platform/schema.ts';
import type { Access } from '../access.ts';
import { counted, type Locked } from '../attempts/counted.ts';
import { counterOf } from '../attempts/counter-of.ts';
import { challenges } from '../schema.ts';
import { type ChallengeRow, codeAnnouncement, isSent } from './challenge.ts';
import { countedFor } from './recipient.ts';

export type SendOutcome = { kind: 'sent'; announced: string } | Locked;

/** Keeps a new challenge and, when its code is to be sent, announces it; unless too many codes of this person were not used. */
export async function askCode(access: Access, challenge: ChallengeRow): Promise<{ kind: 'asked'; announced: string[] } | Locked> {
  if (isSent(challenge.channel)) {
    const sent = await sendCode(access, challenge);
    return sent.kind === 'locked' ? sent : { kind: 'asked', announced: [sent.announced] };
  }
  const locked = await keep(access, challenge, [access.db.insert(challenges).values(challenge)]);
  return locked ?? { kind: 'asked', announced: [] };
}

/** Keeps a new challenge and announces its code in one batch, unless too many codes went to this person and were not used. */
export async function sendCode(access: Access, challenge: ChallengeRow, statements: Statement[] = []): Promise<SendOutcome> {
  const row = codeAnnouncement(challenge);
  const { db } = access;
  const inserts = [db.insert(challenges).values(challenge), db.insert(outbox).values(row)];
  return (await keep(access, challenge, [...inserts, ...statements])) ?? { kind: 'sent', announced: row.id };
}

/** Counts the code before anything is written. */
async function keep(access: Access, challenge: ChallengeRow, statements: Statement[]): Promise<Locked | undefined> {
  const counter = await counterOf(access, 'code', await countedFor(access.ring, challenge));
  return counted(counter, () => runBatch(access.db, statements).then(() => undefined));
}

/** A code was used: what was sent before it is forgiven. */
export async function forgiveCodes(access: Access, challenge: ChallengeRow): Promise<void> {
  await (await counterOf(access, 'code', await countedFor(access.ring, challenge))).clear();
}
