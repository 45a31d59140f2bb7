import { chained } from '../platform/audit.ts';
import { runBatch } from '../platform/db.ts';
import type { JobContext } from '../platform/job.ts';
import { ownCheck } from './check.ts';
import { registryWords } from './examination/registry.ts';
import { moveCheck } from './move-check.ts';
import { proposedIn } from './proposed.ts';

/** A check goes to the officers once all that needs no officer is known: what we looked at ourselves, and every registry's answer. */
export const concludeExamination = ({ db, ring }: JobContext, personId: string): Promise<void> =>
  chained(async () => {
    const check = await ownCheck(db, ring, personId);
    if (check?.row?.status !== 'checking' || !check.findings.some(({ name }) => name === 'image')) return;
    const words = await registryWords(check.keys, check.asked, proposedIn(check).inn);
    if (Object.values(words).includes('later')) return;
    const actor = { kind: 'system' as const, id: 'examination' };
    await runBatch(
      db,
      await moveCheck(db, { ...check, row: check.row }, { kind: 'examined', actor, set: { status: 'waiting' } }),
    );
  }, ['identity_events.']);
