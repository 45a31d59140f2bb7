import { rsaSigner, type Signer } from '../algorithms/signer.ts';

/** A new RSA key of 2048 bits. */
export async function newRsaSigner(): Promise<Signer> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1), hash: 'SHA-256' };
  const pair = (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as CryptoKeyPair;
  const keyInfo = new Uint8Array((await crypto.subtle.exportKey('spki', pair.publicKey)) as ArrayBuffer);
  return rsaSigner(pair.privateKey, keyInfo);
}
