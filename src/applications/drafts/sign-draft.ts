import type { Access } from '../../accounts/access.ts';
import type { Citizen } from '../../accounts/citizen.ts';
import { openIdentifiers, selectIdentifiers } from '../../accounts/own-identifiers.ts';
import { countedSignature } from '../../accounts/signature/counted-signature.ts';
import { checkSignature, type Valid } from '../../centres/check-signature.ts';
import { sha256, toHex } from '../../platform/bytes.ts';
import { Overloaded } from '../../platform/problems.ts';
import type { Bytes } from '../../signatures/asn1/bytes.ts';
import type { Certificate } from '../../signatures/x509/certificate.ts';
import type { Signer } from '../signer.ts';
import { applicationText } from './application-text.ts';
import { type Draft, loadDraft } from './draft.ts';
import { draftPath, resumePath } from './draft-path.ts';
import { signatureOf } from './draft-signature.ts';
import { fileSums } from './file-sums.ts';
import { keepRefusal } from './keep-refusal.ts';
import { keepSignature } from './keep-signature.ts';
import type { DraftFault } from './signing-words.ts';
import { whoSigned } from './who-signed.ts';

export type SigningOutcome =
  | { kind: 'signed' | 'absent' }
  /** Sent already, or something is still asked: it can not be signed as it is. */
  | { kind: 'not-now'; draft: Draft }
  | { kind: 'locked'; until: number }
  | { kind: 'fault'; draft: Draft; fault: DraftFault };

const ATTEMPTS = 3;

/**
 * Signs a draft: the signature must be the draft's person's, over the very bytes of what would be sent now. When the draft has changed
 * while it was checked, it is read and checked again. The same signature sent twice is one. A refused one is a line of the journal.
 * Throws Overloaded when it never comes to rest.
 */
export async function signDraft(access: Access, citizen: Citizen, id: string, saved: Bytes): Promise<SigningOutcome> {
  for (let n = 1; n <= ATTEMPTS; n++) {
    const outcome = await attempt(access, citizen, id, saved);
    if (outcome.kind !== 'changed') return outcome;
  }
  throw new Overloaded('the draft did not come to rest');
}

async function attempt(
  access: Access,
  citizen: Citizen,
  id: string,
  saved: Bytes,
): Promise<SigningOutcome | { kind: 'changed' }> {
  const context = { db: access.db, ring: access.ring, profile: access.region };
  const draft = await loadDraft(context, citizen, id);
  if (!draft) return { kind: 'absent' };
  if (resumePath(context, draft) !== draftPath(id, 'check')) return { kind: 'not-now', draft };
  const given = await signatureOf(context, citizen, draft);
  if (given?.current && given.signatureHash === toHex(await sha256(saved))) return { kind: 'signed' };
  const sums = await fileSums(access.env, citizen.keys, draft);
  const text = await applicationText(access.region, citizen.keys, draft, sums);
  if (!text) throw new Error(`a file of the draft ${id} has no sum`);
  const said = await countedSignature(
    access,
    () => judge(access, citizen, draft, { saved, text }),
    judged => judged.kind === 'good' || judged.fault.kind === 'list-awaited',
  );
  if (said.kind === 'locked') return said;
  if (said.kind === 'good') return { kind: await keepSignature(access, citizen, draft, { ...said, sums, text, saved }) };
  const { fault, by } = said;
  await keepRefusal(access, citizen, fault, { text, saved, ...(by && { signer: by }) });
  return { kind: 'fault', draft, fault };
}

/** `by`: whose a good signature is that does not sign this draft. */
type Judged = { kind: 'good'; valid: Valid; signer: Signer } | { kind: 'bad'; fault: DraftFault; by?: Certificate };

async function judge(
  access: Access,
  citizen: Citizen,
  draft: Draft,
  { saved, text }: { saved: Bytes; text: Bytes },
): Promise<Judged> {
  const valid = await checkSignature(access.db, access.region.policies, saved, text);
  if (valid.kind !== 'valid') return { kind: 'bad', fault: valid };
  const who = whoSigned(valid.signer, draft, await confirmedSnils(access, citizen));
  return who.kind === 'signed' ? { kind: 'good', valid, signer: who.signer } : { kind: 'bad', fault: who, by: valid.signer };
}

async function confirmedSnils({ db }: Access, { personId, keys }: Citizen): Promise<string | undefined> {
  const own = await openIdentifiers(keys, await selectIdentifiers(db, personId));
  return own.find(({ kind, verifiedAt }) => kind === 'snils' && verifiedAt !== null)?.value;
}
