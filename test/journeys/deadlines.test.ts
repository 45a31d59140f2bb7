import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { DAY, HOUR } from '../../src/platform/clock.ts';
import { landAnswers } from '../answers.ts';
import { apply } from '../apply.ts';
import { disagreements } from '../harness/agreement.ts';
import { Visitor } from '../harness/client.ts';
import { calendarIn } from '../harness/ics.ts';
import { sentTo } from '../harness/outbox.ts';
import { clockTo, ownPortal, tick } from '../harness/portal.ts';
import { query } from '../harness/state.ts';
import { act, deeds, flat, kept, openCase, take } from '../office.ts';
import { newPerson, registerCitizen, registerOfficer, signIn, signInOfficer } from '../world.ts';

let portal: Served;
const who = { citizen: newPerson(), land: newPerson(), head: newPerson(), second: newPerson() };
const at = { citizen: new Visitor(''), land: new Visitor(''), head: new Visitor('') };

beforeAll(async () => {
  portal = await ownPortal();
  at.citizen = (await registerCitizen(portal, who.citizen)).visitor;
  at.land = (await registerOfficer(portal, 'land-00701000', 'officer', who.land)).visitor;
  at.head = (await registerOfficer(portal, 'land-00701000', 'head', who.head)).visitor;
  await registerOfficer(portal, 'trade', 'head', who.second);
}, 120_000);
afterAll(async () => {
  expect(await disagreements(portal)).toEqual([]);
  await portal.stop();
});

const to = (instant: number) => clockTo(portal, instant);
async function everybody(): Promise<void> {
  at.citizen = await signIn(portal, who.citizen);
  at.land = await signInOfficer(portal, who.land);
  at.head = await signInOfficer(portal, who.head);
}
const card = async (number: string, page = '') => {
  await at.citizen.get(`/cabinet/applications/${number}${page}`);
  return flat(at.citizen);
};
const links = async (number: string) => {
  await card(number);
  const nobody = new Visitor(portal.url, { modern: false });
  const [line, file] = ['Статус по ссылке без входа', 'Сроки для календаря'].map(text => at.citizen.page.link(text));
  return {
    line: (await nobody.get(line!)).reply.body.toString('utf8'),
    events: calendarIn((await nobody.get(file!)).reply.body).events,
  };
};
const asked = (number: string) =>
  query<{ wait_until: number; reminded_at: number | null }>(
    portal,
    'SELECT * FROM info_requests WHERE application = ? ORDER BY seq DESC',
    number,
  )[0]!;
const told = (number: string, topic: string) =>
  query(portal, 'SELECT id FROM messages WHERE application_id = ? AND topic = ?', number, topic).length;
const overdueSms = async (phone: string) => (await sentTo(portal, phone)).filter(sent => sent.text.includes('Просрочено'));
const dateOf = (instant: number) =>
  new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', timeZone: 'Asia/Krasnoyarsk' }).format(instant);

describe('a term of calendar days', () => {
  let number: string;

  test('is explained day by day, and the days make the deadline', async () => {
    number = await apply(at.citizen, 'land-preliminary-approval', await landAnswers('00701000'));
    expect(await card(number, '/deadline')).toContain('Срок ещё не начался.');
    await take(at.land, number);
    await card(number);
    await at.citizen.click('Как посчитали срок по дням');
    const text = flat(at.citizen);
    expect(text).toContain('Земельный кодекс РФ, статья 39.15, пункт 7');
    expect(text).toContain('Итого: 20 из 20 календарных дней.');
    expect(text.match(/\d+-й календарный день/g)).toEqual(Array.from({ length: 20 }, (_, i) => `${i + 1}-й календарный день`));
    expect(text).toContain(`Последний день – ${dateOf(Number(kept(portal, number).due_at))}`);
  });

  test('while it stands shows no date anywhere: card, page, line, calendar', async () => {
    await act(at.land, number, 'request', { ground: 'earlier-scheme', words: 'Ждём.' });
    const page = await card(number, '/deadline');
    expect(page).toMatch(/Решение через 20 календарных дней после вашего ответа/);
    expect(page).toContain('срок стоит: ждём ваш ответ. Запрос: Раньше вашей подали другую схему');
    expect(page).not.toContain('Последний день');
    const { line, events } = await links(number);
    expect(line).toContain('ждём ваш ответ до');
    expect(events.map(({ uid, status }) => [uid.split('.')[0], status])).toEqual([
      ['sent', 'CONFIRMED'],
      ['answer-1', 'CONFIRMED'],
      ['decision', 'CANCELLED'],
    ]);
  });

  test('a reminder comes once, two days before the last, in daytime', async () => {
    const last = asked(number).wait_until;
    await to(last - 3 * DAY - HOUR);
    expect([asked(number).reminded_at, told(number, 'reminder')]).toEqual([null, 0]);
    const before = (await sentTo(portal, who.citizen.phone)).length;
    // Two minutes past midnight: it is written, and sleeps till nine.
    await to(last - 3 * DAY + 2 * 60_000);
    expect([asked(number).reminded_at !== null, told(number, 'reminder')]).toEqual([true, 1]);
    expect(await sentTo(portal, who.citizen.phone)).toHaveLength(before);
    await to(last - 3 * DAY + 9.5 * HOUR);
    const fresh = (await sentTo(portal, who.citizen.phone)).slice(before);
    expect(fresh.map(sent => /ждём ваш ответ до/.test(sent.text))).toEqual([true]);
    expect(told(number, 'reminder')).toBe(1);
  });

  test('when nobody answered both sides are told so, and the days go on', async () => {
    await to(asked(number).wait_until + 60_000);
    expect(deeds(portal, number).slice(-2)).toEqual(['ask', 'stop-waiting']);
    expect(told(number, 'waiting-ended')).toBe(1);
    await everybody();
    expect(await card(number)).toMatch(/Срок ответа прошёл .* Сотрудник решит по тем документам, которые есть/);
    expect((await links(number)).line).toContain('ответ не пришёл, решение до');
    await openCase(at.land, number);
    expect(flat(at.land)).toMatch(/Срок ответа прошёл .* Решайте по тем документам, которые есть/);
    const page = await card(number, '/deadline');
    expect(page).toContain('Итого: 20 из 20 календарных дней.');
    expect(page).toContain('срок стоял: ждали ваш ответ');
  });
});

/** When the heads' notices of a morning go out. */
const mornings = (which: string) =>
  query<{ at: number }>(portal, `SELECT next_at AS at FROM outbox WHERE topic = 'heads.overdue' AND ${which}`).map(row => row.at);

describe('a deadline that was missed', () => {
  let [first, second] = ['', ''];

  test('near it the queue says how many days are left', async () => {
    first = await apply(at.citizen, 'land-preliminary-approval', await landAnswers('00701000'));
    second = await apply(at.citizen, 'land-preliminary-approval', await landAnswers('00701000'));
    await take(at.land, first);
    await take(at.land, second);
    await to(Number(kept(portal, first).due_at) - DAY - HOUR);
    await everybody();
    await at.head.get('/staff/queue');
    expect(flat(at.head)).toMatch(/остался 1 рабочий день|осталось 2 рабочих дня|сегодня/);
    expect(deeds(portal, first)).not.toContain('escalate');
  });

  test('is passed to the head once, in one batch, however often the clock looks', async () => {
    await to(Number(kept(portal, first).due_at) + 60_000);
    await Promise.all([tick(portal), tick(portal), tick(portal)]);
    for (const number of [first, second]) {
      expect(deeds(portal, number).filter(deed => deed === 'escalate')).toEqual(['escalate']);
      expect(told(number, 'overdue')).toBe(1);
    }
    expect(await overdueSms(who.head.phone)).toEqual([]);
  });

  test('the head gets one SMS in the morning of a working day, the neighbours none', async () => {
    await to(Math.max(...mornings("state = 'pending'")) + 60_000);
    const sent = await overdueSms(who.head.phone);
    // The plot of land of the first story is late by now, too, or not yet.
    expect(sent.map(each => /^Просрочено: [23] заявления/.test(each.text))).toContain(true);
    expect(new Set(sent.map(each => each.text)).size).toBe(sent.length);
    expect(await overdueSms(who.second.phone)).toEqual([]);
    expect(await overdueSms(who.land.phone)).toEqual([]);
    expect(mornings("payload LIKE '%land%'").length).toBeGreaterThan(0);
  });

  test('is seen in the head’s queue, and nothing else is', async () => {
    await everybody();
    const fresh = await apply(at.citizen, 'land-preliminary-approval', await landAnswers('00701000'));
    await at.head.get('/staff/queue');
    await at.head.click('Показать просроченные');
    const text = flat(at.head);
    expect(text).toContain('передано руководителю');
    expect([text.includes(first), text.includes(second), text.includes(fresh)]).toEqual([true, true, false]);
  });

  test('is told to the citizen, with the way to complain', async () => {
    const text = await card(first);
    expect(text).toMatch(/Срок прошёл \d+ \S+ 202[67] г\. Мы передали заявление руководителю: Комитет по земле/);
    expect(text).toContain('Подайте жалобу');
    expect((await links(first)).line).toMatch(/срок прошёл .*, решения нет/);
  });

  test('is told to the head of the department that it is passed to, the same morning as any other', async () => {
    await everybody();
    await act(at.land, second, 'transfer', { department: 'trade', words: 'Это к вам.' });
    const [morning, ...more] = mornings(`state = 'pending' AND payload LIKE '%"trade"%'`);
    expect(more).toEqual([]);
    await to(morning! + 60_000);
    expect((await overdueSms(who.second.phone)).map(sent => /^Просрочено: 1 заявление/.test(sent.text))).toEqual([true]);
    // The citizen heard of the missed day before.
    expect([deeds(portal, second).filter(deed => deed === 'escalate').length, told(second, 'overdue')]).toEqual([1, 1]);
  });

  test('while one that is not late is passed on without a word to heads', async () => {
    await everybody();
    const fresh = await apply(at.citizen, 'land-preliminary-approval', await landAnswers('00701000'));
    await act(at.land, fresh, 'transfer', { department: 'social', words: 'Это к вам.' });
    expect([deeds(portal, fresh).at(-1), mornings(`payload LIKE '%"social"%'`)]).toEqual(['pass', []]);
  });
});
