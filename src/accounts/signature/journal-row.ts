import type { KeptCertificate } from '../../centres/signer.ts';
import { encodeText, sha256, toBase64Url } from '../../platform/bytes.ts';
import { now } from '../../platform/clock.ts';
import { randomId } from '../../platform/ids.ts';
import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';
import { sealJson, unsealJson } from '../../platform/sealing/seal.ts';
import type { signatures } from '../signature-schema.ts';
import type { Refusal } from './refusals.ts';

export type SignatureRow = typeof signatures.$inferSelect;

const place = (id: string) => `signatures/${id}/sealed_certificate`;

type Told = Pick<SignatureRow, 'purpose' | 'challenge' | 'contentHash' | 'signatureHash' | 'result' | 'revocation'>;

/** A line of the journal, to insert in the batch of what the signature did. */
export const journalRow = (keys: OwnerKeys, told: Told, certificate: KeptCertificate | null): Promise<SignatureRow> =>
  lineOf(keys, randomId(), told, certificate);

/**
 * A line of a signature that was not accepted, and why. The same file refused for the same reason over the same content has the same
 * id, however often it is sent.
 */
export async function refusedRow(
  keys: OwnerKeys,
  told: { contentHash: string; signatureHash: string; result: Refusal },
  certificate: KeptCertificate | null,
): Promise<SignatureRow> {
  const said = [keys.ownerId, told.contentHash, told.signatureHash, told.result].join(':');
  const id = toBase64Url((await sha256(encodeText(said))).subarray(0, 16));
  return lineOf(keys, id, { purpose: 'application', challenge: null, revocation: null, ...told }, certificate);
}

async function lineOf(keys: OwnerKeys, id: string, told: Told, certificate: KeptCertificate | null): Promise<SignatureRow> {
  const sealedCertificate = certificate && (await sealJson(await keys.of('profile'), certificate, place(id)));
  return { id, ownerId: keys.ownerId, at: now(), ...told, sealedCertificate };
}

export const openCertificate = async (
  keys: OwnerKeys,
  { id, sealedCertificate }: SignatureRow,
): Promise<KeptCertificate | null> =>
  sealedCertificate === null ? null : unsealJson<KeptCertificate>(await keys.of('profile'), sealedCertificate, place(id));
