import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { DAY } from '../../src/platform/clock.ts';
import { toBase64 } from '../../src/signatures/asn1/armour.ts';
import { createCms } from '../../src/signatures/cms/create.ts';
import { type Holder, newHolder, newRoot } from '../../src/signatures/testing/authority.ts';
import { Visitor } from '../harness/client.ts';
import { testWithGost } from '../harness/openssl.ts';
import { gostKey, opensslCentre } from '../harness/openssl-centre.ts';
import { tick } from '../harness/portal.ts';
import { change, query } from '../harness/state.ts';
import { newSnils } from '../numbers.ts';
import { fileToSign, putList, sendSignature } from '../signing.ts';

const served = inject('served');
const ROOT = new URL('../..', import.meta.url).pathname;
let home = '';
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'centres-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** Runs bin/portal on the data of the portal that serves. */
function portal(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { KABINET_PINNED: _, ...env } = process.env;
  return new Promise(done => {
    const options = { cwd: home, env: { ...env, PORTAL_STATE: served.stateDir } };
    execFile(join(ROOT, 'bin/portal'), args, options, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

const centreXml = (name: string, status: string, { certificate }: Holder) =>
  `<УдостоверяющийЦентр><Название>${name}</Название><СтатусАккредитации><Статус>${status}</Статус></СтатусАккредитации>
  <ДанныеСертификата><Данные>${toBase64(certificate.der)}</Данные></ДанныеСертификата></УдостоверяющийЦентр>`;
const listXml = (...centres: string[]) =>
  `<АккредитованныеУдостоверяющиеЦентры>${centres.join('')}</АккредитованныеУдостоверяющиеЦентры>`;

/** What a new person with a certificate of this centre is told. */
async function saidTo(centre: Holder): Promise<string> {
  const subject = { commonName: 'Ильина Вера', surname: 'Ильина', givenName: 'Вера', snils: newSnils() };
  const who = await newHolder(subject, centre, { from: Date.now() - DAY });
  const visitor = new Visitor(served.url);
  await visitor.get('/sign-in/signature');
  await sendSignature(visitor, await createCms({ content: await fileToSign(visitor), ...who, signedAt: Date.now() }));
  return visitor.page.errors[0] ?? visitor.page.text;
}

test('the Ministry’s list is imported: what came, what changed, whom to believe no more; a broken one changes nothing', async () => {
  const from = Date.now() - DAY;
  const [good, stopped, over] = [
    await newRoot('Хороший', { from }),
    await newRoot('Остановленный', { from }),
    await newRoot('Прошлый', { from: from - 3 * DAY, until: from }),
  ];
  const all = [centreXml('УЦ «Хороший» & К', 'Действует', good!), centreXml('УЦ Остановленный', 'Прекращена', stopped!)];
  await writeFile(
    `${home}/list.xml`,
    listXml(...all.map(xml => xml.replace(' & ', ' &amp; ')), centreXml('УЦ Прошлый', 'Действует', over!)),
  );
  const first = await portal('centres', 'import', 'list.xml');
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toContain('Центров в списке: 3, сертификатов: 2. Добавлено: 2, изменилось: 0, прекращено: 0');
  expect(first.out).toContain('истёк срок у 1');
  await putList(served, good!.certificate, Date.now() + DAY);
  expect(await saidTo(good!)).toContain('Подпись верна');
  expect(await saidTo(stopped!)).toContain('больше не аккредитован');
  expect((await portal('centres', 'import', 'list.xml')).out).toContain('Добавлено: 0, изменилось: 0');

  await writeFile(`${home}/half.xml`, listXml(...all).slice(0, 700));
  await writeFile(`${home}/empty.xml`, '<html></html>');
  for (const file of ['half.xml', 'empty.xml', 'absent.xml'])
    expect(await portal('centres', 'import', file)).toMatchObject({ code: 1, out: '' });
  expect(await saidTo(good!)).toContain('Подпись верна');

  await writeFile(`${home}/later.xml`, listXml(centreXml('УЦ Остановленный', 'Действует', stopped!)));
  const later = await portal('centres', 'import', 'later.xml');
  expect(later.out).toContain('Добавлено: 0, изменилось: 1, прекращено: 1, исчезло из списка: 1');
  expect(later.out).toContain('подписям больше не верим: УЦ «Хороший» & К');
  expect(await saidTo(good!)).toContain('больше не аккредитован');
});

test('what is no centre is not added', async () => {
  const root = await newRoot('Центр', { from: Date.now() - DAY });
  const person = await newHolder({ commonName: 'Анна' }, root, { from: Date.now() - DAY });
  await writeFile(`${home}/person.cer`, person.certificate.der);
  expect((await portal('centres', 'add', 'person.cer')).err).toContain('не центра');
  expect((await portal('centres', 'add', 'list.xml')).err).toContain('не сертификат');
});

testWithGost('openssl signs the downloaded file in every way it has, by a centre and a list of its own', async bench => {
  const centre = opensslCentre(bench);
  const key = gostKey('gost2012_256', 'TCA');
  const name = `Центр openssl ${Date.now()}`;
  centre.issue('root', key, `/CN=${name}`, undefined, 'authority');
  centre.issue('person', key, `/CN=Ильина Вера/SN=Ильина/GN=Вера Олеговна/SNILS=${newSnils()}`, 'root', 'person');
  await writeFile(`${home}/root.pem`, bench.get('root.pem'));
  expect((await portal('centres', 'add', 'root.pem')).out).toContain(name);
  const signed = (content: Uint8Array, ...more: string[]) => {
    bench.put('vhod.txt', content);
    const who = ['-signer', 'person.pem', '-inkey', 'person.key', '-binary'];
    bench.run('cms', '-sign', '-in', 'vhod.txt', ...who, '-out', 'vhod.sig', ...more);
    return bench.get('vhod.sig');
  };
  const visitor = new Visitor(served.url);
  await visitor.get('/sign-in/signature');
  await sendSignature(visitor, signed(await fileToSign(visitor), '-outform', 'DER'));
  expect(visitor.page.errors[0]).toContain('Подождите две минуты');

  const crl = centre.list('root');
  const site = createServer((_, answer) => answer.end(crl)).listen(0, '127.0.0.1');
  await once(site, 'listening');
  try {
    const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/list.crl`;
    await change(
      served,
      `UPDATE revocation_lists SET urls = '["${url}"]', next_fetch_at = 1 WHERE version = 0 AND urls LIKE '%//centre.test/%'`,
    );
    const came = () => query(served, `SELECT 1 FROM revocation_lists WHERE version > 0 AND urls LIKE '%${url}%'`).length > 0;
    for (let i = 0; i < 5 && !came(); i++) await tick(served);
    await sendSignature(visitor, signed(await fileToSign(visitor), '-outform', 'DER', '-cades'));
    await visitor.submit({}, { button: 'Создать кабинет' });
    expect(visitor.page.path).toBe('/cabinet');
    const ways = [
      ['PEM'],
      ['DER', '-nodetach'],
      ['DER', '-noattr'],
      ['DER', '-stream', '-nodetach'],
      ['PEM', '-stream', '-keyid'],
    ];
    for (const [form = 'DER', ...more] of ways) {
      const again = new Visitor(served.url);
      await again.get('/sign-in/signature');
      await sendSignature(again, signed(await fileToSign(again), '-outform', form, ...more));
      expect(`${form} ${more.join(' ')}: ${again.page.path}`).toBe(`${form} ${more.join(' ')}: /cabinet`);
    }
    const both = new Visitor(served.url);
    await both.get('/sign-in/signature');
    signed(await fileToSign(both), '-outform', 'DER');
    centre.issue('other', key, '/CN=Другая', 'root', 'person');
    const resign = ['-resign', '-in', 'vhod.sig', '-inform', 'DER', '-signer', 'other.pem', '-inkey', 'other.key'];
    bench.run('cms', ...resign, '-outform', 'DER', '-out', 'two.sig');
    await sendSignature(both, bench.get('two.sig'));
    expect(both.page.errors[0]).toContain('несколько подписей');
    const lists = await portal('centres', 'lists');
    expect(lists.out).toMatch(new RegExp(`${name}: отозванных 0, загружен .+ назад, в силе ещё [67] дн`));
    expect(lists.out).toContain('добавлены вручную, верим');
  } finally {
    site.close();
  }
});
