import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rsaSigner } from '../../src/signatures/algorithms/signer.ts';
import { toBase64, toPem } from '../../src/signatures/asn1/armour.ts';
import type { Bytes } from '../../src/signatures/asn1/bytes.ts';
import { landAnswers } from '../answers.ts';
import { applicant, atCheck, idOf, saidTo, signatureKept, signedBy, signingPortal } from '../applications-to-sign.ts';
import { sendDraft } from '../apply.ts';
import { disagreements } from '../harness/agreement.ts';
import { expectValidPage } from '../harness/html.ts';
import type { Portal } from '../harness/portal.ts';
import { change, query } from '../harness/state.ts';
import { flat } from '../office.ts';
import { formOf, press, twin } from '../race.ts';
import { bytesAt, fileToSign, newSigningPerson, sendSignature, signApplication } from '../signing.ts';
import { registerCitizen, registerOfficer } from '../world.ts';

let portal: Portal & { stop(): Promise<void> };
let holder: Awaited<ReturnType<typeof signingPortal>>['holder'];
beforeAll(async () => {
  ({ portal, holder } = await signingPortal());
}, 60_000);
afterAll(async () => {
  expect(await disagreements(portal)).toEqual([]);
  await portal.stop();
});

describe('a service that asks for a qualified signature', () => {
  test('is sent by who has entered with a password and signs the application; both sides read it and download both files', async () => {
    const { visitor, draft } = await atCheck(portal);
    expect(visitor.page.text).toContain('Нужна квалифицированная электронная подпись');
    expect(visitor.page.text).not.toContain('Отправить заявление');
    await visitor.click('Подписать заявление электронной подписью');
    await expectValidPage(visitor.page);
    const text = await fileToSign(visitor);
    const person = await newSigningPerson(portal, { ...applicant() });
    const signature = await person.sign(text);
    await sendSignature(visitor, signature);
    expect(visitor.page.path).toBe(`${draft}/check`);
    await expectValidPage(visitor.page);
    expect(flat(visitor)).toContain('Заявление подписано. ');
    expect(flat(visitor)).toContain('Подписал: Иванова Анна Петровна. Проверено');
    const number = await sendDraft(visitor);
    expect(flat(visitor)).toContain('усиленная квалифицированная подпись, Иванова Анна Петровна');
    const known = 'authentication, assurance, signature_kind AS signature';
    expect(query(portal, `SELECT ${known} FROM applications WHERE number = ?`, number)).toEqual([
      { authentication: 'password', assurance: 2, signature: 'qualified' },
    ]);
    expect(signatureKept(portal, draft)).toEqual([]);

    const { visitor: officer } = await registerOfficer(portal, 'trade');
    for (const [reader, path] of [
      [visitor, `/cabinet/applications/${number}`],
      [officer, `/staff/cases/${number}`],
    ] as const) {
      await reader.get(path);
      await expectValidPage(reader.page);
      expect(flat(reader)).toMatch(/Кто подписал Иванова Анна Петровна Номер сертификата [0-9a-f]+ Кто выдал сертификат/);
      expect(flat(reader)).toContain('Подпись верна, по свежему списку сертификат не отозван');
      expect(await bytesAt(reader, reader.page.link('Скачать подписанное заявление'))).toEqual(text);
      expect(await bytesAt(reader, reader.page.link('Скачать подпись'))).toEqual(signature);
    }
    const looks = "SELECT action FROM audit_events WHERE chain = 'application:' || ? AND action = 'view-file'";
    expect(query(portal, looks, number)).toHaveLength(2);
    const { visitor: stranger } = await registerCitizen(portal);
    await visitor.get(`/cabinet/applications/${number}`);
    await stranger.get(visitor.page.link('Скачать подпись'));
    expect(stranger.page.status).toBe(404);

    await visitor.get('/cabinet/security/signatures');
    expect(flat(visitor)).toContain('Заявление, ');
    expect(visitor.page.text).toContain(createHash('sha256').update(text).digest('hex'));
  });

  test('takes a signature in every encoding, by RSA where the region allows it, and of whom the organisation’s certificate names', async () => {
    const { visitor, draft } = await atCheck(portal);
    const who = await holder();
    const shapes: ((der: Bytes) => Uint8Array | string)[] = [
      der => der,
      der => toPem('PKCS7', der),
      der => toBase64(der).replace(/(.{64})/g, '$1\r\n'),
    ];
    for (const shape of shapes)
      expect(await saidTo(visitor, draft, async text => Buffer.from(shape(await signedBy(who)(text))))).toBe(`${draft}/check`);
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1), hash: 'SHA-256' };
    const { privateKey, publicKey } = (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as CryptoKeyPair;
    const keyInfo = new Uint8Array((await crypto.subtle.exportKey('spki', publicKey)) as ArrayBuffer);
    const rsa = await holder(applicant(), { signer: rsaSigner(privateKey, keyInfo) });
    expect(await saidTo(visitor, draft, signedBy(rsa))).toBe(`${draft}/check`);
    const head = applicant({ surname: 'Руднева', givenName: 'Ольга', snils: '08765430300', organisation: 'ООО «Родник»' });
    const ofFirm = await holder({ ...head, innOfOrganisation: '7707083893' });
    expect(await saidTo(visitor, draft, signedBy(ofFirm))).toBe(`${draft}/check`);
    expect(flat(visitor)).toContain('Подписал: Руднева Ольга, ООО «Родник».');
  });
});

test('the file tells in words everything that is sent, with the sums of files, and is the same each time', async () => {
  const { visitor, draft } = await atCheck(portal, 'land-preliminary-approval', await landAnswers('00701000'));
  await visitor.get(`${draft}/signature`);
  const [once, again] = [await fileToSign(visitor), await fileToSign(visitor)];
  expect(again).toEqual(once);
  const text = new TextDecoder().decode(once);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text).toContain(`Номер черновика: ${idOf(draft)}`);
  expect(text).toContain('Заявитель: Иванова Анна Петровна');
  // A line of an answer does not pass for another question.
  expect(text).toContain('Село Берёзовка,\r\n    за домом 14\r\n');
  expect(text).toContain('КАК ПОЛУЧИТЬ РЕЗУЛЬТАТ\r\n');
  await visitor.get(`${draft}/papers`);
  const file = await bytesAt(visitor, visitor.page.link('схема участка.pdf'));
  const sum = createHash('sha256').update(file).digest('hex');
  expect(text).toContain(`схема участка.pdf\r\n    ${file.length} байт\r\n    SHA-256 ${sum}`);
});

test('one signature sent twice at once is one line of the journal; a new one takes the place of the old', async () => {
  const { visitor, draft } = await atCheck(portal);
  await visitor.get(`${draft}/signature`);
  const bytes = await signedBy(await holder())(await fileToSign(visitor));
  const filled = formOf(visitor, '/signature', { signature: { name: 'a.sig', type: '', bytes } });
  const windows = [visitor, twin(visitor), twin(visitor)];
  await Promise.all(windows.map(window => press(window, filled)));
  expect(windows.map(window => window.page.status)).toEqual([303, 303, 303]);
  const hash = signatureKept(portal, draft)[0]!.hash;
  const journal = "SELECT id FROM signatures WHERE purpose = 'application' AND content_hash = ?";
  expect(query(portal, journal, hash)).toHaveLength(1);
  await visitor.get(`${draft}/check`);
  await signApplication(portal, visitor);
  expect(query(portal, journal, hash)).toHaveLength(2);
  const live = 'SELECT slot FROM files WHERE holder_id = ? AND removed_at IS NULL ORDER BY slot';
  expect(query(portal, live, `signature:${idOf(draft)}`)).toEqual([{ slot: 'application' }, { slot: 'signature' }]);
  await visitor.get(`${draft}/removal`);
  await visitor.submit({}, { form: '/removal' });
  expect(query(portal, live, `signature:${idOf(draft)}`)).toEqual([]);
  expect(signatureKept(portal, draft)).toEqual([]);
});

test('what is kept as signed must be what is sent, or the database refuses the whole submission', async () => {
  const { visitor, draft } = await atCheck(portal);
  await signApplication(portal, visitor);
  // Between the portal's look and the end of its batch another signature takes the place of the one it saw.
  await change(
    portal,
    `CREATE TRIGGER another_signature AFTER UPDATE OF submitted_version ON drafts
     BEGIN UPDATE draft_signatures SET signed_hash = '${'0'.repeat(64)}' WHERE draft_id = NEW.id; END`,
  );
  await visitor.submit({}, { button: 'Отправить' });
  expect(visitor.page.status).toBe(503);
  expect(query(portal, 'SELECT number FROM applications WHERE draft_id = ?', idOf(draft))).toEqual([]);
  await change(portal, 'DROP TRIGGER another_signature');
  await visitor.get(`${draft}/check`);
  expect(flat(visitor)).toContain('Заявление подписано.');
  await sendDraft(visitor);
});
