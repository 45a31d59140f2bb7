import type { Citizen } from '../../accounts/citizen.ts';
import { enteredWith } from '../../accounts/signature/entering-certificate.ts';
import { isClosedRefusal } from '../../catalogue/standing.ts';
import { fileVeto } from '../../files/veto.ts';
import type { Missing } from '../../forms/complete.ts';
import { isConstraintViolation, isUniqueViolation, runBatch, vetoedColumn } from '../../platform/db.ts';
import type { CaseContext } from '../cases/case.ts';
import { type Author, filingOf } from '../filing.ts';
import { underNewNumber } from '../number.ts';
import { type DeliveryChoice, deliveryOf } from './delivery.ts';
import { type Draft, loadDraft } from './draft.ts';
import { unchosenPage } from './draft-path.ts';
import { signatureOf } from './draft-signature.ts';
import { missingIn } from './missing.ts';
import { isOutdated } from './move-draft.ts';
import type { DraftFault } from './signing-words.ts';
import { stillStands } from './still-stands.ts';
import { submissionStatements } from './submission-statements.ts';

export type Submission =
  | { kind: 'submitted'; number: string; announced: string[] }
  /** A double click, a retry, the back button: the same one number. */
  | { kind: 'already'; number: string }
  | { kind: 'incomplete'; draft: Draft; missing: Missing }
  | { kind: 'no-delivery'; draft: Draft }
  /** Two windows answered otherwise, the service has changed, or the signature that was seen is gone or old: the person must look first. */
  | { kind: 'look-again' }
  /** The region or the service asks for a stronger way of signing in than a password. */
  | { kind: 'identity-required'; draft: Draft }
  /**
   * The certificate of the signature was revoked since it was checked: the draft stays, unsigned. `entered`: it is the one that the
   * person came in with.
   */
  | { kind: 'revoked'; draft: Draft; fault: DraftFault; entered?: true }
  /** The service takes no applications now: the draft stays. */
  | { kind: 'closed'; draft: Draft }
  | { kind: 'absent' };

/**
 * Makes a draft an application: one read, one batch, one number however often it is asked. `signed` is the hash of the signed text that
 * the person was shown as theirs; empty when they were shown none.
 */
export function submitDraft(context: CaseContext, citizen: Citizen, draftId: string, signed: string): Promise<Submission> {
  return underNewNumber<Submission>(context.profile, async (number, at) => {
    const draft = await loadDraft(context, citizen, draftId);
    if (!draft) return { kind: 'absent' };
    if (draft.number) return { kind: 'already', number: draft.number };
    if (unchosenPage(draft) || (await isOutdated(draft))) return { kind: 'look-again' };
    const given = await signatureOf(context, citizen, draft);
    const current = given?.current ? given : null;
    if (signed !== '' && current?.hash !== signed) return { kind: 'look-again' };
    const still = current && (await stillStands(context, citizen, draft, current));
    if (still && still.kind !== 'stands') return still;
    const signature = still?.signature ?? null;
    const delivery = deliveryOf(draft);
    const entered = signature ? null : await enteredWith(context.db, context.profile.policies, citizen);
    const author = { ...citizen, revoked: entered?.kind === 'revoked' };
    const refused = refusal(context, { ...author, signed: signature !== null }, draft, delivery);
    if (refused?.kind === 'identity-required' && entered?.kind === 'revoked')
      return { kind: 'revoked', draft, fault: entered, entered: true };
    if (refused) return refused;
    const submitting = { number, at, delivery: delivery as DeliveryChoice, signature };
    const batch = await submissionStatements(context, author, draft, submitting);
    try {
      await runBatch(context.db, batch.statements);
      return { kind: 'submitted', number, announced: batch.announced };
    } catch (error) {
      if (isClosedRefusal(error)) return { kind: 'closed', draft };
      if (!isOvertaken(error)) throw error;
    }
  });
}

/** A page or a file was saved since the read, the signature is of something else, or another submission won: read again. */
const isOvertaken = (error: unknown) =>
  isConstraintViolation(error) ||
  fileVeto(error) === 'changed' ||
  vetoedColumn(error, 'application_signatures') === 'content_hash' ||
  isUniqueViolation(error, 'applications.draft_id');

function refusal(context: CaseContext, author: Author, draft: Draft, delivery: DeliveryChoice | null): Submission | null {
  const missing = missingIn(context, draft);
  if (missing) return { kind: 'incomplete', draft, missing };
  if (!delivery) return { kind: 'no-delivery', draft };
  const { missing: step } = filingOf(context.profile.policies, draft.service, author);
  return step ? { kind: 'identity-required', draft } : null;
}
