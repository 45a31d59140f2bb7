import { beforeAll, describe, expect, inject, test } from 'vitest';
import { decideAgain, decided, issued } from '../afterlife.ts';
import { allowanceAnswers } from '../answers.ts';
import { fillDraft, sendDraft, startDraft, ticketAnswers } from '../apply.ts';
import { correction, type Desk, openDesk } from '../desk.ts';
import { scan } from '../harness/scans.ts';
import { query } from '../harness/state.ts';
import { accept, deeds, flat, leafTo, openCase, take } from '../office.ts';
import { formOf, press, twin } from '../race.ts';
import { registerOfficer } from '../world.ts';

const portal = inject('served');
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(portal);
});

describe('a mistake in an issued document', () => {
  test('is corrected: a new document with a new number, the old one says which; both sides and /verify agree', async () => {
    const number = await desk.fresh('approval', { words: 'Билет бессрочный.' });
    await desk.citizen.get(`/cabinet/documents/${desk.document(number).id}`);
    await desk.citizen.click('Исправить ошибку в документе');
    await desk.citizen.submit({}, { form: '/correction' });
    expect([desk.citizen.page.status, desk.citizen.page.errors]).toEqual([
      422,
      ['Что написано неверно – введите ответ', 'Как должно быть – введите ответ'],
    ]);
    const made = await desk.ask(number, { 'file.proof': await scan('паспорт.pdf') });
    expect(flat(desk.citizen)).toContain('паспорт.pdf, ');
    const old = desk.document(number);
    expect(query(portal, 'SELECT action, earlier_number, corrects, department FROM applications WHERE number = ?', made)).toEqual(
      [{ action: 'correct', earlier_number: number, corrects: old.number, department: 'nature' }],
    );
    expect(deeds(portal, made)).toEqual(['submit', 'register']);
    expect(await desk.card(made)).toContain(`Об ошибке в документе № ${old.number}`);
    expect(desk.citizen.page.html).not.toContain('/again');
    await desk.citizen.get('/cabinet/applications');
    expect(flat(desk.citizen)).toContain('Исправить ошибку: Охотничий билет');

    await leafTo(desk.officer, made);
    expect(flat(desk.officer)).toContain(`${made} Исправить ошибку: Охотничий билет`);
    await take(desk.officer, made);
    for (const words of ['Какой документ исправить', old.number, correction.wrong, correction.right, 'паспорт.pdf'])
      expect(flat(desk.officer)).toContain(words);
    await accept(desk.officer, made);
    await desk.officer.click('Одобрить заявление');
    expect(desk.officer.page.html).toContain('value="Петровна"');
    expect(desk.officer.page.html).toContain('Билет бессрочный.');
    await desk.officer.submit({ family: '' }, { form: '/approval' });
    expect([desk.officer.page.status, desk.officer.page.errors]).toEqual([422, ['Напишите фамилию.']]);
    await openCase(desk.officer, made);
    await desk.officer.click('Одобрить заявление');
    await desk.officer.submit({}, { form: '/approval' });
    expect([desk.officer.page.status, desk.officer.page.errors]).toEqual([
      422,
      ['Вы ничего не исправили. Исправьте документ или откажите в исправлении.'],
    ]);
    expect([desk.ends(old.number), desk.officer.page.html]).toEqual([[], expect.stringContaining('Билет бессрочный.')]);
    await desk.officer.submit({ family: 'Иванова-Нова', words: 'Билет без срока.' }, { form: '/approval' });
    // From the decision on two are never in force, though the new file is still being made.
    expect(desk.ends(old.number)).toEqual([{ kind: 'replaced', replaced_by: `Р-${made}` }]);
    await issued(portal, made);
    const next = desk.document(made);
    expect(next.number).toBe(`Р-${made}`);
    const words = await desk.wordsOf(next.id);
    for (const part of ['Иванова-Нова Анна Петровна', 'Билет без срока.', 'Выдан вместо', old.number, number])
      expect(words).toContain(part);
    expect(words).not.toContain('Билет бессрочный.');
    expect(await desk.verified(old.id)).toContain(`вместо него действует документ № ${next.number}`);
    expect(await desk.verified(next.id)).toContain('Документ подлинный');
    await desk.citizen.get(`/cabinet/documents/${old.id}`);
    expect(desk.citizen.page.html).not.toContain('/correction');
    expect(await desk.card(number)).toContain(`Заменён документом № ${next.number}`);
    await desk.citizen.get('/cabinet/documents');
    expect(flat(desk.citizen)).toContain(`Заменён документом № ${next.number}`);
    // The corrected one may have a mistake too.
    await desk.citizen.get(`/cabinet/applications/${made}/correction`);
    expect(flat(desk.citizen)).toContain(`Документ № ${next.number}`);
  });

  test('is never taken for a draft of one’s own, whatever key its form is sent with', async () => {
    const number = await desk.fresh('approval');
    const draft = await startDraft(desk.citizen, 'hunting-ticket');
    const id = draft.split('/').at(-1) ?? '';
    await desk.citizen.get(`/cabinet/applications/${number}/correction`);
    const filled = formOf(desk.citizen, '/correction', correction);
    const entries = filled.entries.map(([name, value]): (typeof filled.entries)[number] => [name, name === 'key' ? id : value]);
    await desk.citizen.send({ ...filled, entries });
    expect(desk.citizen.page.path).toMatch(/\/receipt$/);
    desk.numbers.push(desk.citizen.page.path.split('/').at(-2) ?? '');
    await desk.citizen.get(draft);
    expect(desk.citizen.page.path).toBe(`${draft}/applicant`);
    await fillDraft(desk.citizen, await ticketAnswers());
    desk.numbers.push(await sendDraft(desk.citizen));
  });

  test('has five working days of its own, whatever the service has', async () => {
    const { visitor: clerk } = await registerOfficer(portal, 'social');
    const form = { slug: 'child-allowance', answers: allowanceAnswers() };
    const number = await decided(portal, { citizen: desk.citizen, officer: clerk }, 'approval', {}, form);
    desk.numbers.push(number);
    const made = await desk.ask(number);
    const [row] = query<{ days: number }>(
      portal,
      'SELECT (due_at - clock_started_at) / 86400000 AS days FROM applications WHERE number = ?',
      made,
    );
    // Five working days from the next one: a week, and more only over holidays; the service itself has twenty calendar days.
    expect(row!.days).toBeGreaterThanOrEqual(5);
    expect(row!.days).toBeLessThanOrEqual(13);
    await desk.citizen.get(`/cabinet/applications/${made}`);
    expect(flat(desk.citizen)).toContain('5 рабочих дней');
  });

  test('sent twice is one correction; another one waits until it is decided', async () => {
    const number = await desk.fresh('approval');
    await desk.citizen.get(`/cabinet/applications/${number}/correction`);
    const filled = formOf(desk.citizen, '/correction', correction);
    const tabs = [desk.citizen, twin(desk.citizen), twin(desk.citizen)];
    await Promise.all(tabs.map(tab => press(tab, filled)));
    expect(new Set(tabs.map(tab => tab.page.reply.headers.location?.replace('/receipt', ''))).size).toBe(1);
    const made = () => query<{ number: string }>(portal, 'SELECT number FROM applications WHERE earlier_number = ?', number);
    expect(made()).toHaveLength(1);
    const [first] = made();
    desk.numbers.push(first!.number);
    await desk.citizen.get(`/cabinet/applications/${number}/correction`);
    await desk.citizen.submit({ wrong: 'И ещё', right: 'одно' }, { form: '/correction' });
    expect(desk.citizen.page.path).toBe(`/cabinet/applications/${first!.number}`);
    expect(made()).toHaveLength(1);
  });

  test('is refused with a reason of the closed list, and the document stays in force', async () => {
    const number = await desk.fresh('approval');
    const made = await desk.ask(number);
    await decideAgain(portal, desk.officer, made, 'refusal', { ground: 'no-mistake' });
    expect(desk.ends(desk.document(number).number)).toEqual([]);
    expect(await desk.card(made)).toContain('В документе нет опечатки или ошибки');
    expect(await desk.verified(desk.document(number).id)).toContain('Документ подлинный');
    await desk.citizen.get(`/cabinet/applications/${made}`);
    await desk.citizen.click('Открыть решение');
    expect(flat(desk.citizen)).toContain('Решение об отказе исправить документ');
    const again = await desk.ask(number);
    expect(again).not.toBe(made);
  });

  test('cannot be corrected once the document is in force no more: of approving and cancelling one wins', async () => {
    const number = await desk.fresh('approval');
    const made = await desk.ask(number);
    await take(desk.officer, made);
    await accept(desk.officer, made);
    await openCase(desk.officer, made);
    await desk.officer.click('Одобрить заявление');
    await openCase(desk.head, number);
    await desk.head.click('Отменить решение');
    const approval = formOf(desk.officer, '/approval', { family: 'Иванова-Нова' });
    const cancel = formOf(desk.head, '/reopening', { ground: 'court', words: 'Решение суда.' });
    await Promise.all([press(desk.officer, approval), press(desk.head, cancel)]);
    expect(desk.head.page.status).toBe(303);
    expect([303, 409]).toContain(desk.officer.page.status);
    if (desk.officer.page.status === 409) expect(flat(desk.officer)).toContain('Исправлять нечего');
    else await issued(portal, made);
    await issued(portal, number);
    // Whoever was first, nothing of the cancelled decision is in force.
    const chain = query(
      portal,
      'SELECT number FROM document_ends WHERE number IN (?, ?)',
      desk.document(number).number,
      `Р-${made}`,
    );
    expect(chain).toHaveLength(desk.officer.page.status === 409 ? 1 : 2);
  });
});

test('everything that says what happened agrees', async () => {
  expect(await desk.wrong()).toEqual([]);
});
