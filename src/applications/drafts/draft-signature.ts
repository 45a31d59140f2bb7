import type { Citizen } from '../../accounts/citizen.ts';
import type { Valid } from '../../centres/check-signature.ts';
import { sha256, toHex } from '../../platform/bytes.ts';
import { sealJson, unsealJson } from '../../platform/sealing/seal.ts';
import { type Certificate, readCertificate } from '../../signatures/x509/certificate.ts';
import type { CaseContext } from '../cases/case.ts';
import type { Signer } from '../signer.ts';
import { applicationText, type Sums } from './application-text.ts';
import type { Draft } from './draft.ts';

/** What is kept sealed of a draft's signature; `sums` are those the signed text names, `chain` its certificates up to the centre's. */
export type SealedSignature = { signer: Signer; signatureHash: string; sums: Sums; chain: string[] };

/** `current`: the text that was signed is, byte for byte, what would be sent now. */
export type DraftSignature = Omit<SealedSignature, 'chain'> & {
  chain: Certificate[];
  hash: string;
  checkedAt: number;
  revocation: Valid['revocation'];
  current: boolean;
};

const place = (draft: string) => `draft_signatures/${draft}/sealed_signature`;

export const sealSignature = async ({ keys }: Citizen, draft: string, signature: SealedSignature): Promise<string> =>
  sealJson(await keys.of('draft'), signature, place(draft));

/**
 * The signature a draft was last given, or null. A kept file never changes its bytes, so what is to be sent is written anew from
 * the answers and the sums of that day, and compared with what was signed.
 */
export async function signatureOf({ profile }: CaseContext, { keys }: Citizen, draft: Draft): Promise<DraftSignature | null> {
  if (!draft.signature) return null;
  const { signedHash, checkedAt, revocation, sealedSignature } = draft.signature;
  const kept = await unsealJson<SealedSignature>(await keys.of('draft'), sealedSignature, place(draft.row.id));
  const text = await applicationText(profile, keys, draft, kept.sums);
  const current = text !== null && toHex(await sha256(text)) === signedHash;
  // What was signed before the chain was kept has none.
  const chain = (kept.chain ?? []).map(readCertificate);
  return { ...kept, chain, hash: signedHash, checkedAt, revocation, current };
}
