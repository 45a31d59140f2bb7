import { now } from '../../platform/clock.ts';
import { randomId } from '../../platform/ids.ts';
import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';
import { sealJson, unsealJson } from '../../platform/sealing/seal.ts';
import type { signatures } from '../signature-schema.ts';
import type { KeptCertificate } from './signer.ts';

export type SignatureRow = typeof signatures.$inferSelect;

const place = (id: string) => `signatures/${id}/sealed_certificate`;

type Told = Pick<SignatureRow, 'purpose' | 'challenge' | 'contentHash' | 'signatureHash' | 'result' | 'revocation'>;

/** A line of the journal, to insert in the batch of what the signature did. */
export async function journalRow(keys: OwnerKeys, told: Told, certificate: KeptCertificate | null): Promise<SignatureRow> {
  const id = randomId();
  const sealedCertificate = certificate && (await sealJson(await keys.of('profile'), certificate, place(id)));
  return { id, ownerId: keys.ownerId, at: now(), ...told, sealedCertificate };
}

export const openCertificate = async (
  keys: OwnerKeys,
  { id, sealedCertificate }: SignatureRow,
): Promise<KeptCertificate | null> =>
  sealedCertificate === null ? null : unsealJson<KeptCertificate>(await keys.of('profile'), sealedCertificate, place(id));
