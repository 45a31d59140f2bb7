import { beforeAll, expect, inject, test } from 'vitest';
import { fillDraft, sendDraft } from '../apply.ts';
import { newTwin, throughEsia } from '../esia.ts';
import { disagreements } from '../harness/agreement.ts';
import { Visitor } from '../harness/client.ts';
import { scan } from '../harness/scans.ts';
import { sessionHash } from '../harness/session-hash.ts';
import { change, query } from '../harness/state.ts';
import { activate, giveCode, type Holder, newHolder, OFFICE, papersOf, ticketFor } from '../mfc.ts';
import { flat, kept, openCase } from '../office.ts';
import { formOf, heldPress } from '../race.ts';
import { fileToSign, newSigningPerson, sendSignature, withTrainingCentre } from '../signing.ts';
import { accountOf, registerOfficer } from '../world.ts';

const portal = inject('served');
let officer: Visitor;
let clerk: Visitor;

beforeAll(async () => {
  await withTrainingCentre(portal);
  ({ visitor: officer } = await registerOfficer(portal, OFFICE, 'mfc'));
  ({ visitor: clerk } = await registerOfficer(portal, 'nature'));
});

/** The officer copies a visitor's papers and stands before the form of the service. */
async function receive(holder: Holder) {
  await officer.get('/staff/desk/visitor?service=hunting-ticket');
  await officer.submit({ service: 'hunting-ticket', ...papersOf(holder) }, { form: '/desk/visitor' });
}

/** Fills in the form for the visitor and sends it. Returns the number. */
async function takeDown(holder: Holder): Promise<string> {
  await receive(holder);
  await officer.submit({}, { button: 'Начать' });
  await fillDraft(officer, await ticketFor(holder));
  expect(flat(officer)).toContain('Напечатайте эту страницу и дайте заявителю прочитать и подписать');
  return sendDraft(officer);
}

test('an officer takes an application from a visitor without a cabinet; whoever proves the same СНИЛС finds it', async () => {
  const holder = newHolder({ family: 'Лесная' });
  const number = await takeDown(holder);
  expect(flat(officer)).toContain('паспорт видел сотрудник МФЦ, личность подтверждена');
  await officer.click('Приложите скан с подписью');
  await officer.submit({ 'file.other': await scan('подпись.pdf') }, { form: '/documents' });
  expect(officer.page.status).toBe(200);
  await officer.submit({}, { form: '/sign-out' });
  expect([officer.page.path, officer.jar.all.has('session')]).toEqual(['/staff', false]);
  expect(flat(officer)).toContain(`Принято заявление: Лесная А. П., заявление ${number}`);

  expect(kept(portal, number)).toMatchObject({ channel: 'mfc', authentication: 'desk', signature_kind: 'paper', assurance: 2 });
  const [sent] = query(
    portal,
    "SELECT actor_kind, actor_unit FROM application_events WHERE application = ? AND kind = 'submit'",
    number,
  );
  expect({ ...sent }).toEqual({ actor_kind: 'officer', actor_unit: OFFICE });
  await openCase(clerk, number);
  for (const words of ['Лесная', 'МФЦ', 'на бумаге', 'подпись.pdf']) expect(flat(clerk)).toContain(words);
  expect((await disagreements(portal)).filter(sentence => sentence.startsWith(number))).toEqual([]);

  const person = await activate(portal, holder, await giveCode(officer, holder));
  expect(person.page.path).toBe('/cabinet');
  await person.get(`/cabinet/applications/${number}`);
  expect(person.page.status).toBe(200);
  // From now on it is theirs alone.
  await receive(holder);
  expect([officer.page.status, officer.page.errors.join()]).toEqual([422, expect.stringContaining('есть свой кабинет')]);
});

test('a visitor without an ИНН is received, and offered the paper from this very office', async () => {
  await officer.get('/staff/desk/visitor?service=hunting-ticket');
  const holder = newHolder();
  await officer.submit({ service: 'hunting-ticket', ...papersOf(holder), inn: '' }, { form: '/desk/visitor' });
  await officer.submit({}, { button: 'Начать' });
  const draft = officer.page.url.pathname.split('/')[3];
  await officer.get(`/cabinet/drafts/${draft}/delivery`);
  expect(checkedOn(officer, 'delivery')).toBe('mfc-paper');
  expect(checkedOn(officer, 'office')).toBe(OFFICE);
  // What was chosen otherwise stays chosen.
  await officer.submit({ delivery: 'cabinet', office: '' }, { button: 'Далее' });
  await officer.get(`/cabinet/drafts/${draft}/delivery`);
  expect(checkedOn(officer, 'delivery')).toBe('cabinet');
  await officer.submit({}, { form: '/sign-out' });
});

/** The radio of this name that stands chosen. */
const checkedOn = (visitor: Visitor, name: string) =>
  new RegExp(`<input[^>]*name="${name}"[^>]*>`, 'g')
    [Symbol.match](visitor.page.html)
    ?.find(input => input.includes(' checked'))
    ?.match(/value="([^"]*)"/)?.[1];

test('while an officer fills in for a visitor, what belongs to the person alone does not open', async () => {
  await receive(newHolder());
  expect(officer.page.path).toContain('/cabinet/drafts/new');
  for (const path of [
    '/cabinet/profile',
    '/cabinet/security',
    '/cabinet/proof',
    '/cabinet/documents',
    '/cabinet/messages',
    '/consent',
  ])
    expect((await officer.get(path)).path, path).toBe('/cabinet');
  const forms = officer.page.forms.find(form => form.action === '/sign-out')!;
  await officer.send(forms.fill({}));
  expect(officer.page.path).toBe('/staff');
});

test('every page of the form says for whom it is filled in, and no title does', async () => {
  const line = () => officer.page.textOf('.visitor').replaceAll(/\s+/g, ' ').trim();
  const mark = /^Заявление за посетителя: Озёрная \S+ \S+$/;
  await receive(newHolder({ family: 'Озёрная' }));
  for (const step of ['start', 'form', 'invalid']) {
    if (step === 'form') await officer.submit({}, { button: 'Начать' });
    if (step === 'invalid') await officer.submit({}, { button: 'Далее' });
    expect(line(), step).toMatch(mark);
    expect(officer.page.title, step).not.toContain('Озёрная');
  }
  await officer.get('/cabinet');
  expect(line()).toMatch(mark);
  await officer.submit({}, { form: '/sign-out' });
  expect(line()).toBe('');
});

test('a visitor who comes again is the same person, though the passport is new', async () => {
  const holder = newHolder();
  await receive(holder);
  const first = servedNow();
  await officer.submit({}, { form: '/sign-out' });
  await officer.get('/staff/desk/visitor');
  const later = { ...papersOf(holder), family: 'Замужняя', 'passport.number': '654321', service: 'child-allowance' };
  await officer.submit(later, { form: '/desk/visitor' });
  expect(officer.page.path).toContain('service=child-allowance');
  expect(servedNow()).toEqual(first);
  await officer.submit({}, { form: '/sign-out' });
});

test('who has come in by a way of their own is filled in for no longer', async () => {
  const holder = knownToEsia();
  await receive(holder);
  const account = accountOf(portal, officer);
  const person = new Visitor(portal.url);
  await throughEsia(person, (await newTwin(portal, { snils: holder.snils })).oid);
  expect(accountOf(portal, person)).toBe(account);
  await officer.get('/cabinet/applications');
  expect(officer.page.path).toContain('/sign-in');
  expect((await person.get('/cabinet')).path).toBe('/cabinet');
});

test('who comes in while an officer is let in for them is filled in for by nobody', async () => {
  const holder = knownToEsia();
  await receive(holder);
  const account = accountOf(portal, officer);
  await officer.submit({}, { form: '/sign-out' });
  await officer.get('/staff/desk/visitor?service=hunting-ticket');
  const again = formOf(officer, '/desk/visitor', { service: 'hunting-ticket', ...papersOf(holder) });
  const person = new Visitor(portal.url);
  const answer = await heldPress(portal, officer, again, async () => {
    await throughEsia(person, (await newTwin(portal, { snils: holder.snils })).oid);
    expect(accountOf(portal, person)).toBe(account);
  });
  expect([answer.status, answer.errors.join()]).toEqual([422, expect.stringContaining('есть свой кабинет')]);
  expect(query(portal, 'SELECT served_by FROM sessions WHERE account_id = ? AND ended_at IS NULL', account)).toEqual([
    { served_by: null },
  ]);
});

test('a cabinet made by a signature stays its person’s when its sessions are swept', async () => {
  const signer = await newSigningPerson(portal);
  const person = new Visitor(portal.url);
  await person.get('/sign-in/signature');
  await sendSignature(person, await signer.sign(await fileToSign(person)));
  await person.submit({}, { button: 'Создать кабинет' });
  await change(portal, `DELETE FROM sessions WHERE account_id = '${accountOf(portal, person)}'`);
  await receive(newHolder({ family: 'Ильина', given: 'Вера', patronymic: 'Олеговна', snils: String(signer.subject.snils) }));
  expect([officer.page.status, officer.page.errors.join()]).toEqual([422, expect.stringContaining('есть свой кабинет')]);
});

/** Somebody who is in ESIA too, under the name of its twins. */
const knownToEsia = () => newHolder({ family: 'Северова', given: 'Дарья', patronymic: 'Олеговна', birth: ['2', '3', '1985'] });

/** Whom the officer fills in for. */
function servedNow() {
  const hash = sessionHash(officer);
  const [row] = query(portal, 'SELECT account_id FROM sessions WHERE token_hash = ? AND served_by IS NOT NULL', hash);
  return { ...row };
}
