import { beforeAll, describe, expect, inject, test } from 'vitest';
import { DAY, HOUR } from '../../src/platform/clock.ts';
import { rsaSigner } from '../../src/signatures/algorithms/signer.ts';
import type { Bytes } from '../../src/signatures/asn1/bytes.ts';
import { createCms } from '../../src/signatures/cms/create.ts';
import { type Holder, type Issue, newHolder, newRoot } from '../../src/signatures/testing/authority.ts';
import { crlPoint, keyUsage } from '../../src/signatures/testing/extensions.ts';
import { Visitor } from '../harness/client.ts';
import { tick } from '../harness/portal.ts';
import { change, query } from '../harness/state.ts';
import { newSnils } from '../numbers.ts';
import { fileToSign, newSigningPerson, putList, sendSignature, trustCentre, withTrainingCentre } from '../signing.ts';

const portal = inject('served');
const now = Date.now();
let centre: Holder;

beforeAll(async () => {
  await withTrainingCentre(portal);
  centre = await newRoot('Центр отказов', { from: now - 310 * DAY });
  await trustCentre(portal, centre.certificate);
  await putList(portal, centre.certificate, now + DAY);
});

const subject = () => ({ commonName: 'Ильина Вера', surname: 'Ильина', givenName: 'Вера Олеговна', snils: newSnils() });
const holder = (issue: Partial<Issue> = {}, of = centre, whom: Record<string, string> = subject()) =>
  newHolder(whom, of, { from: now - DAY, ...issue });

/** What the page says to a signature that somebody made of its file. */
async function saidTo(make: (content: Bytes) => Promise<Uint8Array | string> | Uint8Array | string): Promise<string> {
  const visitor = new Visitor(portal.url);
  await visitor.get('/sign-in/signature');
  await sendSignature(visitor, await make(await fileToSign(visitor)));
  expect(visitor.jar.all.has('session')).toBe(false);
  expect(visitor.page.errors.length > 0 ? visitor.page.status : 200).toBe(visitor.page.errors.length > 0 ? 422 : 200);
  return visitor.page.errors[0] ?? visitor.page.text;
}
const by =
  (who: Holder, attached = false) =>
  (content: Bytes) =>
    createCms({ content, ...who, signedAt: Date.now(), attached });
const otherText = new TextEncoder().encode('Другой файл\r\n') as Bytes;
const unixLines = (content: Bytes) => content.filter(byte => byte !== 13);

describe('is refused with words one can act on', () => {
  test('what is no signature, is over something else, or was changed by an editor', async () => {
    const good = await holder();
    expect(await saidTo(by(good))).toContain('Подпись верна');
    expect(await saidTo(() => 'просто текст')).toContain('Это не файл подписи');
    expect(await saidTo(content => content)).toContain('Это не файл подписи');
    expect(await saidTo(() => by(good)(otherText))).toContain('Подписан другой файл');
    expect(await saidTo(() => by(good, true)(otherText))).toContain('Подписан другой файл');
    expect(await saidTo(content => by(good, true)(unixLines(content)))).toContain('сохранила другая программа');
    expect(await saidTo(async content => (await by(good)(content)).fill(0, -8))).toContain('Подпись повреждена');
    expect(await saidTo(() => new Uint8Array(130 * 1024).fill(0x30))).toContain('слишком большой');
  });

  test('a certificate that is over, not yet begun, not for signing, of nobody’s centre or of a stopped one', async () => {
    const over = await holder({ from: now - 300 * DAY, until: now - DAY });
    expect(await saidTo(by(over))).toMatch(/Срок сертификата истёк \d+ [а-я]+ \d{4} г\. Получите новый/);
    expect(await saidTo(by(await holder({ from: now + DAY })))).toContain('начнёт действовать');
    expect(await saidTo(by(await holder({ extensions: [keyUsage(2)] })))).toContain('не для подписи');
    const stranger = await newRoot('Центр отказов', { from: now - DAY });
    expect(await saidTo(by(await holder({}, stranger)))).toContain('нет в списке аккредитованных');
    const stopped = await newRoot('Закрытый центр', { from: now - 10 * DAY });
    await trustCentre(portal, stopped.certificate, 'suspended');
    expect(await saidTo(by(await holder({}, stopped)))).toContain('больше не аккредитован');
  });

  test('a seal of a firm, and who has no СНИЛС or one that can not be', async () => {
    const firm = { commonName: 'ООО «Лавка»', organisation: 'ООО «Лавка»', ogrn: '1047702026701' };
    expect(await saidTo(by(await holder({}, centre, firm)))).toContain('печать организации');
    const { snils: _, ...nobody } = subject();
    expect(await saidTo(by(await holder({}, centre, nobody)))).toContain('нет СНИЛС');
    expect(await saidTo(by(await holder({}, centre, { ...nobody, snils: '11223344596' })))).toContain('ошибка в СНИЛС');
  });
});

test('another kind of key is refused until the region allows it', async () => {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1), hash: 'SHA-256' };
  const { privateKey, publicKey } = (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as CryptoKeyPair;
  const keyInfo = new Uint8Array((await crypto.subtle.exportKey('spki', publicKey)) as ArrayBuffer);
  const signer = rsaSigner(privateKey, keyInfo);
  expect(await saidTo(by(await holder({ signer })))).toContain('Такой вид подписи портал не принимает');
});

test('who fails too often from one address waits, and a hall behind another does not', async () => {
  const visitor = new Visitor(portal.url);
  await visitor.get('/sign-in/signature');
  const page = visitor.page;
  const wrong = page.forms
    .find(form => form.action === '/sign-in/signature')!
    .fill({ signature: { name: 'a.sig', type: '', bytes: otherText } });
  for (let i = 0; i < 30; i++) {
    await visitor.send(wrong);
    expect(visitor.page.status).toBe(422);
  }
  await visitor.send(wrong);
  expect([visitor.page.status, Number(visitor.page.reply.headers['retry-after']) > 60]).toEqual([429, true]);
  expect(await saidTo(() => 'просто текст')).toContain('Это не файл подписи');
});

describe('revocation', () => {
  test('is asked of the centre by the clock, and a person waits for it a minute, not a request', async () => {
    const other = await newRoot('Новый центр', { from: now - DAY });
    await trustCentre(portal, other.certificate);
    const nowhere = await holder({}, other);
    expect(await saidTo(by(nowhere))).toContain('не смогли узнать, не отозван ли');
    const listed = await holder({ extensions: [keyUsage(0), crlPoint(`${portal.standInsUrl}/no-such.crl`)] }, other);
    expect(await saidTo(by(listed))).toContain('Подождите две минуты');
    await tick(portal);
    const [row] = query(portal, "SELECT failures, problem FROM revocation_lists WHERE urls LIKE '%no-such.crl%'");
    expect(row).toMatchObject({ failures: 1, problem: 'unreachable' });
    // A list of somebody else does not pass for this centre's.
    await change(
      portal,
      `UPDATE revocation_lists SET urls = '["${portal.standInsUrl}/centre/list.crl"]', next_fetch_at = 1 WHERE urls LIKE '%no-such.crl%'`,
    );
    for (let i = 0; i < 5 && query(portal, "SELECT 1 FROM revocation_lists WHERE problem = 'foreign'").length === 0; i++)
      await tick(portal);
    expect(await saidTo(by(listed))).toMatch(/Подождите две минуты|не смогли узнать/);
  });

  test('a revoked certificate is told with its day, as soon as the new list has come', async () => {
    const person = await newSigningPerson(portal);
    expect(await saidTo(content => person.sign(content))).toContain('Подпись верна');
    await person.revoke();
    await change(portal, "UPDATE revocation_lists SET next_fetch_at = 1 WHERE urls LIKE '%/centre/list.crl%'");
    const version = () => query<{ v: number }>(portal, 'SELECT max(version) AS v FROM revocation_lists')[0]!.v;
    for (const before = version(); version() === before; ) await tick(portal);
    expect(await saidTo(content => person.sign(content))).toMatch(/отозван \d+ [а-я]+ \d{4} г\. Если это сделали не вы/);
  });

  test('a list past its time is believed as long as the policy says, and the journal tells it was old', async () => {
    const stale = await newRoot('Молчащий центр', { from: now - DAY });
    await trustCentre(portal, stale.certificate);
    const whose = await holder({}, stale);
    await putList(portal, stale.certificate, now - 25 * HOUR);
    expect(await saidTo(by(whose))).toContain('не смогли узнать, не отозван ли');
    await putList(portal, stale.certificate, now - 23 * HOUR);
    const visitor = new Visitor(portal.url);
    await visitor.get('/sign-in/signature');
    await sendSignature(visitor, await by(whose)(await fileToSign(visitor)));
    await visitor.submit({}, { button: 'Создать кабинет' });
    await visitor.get('/cabinet/security/signatures');
    expect(visitor.page.text).toContain('новый ещё не вышел');
  });
});
