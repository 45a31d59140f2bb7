import { type Officer, officerName } from '../accounts/officer.ts';
import type { QueueRow } from '../applications/case.ts';
import { assigneePlace, type CaseOfficer } from '../applications/officer.ts';
import type { OwnerKeys } from '../platform/data-keys.ts';
import { unseal } from '../platform/seal.ts';

/** The officer as the verbs of a case need one. */
export async function caseOfficer(officer: Officer): Promise<CaseOfficer> {
  const { staffId, department, keys } = officer;
  return { staffId, department, keys, name: await officerName(officer) };
}

/** Who holds the case, by the name colleagues know. */
export const assigneeName = async (keys: OwnerKeys, queue: QueueRow | undefined): Promise<string | null> =>
  queue?.sealedAssignee ? unseal(await keys.of('queue'), queue.sealedAssignee, assigneePlace(queue.application)) : null;
