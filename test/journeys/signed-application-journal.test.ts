import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bytes } from '../../src/signatures/asn1/bytes.ts';
import { applicant, atCheck, saidTo, signedBy, signingPortal } from '../applications-to-sign.ts';
import { sendDraft } from '../apply.ts';
import { metBy, withFault } from '../faults/fault.ts';
import { expectValidPage } from '../harness/html.ts';
import type { Portal } from '../harness/portal.ts';
import { query } from '../harness/state.ts';
import { flat } from '../office.ts';
import { formOf } from '../race.ts';
import { bytesAt, fileToSign } from '../signing.ts';
import { registerCitizen } from '../world.ts';

let portal: Portal & { stop(): Promise<void> };
let holder: Awaited<ReturnType<typeof signingPortal>>['holder'];
beforeAll(async () => {
  ({ portal, holder } = await signingPortal());
}, 60_000);
afterAll(() => portal.stop());

const stranger = () =>
  holder(applicant({ commonName: 'Руднева Ольга', surname: 'Руднева', givenName: 'Ольга', snils: '08765430300' }));
const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const lines = () => query(portal, "SELECT id FROM signatures WHERE result <> 'valid'").length;

test('a refused signature is a line of its person’s journal, once however often it is sent: which, under what, whose and why', async () => {
  const { visitor, draft } = await atCheck(portal);
  let [text, sent] = [new Uint8Array() as Bytes, new Uint8Array() as Bytes];
  const said = await saidTo(visitor, draft, async content => {
    text = content;
    sent = await signedBy(await stranger())(content);
    return sent;
  });
  expect(said).toContain('Подписал не заявитель');
  expect(await saidTo(visitor, draft, () => sent)).toBe(said);
  const own = await holder();
  await saidTo(visitor, draft, content => signedBy(own)(content.slice(1) as Bytes));
  await saidTo(visitor, draft, () => Buffer.from('просто текст'));
  await visitor.get('/cabinet/security/signatures');
  await expectValidPage(visitor.page);
  expect(visitor.page.text.match(/Подпись не принята/g)).toHaveLength(2);
  const facts = flat(visitor);
  expect(facts).toContain('Подпись не принята: СНИЛС в сертификате не тот, что в заявлении Чей сертификат Руднева Ольга');
  expect(facts).toContain(
    `Отпечаток файла подписи (SHA-256) ${sum(sent)} Отпечаток файла, который нужно было подписать ${sum(text)}`,
  );
  expect(facts).toContain('Подпись не принята: подписан другой файл Отпечаток');
  const { visitor: nobody } = await registerCitizen(portal);
  await nobody.get('/cabinet/security/signatures');
  expect(nobody.page.text).not.toContain('Подпись не принята');
});

test('whatever statement fails on its way, a refusal is written once', async () => {
  const { visitor, draft } = await atCheck(portal);
  await visitor.get(`${draft}/signature`);
  const bytes = await signedBy(await stranger())(await fileToSign(visitor));
  const filled = formOf(visitor, '/signature', { signature: { name: 'a.sig', type: '', bytes } });
  const before = lines();
  for (let statement = 1; ; statement++) {
    await visitor.send(filled, { follow: false, headers: withFault({ statement }) });
    if (metBy(visitor.page) === '') break;
    expect([visitor.page.status, lines()], metBy(visitor.page)).toEqual([503, before]);
  }
  expect([visitor.page.status, lines()]).toEqual([422, before + 1]);
});

test('all signatures of a person stand in the file of their data: of which application, by which certificate, and what came of it', async () => {
  const { visitor, draft } = await atCheck(portal);
  let text = new Uint8Array() as Bytes;
  await saidTo(visitor, draft, async content => signedBy(await stranger())(content));
  await saidTo(visitor, draft, async content => {
    text = content;
    return signedBy(await holder())(content);
  });
  const number = await sendDraft(visitor);
  await visitor.get(`/cabinet/applications/${number}`);
  const signature = await bytesAt(visitor, visitor.page.link('Скачать подпись'));
  await visitor.get('/cabinet/data');
  await visitor.submit({}, { form: '/cabinet/data' });
  const all = flat(visitor);
  expect(all).toContain(
    `Заявление ${number}. Подпись верна, по свежему списку сертификат не отозван. Сертификат: Иванова Анна, номер `,
  );
  expect(all).toContain('Заявление. Подпись не принята: СНИЛС в сертификате не тот, что в заявлении. Сертификат: Руднева Ольга');
  const json = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(visitor.page.html)?.[1] ?? '';
  const { signatures } = JSON.parse(json) as { signatures: object[] };
  const hashes = { contentHash: sum(text), purpose: 'application' };
  expect(signatures).toEqual([
    expect.objectContaining({ ...hashes, application: number, result: 'valid', signatureHash: sum(signature) }),
    expect.objectContaining({ ...hashes, application: null, result: 'other-applicant' }),
  ]);
});
