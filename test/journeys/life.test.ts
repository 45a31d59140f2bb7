import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { DAY } from '../../src/platform/clock.ts';
import { landAnswers } from '../answers.ts';
import { apply } from '../apply.ts';
import { disagreements } from '../harness/agreement.ts';
import type { Visitor } from '../harness/client.ts';
import { ownPortal, shiftClock, tick } from '../harness/portal.ts';
import { act, deeds, flat, force, kept, openCase, take } from '../office.ts';
import { newPerson, registerCitizen, registerOfficer, signIn, signInOfficer } from '../world.ts';

let portal: Served;
let citizen: Visitor;
let clerk: Visitor;
const who = { citizen: newPerson(), clerk: newPerson() };
let ahead = 0;

beforeAll(async () => {
  portal = await ownPortal();
  ({ visitor: citizen } = await registerCitizen(portal, who.citizen));
  ({ visitor: clerk } = await registerOfficer(portal, 'land-00701000', 'officer', who.clerk));
});
afterAll(async () => {
  expect(await disagreements(portal)).toEqual([]);
  await portal.stop();
});

/** Lets days pass: everybody has to sign in again. */
async function pass(days: number): Promise<void> {
  ahead += days * DAY;
  await shiftClock(portal, ahead);
  await tick(portal);
  citizen = await signIn(portal, who.citizen);
  clerk = await signInOfficer(portal, who.clerk);
}
const card = async (number: string) => {
  await citizen.get(`/cabinet/applications/${number}`);
  return flat(citizen);
};
const messagesOf = async () => {
  await citizen.get('/cabinet/messages');
  return flat(citizen);
};

describe('a plot of land, registered by an officer, with a clock that stops', () => {
  let number: string;

  test('until it is registered the card says when that will be', async () => {
    number = await apply(citizen, 'land-preliminary-approval', await landAnswers('00701000'));
    expect(kept(portal, number)).toMatchObject({ status: 'submitted', due_at: null, registered_at: null });
    expect(await card(number)).toMatch(/Зарегистрируем до \d+ \S+ 2026/);
    expect(await messagesOf()).toContain(`Заявление ${number} отправлено`);
  });

  test('taking registers first, and the citizen is told until when', async () => {
    await take(clerk, number);
    expect(deeds(portal, number)).toEqual(['submit', 'register', 'take']);
    expect(kept(portal, number).registered_at).not.toBeNull();
    expect(await card(number)).toMatch(/Решение до \d+ \S+ 2026/);
    expect(await messagesOf()).toContain(`Заявление ${number} зарегистрировано`);
  });

  test('asking is possible only on a ground of the service', async () => {
    const before = deeds(portal, number);
    for (const ground of ['photo-replace', 'invented', '__proto__']) {
      const seen = String(deeds(portal, number).length);
      const page = await force(clerk, `/staff/cases/${number}/request`, { ground, words: 'Ещё справку.', seen });
      expect([page.status, page.text.includes('Такого основания у услуги нет')]).toEqual([409, true]);
      expect(page.text).toContain('Ещё справку.');
    }
    expect(deeds(portal, number)).toEqual(before);
  });

  test('a ground that stops the clock stops it, and nobody is shown a date that is no longer true', async () => {
    await act(clerk, number, 'request', { ground: 'earlier-scheme', words: 'Ждём решения по соседней схеме.' });
    expect(kept(portal, number)).toMatchObject({ status: 'needs_info', due_at: null });
    const text = await card(number);
    expect(text).toMatch(/Решение через \d+ календарн\S+ (день|дня|дней) после вашего ответа/);
    expect(text).not.toContain('Решение до');
    expect(text).toContain('Пока ждём, срок не идёт.');
    await clerk.get('/staff/queue');
    expect(flat(clerk)).toMatch(/приостановлен до \d+ \S+/);
  });

  test('the citizen answers, and the clock goes on with the days that were left', async () => {
    const left = Number(/Решение через (\d+)/.exec(await card(number))?.[1]);
    await pass(4);
    await citizen.get(`/cabinet/applications/${number}/answer`);
    await citizen.submit({ words: 'Решение уже есть.' }, { button: 'Отправить ответ' });
    const { status, due_at: dueAt, clock_stops: stops } = kept(portal, number);
    expect(status).toBe('checking');
    expect((JSON.parse(stops) as { resumedAt: number | null }[]).map(stop => stop.resumedAt !== null)).toEqual([true]);
    const days = Math.ceil((Number(dueAt) - (Date.now() + ahead)) / DAY);
    // The last day may move off a weekend.
    expect(days).toBeGreaterThanOrEqual(left);
    expect(days).toBeLessThanOrEqual(left + 3);
    expect(await card(number)).toMatch(/Решение до \d+ \S+ 202[67]/);
    await openCase(clerk, number);
    expect(flat(clerk)).toContain('Решение уже есть.');
  });

  test('when nobody answers, the waiting ends by itself and the case goes back to its officer', async () => {
    await act(clerk, number, 'request', { ground: 'earlier-scheme', words: 'Пришлите исправленную схему.' });
    await pass(19);
    expect(kept(portal, number).status).toBe('needs_info');
    await pass(5);
    expect(kept(portal, number).status).toBe('checking');
    expect(kept(portal, number).due_at).not.toBeNull();
    expect(deeds(portal, number).slice(-2)).toEqual(['ask', 'stop-waiting']);
    await tick(portal);
    expect(deeds(portal, number).slice(-2)).toEqual(['ask', 'stop-waiting']);
    await clerk.get('/staff/mine');
    expect(flat(clerk)).toContain(number);
    await citizen.get(`/cabinet/applications/${number}/answer`);
    expect(citizen.page.path).toBe(`/cabinet/applications/${number}`);
  });

  test('withdrawn, it is closed for everybody', async () => {
    await citizen.get(`/cabinet/applications/${number}/withdrawal`);
    await citizen.submit({}, { form: '/withdrawal' });
    expect(kept(portal, number)).toMatchObject({ status: 'withdrawn', due_at: null });
    expect(await card(number)).toContain('Отозвано');
    await clerk.get('/staff/queue');
    expect(flat(clerk)).not.toContain(number);
    await openCase(clerk, number);
    expect(clerk.page.forms.map(form => form.action.split('/').at(-1))).toEqual(['sign-out', 'comments']);
  });
});
