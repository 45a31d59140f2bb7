import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { firstBrokenLink } from '../../src/platform/audit.ts';
import { apply } from '../apply.ts';
import { auditRow, disagreements } from '../harness/agreement.ts';
import type { Visitor } from '../harness/client.ts';
import { ownPortal } from '../harness/portal.ts';
import { photograph } from '../harness/scans.ts';
import { query } from '../harness/state.ts';
import { accept, act, deeds, openCase, registerOfficers, take } from '../office.ts';
import { count, formOf, press, spread, timed, twin } from '../race.ts';
import { registerCitizen, registerOfficer } from '../world.ts';

let portal: Served;
let citizen: Visitor;
let officers: Visitor[];
beforeAll(async () => {
  portal = await ownPortal();
  ({ visitor: citizen } = await registerCitizen(portal));
  officers = await registerOfficers(portal, 'nature', 20);
}, 120_000);
afterAll(async () => {
  expect(await disagreements(portal)).toEqual([]);
  await portal.stop();
});

describe('officers', () => {
  test('twenty take one case at once: one has it, nineteen are told who', async () => {
    const number = await apply(citizen);
    await Promise.all(officers.map(officer => openCase(officer, number)));
    const forms = officers.map(officer => formOf(officer, '/taking'));
    await Promise.all(officers.map((officer, i) => press(officer, forms[i]!)));
    expect(count(officers.map(officer => officer.page.status))).toEqual({ 303: 1, 409: 19 });
    expect(deeds(portal, number)).toEqual(['submit', 'register', 'take']);
    const losers = officers
      .filter(officer => officer.page.status === 409)
      .map(officer => officer.page.text.replaceAll(/\s+/g, ' '));
    for (const text of losers) {
      expect(text).toContain('Заявление уже взял другой сотрудник.');
      expect(text).toContain('Исполнитель Соколова М. И.');
    }
  });

  test('two post a decision on the same version: one wins, the other sees the fresh state and keeps the words', async () => {
    const number = await apply(citizen);
    const [holder] = officers as [Visitor];
    await take(holder, number);
    await accept(holder, number);
    await openCase(holder, number);
    const other = twin(holder);
    await openCase(other, number);
    await holder.click('Одобрить заявление');
    await other.click('Отказать в услуге');
    const approval = formOf(holder, '/approval', { words: 'Выдать.' });
    const refusal = formOf(other, '/refusal', { ground: 'conviction', words: 'Есть судимость.' });
    await Promise.all([press(holder, approval), press(other, refusal)]);
    const [won, lost] = holder.page.status === 303 ? [holder, other] : [other, holder];
    expect([won.page.status, lost.page.status]).toEqual([303, 409]);
    expect(lost.page.text).toContain('Пока вы работали, заявление изменилось');
    expect(lost.page.text).toContain(lost === other ? 'Есть судимость.' : 'Выдать.');
    expect(lost.page.text).toContain(lost === other ? 'решение: одобрено' : 'решение: отказано');
    expect(deeds(portal, number).filter(kind => kind === 'approve' || kind === 'refuse')).toHaveLength(1);
    expect(query(portal, 'SELECT kind FROM decisions WHERE application = ?', number)).toHaveLength(1);
  });

  test('a head takes a case over while its officer decides: the decision is refused', async () => {
    const number = await apply(citizen);
    const [holder] = officers as [Visitor];
    const { visitor: head } = await registerOfficer(portal, 'nature', 'head');
    await take(holder, number);
    await accept(holder, number);
    await openCase(holder, number);
    await holder.click('Одобрить заявление');
    await take(head, number);
    await holder.submit({ words: 'Выдать.' }, { form: '/approval', follow: false });
    expect(holder.page.status).toBe(409);
    expect(holder.page.text).toContain('Ваш текст не пропал: Выдать.');
    expect(query(portal, 'SELECT * FROM decisions WHERE application = ?', number)).toEqual([]);
  });

  test('what came between the card and the form of a verb must be seen first', async () => {
    const number = await apply(citizen);
    const [holder] = officers as [Visitor];
    await take(holder, number);
    await accept(holder, number);
    await openCase(holder, number);
    await citizen.get(`/cabinet/applications/${number}/documents`);
    await citizen.submit({ 'file.other': await photograph('позднее.jpg', 'позднее') }, { form: '/documents' });
    await holder.click('Одобрить заявление');
    await holder.submit({}, { form: '/approval' });
    expect(holder.page.status).toBe(409);
    expect(holder.page.text).toContain('позднее.jpg');
    await act(holder, number, 'approval');
    expect(holder.page.status).toBe(200);
  });

  test('a double click on a decision is one decision and no complaint', async () => {
    const number = await apply(citizen);
    const [holder] = officers as [Visitor];
    await take(holder, number);
    await accept(holder, number);
    await openCase(holder, number);
    await holder.click('Одобрить заявление');
    const twice = [holder, twin(holder)];
    const filled = formOf(holder, '/approval');
    await Promise.all(twice.map(each => press(each, filled)));
    expect(twice.map(each => each.page.status)).toEqual([303, 303]);
    expect(deeds(portal, number).slice(0, 5)).toEqual(['submit', 'register', 'take', 'accept-documents', 'approve']);
    // A second click that came late: the portal has made the document meanwhile.
    const status = () => query<{ status: string }>(portal, 'SELECT status FROM applications WHERE number = ?', number)[0]?.status;
    await expect.poll(status, { timeout: 20_000 }).toBe('ready');
    const late = twin(holder);
    await press(late, filled);
    expect(late.page.status).toBe(303);
    expect(deeds(portal, number).filter(deed => deed === 'approve')).toHaveLength(1);
  });

  test('twenty officers in fifty windows open one card at once: fifty rows, one whole chain', async () => {
    const number = await apply(citizen);
    const readers = Array.from({ length: 50 }, (_, i) => twin(officers[i % officers.length]!));
    const before = links(number).length;
    const times = await Promise.all(readers.map(reader => timed(() => openCase(reader, number))));
    expect(count(readers.map(reader => reader.page.status))).toEqual({ 200: 50 });
    const chain = links(number);
    expect(chain.length - before).toBe(50);
    expect(count(chain.map(link => String(link.action)))).toEqual({ submit: 1, register: 1, view: 50 });
    expect(new Set(chain.slice(before).map(link => link.actor_id)).size).toBe(20);
    expect(await firstBrokenLink(chain.map(auditRow))).toBeNull();
    console.log(`50 open one card: ${spread(times)}`);
  });
});

const links = (number: string) =>
  query<Record<string, string | number>>(
    portal,
    `SELECT * FROM audit_events WHERE chain = 'application:' || ? ORDER BY seq`,
    number,
  );
