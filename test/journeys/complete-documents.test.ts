import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { DAY } from '../../src/platform/clock.ts';
import { clockStart } from '../../src/region/clock-start.ts';
import { defaultProfile } from '../../src/region/default-profile.ts';
import { licenceAnswers } from '../answers.ts';
import { apply } from '../apply.ts';
import { disagreements } from '../harness/agreement.ts';
import { Visitor } from '../harness/client.ts';
import { clockTo, ownPortal, tick } from '../harness/portal.ts';
import { query } from '../harness/state.ts';
import { accept, act, deeds, flat, kept, openCase, take } from '../office.ts';
import { newPerson, registerCitizen, registerOfficer, signIn, signInOfficer } from '../world.ts';

let portal: Served;
let ahead = 0;
const who = { citizen: newPerson(), trade: newPerson() };
const at = { citizen: new Visitor(''), trade: new Visitor('') };

beforeAll(async () => {
  portal = await ownPortal();
  at.citizen = (await registerCitizen(portal, who.citizen)).visitor;
  at.trade = (await registerOfficer(portal, 'trade', 'officer', who.trade)).visitor;
});
afterAll(async () => {
  expect(await disagreements(portal)).toEqual([]);
  await portal.stop();
});

const time = () => Date.now() + ahead;
async function to(instant: number): Promise<void> {
  ahead = await clockTo(portal, instant);
}
async function everybody(): Promise<void> {
  at.citizen = await signIn(portal, who.citizen);
  at.trade = await signInOfficer(portal, who.trade);
}
const card = async (number: string, page = '') => {
  await at.citizen.get(`/cabinet/applications/${number}${page}`);
  return flat(at.citizen);
};
const sent = (number: string) => Number(kept(portal, number).submitted_at);
const began = (number: string) => kept(portal, number).clock_started_at;
const asked = (number: string) =>
  query<{ wait_until: number }>(portal, 'SELECT wait_until FROM info_requests WHERE application = ?', number)[0]!;

describe('a term that counts from complete documents', () => {
  let number: string;

  test('has no date until they are found complete, and then counts from the day the last one came', async () => {
    number = await apply(at.citizen, 'alcohol-retail-license', licenceAnswers(false));
    const came = time();
    await take(at.trade, number);
    expect(kept(portal, number).due_at).toBeNull();
    expect(await card(number)).toContain('Решение через 15 рабочих дней после всех документов');
    await to(came + 2 * DAY);
    await everybody();
    await accept(at.trade, number);
    // An officer who looks two days later takes nothing from the applicant.
    expect(began(number)).toBe(clockStart(defaultProfile, sent(number)));
    expect(sent(number)).toBeLessThan(time() - DAY);
    const other = await apply(at.citizen, 'alcohol-retail-license', licenceAnswers(false));
    await take(at.trade, other);
    await act(at.trade, other, 'request', { ground: 'document-missing', words: 'Пришлите договор.' });
    expect(await card(other)).toContain('Пока ждём, срок не идёт.');
    await to(time() + 10 * DAY);
    await everybody();
    await at.citizen.get(`/cabinet/applications/${other}/answer`);
    await at.citizen.submit({ words: 'Договор в реестре.' }, { button: 'Отправить ответ' });
    expect(kept(portal, other).due_at).toBeNull();
    await to(time() + DAY);
    await everybody();
    await accept(at.trade, other);
    const [request] = query<{ closed_at: number }>(portal, 'SELECT closed_at FROM info_requests WHERE application = ?', other);
    expect(began(other)).toBe(clockStart(defaultProfile, request!.closed_at));
    expect(sent(other)).toBeLessThan(time() - 9 * DAY);
    expect(await card(other, '/deadline')).toContain('Итого: 15 из 15 рабочих дней.');
  });

  test('an answer that never came on a ground of refusal leads to an officer’s decision, not to the clock’s', async () => {
    const third = await apply(at.citizen, 'alcohol-retail-license', licenceAnswers(false));
    await take(at.trade, third);
    await act(at.trade, third, 'request', { ground: 'document-missing', words: 'Пришлите договор.' });
    await to(asked(third).wait_until + 60_000);
    expect(kept(portal, third).status).toBe('in_review');
    expect(kept(portal, third).due_at).not.toBeNull();
    await everybody();
    await openCase(at.trade, third);
    expect(flat(at.trade)).toContain('По закону за этим следует отказ');
    expect(await card(third)).toContain('По закону за этим может последовать отказ. Решит сотрудник.');
    await act(at.trade, third, 'refusal', { ground: 'premises', words: '' });
    await tick(portal);
    await expect.poll(() => deeds(portal, third).slice(-2), { timeout: 15_000 }).toEqual(['refuse', 'issue-document']);
  });
});
