import { beforeAll, expect, inject, test } from 'vitest';
import { sendDraft, startDraft } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import { change, filesWith, query } from '../harness/state.ts';
import { newHolder, OFFICE, personOf } from '../mfc.ts';
import { openByCode, printPaper, ticketAtHome } from '../papers.ts';
import { accountOf, registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');
let officer: Visitor;
let clerk: Visitor;

beforeAll(async () => {
  ({ visitor: officer } = await registerOfficer(portal, OFFICE, 'mfc'));
  ({ visitor: clerk } = await registerOfficer(portal, 'nature'));
});

async function newCitizen() {
  const holder = newHolder();
  const { visitor: person } = await registerCitizen(portal, personOf(holder));
  return { holder, person };
}
const idOf = (draft: string) => draft.split('/').at(-1)!;
const leave = () => officer.submit({}, { form: '/sign-out' });

test('a code lies nowhere, tells nobody’s data, and opens nothing to who is not the person or the officer', async () => {
  const { holder, person } = await newCitizen();
  const draft = await ticketAtHome(person, holder);
  const code = await printPaper(person, draft);
  for (const form of [code, code.replaceAll(' ', '')]) expect(filesWith(portal, form)).toEqual([]);
  const { person: _, visitor: stranger } = await registerCitizen(portal);
  for (const path of ['print', 'print/file']) expect((await stranger.get(`${draft}/${path}`)).status).toBe(404);
  const address = `/staff/desk/paper/${code.replaceAll(' ', '')}`;
  expect((await clerk.get(address)).status).toBe(404);
  const anybody = new Visitor(portal.url);
  await anybody.get(address);
  expect(anybody.page.path).toContain('/staff/sign-in');
  await officer.get(address);
  expect(officer.page.html).toContain(`value="${code.replaceAll(' ', '')}"`);
  expect(officer.page.text).not.toContain('Охотничий');
});

test('wrong, old and strangers’ codes are refused in plain words; nothing opens', async () => {
  const { holder, person } = await newCitizen();
  const draft = await ticketAtHome(person, holder);
  const code = await printPaper(person, draft);
  const refused = async (typed: string, who = holder) => {
    await openByCode(officer, typed, who);
    expect([officer.page.status, officer.page.path, officer.jar.all.has('session')]).toEqual([422, '/staff/desk/paper', false]);
    return officer.page.errors.join();
  };
  expect(await refused(code.slice(0, -1) + ((Number(code.at(-1)) + 1) % 10))).toContain('опечатка');
  expect(await refused('0000 0000 0000')).toContain('по этому коду ничего нет');
  expect(await refused(code, newHolder({ ...holder, given: 'Ольга' }))).toContain('заполнял другой человек');
  expect(await refused(code, newHolder({ ...holder, birth: ['13', '4', '1988'] }))).toContain('заполнял другой человек');
  const life = 'SELECT expires_at - printed_at AS life FROM draft_papers WHERE draft_id = ?';
  expect(query(portal, life, idOf(draft))).toEqual([{ life: 30 * 86_400_000 }]);
  // A second ago: what is over for a month is swept away by the clock.
  const over = Date.now() - 1000;
  await change(
    portal,
    `UPDATE draft_papers SET printed_at = ${over - 1}, expires_at = ${over} WHERE draft_id = '${idOf(draft)}'`,
  );
  expect(await refused(code)).toContain('срок листа закончился');

  const empty = await startDraft(person, 'child-allowance');
  expect(await refused(await printPaper(person, empty))).toContain('только имя');
  const gone = await printPaper(person, empty);
  await person.get(`${empty}/removal`);
  await person.submit({}, { form: '/removal' });
  expect(await refused(gone)).toContain('по этому коду ничего нет');
});

test('wrong passports are counted for the code, wrong codes for the officer', async () => {
  const { holder, person } = await newCitizen();
  const draft = await ticketAtHome(person, holder);
  const code = await printPaper(person, draft);
  for (let i = 0; i < 5; i++) await openByCode(officer, code, newHolder({ ...holder, given: 'Ольга' }));
  await openByCode(officer, code, holder);
  expect(officer.page.errors.join()).toContain('по этому коду ничего нет');
  const { visitor: guesser } = await registerOfficer(portal, OFFICE, 'mfc');
  let status = 0;
  let guesses = 0;
  while (status !== 429 && guesses < 40) {
    await openByCode(guesser, '0000 0000 0000', holder);
    status = guesser.page.status;
    guesses++;
  }
  expect([status, guesses]).toEqual([429, 31]);
  // Another officer works on.
  await openByCode(officer, await printPaper(person, draft), holder);
  expect(officer.page.path).toBe(`${draft}/print`);
  await leave();
});

test.each([
  [
    'leaves their own workplace',
    (visitor: Visitor) => visitor.get('/staff').then(() => visitor.submit({}, { form: '/staff/sign-out' })),
  ],
  [
    'is an officer no more',
    (visitor: Visitor) =>
      change(
        portal,
        `UPDATE staff_members SET disabled_at = created_at WHERE account_id = '${accountOf(portal, visitor, 'staff')}'`,
      ),
  ],
])('the draft on a desk is closed when its officer %s', async (_, act) => {
  const { holder, person } = await newCitizen();
  const draft = await ticketAtHome(person, holder);
  const code = await printPaper(person, draft);
  const { visitor: other } = await registerOfficer(portal, OFFICE, 'mfc');
  await openByCode(other, code, holder);
  const left = new Visitor(portal.url);
  left.jar.all.set('session', other.jar.all.get('session')!);
  expect((await left.get(`${draft}/applicant`)).status).toBe(200);
  await act(other);
  await left.get(`${draft}/applicant`);
  expect(left.page.path).toContain('/sign-in');
  expect(left.page.html).not.toContain(holder.family);
});

test('an officer who was brought a paper does not throw its draft away', async () => {
  const { holder, person } = await newCitizen();
  const draft = await ticketAtHome(person, holder);
  await openByCode(officer, await printPaper(person, draft), holder);
  await officer.get(`${draft}/removal`);
  expect(officer.page.path).toBe(`${draft}/check`);
  const own = officer.page.forms.find(form => form.action.endsWith('/sign-out'))!.fill({});
  await officer.send({ ...own, action: `${draft}/removal` });
  expect((await person.get(`${draft}/check`)).path).toBe(`${draft}/check`);
  await officer.get(draft);
  await leave();
});

test('a draft that is sent prints nothing, and one that is opened at a desk prints nothing there', async () => {
  const { holder, person } = await newCitizen();
  const draft = await ticketAtHome(person, holder);
  await person.get(`${draft}/print`);
  const late = person.page.forms.find(form => form.action.endsWith('/print'))!.fill({}, 'Получить код');
  await person.get(`${draft}/check`);
  const number = await sendDraft(person);
  await person.send(late);
  expect(person.page.path).toBe(`/cabinet/applications/${number}`);
  expect(query(portal, 'SELECT draft_id FROM draft_papers WHERE draft_id = ?', idOf(draft))).toEqual([]);
});
