import type { Citizen } from '../../accounts/citizen.ts';
import { fileVeto } from '../../files/veto.ts';
import type { Missing } from '../../forms/complete.ts';
import { isConstraintViolation, isUniqueViolation, runBatch } from '../../platform/db.ts';
import type { CaseContext } from '../cases/case.ts';
import { filingOf } from '../filing.ts';
import { underNewNumber } from '../number.ts';
import { type DeliveryChoice, deliveryOf } from './delivery.ts';
import { type Draft, loadDraft } from './draft.ts';
import { unchosenPage } from './draft-path.ts';
import { missingIn } from './missing.ts';
import { isOutdated } from './move-draft.ts';
import { submissionStatements } from './submission-statements.ts';

export type Submission =
  | { kind: 'submitted'; number: string; announced: string[] }
  /** A double click, a retry, the back button: the same one number. */
  | { kind: 'already'; number: string }
  | { kind: 'incomplete'; draft: Draft; missing: Missing }
  | { kind: 'no-delivery'; draft: Draft }
  /** Two windows answered otherwise, or the service has changed: the person must look first. */
  | { kind: 'look-again' }
  /** The region or the service asks for a stronger way of signing in than a password. */
  | { kind: 'identity-required'; draft: Draft }
  | { kind: 'absent' };

/** Makes a draft an application: one read, one batch, one number however often it is asked. */
export function submitDraft(context: CaseContext, citizen: Citizen, draftId: string): Promise<Submission> {
  return underNewNumber<Submission>(context.profile, async (number, at) => {
    const draft = await loadDraft(context, citizen, draftId);
    if (!draft) return { kind: 'absent' };
    if (draft.number) return { kind: 'already', number: draft.number };
    if (unchosenPage(draft) || (await isOutdated(draft))) return { kind: 'look-again' };
    const delivery = deliveryOf(draft);
    const refused = refusal(context, citizen, draft, delivery);
    if (refused) return refused;
    const batch = await submissionStatements(context, citizen, draft, { number, at, delivery: delivery as DeliveryChoice });
    try {
      await runBatch(context.db, batch.statements);
      return { kind: 'submitted', number, announced: batch.announced };
    } catch (error) {
      if (!isOvertaken(error)) throw error;
    }
  });
}

/** A page or a file was saved since the read, or another submission won: read again. */
const isOvertaken = (error: unknown) =>
  isConstraintViolation(error) || fileVeto(error) === 'changed' || isUniqueViolation(error, 'applications.draft_id');

function refusal(context: CaseContext, citizen: Citizen, draft: Draft, delivery: DeliveryChoice | null): Submission | null {
  const missing = missingIn(context, draft);
  if (missing) return { kind: 'incomplete', draft, missing };
  if (!delivery) return { kind: 'no-delivery', draft };
  const { missing: step } = filingOf(context.profile.policies, draft.service, citizen);
  return step ? { kind: 'identity-required', draft } : null;
}
