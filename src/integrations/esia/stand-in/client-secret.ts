import { encodeText } from '../../../platform/bytes.ts';
import { checkSignature } from '../../../signatures/algorithms/check.ts';
import { fromBase64 } from '../../../signatures/asn1/armour.ts';
import { type Bytes, sameBytes } from '../../../signatures/asn1/bytes.ts';
import { Malformed } from '../../../signatures/asn1/malformed.ts';
import { openMessage, readSignedData } from '../../../signatures/cms/signed-data.ts';
import { verifyCms } from '../../../signatures/cms/verify.ts';
import { type Certificate, readCertificate } from '../../../signatures/x509/certificate.ts';
import { gostFingerprint } from '../../../signatures/x509/fingerprint.ts';
import { schemes } from '../schemes.ts';
import { Refusal } from './refusals.ts';
import type { Client } from './store.ts';

/** What a client is known by: a certificate, or a bare public key that has no hash. */
type Known = { keyInfo: Bytes; certificate: Certificate | null };

export type Proof = {
  version: 'v1' | 'v2';
  client: Client;
  secret: string;
  /** Of the second version. */
  certificateHash: string | null;
  /** The strings that may have been signed: clients disagree about one of them. */
  messages: string[];
  at: number;
};

/**
 * Whether the client made this `client_secret`. The first version takes a detached PKCS #7 alone, the second the bare
 * signature or a PKCS #7. Refuses with ESIA's codes.
 */
export async function checkSecret({ version, client, secret, certificateHash, messages, at }: Proof): Promise<void> {
  const bytes = bytesOf(secret);
  const known = version === 'v1' ? client.keys.map(knownOf) : await chosen(client.keys.map(knownOf), certificateHash);
  const bare = (bytes.length === 64 || bytes.length >= 256) && version === 'v2' && (await isBare(known, bytes, messages));
  if (bare) return;
  const signers = signersIn(bytes, known);
  if (signers.length === 0) throw new Refusal(version === 'v1' ? 'ESIA-007002' : 'ESIA-007053');
  for (const message of messages) {
    const trust = { at, centres: [], signers, allowed: ['gost256', 'rsa'], revocation: { kind: 'not-checked' } } as const;
    if ((await verifyCms(bytes, encodeText(message), trust)).kind === 'valid') return;
  }
  throw new Refusal('ESIA-007053');
}

/** The certificate of this hash (Streebog-256 of the DER); bare keys stay possible, for nobody could hash them. */
async function chosen(known: Known[], hash: string | null): Promise<Known[]> {
  if (!hash) throw new Refusal('ESIA-007014', 'client_certificate_hash');
  const hashes = await Promise.all(known.map(({ certificate }) => certificate && gostFingerprint(certificate)));
  const found = known.filter((_, i) => hashes[i] === null || hashes[i] === hash.toLowerCase());
  if (found.length === 0) throw new Refusal('ESIA-007053');
  return found;
}

async function isBare(known: Known[], signature: Bytes, messages: string[]): Promise<boolean> {
  for (const { keyInfo } of known)
    for (const message of messages)
      for (const scheme of Object.values(schemes))
        if ((await checkSignature(scheme, keyInfo, encodeText(message), signature)) === 'good') return true;
  return false;
}

/** The certificates in the message, or known to us, that are the client's: by themselves or by their key. */
function signersIn(bytes: Bytes, known: Known[]): Certificate[] {
  let sent: Certificate[];
  try {
    sent = readSignedData(openMessage(bytes)).certificates;
  } catch (error) {
    if (error instanceof Malformed) throw new Refusal('ESIA-007053');
    throw error;
  }
  const own = known.map(({ certificate }) => certificate).filter(one => one !== null);
  const byKey = sent.filter(one => known.some(({ keyInfo }) => sameBytes(keyInfo, one.keyInfo)));
  return sent.length > 0 ? byKey : own;
}

/** Reads a certificate or a public key of base64. Throws Malformed. */
export function knownOf(saved: string): Known {
  const der = fromBase64(saved);
  try {
    const certificate = readCertificate(der);
    return { certificate, keyInfo: certificate.keyInfo };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return { certificate: null, keyInfo: der };
  }
}

function bytesOf(secret: string): Bytes {
  try {
    return fromBase64(secret);
  } catch {
    throw new Refusal('ESIA-007053');
  }
}
