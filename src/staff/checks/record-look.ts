import type { Officer } from '../../accounts/officer.ts';
import type { SeenCheck } from '../../identity/check.ts';
import { personChain } from '../../platform/audit.ts';
import type { Db } from '../../platform/db.ts';
import { recordFact } from '../../platform/record-fact.ts';

/** Records that an officer saw a check, before it is shown: the whole of it, or one file by its id. */
export async function recordLook(db: Db, officer: Officer, { personId, row, tail }: SeenCheck, file?: string): Promise<void> {
  const actor = { kind: 'officer' as const, id: officer.staffId };
  const action = file ? 'identity-view-file' : 'identity-view';
  await recordFact(db, tail, { chain: personChain(personId), actor, action, subject: file ?? row.id });
}
