import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY } from '../../src/platform/clock.ts';
import type { Bytes } from '../../src/signatures/asn1/bytes.ts';
import { licenceAnswers } from '../answers.ts';
import { applicant, atCheck, saidTo, signatureKept, signedBy, signingPortal } from '../applications-to-sign.ts';
import { fillDraft, sendDraft, startDraft, ticketAnswers } from '../apply.ts';
import { disagreements } from '../harness/agreement.ts';
import { expectValidPage } from '../harness/html.ts';
import type { Portal } from '../harness/portal.ts';
import { flat } from '../office.ts';
import { formOf, twin } from '../race.ts';
import { joinSignature, signApplication } from '../signing.ts';
import { registerCitizen } from '../world.ts';

let portal: Portal & { stop(): Promise<void> };
let holder: Awaited<ReturnType<typeof signingPortal>>['holder'];
beforeAll(async () => {
  ({ portal, holder } = await signingPortal());
}, 60_000);
afterAll(async () => {
  expect(await disagreements(portal)).toEqual([]);
  await portal.stop();
});

const now = Date.now();

describe('is refused with words one can act on, and keeps everything', () => {
  test('who is not the applicant, a seal, and what is wrong with the signature itself', async () => {
    const { visitor, draft } = await atCheck(portal);
    const said = (make: Parameters<typeof saidTo>[2]) => saidTo(visitor, draft, make);
    const good = await holder();
    expect(await said(signedBy(await holder(applicant({ snils: '08765430300' }))))).toContain('Подписал не заявитель');
    const firm = { commonName: 'ООО «Родник»', organisation: 'ООО «Родник»', innOfOrganisation: '7707083893' };
    expect(await said(signedBy(await holder(firm)))).toContain('печать организации');
    const otherFirm = applicant({ snils: '08765430300', innOfOrganisation: '7830002293' });
    expect(await said(signedBy(await holder(otherFirm)))).toContain('Подписал не заявитель');
    expect(await said(signedBy(await holder(applicant(), { from: now - 300 * DAY, until: now - DAY })))).toContain('истёк');
    expect(await said(signedBy(await holder(applicant(), { from: now + DAY })))).toContain('Подпишите заявление после этого дня');
    expect(await said(text => signedBy(good)(text.slice(1) as Bytes))).toContain('Подписан другой файл');
    expect(await said(text => signedBy(good)(text.filter(byte => byte !== 13)))).toMatch(/Подписан другой файл|другая программа/);
    expect(await said(async text => (await signedBy(good)(text)).fill(0, -8))).toContain('Подпись повреждена');
    expect(await said(() => Buffer.from('просто текст'))).toContain('Это не файл подписи');
    expect(visitor.page.errors[0]).toContain('Ответы и файлы на месте.');
    expect(visitor.page.status).toBe(422);
    await expectValidPage(visitor.page);
    await visitor.submit({}, { button: 'Загрузить подпись' });
    expect(visitor.page.errors[0]).toContain('Выберите файл с подписью');
    expect(signatureKept(portal, draft)).toEqual([]);
    await visitor.get(`${draft}/check`);
    expect(visitor.page.text).toContain('ООО «Лавка у озера»');
    expect(visitor.page.text).not.toContain('Отправить заявление');
  });

  test('another person’s signature where the cabinet has a confirmed СНИЛС of its own, whatever the answers say', async () => {
    const { visitor } = await registerCitizen(portal);
    const own = await joinSignature(portal, visitor);
    const draft = await startDraft(visitor, 'alcohol-retail-license');
    // Who has entered by a signature is not asked for another one.
    await fillDraft(visitor, licenceAnswers(false));
    expect(visitor.page.text).toContain('Отправить заявление');
    expect(visitor.page.text).not.toContain('подписать заявление');
    expect(await saidTo(visitor, draft, signedBy(await holder()))).toContain('не тот, что в вашем кабинете');
    expect(await saidTo(visitor, draft, text => own.sign(text))).toContain('Подписал не заявитель');
  });

  test('before the form is finished there is nothing to sign', async () => {
    const { visitor } = await registerCitizen(portal);
    const draft = await startDraft(visitor, 'alcohol-retail-license');
    for (const path of ['/signature', '/signature/zayavlenie.txt']) {
      await visitor.get(`${draft}${path}`);
      expect(visitor.page.path).toBe(`${draft}/applicant`);
    }
  });
});

describe('a change after signing', () => {
  test('makes the signature old and says so; the same answers again are the signed ones', async () => {
    const { visitor, draft } = await atCheck(portal);
    await signApplication(portal, visitor);
    await visitor.get(`${draft}/licence?back=check`);
    await visitor.submit({ years: '3' }, { button: 'Далее' });
    expect(visitor.page.path).toBe(`${draft}/check`);
    await expectValidPage(visitor.page);
    expect(flat(visitor)).toContain('Подпись устарела: после неё изменились ответы или файлы.');
    expect(visitor.page.text).not.toContain('Отправить заявление');
    await visitor.get(`${draft}/licence?back=check`);
    await visitor.submit({ years: '2' }, { button: 'Далее' });
    expect(flat(visitor)).toContain('Заявление подписано.');
    await sendDraft(visitor);
  });

  test('of a file is one too', async () => {
    const { visitor, draft } = await atCheck(portal, 'hunting-ticket', await ticketAnswers());
    await signApplication(portal, visitor);
    expect(flat(visitor)).toContain('Заявление подписано.');
    const other = twin(visitor);
    await visitor.get(`${draft}/photo`);
    await visitor.submit({}, { form: '/removal' });
    await fillDraft(visitor, await ticketAnswers());
    expect(flat(visitor)).toContain('Подпись устарела');
    await other.get(`${draft}/check`);
    expect(flat(other)).toContain('Подпись устарела');
  });

  test('a form that showed another signature sends nothing', async () => {
    const { visitor, draft } = await atCheck(portal);
    await signApplication(portal, visitor);
    const send = formOf(visitor, '/submission');
    await visitor.get(`${draft}/licence?back=check`);
    await visitor.submit({ years: '5' }, { button: 'Далее' });
    await signApplication(portal, visitor);
    expect(flat(visitor)).toContain('Заявление подписано.');
    await visitor.send(send);
    expect(visitor.page.path).toBe(`${draft}/check`);
    expect(flat(visitor)).toContain('Заявление подписано.');
    await sendDraft(visitor);
  });
});
