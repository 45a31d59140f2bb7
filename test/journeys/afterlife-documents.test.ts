import { beforeAll, describe, expect, inject, test } from 'vitest';
import { decideAgain, decided, issued } from '../afterlife.ts';
import { pictureOf } from '../documents/picture.ts';
import { disagreements } from '../harness/agreement.ts';
import { Visitor } from '../harness/client.ts';
import { waitForMessage } from '../harness/outbox.ts';
import { tick } from '../harness/portal.ts';
import { scan } from '../harness/scans.ts';
import { query } from '../harness/state.ts';
import { accept, act, deeds, flat, force, kept, openCase, take } from '../office.ts';
import { formOf, press, twin } from '../race.ts';
import { newPerson, registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');
const who = newPerson();
const anybody = new Visitor(portal.url);
let citizen: Visitor;
let officer: Visitor;
let head: Visitor;
const numbers: string[] = [];
beforeAll(async () => {
  ({ visitor: citizen } = await registerCitizen(portal, who));
  ({ visitor: officer } = await registerOfficer(portal, 'nature'));
  ({ visitor: head } = await registerOfficer(portal, 'nature', 'head'));
});

const fresh = async (verb: 'approval' | 'refusal', fields: Record<string, string> = {}) => {
  const number = await decided(portal, { citizen, officer }, verb, fields);
  numbers.push(number);
  return number;
};
const card = async (number: string) => {
  await citizen.get(`/cabinet/applications/${number}`);
  return flat(citizen);
};
const document = (number: string, decision = 1) =>
  query<{ id: string; number: string }>(
    portal,
    'SELECT id, number FROM documents WHERE application_id = ? AND decision = ?',
    number,
    decision,
  )[0]!;
const ends = (number: string) =>
  query(portal, 'SELECT kind, replaced_by FROM document_ends WHERE number = ?', number).map(end => ({ ...end }));
/** What the check by the code on a document's page says to anybody. */
const verified = async (id: string) => {
  await citizen.get(`/cabinet/documents/${id}`);
  const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(citizen.page.text)?.[0];
  await anybody.get(`/verify/${code}`);
  return flat(anybody);
};
const wordsOf = async (id: string) => {
  const pdf = await citizen.get(`/cabinet/documents/${id}/file`);
  return (await pictureOf(new Uint8Array(pdf.reply.body), 0.2)).pages.map(page => page.text.replaceAll(/\s+/g, ' ')).join(' ');
};
const reopen = (by: Visitor, number: string, ground = 'own-mistake', words = 'Не учли справку.') =>
  act(by, number, 'reopening', { ground, words });
const correction = { wrong: 'Иванова Анна Питровна', right: 'Иванова Анна Петровна' };
/** Asks for a correction from the document's own page. Returns the number of the correction. */
const ask = async (number: string, fields: Record<string, unknown> = {}) => {
  await citizen.get(`/cabinet/documents/${document(number).id}`);
  await citizen.click('Исправить ошибку в документе');
  await citizen.submit({ ...correction, ...fields } as never, { form: '/correction' });
  const made = /applications\/([^/]+)\/receipt/.exec(citizen.page.url.pathname)?.[1] ?? '';
  numbers.push(made);
  return made;
};

describe('a mistake in an issued document', () => {
  test('is corrected: a new document with a new number, the old one says which; both sides and /verify agree', async () => {
    const number = await fresh('approval', { words: 'Билет бессрочный.' });
    await citizen.get(`/cabinet/documents/${document(number).id}`);
    await citizen.click('Исправить ошибку в документе');
    await citizen.submit({}, { form: '/correction' });
    expect([citizen.page.status, citizen.page.errors.length]).toEqual([422, 2]);
    const made = await ask(number, { 'file.proof': await scan('паспорт.pdf') });
    const old = document(number);
    expect(query(portal, 'SELECT action, earlier_number, corrects, department FROM applications WHERE number = ?', made)).toEqual(
      [{ action: 'correct', earlier_number: number, corrects: old.number, department: 'nature' }],
    );
    expect(deeds(portal, made)).toEqual(['submit', 'register']);
    expect(await card(made)).toContain(`Об ошибке в документе № ${old.number}`);
    expect(citizen.page.html).not.toContain('/again');
    await citizen.get('/cabinet/applications');
    expect(flat(citizen)).toContain('Исправить ошибку: Охотничий билет');

    await officer.get('/staff/queue');
    expect(flat(officer)).toContain(`${made} Исправить ошибку: Охотничий билет`);
    await take(officer, made);
    for (const words of ['Какой документ исправить', old.number, correction.wrong, correction.right, 'паспорт.pdf'])
      expect(flat(officer)).toContain(words);
    await accept(officer, made);
    await officer.click('Одобрить заявление');
    expect(officer.page.html).toContain('value="Петровна"');
    expect(officer.page.html).toContain('Билет бессрочный.');
    await officer.submit({ family: '' }, { form: '/approval' });
    expect([officer.page.status, officer.page.errors]).toEqual([422, ['Напишите фамилию.']]);
    await officer.submit({ family: 'Иванова-Нова', words: 'Билет без срока.' }, { form: '/approval' });
    // From the decision on two are never in force, though the new file is still being made.
    expect(ends(old.number)).toEqual([{ kind: 'replaced', replaced_by: `Р-${made}` }]);
    await issued(portal, made);
    const next = document(made);
    expect(next.number).toBe(`Р-${made}`);
    const words = await wordsOf(next.id);
    for (const part of ['Иванова-Нова Анна Петровна', 'Билет без срока.', 'Выдан вместо', old.number, number])
      expect(words).toContain(part);
    expect(words).not.toContain('Билет бессрочный.');
    expect(await verified(old.id)).toContain(`Заменён документом № ${next.number}`);
    expect(await verified(next.id)).toContain('Документ подлинный');
    await citizen.get(`/cabinet/documents/${old.id}`);
    expect(citizen.page.html).not.toContain('/correction');
    expect(await card(number)).toContain(`Заменён документом № ${next.number}`);
    await citizen.get('/cabinet/documents');
    expect(flat(citizen)).toContain(`Заменён документом № ${next.number}`);
    // The corrected one may have a mistake too.
    await citizen.get(`/cabinet/applications/${made}/correction`);
    expect(flat(citizen)).toContain(`Документ № ${next.number}`);
  });

  test('has five working days of its own, whatever the service has', async () => {
    const { visitor: clerk } = await registerOfficer(portal, 'social');
    const { allowanceAnswers } = await import('../answers.ts');
    const form = { slug: 'child-allowance', answers: allowanceAnswers() };
    const number = await decided(portal, { citizen, officer: clerk }, 'approval', {}, form);
    numbers.push(number);
    const made = await ask(number);
    const [row] = query<{ days: number }>(
      portal,
      'SELECT (due_at - clock_started_at) / 86400000 AS days FROM applications WHERE number = ?',
      made,
    );
    // Five working days from the next one: a week, and more only over holidays; the service itself has twenty calendar days.
    expect(row!.days).toBeGreaterThanOrEqual(5);
    expect(row!.days).toBeLessThanOrEqual(13);
    await citizen.get(`/cabinet/applications/${made}`);
    expect(flat(citizen)).toContain('5 рабочих дней');
  });

  test('sent twice is one correction; another one waits until it is decided', async () => {
    const number = await fresh('approval');
    await citizen.get(`/cabinet/applications/${number}/correction`);
    const filled = formOf(citizen, '/correction', correction);
    const tabs = [citizen, twin(citizen), twin(citizen)];
    await Promise.all(tabs.map(tab => press(tab, filled)));
    expect(new Set(tabs.map(tab => tab.page.reply.headers.location?.replace('/receipt', ''))).size).toBe(1);
    const made = () => query<{ number: string }>(portal, 'SELECT number FROM applications WHERE earlier_number = ?', number);
    expect(made()).toHaveLength(1);
    const [first] = made();
    numbers.push(first!.number);
    await citizen.get(`/cabinet/applications/${number}/correction`);
    await citizen.submit({ wrong: 'И ещё', right: 'одно' }, { form: '/correction' });
    expect(citizen.page.path).toBe(`/cabinet/applications/${first!.number}`);
    expect(made()).toHaveLength(1);
  });

  test('is refused with a reason of the closed list, and the document stays in force', async () => {
    const number = await fresh('approval');
    const made = await ask(number);
    await decideAgain(portal, officer, made, 'refusal', { ground: 'no-mistake' });
    expect(ends(document(number).number)).toEqual([]);
    expect(await card(made)).toContain('В документе нет опечатки или ошибки');
    expect(await verified(document(number).id)).toContain('Документ подлинный');
    await citizen.get(`/cabinet/applications/${made}`);
    await citizen.click('Открыть решение');
    expect(flat(citizen)).toContain('Решение об отказе исправить документ');
    const again = await ask(number);
    expect(again).not.toBe(made);
  });

  test('cannot be corrected once the document is in force no more: of approving and cancelling one wins', async () => {
    const number = await fresh('approval');
    const made = await ask(number);
    await take(officer, made);
    await accept(officer, made);
    await openCase(officer, made);
    await officer.click('Одобрить заявление');
    await openCase(head, number);
    await head.click('Отменить решение');
    const approval = formOf(officer, '/approval');
    const cancel = formOf(head, '/reopening', { ground: 'court', words: 'Решение суда.' });
    await Promise.all([press(officer, approval), press(head, cancel)]);
    expect(head.page.status).toBe(303);
    expect([303, 409]).toContain(officer.page.status);
    if (officer.page.status === 409) expect(flat(officer)).toContain('Исправлять нечего');
    else await issued(portal, made);
    await issued(portal, number);
    // Whoever was first, nothing of the cancelled decision is in force.
    const chain = query(portal, 'SELECT number FROM document_ends WHERE number IN (?, ?)', document(number).number, `Р-${made}`);
    expect(chain).toHaveLength(officer.page.status === 409 ? 1 : 2);
  });
});

describe('a decision that a later one cancels', () => {
  test('returns the case with a new clock; its document is revoked everywhere; a new decision has a new number', async () => {
    const number = await fresh('refusal', { ground: 'conviction' });
    const before = kept(portal, number);
    expect(before.closed_at).not.toBeNull();
    await openCase(officer, number);
    expect(officer.page.html).not.toContain('/reopening');
    await openCase(head, number);
    await head.click('Отменить решение');
    await head.submit({}, { form: '/reopening' });
    expect([head.page.status, head.page.errors.length]).toEqual([422, 2]);
    await head.submit({ ground: 'complaint', words: 'Судимость снята до обращения.' }, { form: '/reopening' });
    expect(head.page.status).toBe(200);
    expect(flat(head)).toContain('решение отменено. Жалоба на решение удовлетворена.');
    await waitForMessage(portal, who.phone, sent => sent.text.includes(number) && /отмен|снова/.test(sent.text));
    const after = kept(portal, number);
    expect(after).toMatchObject({ status: 'in_review', closed_at: null, clock_stops: '[]' });
    expect(after.due_at).toBeGreaterThan(Date.now());
    await officer.get('/staff/queue');
    expect(flat(officer)).toContain(number);
    const text = await card(number);
    for (const words of [
      'заявление рассматривают снова',
      'Жалоба на решение удовлетворена.',
      'больше не действует',
      'Решение до',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Исправить и подать заново');
    await citizen.get('/cabinet/messages');
    await citizen.click(`Решение по заявлению ${number} отменили`);
    expect(flat(citizen)).toContain('Судимость снята до обращения.');
    await issued(portal, number);
    const [old, cancellation] = [document(number), document(number, 2)];
    expect([old.number, cancellation.number]).toEqual([`О-${number}`, `А-${number}/2`]);
    expect(await verified(old.id)).toContain('Документ отменён');
    expect(await verified(cancellation.id)).toContain('Это отмена прежнего решения.');
    const words = await wordsOf(cancellation.id);
    for (const part of ['Решение об отмене решения', old.number, 'статья 11.2', 'Судимость снята до обращения.'])
      expect(words).toContain(part);
    expect(deeds(portal, number).at(-1)).toBe('reopen');

    await decideAgain(portal, officer, number, 'approval');
    expect(document(number, 3).number).toBe(`Р-${number}/3`);
    expect(await card(number)).toContain('Документ готов.');
    await citizen.click('Открыть документ');
    expect(flat(citizen)).toContain(`№ Р-${number}/3`);
    await citizen.get(citizen.page.link('Скачать'));
    expect(decodeURIComponent(citizen.page.reply.headers['content-disposition'] ?? '')).toContain(`Р-${number}-3.pdf`);
    await tick(portal);
    expect(kept(portal, number).status).toBe('issued');
    // A decision on a decision on a decision: the history only grows.
    await reopen(head, number);
    expect(kept(portal, number).status).toBe('in_review');
    expect(query(portal, 'SELECT kind FROM decisions WHERE application = ? ORDER BY seq', number).map(row => row.kind)).toEqual([
      'refusal',
      'cancellation',
      'approval',
      'cancellation',
    ]);
  });

  test('only by the head, only on a ground of the list, only what was seen, and not while open', async () => {
    const number = await fresh('approval');
    const seen = String(deeds(portal, number).length);
    const verb = `/staff/cases/${number}/reopening`;
    const before = JSON.stringify([deeds(portal, number), kept(portal, number)]);
    for (const [by, fields, status] of [
      [officer, { ground: 'court', words: 'x', seen }, 409],
      [head, { ground: 'invented', words: 'x', seen }, 409],
      [head, { ground: 'court', words: 'x', seen: '1' }, 409],
      [head, { ground: 'court', words: 'x' }, 409],
      [head, { ground: 'court', words: '', seen }, 422],
    ] as const)
      expect((await force(by, verb, fields)).status).toBe(status);
    const { visitor: other } = await registerOfficer(portal, 'social', 'head');
    expect((await force(other, verb, { ground: 'court', words: 'x', seen })).status).toBe(404);
    expect(JSON.stringify([deeds(portal, number), kept(portal, number)])).toBe(before);
    await reopen(head, number);
    const now = String(deeds(portal, number).length);
    expect((await force(head, verb, { ground: 'court', words: 'x', seen: now })).status).toBe(409);
  });

  test('takes along the corrected document that stands for it', async () => {
    const number = await fresh('approval');
    const made = await ask(number);
    await decideAgain(portal, officer, made, 'approval');
    await reopen(head, number, 'court');
    expect(ends(document(number).number)).toEqual([{ kind: 'replaced', replaced_by: `Р-${made}` }]);
    expect(ends(`Р-${made}`)).toEqual([{ kind: 'revoked', replaced_by: null }]);
    expect(await card(made)).toContain('Отменён');
    // A correction itself is not cancelled: the document it replaced could not come back.
    await openCase(head, made);
    const seen = String(deeds(portal, made).length);
    expect((await force(head, `/staff/cases/${made}/reopening`, { ground: 'court', words: 'x', seen })).status).toBe(409);
  });

  test('refused at the door, it begins with the check of documents and is registered', async () => {
    const { visitor: clerk } = await registerOfficer(portal, 'land-00701000');
    const { visitor: chief } = await registerOfficer(portal, 'land-00701000', 'head');
    const { landAnswers } = await import('../answers.ts');
    const { apply } = await import('../apply.ts');
    const number = await apply(citizen, 'land-preliminary-approval', await landAnswers('00701000'));
    numbers.push(number);
    await act(clerk, number, 'intake-refusal', { ground: 'incomplete' });
    await issued(portal, number);
    await tick(portal);
    await reopen(chief, number);
    expect(kept(portal, number)).toMatchObject({ status: 'checking', closed_at: null });
    expect(kept(portal, number).registered_at).not.toBeNull();
    await decideAgain(portal, clerk, number, 'approval');
    expect(kept(portal, number).status).toBe('ready');
  });
});

test('everything that says what happened agrees', async () => {
  const wrong = await disagreements(portal);
  expect(wrong.filter(sentence => numbers.some(number => sentence.startsWith(number)))).toEqual([]);
});
