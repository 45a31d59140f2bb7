import { beforeAll, describe, expect, inject, test } from 'vitest';
import { decideAgain, issued } from '../afterlife.ts';
import { landAnswers } from '../answers.ts';
import { apply } from '../apply.ts';
import { type Desk, openDesk } from '../desk.ts';
import { waitForMessage } from '../harness/outbox.ts';
import { tick } from '../harness/portal.ts';
import { change, query } from '../harness/state.ts';
import { act, deeds, flat, force, kept, leafTo, openCase } from '../office.ts';
import { registerOfficer } from '../world.ts';

const portal = inject('served');
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(portal);
});

describe('a decision that a later one cancels', () => {
  test('returns the case with a new clock; its document is revoked everywhere; a new decision has a new number', async () => {
    const number = await desk.fresh('refusal', { ground: 'conviction' });
    const before = kept(portal, number);
    expect(before.closed_at).not.toBeNull();
    // As if all this had been long ago: the new clock must not be the old one.
    await change(portal, `UPDATE applications SET clock_started_at = 1, due_at = 2 WHERE number = '${number}'`);
    await openCase(desk.officer, number);
    expect(desk.officer.page.html).not.toContain('/reopening');
    await openCase(desk.head, number);
    await desk.head.click('Отменить решение');
    await desk.head.submit({}, { form: '/reopening' });
    expect([desk.head.page.status, desk.head.page.errors.length]).toEqual([422, 2]);
    await desk.head.submit({ ground: 'complaint', words: 'Судимость снята до обращения.' }, { form: '/reopening' });
    expect(desk.head.page.status).toBe(200);
    expect(flat(desk.head)).toContain('решение отменено. Жалоба на решение удовлетворена.');
    await waitForMessage(portal, desk.who.phone, sent => sent.text.includes(number) && /отмен|снова/.test(sent.text));
    const after = kept(portal, number);
    expect(after).toMatchObject({ status: 'in_review', closed_at: null, clock_stops: '[]' });
    expect(after.due_at).toBeGreaterThan(Date.now());
    await leafTo(desk.officer, number);
    const text = await desk.card(number);
    for (const words of [
      'заявление рассматривают снова',
      'Жалоба на решение удовлетворена.',
      'больше не действует',
      'Решение до',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Исправить и подать заново');
    await desk.citizen.get('/cabinet/messages');
    await desk.citizen.click(`Решение по заявлению ${number} отменили`);
    expect(flat(desk.citizen)).toContain('Судимость снята до обращения.');
    await issued(portal, number);
    const [old, cancellation] = [desk.document(number), desk.document(number, 2)];
    expect([old.number, cancellation.number]).toEqual([`О-${number}`, `А-${number}/2`]);
    expect(await desk.verified(old.id)).toContain('Документ отменён');
    expect(await desk.verified(cancellation.id)).toContain('Это отмена прежнего решения.');
    const words = await desk.wordsOf(cancellation.id);
    for (const part of ['Решение об отмене решения', old.number, 'статья 11.2', 'Судимость снята до обращения.'])
      expect(words).toContain(part);
    expect(deeds(portal, number).at(-1)).toBe('reopen');

    await decideAgain(portal, desk.officer, number, 'approval');
    expect(desk.document(number, 3).number).toBe(`Р-${number}/3`);
    expect(await desk.card(number)).toContain('Документ готов.');
    await desk.citizen.click('Открыть документ');
    expect(flat(desk.citizen)).toContain(`№ Р-${number}/3`);
    await desk.citizen.get(desk.citizen.page.link('Скачать'));
    expect(decodeURIComponent(desk.citizen.page.reply.headers['content-disposition'] ?? '')).toContain(`Р-${number}-3.pdf`);
    await tick(portal);
    expect(kept(portal, number).status).toBe('issued');
    // A decision on a decision on a decision: the history only grows.
    await desk.reopen(number);
    expect(kept(portal, number).status).toBe('in_review');
    expect(query(portal, 'SELECT kind FROM decisions WHERE application = ? ORDER BY seq', number).map(row => row.kind)).toEqual([
      'refusal',
      'cancellation',
      'approval',
      'cancellation',
    ]);
  });

  test('only by the head, only on a ground of the list, only what was seen, and not while open', async () => {
    const number = await desk.fresh('approval');
    const seen = String(deeds(portal, number).length);
    const verb = `/staff/cases/${number}/reopening`;
    const before = JSON.stringify([deeds(portal, number), kept(portal, number)]);
    for (const [by, fields, status] of [
      [desk.officer, { ground: 'court', words: 'x', seen }, 409],
      [desk.head, { ground: 'invented', words: 'x', seen }, 409],
      [desk.head, { ground: 'court', words: 'x', seen: '1' }, 409],
      [desk.head, { ground: 'court', words: 'x' }, 409],
      [desk.head, { ground: 'court', words: '', seen }, 422],
    ] as const)
      expect((await force(by, verb, fields)).status).toBe(status);
    const { visitor: other } = await registerOfficer(portal, 'social', 'head');
    expect((await force(other, verb, { ground: 'court', words: 'x', seen })).status).toBe(404);
    expect(JSON.stringify([deeds(portal, number), kept(portal, number)])).toBe(before);
    await desk.reopen(number);
    const now = String(deeds(portal, number).length);
    expect((await force(desk.head, verb, { ground: 'court', words: 'x', seen: now })).status).toBe(409);
  });

  test('takes along the corrected document that stands for it', async () => {
    const number = await desk.fresh('approval');
    const made = await desk.ask(number);
    await decideAgain(portal, desk.officer, made, 'approval', { family: 'Иванова-Нова' });
    const corrected = `Исправить ошибку: Охотничий билет, заявление ${made}`;
    const steps = async () => {
      await desk.citizen.get('/cabinet');
      return flat(desk.citizen);
    };
    expect(await desk.card(made)).toContain('Документ готов. Скачайте');
    expect(await steps()).toContain(`Документ готов. ${corrected}`);
    await openCase(desk.head, number);
    await desk.head.click('Отменить решение');
    expect(flat(desk.head)).toContain(`Исправленный документ № Р-${made} тоже`);
    await desk.reopen(number, 'court');
    expect(await steps()).not.toContain(corrected);
    expect(await desk.card(number)).toContain(`Документы № Р-${number} и № Р-${made} больше не действуют.`);
    expect(desk.ends(desk.document(number).number)).toEqual([{ kind: 'replaced', replaced_by: `Р-${made}` }]);
    expect(desk.ends(`Р-${made}`)).toEqual([{ kind: 'revoked', replaced_by: null }]);

    const replaced = await desk.verified(desk.document(number).id);
    expect(replaced).toContain(`вместо него выдан документ № Р-${made}, он тоже отменён`);
    expect(replaced).toContain('Документ не действует');
    const card = await desk.card(made);
    expect(card).toContain('Документ отменили, он больше не действует.');
    expect(card).not.toContain('Документ готов. ');
    expect(card).toContain('Отменён');
    // A correction itself is not cancelled: the document it replaced could not come back.
    await openCase(desk.head, made);
    const seen = String(deeds(portal, made).length);
    expect((await force(desk.head, `/staff/cases/${made}/reopening`, { ground: 'court', words: 'x', seen })).status).toBe(409);
  });

  test('refused at the door, it begins with the check of documents and is registered', async () => {
    const { visitor: clerk } = await registerOfficer(portal, 'land-00701000');
    const { visitor: chief } = await registerOfficer(portal, 'land-00701000', 'head');
    const number = await apply(desk.citizen, 'land-preliminary-approval', await landAnswers('00701000'));
    desk.numbers.push(number);
    await act(clerk, number, 'intake-refusal', { ground: 'incomplete' });
    await issued(portal, number);
    await tick(portal);
    await desk.reopen(number, 'own-mistake', chief);
    expect(kept(portal, number)).toMatchObject({ status: 'checking', closed_at: null });
    expect(kept(portal, number).registered_at).not.toBeNull();
    await decideAgain(portal, clerk, number, 'approval');
    expect(kept(portal, number).status).toBe('ready');
  });
});

test('everything that says what happened agrees', async () => {
  expect(await desk.wrong()).toEqual([]);
});
