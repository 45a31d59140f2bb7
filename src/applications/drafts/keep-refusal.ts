import type { Access } from '../../accounts/access.ts';
import type { Citizen } from '../../accounts/citizen.ts';
import { refusedRow } from '../../accounts/signature/journal-row.ts';
import { isRefusal } from '../../accounts/signature/refusals.ts';
import { signatures } from '../../accounts/signature-schema.ts';
import { keptCertificate } from '../../centres/signer.ts';
import { sha256, toHex } from '../../platform/bytes.ts';
import type { Bytes } from '../../signatures/asn1/bytes.ts';
import type { Certificate } from '../../signatures/x509/certificate.ts';
import type { DraftFault } from './signing-words.ts';

/** `text` is what was to be signed, `saved` the signature as it came, `signer` whose it is when that is known. */
type Given = { text: Bytes; saved: Bytes; signer?: Certificate };

/**
 * Writes a signature that did not do into its person's journal: which, under what, and why. Sent again it is the same line; a file that
 * is no signature leaves none.
 */
export async function keepRefusal({ db }: Access, { keys }: Citizen, fault: DraftFault, given: Given): Promise<void> {
  if (!isRefusal(fault.kind)) return;
  const [contentHash = '', signatureHash = ''] = await Promise.all(
    [given.text, given.saved].map(async bytes => toHex(await sha256(bytes))),
  );
  const signer = given.signer ?? signerIn(fault);
  const told = { contentHash, signatureHash, result: fault.kind };
  await db
    .insert(signatures)
    .values(await refusedRow(keys, told, signer ? keptCertificate(signer) : null))
    .onConflictDoNothing();
}

/** A refusal may be of a centre's certificate: that is not whose signature it is. */
const signerIn = (fault: DraftFault): Certificate | undefined =>
  'certificate' in fault && !fault.certificate.extensions.isAuthority ? fault.certificate : undefined;
