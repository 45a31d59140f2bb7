import { expect } from 'vitest';
import { testWithGost } from '../../../test/harness/openssl.ts';
import type { NewKey } from '../../../test/harness/openssl-centre.ts';
import { content, gost, scene } from '../../../test/harness/openssl-scene.ts';
import { ecdsaSigner, rsaSigner } from '../algorithms/signer.ts';
import { pemBlocks } from '../asn1/armour.ts';
import { toHex } from '../asn1/bytes.ts';
import type { Trust } from '../x509/trust.ts';
import { createCms } from './create.ts';
import { verifyCms } from './verify.ts';

const rsa = (bits: number, digest = 'sha256'): NewKey => ({
  algorithm: 'RSA',
  options: ['-pkeyopt', `rsa_keygen_bits:${bits}`],
  digest,
});
const ec = (curve: string): NewKey => ({
  algorithm: 'EC',
  options: ['-pkeyopt', `ec_paramgen_curve:${curve}`],
  digest: 'sha256',
});

testWithGost('RSA and ECDSA hold when they are allowed, and weak ones never', async bench => {
  const { trust, sign, issue, certificate } = scene(bench);
  issue('foreign', ec('P-256'), '/CN=Чужой корень', undefined, 'authority');
  const keys: [name: string, key: NewKey, way: string[], said: string][] = [
    ['rsa', rsa(2048), [], 'valid'],
    ['pss', rsa(2048), ['-md', 'sha256', '-keyopt', 'rsa_padding_mode:pss'], 'valid'],
    ['p256', ec('P-256'), ['-md', 'sha256'], 'valid'],
    ['p384', ec('P-384'), ['-md', 'sha384'], 'valid'],
    ['p521', ec('P-521'), ['-md', 'sha512'], 'algorithm-not-allowed'],
    ['k256', ec('secp256k1'), ['-md', 'sha256'], 'algorithm-not-allowed'],
    ['short', rsa(1024), [], 'weak-algorithm'],
    ['sha1', rsa(2048), ['-md', 'sha1'], 'weak-algorithm'],
    ['md5', rsa(2048), ['-md', 'md5'], 'weak-algorithm'],
    ['old', rsa(2048, 'sha1'), ['-md', 'sha256'], 'weak-algorithm'],
  ];
  for (const [name, key, way, said] of keys) {
    issue(name, key, '/CN=Smith', 'foreign', 'person');
    const signature = sign(name, ...way);
    const open: Trust = { ...trust, centres: [certificate('foreign')], allowed: ['rsa', 'ecdsa'] };
    expect(`${name} ${(await verifyCms(signature, content, open)).kind}`).toBe(`${name} ${said}`);
    const closed = await verifyCms(signature, content, { ...open, allowed: ['gost256'] });
    expect(['algorithm-not-allowed', 'weak-algorithm']).toContain(closed.kind);
  }
});

testWithGost('what we sign with RSA or ECDSA openssl believes', async bench => {
  const { issue, certificate } = scene(bench);
  bench.put('content', content);
  issue('foreign', ec('P-256'), '/CN=Чужой корень', undefined, 'authority');
  const ways = [
    ['rsa', rsa(2048), { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, rsaSigner],
    ['p256', ec('P-256'), { name: 'ECDSA', namedCurve: 'P-256' }, ecdsaSigner],
    ['p384', ec('P-384'), { name: 'ECDSA', namedCurve: 'P-384' }, ecdsaSigner],
  ] as const;
  for (const [name, key, algorithm, signerOf] of ways) {
    issue(name, key, '/CN=Smith', 'foreign', 'person');
    const der = pemBlocks(bench.get(`${name}.key`))[0]!.bytes;
    const privateKey = await crypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign']);
    const signer = signerOf(privateKey, certificate(name).keyInfo);
    bench.put('ours', await createCms({ content, signer, certificate: certificate(name), signedAt: Date.now() }));
    const verify = ['-verify', '-binary', '-cades', '-inform', 'DER', '-in', 'ours', '-content', 'content'];
    bench.run('cms', ...verify, '-CAfile', 'foreign.pem', '-out', 'said');
  }
});

testWithGost('what people read of a certificate is what openssl reads', async bench => {
  const { certificate, issue } = scene(bench);
  issue(
    'full',
    gost,
    '/CN=Ли\\/Ян/SN=Ли/GN=Ян/O=ООО «Ли»/title=Директор/emailAddress=li@example.ru/1.2.643.100.3=11223344595',
    'centre',
    'person',
  );
  const full = certificate('full');
  const serial = bench.run('x509', '-in', 'full.pem', '-noout', '-serial').stdout.trim().replace('serial=', '').toLowerCase();
  expect(full.serial).toBe(serial);
  const dates = bench.run('x509', '-in', 'full.pem', '-noout', '-dates', '-dateopt', 'iso_8601').stdout;
  const [from, until] = [...dates.matchAll(/=(.*)/g)].map(found => Date.parse(found[1]!));
  expect([full.notBefore, full.notAfter]).toEqual([from, until]);
  expect(full.extensions).toMatchObject({
    crlUrls: ['http://centre.test/list.crl'],
    policies: ['1.2.643.100.113.1'],
    isAuthority: false,
  });
  expect(full.extensions.authorityKeyId).toBe(certificate('centre').extensions.subjectKeyId);
  const [block] = pemBlocks(bench.get('full.pem'));
  expect(toHex(full.der)).toBe(toHex(block!.bytes));
});
