import { expect } from 'vitest';
import { type Bench, testWithGost } from '../../../test/harness/openssl.ts';
import { gostKey, opensslCentre } from '../../../test/harness/openssl-centre.ts';
import { gostSigner } from '../algorithms/signer.ts';
import { pemBlocks } from '../asn1/armour.ts';
import type { Bytes } from '../asn1/bytes.ts';
import { gostPrivateKey } from '../gost/keys.ts';
import { readCertificate } from '../x509/certificate.ts';
import type { Trust } from '../x509/trust.ts';
import { createCms } from './create.ts';
import { verifyCms } from './verify.ts';

const content = new TextEncoder().encode('Вход на портал\nпроверочная строка 42\n') as Bytes;

const trustIn = (bench: Bench, root = 'root'): Trust => ({
  at: Date.now() + 3_600_000,
  centres: [readCertificate(bench.get(`${root}.pem`))],
  allowed: ['gost256', 'gost512'],
  revocation: { kind: 'not-checked' },
});

/** Ways openssl writes one signature. All of them are tried on one curve of each length, the first three on every curve. */
const ways: string[][] = [
  ['-binary', '-outform', 'DER'],
  ['-binary', '-outform', 'PEM'],
  ['-binary', '-outform', 'DER', '-noattr'],
  ['-binary', '-outform', 'DER', '-nodetach'],
  ['-binary', '-outform', 'DER', '-nodetach', '-noattr'],
  ['-binary', '-outform', 'DER', '-stream', '-nodetach'],
  ['-binary', '-outform', 'PEM', '-stream', '-nodetach'],
  ['-binary', '-outform', 'DER', '-stream'],
  ['-binary', '-outform', 'DER', '-keyid'],
  ['-binary', '-outform', 'DER', '-cades'],
  ['-binary', '-outform', 'DER', '-cades', '-keyid', '-nosmimecap', '-nodetach'],
];

const curves: [algorithm: string, set: string][] = [
  ...['A', 'B', 'C', 'XA', 'XB', 'TCA', 'TCB', 'TCC', 'TCD'].map((set): [string, string] => ['gost2012_256', set]),
  ...['A', 'B', 'C'].map((set): [string, string] => ['gost2012_512', set]),
];

for (const [algorithm, set] of curves)
  testWithGost(`messages of ${algorithm} ${set} hold both ways between us and openssl`, async bench => {
    const centre = opensslCentre(bench);
    const key = gostKey(algorithm, set);
    centre.issue('root', key, '/CN=Корень', undefined, 'authority');
    centre.issue('person', key, '/CN=Иванова Анна/SN=Иванова', 'root', 'person');
    bench.put('content', content);
    const trust = trustIn(bench);
    for (const way of ['TCA', 'C'].includes(set) ? ways : ways.slice(0, 3)) {
      const made = [
        '-sign',
        '-in',
        'content',
        '-signer',
        'person.pem',
        '-inkey',
        'person.key',
        '-md',
        key.digest,
        '-out',
        'theirs',
      ];
      bench.run('cms', ...made, ...way);
      const said = await verifyCms(bench.get('theirs'), content, trust);
      expect(`${way.join(' ')}: ${said.kind}`).toBe(`${way.join(' ')}: valid`);
      const other = await verifyCms(bench.get('theirs'), new TextEncoder().encode('другой текст') as Bytes, trust);
      expect(`${way.join(' ')}: ${other.kind}`).toBe(`${way.join(' ')}: other-content`);
    }
    const signer = gostSigner(gostPrivateKey(pemBlocks(bench.get('person.key'))[0]!.bytes));
    const ours = { content, signer, certificate: readCertificate(bench.get('person.pem')), signedAt: Date.now() };
    bench.put('detached', await createCms(ours));
    bench.put('attached', await createCms({ ...ours, attached: true }));
    const common = ['-verify', '-binary', '-inform', 'DER', '-CAfile', 'root.pem', '-cades', '-out', 'said'];
    bench.run('cms', ...common, '-in', 'detached', '-content', 'content');
    bench.run('cms', ...common, '-in', 'attached');
    expect(bench.get('said')).toEqual(content);
  });
