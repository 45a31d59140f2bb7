import { eq, sql } from 'drizzle-orm';
import type { Citizen } from '../../accounts/citizen.ts';
import { filesOf } from '../../files/queries.ts';
import { rehold } from '../../files/rehold.ts';
import { removeFilesOf } from '../../files/remove-files-of.ts';
import type { Statement } from '../../platform/db.ts';
import type { CaseContext } from '../cases/case.ts';
import { sealSigner } from '../cases/kept-signature.ts';
import { signatureHolder } from '../signature-holder.ts';
import { applicationSignatures, draftSignatures } from '../signature-schema.ts';
import type { Draft } from './draft.ts';
import type { DraftSignature } from './draft-signature.ts';

/**
 * The statements that give a draft's signature to its application, after the application itself. `signature` is of what is sent: when the
 * one that is kept is of anything else, `content_hash` stays NULL and the whole submission is vetoed. A signature of earlier answers is
 * thrown away with the draft.
 */
export async function signatureGoes(
  { db }: CaseContext,
  citizen: Citizen,
  { row: draft, signature: kept }: Draft,
  signature: DraftSignature | null,
  number: string,
): Promise<Statement[]> {
  if (!kept) return [];
  const from = signatureHolder(draft.id);
  const given = eq(draftSignatures.draftId, draft.id);
  const done = db.delete(draftSignatures).where(given);
  if (!signature) return [removeFilesOf(db, from), done];
  const { hash, signer, checkedAt, revocation } = signature;
  const rows = await filesOf(db, from);
  return [
    db.insert(applicationSignatures).values({
      application: number,
      contentHash: sql`(SELECT CASE WHEN signed_hash = ${hash} THEN signed_hash END FROM ${draftSignatures} WHERE ${given})`,
      checkedAt,
      revocation,
      sealedSigner: await sealSigner(citizen.keys, number, signer),
    }),
    ...(await rehold(db, citizen.keys, { from, to: signatureHolder(number), class: 'case', rows })),
    done,
  ];
}
