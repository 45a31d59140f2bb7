import { afterAll, beforeAll, expect } from 'vitest';
import { readCertificate } from '../../src/signatures/x509/certificate.ts';
import { atCheck, saidTo, signingPortal } from '../applications-to-sign.ts';
import { sendDraft } from '../apply.ts';
import { testWithGost } from '../harness/openssl.ts';
import { gostKey, opensslCentre } from '../harness/openssl-centre.ts';
import type { Portal } from '../harness/portal.ts';
import { APPLICANT_SNILS, bytesAt, putList, trustCentre } from '../signing.ts';
import { registerOfficer } from '../world.ts';

let portal: Portal & { stop(): Promise<void> };
beforeAll(async () => {
  ({ portal } = await signingPortal());
}, 60_000);
afterAll(() => portal.stop());

testWithGost(
  'openssl signs an application, alone and not with a second one; an officer’s two files are good by openssl',
  async bench => {
    const centre = opensslCentre(bench);
    const key = gostKey('gost2012_256', 'TCA');
    centre.issue('root', key, '/CN=Центр openssl', undefined, 'authority');
    for (const name of ['person', 'other'])
      centre.issue(name, key, `/CN=Иванова Анна/SN=Иванова/GN=Анна Петровна/SNILS=${APPLICANT_SNILS}`, 'root', 'person');
    bench.run('x509', '-in', 'root.pem', '-outform', 'DER', '-out', 'root.der');
    const root = readCertificate(bench.get('root.der'));
    await trustCentre(portal, root);
    await putList(portal, root, Date.now() + 86_400_000);
    const sign = (content: Uint8Array, form: string) => {
      bench.put('zayavlenie.txt', content);
      const who = ['-signer', 'person.pem', '-inkey', 'person.key', '-binary', '-outform', form];
      bench.run('cms', '-sign', '-in', 'zayavlenie.txt', ...who, '-out', 'one.sig');
      return bench.get('one.sig');
    };
    const { visitor, draft } = await atCheck(portal);
    const two = (content: Uint8Array) => {
      sign(content, 'PEM');
      const again = ['-resign', '-in', 'one.sig', '-inform', 'PEM', '-signer', 'other.pem', '-inkey', 'other.key'];
      bench.run('cms', ...again, '-outform', 'DER', '-out', 'two.sig');
      return bench.get('two.sig');
    };
    expect(await saidTo(visitor, draft, two)).toContain('В файле несколько подписей. Подпишите заявление одной подписью');
    expect(await saidTo(visitor, draft, content => sign(content, 'PEM'))).toBe(`${draft}/check`);
    expect(await saidTo(visitor, draft, content => sign(content, 'DER'))).toBe(`${draft}/check`);
    const number = await sendDraft(visitor);
    const { visitor: officer } = await registerOfficer(portal, 'trade');
    await officer.get(`/staff/cases/${number}`);
    const text = await bytesAt(officer, officer.page.link('Скачать подписанное заявление'));
    bench.put('given.txt', text);
    bench.put('changed.txt', new TextDecoder().decode(text).replace(/2\sгода/, '5 лет'));
    bench.put('given.sig', await bytesAt(officer, officer.page.link('Скачать подпись')));
    const check = [
      'cms',
      '-verify',
      '-binary',
      '-inform',
      'DER',
      '-in',
      'given.sig',
      '-CAfile',
      'root.pem',
      '-purpose',
      'any',
      '-out',
      'out',
    ];
    expect(bench.try(...check, '-content', 'given.txt').status).toBe(0);
    expect(bench.try(...check, '-content', 'changed.txt').status).not.toBe(0);
  },
);
