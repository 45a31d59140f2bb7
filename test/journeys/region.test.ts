import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultProfile } from '../../src/region/default-profile.ts';
import { fillDraft, sendDraft, startDraft, ticketAnswers } from '../apply.ts';
import { pictureOf } from '../documents/picture.ts';
import second from '../fixtures/second-region.json' with { type: 'json' };
import { Visitor } from '../harness/client.ts';
import { sentTo, waitForMessage } from '../harness/outbox.ts';
import { ownPortal, shiftClock } from '../harness/portal.ts';
import { setRegion } from '../harness/region.ts';
import { query } from '../harness/state.ts';
import { fileToSign, newSigningPerson, sendSignature, withTrainingCentre } from '../signing.ts';
import { newPerson, registerCitizen, registerOfficer } from '../world.ts';

let portal: Awaited<ReturnType<typeof ownPortal>>;

// Everything by which the default region could be recognised.
const { name, nameOf, portalName, departments, municipalities, mfc, support } = defaultProfile;
const TRACES = [
  name,
  nameOf,
  portalName,
  'Приозёрн',
  ...departments.flatMap(office => [office.name, office.address, office.email]),
  ...municipalities.flatMap(each => [each.name, each.code]),
  ...mfc.flatMap(office => [office.name, office.address]),
  ...support.map(channel => channel.address),
];

const expectNoTrace = (where: string, text: string) =>
  expect(
    TRACES.filter(trace => text.includes(trace)),
    where,
  ).toEqual([]);

// The second region asks for consent and for ESIA; what is not tried here is switched off.
const other = { ...second, policies: { ...second.policies, consentPage: false } };

beforeAll(async () => {
  portal = await ownPortal();
  await setRegion(portal, { ...other, demo: true, policies: { ...other.policies, filing: { requires: 'any' } } });
});
afterAll(() => portal.stop());

test('another profile changes every page, letter and document, and nothing of the default region is left', async () => {
  const person = newPerson();
  const { visitor: citizen } = await registerCitizen(portal, person);
  const nature = second.departments.find(office => office.duty === 'nature')!;
  const { visitor: officer } = await registerOfficer(portal, nature.code);
  const see = async (visitor: Visitor, path: string) => {
    await visitor.get(path);
    expect(visitor.page.status, path).toBe(200);
    expectNoTrace(path, visitor.page.html);
  };
  const anybody = new Visitor(portal.url);
  const open = ['/', '/services', '/register', '/sign-in', '/privacy', '/accessibility', '/verify', '/staff/sign-in'];
  for (const path of [...open, '/services/hunting-ticket', '/services/land-preliminary-approval']) await see(anybody, path);
  expect(anybody.page.title).toContain(second.portalName);

  const draft = await startDraft(citizen, 'hunting-ticket');
  await fillDraft(citizen, await ticketAnswers());
  expectNoTrace('check', citizen.page.html);
  await see(citizen, `${draft}/delivery`);
  await see(citizen, `${draft}/check`);
  const number = await sendDraft(citizen);
  expect(number).toMatch(/^98-/);

  await see(officer, '/staff/queue');
  expect(officer.page.textOf('main')).toContain(nature.name);
  await see(officer, `/staff/cases/${number}`);
  await officer.submit({}, { button: 'Взять в работу' });
  await officer.submit({}, { button: 'Документы в порядке' });
  await officer.click('Одобрить');
  await officer.submit({}, { button: 'Одобрить' });
  await waitForMessage(portal, person.phone, sent => sent.text.includes(number) && /готов/i.test(sent.text));
  for (const path of [
    `/cabinet/applications/${number}`,
    '/cabinet',
    '/cabinet/messages',
    '/cabinet/profile',
    '/cabinet/documents',
  ])
    await see(citizen, path);
  await citizen.click(`Решение`);
  expectNoTrace('document', citizen.page.html);
  expect(citizen.page.text).toContain(nature.name);
  const file = await citizen.get(citizen.page.link('Скачать'));
  const { pages } = await pictureOf(file.reply.body, 1);
  expectNoTrace('PDF', pages.map(each => each.text).join('\n'));
  for (const { subject, text } of [...(await sentTo(portal, person.phone)), ...(await sentTo(portal, person.email))])
    expectNoTrace('message', `${subject}\n${text}`);
});

test('a region that asks for ESIA keeps the draft and says what is missing; a signature is enough', async () => {
  await setRegion(portal, other);
  // The profile in force is read again after ten seconds.
  await shiftClock(portal, 11_000);
  const { visitor } = await registerCitizen(portal);
  const draft = await startDraft(visitor, 'hunting-ticket');
  await fillDraft(visitor, await ticketAnswers());
  expect(visitor.page.text).toContain('Нужна подтверждённая запись Госуслуг');
  expect(visitor.page.text).not.toContain('Отправить заявление');
  const csrf = /name="csrf" value="([^"]+)"/.exec(visitor.page.html)?.[1];
  await visitor.post(`${draft}/submission`, `csrf=${csrf}`, { Origin: portal.url });
  expect(visitor.page.status).toBe(403);
  expect(visitor.page.text).toContain('войдите через Госуслуги или поставьте электронную подпись');
  expect(visitor.page.text).toContain('112-233-445 95');
  expect(await query(portal, 'SELECT count(*) AS n FROM applications WHERE draft_id IS NOT NULL')).toEqual([{ n: 1 }]);

  await withTrainingCentre(portal);
  const who = await newSigningPerson(portal);
  await visitor.get(`${draft}/check`);
  await visitor.click('Войти с электронной подписью');
  await sendSignature(visitor, await who.sign(await fileToSign(visitor)));
  await visitor.submit({}, { button: 'Присоединить подпись' });
  expect(visitor.page.path).toBe(`${draft}/check`);
  await visitor.submit({}, { button: 'Отправить заявление' });
  expect(visitor.page.text).toContain('усиленная квалифицированная подпись');
});
