import { sql } from 'drizzle-orm';
import { recordAccess } from '../../accounts/access-log.ts';
import type { Citizen } from '../../accounts/citizen.ts';
import { personChain } from '../../platform/audit.ts';
import { DAY, now } from '../../platform/clock.ts';
import { vetoedColumn } from '../../platform/db.ts';
import { seal } from '../../platform/sealing/seal.ts';
import type { CaseContext } from '../cases/case.ts';
import { drafts } from '../draft-schema.ts';
import type { Draft } from '../drafts/draft.ts';
import { draftPapers } from '../paper-schema.ts';
import { codePlace } from './draft-paper.ts';
import { newPaperCode, paperIndex } from './paper-code.ts';

/**
 * Gives the draft a paper with a code for the desk of a МФЦ, good for as long as codes of a МФЦ are and never longer than the draft.
 * The code of an earlier paper fits no more. `sent`: the draft was sent meanwhile, nothing is printed.
 */
export async function printDraft(
  { db, ring, profile }: CaseContext,
  { personId, keys }: Citizen,
  { row }: Draft,
): Promise<'printed' | 'sent'> {
  const at = now();
  const code = newPaperCode();
  const open = sql`(SELECT ${drafts.submittedAt} FROM ${drafts} WHERE ${drafts.id} = ${row.id}) IS NULL`;
  const values = {
    codeIndex: await paperIndex(ring, code),
    sealedCode: await seal(await keys.of('draft'), code, codePlace(row.id)),
    // Of a draft that is sent nothing is printed: the version becomes NULL, which it may not be.
    version: sql`CASE WHEN ${open} THEN ${row.version} END`,
    printedAt: at,
    expiresAt: Math.max(at + 1, Math.min(at + profile.policies.mfc.codeDays * DAY, row.expiresAt)),
  };
  const fact = {
    chain: personChain(personId),
    actor: { kind: 'citizen' as const, id: personId },
    action: 'paper-printed' as const,
    subject: row.id,
  };
  const printed = db
    .insert(draftPapers)
    .values({ draftId: row.id, ...values })
    .onConflictDoUpdate({ target: draftPapers.draftId, set: values });
  try {
    await recordAccess(db, fact, [printed]);
    return 'printed';
  } catch (error) {
    if (vetoedColumn(error, 'draft_papers') === 'version') return 'sent';
    throw error;
  }
}
