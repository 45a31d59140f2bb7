import { encodeText, fromBase64, sameText, sha256, toHex } from '../../platform/bytes.ts';

export const SIGNATURE_HEADER = 'X-Signature';

/** What a signature of a request covers: nothing else of it is believed. `path` has its query. */
export type Signable = { method: string; path: string; body: Uint8Array<ArrayBuffer> };

/** HMAC-SHA-256 over method, path and the body's hash: `v1=<hex>`. The same both ways, to the gateway and back from it. */
export async function signatureOf(secret: string, { method, path, body }: Signable): Promise<string> {
  const key = await crypto.subtle.importKey('raw', encodeText(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const text = encodeText(`${method}\n${path}\n${toHex(await sha256(body))}`);
  return `v1=${toHex(new Uint8Array(await crypto.subtle.sign('HMAC', key, text)))}`;
}

export const isSigned = async (secret: string, header: string | undefined, request: Signable): Promise<boolean> =>
  header !== undefined && sameText(header, await signatureOf(secret, request));

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/** Whether a file's detached signature (RSA, SHA-256) was made by the owner of this public key (SPKI, base64) over these very bytes. */
export async function isFileSigned(
  publicKey: string,
  file: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const key = await crypto.subtle.importKey('spki', fromBase64(publicKey), RSA, false, ['verify']);
  return crypto.subtle.verify(RSA, key, signature, file);
}

/** SHA-256 of the public key, hex: what people compare to know whose key it is. */
export const fingerprintOf = async (publicKey: string): Promise<string> => toHex(await sha256(fromBase64(publicKey)));
