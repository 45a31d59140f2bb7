import type { Access } from '../../accounts/access.ts';
import type { Citizen } from '../../accounts/citizen.ts';
import { journalRow } from '../../accounts/signature/journal-row.ts';
import { signatures } from '../../accounts/signature-schema.ts';
import type { Valid } from '../../centres/check-signature.ts';
import { removeFilesOf } from '../../files/remove-files-of.ts';
import { files } from '../../files/schema.ts';
import { fingerprintOf, sealFile } from '../../files/seal-file.ts';
import { now } from '../../platform/clock.ts';
import { isConstraintViolation, runBatch, vetoedColumn } from '../../platform/db.ts';
import { dropObject, putObject } from '../../platform/parts/objects.ts';
import { toBase64 } from '../../signatures/asn1/armour.ts';
import type { Bytes } from '../../signatures/asn1/bytes.ts';
import { SIGNATURE_SLOTS, SIGNED_NAME, signatureHolder } from '../signature-holder.ts';
import { draftSignatures } from '../signature-schema.ts';
import type { Signer } from '../signer.ts';
import type { Sums } from './application-text.ts';
import type { Draft } from './draft.ts';
import { sealSignature } from './draft-signature.ts';
import { touchDraft } from './save-page.ts';

type Given = { valid: Valid; signer: Signer; sums: Sums; text: Bytes; saved: Bytes };

/**
 * Keeps a good signature: the text, the signature and the line of the journal in one batch; one given earlier goes. The draft must be
 * as it was read and moves on: neither a submission that has not seen the signature nor a signature that has not seen a change lands.
 */
export async function keepSignature(
  { env, db, ring }: Access,
  citizen: Citizen,
  draft: Draft,
  given: Given,
): Promise<'signed' | 'changed'> {
  const { id } = draft.row;
  const { valid, signer, sums } = given;
  const { contentHash, signatureHash, revocation } = valid;
  const chain = valid.chain.map(({ der }) => toBase64(der));
  const sealedSignature = await sealSignature(citizen, id, { signer, signatureHash, sums, chain });
  const set = { signedHash: contentHash, checkedAt: now(), revocation, sealedSignature };
  const told = { purpose: 'application', challenge: null, contentHash, signatureHash, revocation, result: 'valid' } as const;
  const line = await journalRow(citizen.keys, told, signer.certificate);
  const made = await sealParts(ring, citizen, signatureHolder(id), given);
  for (const { row, sealed } of made) await putObject(env.FILES, row.r2Key, sealed);
  try {
    await runBatch(db, [
      touchDraft(db, id, draft.service.retention.draftDays, draft.row.version),
      removeFilesOf(db, signatureHolder(id)),
      ...made.map(({ row }) => db.insert(files).values(row)),
      db
        .insert(draftSignatures)
        .values({ draftId: id, ...set })
        .onConflictDoUpdate({ target: draftSignatures.draftId, set }),
      db.insert(signatures).values(line),
    ]);
    return 'signed';
  } catch (error) {
    // After any other failure the batch may stand: the objects stay, the sweep finds those of nobody.
    if (!isConstraintViolation(error) && vetoedColumn(error, 'drafts') !== 'version') throw error;
    for (const { row } of made) await dropObject(env.FILES, row.r2Key);
    return 'changed';
  }
}

/** The signed text and the signature as it came, each sealed like any file. */
function sealParts(ring: Access['ring'], { keys, personId }: Citizen, holderId: string, { text, saved }: Given) {
  const parts = [
    { slot: SIGNATURE_SLOTS[0], name: SIGNED_NAME, type: 'txt', bytes: text },
    { slot: SIGNATURE_SLOTS[1], name: `${SIGNED_NAME}.sig`, type: 'sig', bytes: saved },
  ] as const;
  return Promise.all(
    parts.map(async part => {
      const fingerprint = await fingerprintOf(ring, personId, part.bytes);
      return sealFile({ owner: keys, class: 'draft', holderId, encrypted: false, ...part, fingerprint });
    }),
  );
}
