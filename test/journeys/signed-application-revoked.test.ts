import { afterAll, beforeAll, expect, test } from 'vitest';
import { licenceAnswers } from '../answers.ts';
import { applicant, atCheck, signatureKept, signedBy, signingPortal } from '../applications-to-sign.ts';
import { fillDraft, sendDraft, startDraft, ticketAnswers } from '../apply.ts';
import { disagreements } from '../harness/agreement.ts';
import { Visitor } from '../harness/client.ts';
import { type Portal, tick } from '../harness/portal.ts';
import { change, query } from '../harness/state.ts';
import { looksRight } from '../looks-right.ts';
import { flat } from '../office.ts';
import { formOf } from '../race.ts';
import { fileToSign, newSigningPerson, sendSignature, signApplication } from '../signing.ts';

let portal: Portal & { stop(): Promise<void> };
let holder: Awaited<ReturnType<typeof signingPortal>>['holder'];
beforeAll(async () => {
  ({ portal, holder } = await signingPortal());
}, 60_000);
afterAll(async () => {
  expect(await disagreements(portal)).toEqual([]);
  await portal.stop();
});

/** The portal has fetched the list in which the training centre tells of what it has just revoked. */
async function newList() {
  const list = "urls LIKE '%/centre/list.crl%'";
  const version = () => query<{ v: number }>(portal, `SELECT max(version) AS v FROM revocation_lists WHERE ${list}`)[0]?.v;
  await change(portal, `UPDATE revocation_lists SET next_fetch_at = 1 WHERE ${list}`);
  for (const before = version(); version() === before; ) await tick(portal);
}

test('a certificate that was revoked after it had signed sends nothing; the draft stays, and another certificate signs it', async () => {
  const { visitor, draft } = await atCheck(portal);
  const person = await signApplication(portal, visitor);
  const send = formOf(visitor, '/submission');
  await person.revoke();
  await newList();
  await visitor.send(send);
  expect(visitor.page.status).toBe(409);
  await looksRight(visitor.page);
  expect(flat(visitor)).toMatch(
    /Заявление не отправлено: подпись больше не действует\. Сертификат отозван \d+ [а-я]+ \d{4} г\. .* Ответы и файлы на месте\. Подпишите заявление другим сертификатом\./,
  );
  expect(flat(visitor)).toContain('ООО «Лавка у озера»');
  expect(query(portal, 'SELECT number FROM applications')).toEqual([]);
  expect(signatureKept(portal, draft)).toEqual([]);
  expect(query(portal, "SELECT slot FROM files WHERE holder_id LIKE 'signature:%' AND removed_at IS NULL")).toEqual([]);
  await visitor.get('/cabinet/security/signatures');
  expect(flat(visitor)).toContain('Подпись не принята: сертификат отозван');
  // The form of before finds no signature that it has shown.
  await visitor.send(send);
  expect(visitor.page.path).toBe(`${draft}/check`);
  await signApplication(portal, visitor);
  await sendDraft(visitor);
});

test('where a signature is not needed, the page says that it may be sent without one', async () => {
  const { visitor } = await atCheck(portal, 'hunting-ticket', await ticketAnswers());
  const person = await signApplication(portal, visitor);
  await person.revoke();
  await newList();
  await visitor.submit({}, { form: '/submission' });
  expect(visitor.page.status).toBe(409);
  expect(flat(visitor)).toContain('подпись больше не действует');
});

test('who came in by a signature whose certificate was revoked since signs nothing by having come in', async () => {
  const person = await newSigningPerson(portal);
  const visitor = new Visitor(portal.url);
  await visitor.get('/sign-in/signature');
  await sendSignature(visitor, await person.sign(await fileToSign(visitor)));
  await visitor.submit({}, { button: 'Создать кабинет' });
  const again = new Visitor(portal.url);
  await again.get('/sign-in/signature');
  await sendSignature(again, await person.sign(await fileToSign(again)));
  const draft = await startDraft(again, 'alcohol-retail-license');
  const { pages, ...rest } = licenceAnswers(false);
  const applicant = { ...pages.applicant, phone: '+7 912 345-67-89', snils: String(person.subject.snils) };
  await fillDraft(again, { ...rest, pages: { ...pages, applicant } });
  await person.revoke();
  await newList();
  for (const window of [again, visitor]) {
    await window.get(`${draft}/check`);
    await window.submit({}, { form: '/submission' });
    expect([window.page.status, window.page.path]).toEqual([409, `${draft}/submission`]);
    expect(flat(window)).toContain('Заявление не отправлено: подпись больше не действует. Сертификат отозван');
    expect(flat(window)).toContain('Подпишите заявление другим сертификатом.');
  }
  expect(query(portal, 'SELECT 1 FROM applications WHERE draft_id = ?', draft.split('/').at(-1)!)).toEqual([]);
  await again.get(`${draft}/check`);
  await signApplication(portal, again, await newSigningPerson(portal, person.subject));
  const number = await sendDraft(again);
  expect({ ...query(portal, 'SELECT signature_kind AS kind FROM applications WHERE number = ?', number)[0] }).toEqual({
    kind: 'qualified',
  });
});

test('a signature that was good goes by what was known where no list tells any more, and the case says when that was', async () => {
  const { visitor, draft } = await atCheck(portal);
  await visitor.get(`${draft}/signature`);
  await sendSignature(visitor, await signedBy(await holder(applicant()))(await fileToSign(visitor)));
  const kept = () => query<{ at: number }>(portal, 'SELECT checked_at AS at FROM draft_signatures')[0]?.at;
  const at = kept();
  await change(portal, "UPDATE revocation_lists SET next_update = 1, this_update = 1 WHERE urls LIKE '%centre.test%'");
  const number = await sendDraft(visitor);
  expect(query(portal, 'SELECT checked_at AS at, revocation FROM application_signatures WHERE application = ?', number)).toEqual([
    { at, revocation: 'fresh' },
  ]);
});
