import { encodeText } from '../../platform/bytes.ts';
import { now } from '../../platform/clock.ts';
import { checkSignature } from '../../signatures/algorithms/check.ts';
import { gostSigner, rsaSigner, type Signer } from '../../signatures/algorithms/signer.ts';
import { unarmoured } from '../../signatures/asn1/armour.ts';
import type { Bytes } from '../../signatures/asn1/bytes.ts';
import { Malformed } from '../../signatures/asn1/malformed.ts';
import { createCms } from '../../signatures/cms/create.ts';
import { gostPrivateKey } from '../../signatures/gost/keys.ts';
import { readCertificate } from '../../signatures/x509/certificate.ts';
import { gostFingerprint } from '../../signatures/x509/fingerprint.ts';
import { schemes } from './schemes.ts';
import type { EsiaSigner } from './signer.ts';

/**
 * Signs with the private key (PKCS #8: PEM or base64) of the certificate (PEM or base64).
 * Throws Malformed when one of them can not be read, or when they are no pair.
 */
export async function localSigner(key: string, certificate: string): Promise<EsiaSigner> {
  const known = readCertificate(certificate);
  const signer = await signerOf(unarmoured(key), known.keyInfo);
  const trial = encodeText('trial');
  const scheme = signer.digest === 'streebog-256' ? schemes.gost : schemes.rsa;
  if ((await checkSignature(scheme, known.keyInfo, trial, await signer.sign(trial))) !== 'good')
    throw new Malformed('the certificate is of another key, or the key is a weak one');
  return {
    certificateHash: await gostFingerprint(known),
    raw: message => signer.sign(message),
    pkcs7: content => createCms({ content, signer, certificate: known, signedAt: now() }),
  };
}

async function signerOf(der: Bytes, keyInfo: Bytes): Promise<Signer> {
  const gost = gostKeyIn(der);
  if (gost) return gostSigner(gost);
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const rsa = await crypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign']).catch(() => {
    throw new Malformed('neither a key of GOST nor of RSA');
  });
  return rsaSigner(rsa, keyInfo);
}

function gostKeyIn(der: Bytes) {
  try {
    return gostPrivateKey(der);
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}
