import { eq } from 'drizzle-orm';
import type { Citizen } from '../../accounts/citizen.ts';
import { refusedRow } from '../../accounts/signature/journal-row.ts';
import { signatures } from '../../accounts/signature-schema.ts';
import { checkAgain } from '../../centres/check-again.ts';
import { removeFilesOf } from '../../files/remove-files-of.ts';
import { now } from '../../platform/clock.ts';
import { type Db, isConstraintViolation, runBatch, vetoedColumn } from '../../platform/db.ts';
import type { CaseContext } from '../cases/case.ts';
import { signatureHolder } from '../signature-holder.ts';
import { draftSignatures } from '../signature-schema.ts';
import type { Draft } from './draft.ts';
import type { DraftSignature } from './draft-signature.ts';
import { touchDraft } from './save-page.ts';
import type { DraftFault } from './signing-words.ts';

/** `revoked`: it was taken from the draft. `look-again`: it was to be taken, but the draft has changed meanwhile. */
type Still =
  | { kind: 'stands'; signature: DraftSignature }
  | { kind: 'revoked'; draft: Draft; fault: DraftFault }
  | { kind: 'look-again' };

/**
 * Whether the signature of a draft may be sent: its certificate may have been revoked since it was checked. Where no list tells, what was
 * known then is what goes.
 */
export async function stillStands(
  { db, profile }: CaseContext,
  citizen: Citizen,
  draft: Draft,
  signature: DraftSignature,
): Promise<Still> {
  const again = await checkAgain(db, profile.policies, signature.chain);
  if (again.kind === 'unknown') return { kind: 'stands', signature };
  if (again.kind === 'good')
    return { kind: 'stands', signature: { ...signature, checkedAt: now(), revocation: again.revocation } };
  try {
    await takeAway(db, citizen, draft, signature);
    return { kind: 'revoked', draft: { ...draft, signature: null }, fault: again };
  } catch (error) {
    if (isConstraintViolation(error) || vetoedColumn(error, 'drafts') === 'version') return { kind: 'look-again' };
    throw error;
  }
}

/** Takes the signature away and tells its person's journal why. Vetoed when the draft is not as it was read: it may be signed anew. */
async function takeAway(db: Db, citizen: Citizen, { row, service }: Draft, signature: DraftSignature): Promise<void> {
  const { hash: contentHash, signatureHash, signer } = signature;
  const line = await refusedRow(citizen.keys, { contentHash, signatureHash, result: 'revoked' }, signer.certificate);
  await runBatch(db, [
    touchDraft(db, row.id, service.retention.draftDays, row.version),
    removeFilesOf(db, signatureHolder(row.id)),
    db.delete(draftSignatures).where(eq(draftSignatures.draftId, row.id)),
    db.insert(signatures).values(line).onConflictDoNothing(),
  ]);
}
