import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { ticketAnswers } from '../apply.ts';
import { ownPortal } from '../harness/portal.ts';
import { change, filesWith, stateFiles } from '../harness/state.ts';
import { type Life, wholeLife } from '../security/life.ts';
import { newPerson } from '../world.ts';

// Nothing of this may stand anywhere else: neither in the seeds nor in a definition.
const mark = String(randomInt(100_000, 999_999));
const person = newPerson({
  family: 'Тмутараканская-Щукина',
  given: 'Евпраксия',
  patronymic: 'Харлампьевна',
  email: `evpraksija.${mark}@pochta.example`,
  password: `Zolotaya-${mark}-rybka`,
});
const words = {
  asked: 'Снимок темноват, пришлите поярче',
  answered: 'Пересняла у окошка на рассвете',
  approved: 'Выдать Евпраксии бессрочно',
  comment: 'Звонила заявительница, голос бодрый',
  file: 'Евпраксия на фоне ковра.jpg',
  second: 'Евпраксия у окошка.jpg',
};
const snils = '087-654-303 00';
const told: Record<string, string> = {
  ...person,
  phone: person.phone.slice(2),
  'phone, as people write it': person.phone.replace(/^\+7(...)(...)(..)(..)$/, '$1 $2-$3-$4'),
  'family, capitals': person.family.toUpperCase(),
  initials: 'Тмутараканская-Щукина Е',
  snils,
  'snils, digits': snils.replace(/\D/g, ''),
  'passport, number': '718293',
  'passport, issued by': 'Отделением милиции Лукоморья',
  ...words,
};

let portal: Served;
let life: Life;

beforeAll(async () => {
  portal = await ownPortal();
  const answers = await ticketAnswers();
  answers.pages.applicant = { ...answers.pages.applicant, snils, email: person.email };
  answers.pages.passport = {
    ...answers.pages.passport,
    'passport.number': '718293',
    'passport.by': told['passport, issued by']!,
  };
  life = await wholeLife(portal, person, words, answers);
  // What a person does by mistake, and what somebody else tries.
  await life.citizen.get(`${life.draft}/applicant`);
  await life.citizen.submit({ snils: `${snils}7`, email: `${person.email},` }, { button: 'Далее' });
  await change(portal, "CREATE TRIGGER broken BEFORE UPDATE ON drafts BEGIN SELECT RAISE(ABORT, 'broken'); END");
  await life.citizen.submit({ snils, email: person.email }, { button: 'Далее' });
  expect(life.citizen.page.status).toBe(503);
  await life.citizen.get('/cabinet');
  await life.citizen.post('/sign-in', new URLSearchParams({ login: person.phone, password: person.password }).toString());
  await life.officer.get('/staff/queue');
  await life.officer.submit({ find: person.family }, { form: '/staff/queue' });
  await life.citizen.get('/cabinet/documents');
  await life.citizen.get(life.citizen.page.link('Скачать'));
}, 120_000);
afterAll(() => portal?.stop());

test('the life was written: its number is found, in the database and its -wal', () => {
  const files = filesWith(portal, life.number).map(file => file.replace(/^.*\./, ''));
  expect(files).toContain('sqlite-wal');
  expect(stateFiles(portal).some(file => file.includes('/r2/') && file.includes('/blobs/'))).toBe(true);
  expect(stateFiles(portal).some(file => file.includes('/do/'))).toBe(true);
  expect(stateFiles(portal).some(file => file.endsWith('portal.log'))).toBe(true);
});

test.each(Object.entries(told))('%s stands in no byte of the portal’s storage or log', (_, text) => {
  expect(filesWith(portal, text)).toEqual([]);
});

test('nor do the picture and the document', () => {
  for (const beginning of ['JFIF\0\u0001', '%PDF-1.']) expect(filesWith(portal, beginning)).toEqual([]);
});

test('a plain value would be found', async () => {
  for (const [i, text] of [
    person.family,
    encodeURIComponent(words.comment),
    Buffer.from(`--${words.asked}`).toString('base64'),
  ].entries()) {
    await change(portal, `CREATE TABLE control_${i} (value TEXT)`, `INSERT INTO control_${i} VALUES ('${text}')`);
  }
  expect(filesWith(portal, person.family)).not.toEqual([]);
  expect(filesWith(portal, words.comment)).not.toEqual([]);
  expect(filesWith(portal, words.asked)).not.toEqual([]);
});
