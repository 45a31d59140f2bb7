import { encodeText } from '../../platform/bytes.ts';
import { fromBase64, toBase64 } from '../../signatures/asn1/armour.ts';
import type { Bytes } from '../../signatures/asn1/bytes.ts';
import { Malformed } from '../../signatures/asn1/malformed.ts';
import { readCertificate } from '../../signatures/x509/certificate.ts';
import { gostFingerprint } from '../../signatures/x509/fingerprint.ts';
import type { Caller } from './call.ts';
import { EsiaUnavailable } from './failures.ts';
import type { EsiaSigner } from './signer.ts';

export type SigningService = { url: string; token: string };

/**
 * A service that holds the key in certified means: `POST <url>/signatures` with a bearer token and
 * `{"form":"raw"|"pkcs7","content":"<base64>"}`, answered by `{"signature":"<base64>"}` over exactly these bytes.
 * Throws Malformed when the certificate can not be read.
 */
export async function remoteSigner(call: Caller, { url, token }: SigningService, certificate: string): Promise<EsiaSigner> {
  const certificateHash = await gostFingerprint(readCertificate(certificate));
  const ask = async (form: 'raw' | 'pkcs7', content: Bytes): Promise<Bytes> => {
    const { status, json } = await call('sign', `${url}/signatures`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: encodeText(JSON.stringify({ form, content: toBase64(content) })),
    });
    if (status !== 200 || typeof json.signature !== 'string') throw new EsiaUnavailable(`signing ${status}`);
    return signatureIn(json.signature);
  };
  return { certificateHash, raw: message => ask('raw', message), pkcs7: message => ask('pkcs7', message) };
}

function signatureIn(text: string): Bytes {
  try {
    return fromBase64(text);
  } catch (error) {
    if (error instanceof Malformed) throw new EsiaUnavailable('signing unreadable');
    throw error;
  }
}
