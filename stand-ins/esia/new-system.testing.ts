import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { localSigner } from '../../src/integrations/esia/local-signer.ts';
import type { EsiaSigner } from '../../src/integrations/esia/signer.ts';
import { gostSigner, rsaSigner, type Signer } from '../../src/signatures/algorithms/signer.ts';
import { toPem } from '../../src/signatures/asn1/armour.ts';
import { gostPrivateKeyInfo, newGostKey } from '../../src/signatures/gost/keys.ts';
import { newRoot, TC26_256_A } from '../../src/signatures/testing/authority.ts';

const der = (key: KeyObject, type: 'pkcs8' | 'spki') => new Uint8Array(key.export({ type: type as 'spki', format: 'der' }));

async function keyOf(family: 'gost' | 'rsa'): Promise<{ signer: Signer; key: string }> {
  if (family === 'gost') {
    const key = newGostKey(TC26_256_A);
    return { signer: gostSigner(key), key: toPem('PRIVATE KEY', gostPrivateKeyInfo(key)) };
  }
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pkcs8 = der(pair.privateKey, 'pkcs8');
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
  return { signer: rsaSigner(imported, der(pair.publicKey, 'spki')), key: toPem('PRIVATE KEY', pkcs8) };
}

/** A system of one's own with a key of this family, and what it is registered by. */
export async function newSystem(
  family: 'gost' | 'rsa',
): Promise<{ id: string; signer: EsiaSigner; key: string; certificate: string; publicKey: string }> {
  const { signer, key } = await keyOf(family);
  const holder = await newRoot('Своя система', { from: Date.now() - 60_000, signer, extensions: [] });
  const certificate = toPem('CERTIFICATE', holder.certificate.der);
  return {
    id: `SYSTEM-${crypto.randomUUID().slice(0, 8)}`,
    signer: await localSigner(key, certificate),
    key,
    certificate,
    publicKey: toPem('PUBLIC KEY', signer.keyInfo),
  };
}

export const register = (world: string, client: { id: string; keys: string[]; redirects: string[] }) =>
  fetch(`${world}esia/clients.json`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(client),
  });
