import { changeProfile, selectProfileRow } from '../accounts/change-profile.ts';
import { findCheck, openContent, openFinding, selectChecks } from '../accounts/checks/check.ts';
import { auditRow, chained, personChain, selectAuditTail } from '../platform/audit.ts';
import { runBatch } from '../platform/db.ts';
import type { JobContext } from '../platform/job.ts';
import { found } from '../platform/problems.ts';
import { auditEvents } from '../platform/schema.ts';
import { openDataKeys, selectDataKeys } from '../platform/sealing/data-keys.ts';
import { outcomeOf } from './standing.ts';

/**
 * A registry has answered: what it confirmed enters the profile, told by its person; anything else changes nothing, and the page of the
 * profile says what to do. Idempotent; an answer about a value that was proposed anew since then is nobody's.
 */
export async function applyFinding({ db, ring }: JobContext, checkId: string): Promise<void> {
  const check = await findCheck(db, checkId);
  if (check?.state !== 'answered') return;
  const { personId } = check;
  const keyRows = await selectDataKeys(db, [personId]);
  if (!keyRows.some(key => key.class === 'profile' && key.wrapped)) return;
  const keys = openDataKeys(ring, personId, keyRows);
  const content = await openContent(keys, check);
  const { proposed, question } = content;
  if (!proposed || outcomeOf(content, await openFinding(keys, check)) !== 'match') return;
  await chained(async () => {
    const [[row], checks, [tail]] = await db.batch([
      selectProfileRow(db, personId),
      selectChecks(db, personId, 'profile'),
      selectAuditTail(db, personChain(personId)),
    ]);
    if (checks.find(({ kind, state }) => kind === question.kind && state !== 'dropped')?.id !== check.id) return;
    const actor = { kind: 'citizen' as const, id: personId };
    const change = await changeProfile(db, { keys, row: found(row), source: 'entered', values: proposed, actor });
    if (change.statements.length === 0) return;
    const fact = {
      chain: personChain(personId),
      actor: { kind: 'system' as const, id: 'registries' },
      action: 'profile-confirmed',
      subject: check.id,
      detail: { kind: question.kind },
    };
    await runBatch(db, [...change.statements, db.insert(auditEvents).values(await auditRow(tail, fact))]);
  }, ['profile_changes.']);
}
