import { beforeAll, describe, expect, inject, test } from 'vitest';
import { huntingTicket } from '../../src/catalogue/nature/hunting-ticket.ts';
import { again, decided, filesOf, mend } from '../afterlife.ts';
import { allowanceAnswers, child } from '../answers.ts';
import { apply, pageOf, sendDraft } from '../apply.ts';
import { disagreements } from '../harness/agreement.ts';
import type { Visitor } from '../harness/client.ts';
import { attribute } from '../harness/dom.ts';
import { photograph } from '../harness/scans.ts';
import { change, query } from '../harness/state.ts';
import { act, flat, kept, openCase, take } from '../office.ts';
import { formOf, press, twin } from '../race.ts';
import { registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');
let citizen: Visitor;
let officer: Visitor;
const numbers: string[] = [];
beforeAll(async () => {
  ({ visitor: citizen } = await registerCitizen(portal));
  ({ visitor: officer } = await registerOfficer(portal, 'nature'));
});

const refused = async (ground: string, words = '') => {
  const number = await decided(portal, { citizen, officer }, 'refusal', { ground, words });
  numbers.push(number);
  return number;
};
const sent = async () => {
  const number = await sendDraft(citizen);
  numbers.push(number);
  return number;
};
const draftId = () => citizen.page.url.pathname.split('/')[3] ?? '';
const inputs = () => citizen.page.all('#page-form input, #page-form select, #page-form textarea').map(x => attribute(x, 'name'));

describe('a refusal that can be fixed', () => {
  test('opens the page of files that the ground names, and nothing else is asked; the officer sees what changed', async () => {
    const remark = 'На фотографии тень от шкафа.';
    const old = await refused('photo-unsuitable', remark);
    expect(await mend(citizen, old)).toBe('photo');
    const { text, remedy } = huntingTicket.refusal.find(ground => ground.code === 'photo-unsuitable')!;
    for (const words of [text, remark, remedy, `по заявлению ${old}`]) expect(flat(citizen)).toContain(words);
    // The only file of the slot is what has to be replaced.
    expect(filesOf(portal, draftId())).toEqual([]);
    await citizen.submit({ 'file.photo': await photograph('светлый-фон.jpg', 'новое') }, { button: 'Загрузить' });
    expect(pageOf(citizen)).toBe('check');
    expect(flat(citizen)).toContain(remark);
    const number = await sent();
    expect(query(portal, 'SELECT earlier_number FROM applications WHERE number = ?', number)).toEqual([{ earlier_number: old }]);
    await citizen.get(`/cabinet/applications/${number}`);
    expect(citizen.page.link(old)).toBe(`/cabinet/applications/${old}`);
    await openCase(officer, number);
    expect(flat(officer)).toContain('Что изменил заявитель');
    expect(flat(officer)).toMatch(/Ваша фотография Было: \S+\.jpg Стало: светлый-фон\.jpg/);
    expect(flat(officer).match(/Было:/g)).toHaveLength(1);
    expect(officer.page.link(old)).toBe(`/staff/cases/${old}`);
  });

  test('opens only the fields that the ground names; the rest stays, and is changed from the check', async () => {
    const old = await refused('conviction');
    expect(await mend(citizen, old)).toBe('conditions');
    expect(inputs().filter(name => name === 'minimum' || name === 'no-conviction')).toEqual(['no-conviction']);
    await citizen.submit({ 'no-conviction': true }, { button: 'Далее' });
    expect(pageOf(citizen)).toBe('check');
    expect(flat(citizen)).toContain('Я знаю требования охотничьего минимума');
    await citizen.click('Изменить');
    expect([pageOf(citizen), inputs().includes('family')]).toEqual(['applicant', true]);
    await citizen.submit({ family: 'Смирнова' }, { button: 'Далее' });
    expect(pageOf(citizen)).toBe('check');
    // The file of a slot that was not named came along as a copy of its own.
    const [copy] = filesOf(portal, draftId());
    const [mine] = filesOf(portal, old);
    expect(copy).toMatchObject({ slot: 'photo', class: 'draft', fingerprint: mine!.fingerprint });
    expect(copy!.r2_key).not.toBe(mine!.r2_key);
    const number = await sent();
    await openCase(officer, number);
    expect(flat(officer)).toMatch(/Фамилия Было: Иванова Стало: Смирнова/);
    // Both holders open their own file.
    for (const [holder, file] of [
      [old, filesOf(portal, old)[0]!.id],
      [number, filesOf(portal, number)[0]!.id],
    ]) {
      await citizen.get(`/cabinet/applications/${holder}/files/${file}`);
      expect([citizen.page.status, citizen.page.reply.body.subarray(0, 2).toString('hex')]).toEqual([200, 'ffd8']);
    }
  });

  test('an unfinished field that the ground names cannot be jumped over, and closed ones keep their answers whatever is posted', async () => {
    const old = await refused('conviction');
    await mend(citizen, old);
    const draft = draftId();
    await citizen.get(`/cabinet/drafts/${draft}/check`);
    expect(pageOf(citizen)).toBe('conditions');
    await citizen.submit({}, { button: 'Далее' });
    // It stands as it was answered: pressing on confirms it.
    expect(pageOf(citizen)).toBe('check');
    expect(flat(citizen)).toContain('Я знаю требования охотничьего минимума');
  });

  test('a double click begins one draft', async () => {
    const old = await refused('photo-unsuitable');
    await citizen.get(`/cabinet/applications/${old}`);
    const filled = formOf(citizen, '/mending');
    const tabs = [citizen, twin(citizen), twin(citizen), twin(citizen)];
    await Promise.all(tabs.map(tab => press(tab, filled)));
    expect(new Set(tabs.map(tab => tab.page.reply.headers.location)).size).toBe(1);
    expect(query(portal, 'SELECT id FROM drafts WHERE earlier_number = ?', old)).toHaveLength(1);
  });

  test('a list is walked item by item, and a reason outside the form leads to «Подать заново»', async () => {
    const { visitor: clerk } = await registerOfficer(portal, 'social');
    const answers = allowanceAnswers();
    const form = { slug: 'child-allowance', answers };
    const pair = { citizen, officer: clerk };
    const old = await decided(portal, pair, 'refusal', { ground: 'lives-apart' }, form);
    numbers.push(old);
    expect(await mend(citizen, old)).toBe('children/1');
    expect(inputs().filter(name => name && name in child('', 1, ''))).toEqual(['lives-with-me', 'lives-with-me']);
    await citizen.submit({ 'lives-with-me': 'yes' }, { button: 'Далее' });
    expect(pageOf(citizen)).toBe('check');
    const number = await sent();
    await openCase(clerk, number);
    expect(flat(clerk)).toContain('Ответы и файлы те же.');
    const other = await decided(portal, pair, 'refusal', { ground: 'other-parent' }, form);
    numbers.push(other);
    await citizen.get(`/cabinet/applications/${other}`);
    expect(citizen.page.html).not.toContain('/mending');
    expect(citizen.page.link('Подать заново')).toBe(`/cabinet/applications/${other}/again`);
  });

  test('is only for its owner', async () => {
    const old = await refused('photo-unsuitable');
    const { visitor: stranger } = await registerCitizen(portal);
    await stranger.get('/cabinet');
    const csrf = /name="csrf" value="([^"]+)"/.exec(stranger.page.html)?.[1] ?? '';
    for (const verb of ['mending', 'again', 'correction'])
      expect((await stranger.post(`/cabinet/applications/${old}/${verb}`, `csrf=${csrf}`)).status).toBe(404);
    expect(query(portal, 'SELECT id FROM drafts WHERE earlier_number = ?', old)).toEqual([]);
  });
});

describe('«Подать ещё раз»', () => {
  test('from an open application: the check is the next page, with the same files or without', async () => {
    const old = await apply(citizen);
    numbers.push(old);
    expect(await again(citizen, old)).toBe('check');
    expect(flat(citizen)).toContain('.jpg');
    await citizen.get(`/cabinet/drafts/${draftId()}/removal`);
    await citizen.submit({}, { form: '/removal' });
    // The copy was removed with its draft; the application keeps its own.
    expect(filesOf(portal, old)).toHaveLength(1);
    expect(await again(citizen, old, false)).toBe('photo');
    await citizen.submit({ 'file.photo': await photograph('другая.jpg', 'другая') }, { button: 'Загрузить' });
    expect(pageOf(citizen)).toBe('check');
    expect(kept(portal, await sent()).status).toBe('registered');
  });

  test('asks only for what no longer fits the live version of the service', async () => {
    const old = await apply(citizen);
    numbers.push(old);
    // As if the service had got another form since: it still asks who applies, and much that was never answered.
    await change(portal, `UPDATE applications SET slug = 'child-allowance' WHERE number = '${old}'`);
    expect(await again(citizen, old, false)).toBe('home');
    expect(flat(citizen)).toContain('Где вы живёте');
    await citizen.get(`/cabinet/drafts/${draftId()}/passport`);
    expect(citizen.page.html).toContain('value="123456"');
    await change(portal, `UPDATE applications SET slug = 'hunting-ticket' WHERE number = '${old}'`);
  });

  test('takes the newest file of a slot that has room for one', async () => {
    const old = await apply(citizen);
    numbers.push(old);
    await take(officer, old);
    await act(officer, old, 'request', { ground: 'photo-replace', words: 'Другую.' });
    await citizen.get(`/cabinet/applications/${old}/answer`);
    await citizen.submit(
      { 'file.photo': await photograph('вторая.jpg', 'вторая'), words: 'Вот.' },
      { button: 'Отправить ответ' },
    );
    await again(citizen, old);
    expect(flat(citizen)).toContain('вторая.jpg');
    expect(filesOf(portal, draftId())).toHaveLength(1);
  });
});

test('everything that says what happened agrees', async () => {
  const wrong = await disagreements(portal);
  expect(wrong.filter(sentence => numbers.some(number => sentence.startsWith(number)))).toEqual([]);
});
