import type { CaseContext } from '../cases/case.ts';
import type { ChangeOutcome } from '../cases/change.ts';
import { type CaseOfficer, changeByOfficer } from '../cases/officer.ts';
import { registerCase } from './register.ts';

/**
 * An officer takes a case to work; of many at once one wins, the others learn who. A head takes over.
 * A case that is not registered yet is registered first, in a batch of its own.
 */
export async function takeCase(context: CaseContext, officer: CaseOfficer, number: string): Promise<ChangeOutcome> {
  const taken = await take(context, officer, number);
  if (taken.kind !== 'not-allowed' || taken.status !== 'submitted') return taken;
  const registered = await registerCase(context, officer, number);
  const after = await take(context, officer, number);
  if (after.kind !== 'done' || registered.kind !== 'done') return after;
  return { ...after, announced: [...registered.announced, ...after.announced] };
}

const take = (context: CaseContext, officer: CaseOfficer, number: string) =>
  changeByOfficer(context, officer, { number, verb: 'take', plan: async () => ({ queue: { assigneeId: officer.staffId } }) });
