import { HOUR } from '../../src/platform/clock.ts';
import type { Bytes } from '../../src/signatures/asn1/bytes.ts';
import { readCertificate } from '../../src/signatures/x509/certificate.ts';
import type { Trust } from '../../src/signatures/x509/trust.ts';
import type { Bench } from './openssl.ts';
import { gostKey, opensslCentre } from './openssl-centre.ts';

export const content = new TextEncoder().encode('Вход на портал\nпроверочная строка 42\n') as Bytes;
export const gost = gostKey('gost2012_256', 'TCA');

/** root -> centre -> person, and what is needed to judge them. */
export function scene(bench: Bench) {
  const made = opensslCentre(bench);
  made.issue('root', gost, '/CN=Корень', undefined, 'authority');
  made.issue('centre', gost, '/CN=Центр', 'root', 'centre');
  made.issue('person', gost, '/CN=Иванова Анна/SN=Иванова', 'centre', 'person');
  bench.put('content', content);
  const certificate = (name: string) => readCertificate(bench.get(`${name}.pem`));
  const trust: Trust = {
    at: Date.now() + HOUR,
    centres: [certificate('root')],
    intermediates: [certificate('centre')],
    allowed: ['gost256', 'gost512'],
    revocation: { kind: 'not-checked' },
  };
  const sign = (name = 'person', ...more: string[]) => {
    bench.run(
      'cms',
      '-sign',
      '-in',
      'content',
      '-signer',
      `${name}.pem`,
      '-inkey',
      `${name}.key`,
      '-binary',
      '-outform',
      'PEM',
      '-out',
      'signature',
      ...more,
    );
    return bench.get('signature');
  };
  return { ...made, certificate, trust, sign };
}
