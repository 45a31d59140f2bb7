import { beforeEach, describe, expect, inject, test } from 'vitest';
import { allowanceAnswers, applicant } from '../answers.ts';
import { fillDraft, sendDraft, startDraft, ticketAnswers } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { textOf } from '../harness/dom.ts';
import type { Fields } from '../harness/form.ts';
import { expectValidPage } from '../harness/html.ts';
import { formOf, press, twin } from '../race.ts';
import { registerCitizen } from '../world.ts';

const portal = inject('served');
let here: Visitor;
let there: Visitor;

beforeEach(async () => {
  ({ visitor: here } = await registerCitizen(portal));
});

/** Both windows open the same page of a new draft. */
async function bothOpen(slug: string, page: string, until = page): Promise<string> {
  const draft = await startDraft(here, slug);
  await fillDraft(here, slug === 'hunting-ticket' ? await ticketAnswers() : allowanceAnswers(), until);
  there = twin(here);
  for (const window of [here, there]) await window.get(`${draft}/${page}`);
  return draft;
}

const shown = (visitor: Visitor, name: string) =>
  visitor.page.forms
    .flatMap(form => form.controls)
    .filter(control => control.name === name)
    .flatMap(control => control.entries())[0]?.[1];
const note = (visitor: Visitor) => visitor.page.all('[role="status"]').map(textOf).join(' ');
const next = { button: 'Далее' };

describe('two windows that answer one question otherwise', () => {
  test('are shown side by side with their time, and the person chooses', async () => {
    const draft = await bothOpen('hunting-ticket', 'applicant');
    await there.submit({ ...applicant, given: 'Анюта' }, next);
    expect(there.page.path).toBe(`${draft}/passport`);
    await here.submit({ ...applicant, given: 'Аня', 'birth-date.day': '31' }, next);
    expect(here.page.status).toBe(409);
    await expectValidPage(here.page);
    expect(here.page.all('legend').map(textOf)).toEqual(['Имя', 'Дата рождения']);
    expect(here.page.text).toMatch(/Анюта\s+сохранено в другом окне в \d\d:\d\d\s+Аня\s+здесь вы написали/);
    expect(here.page.text).toMatch(/12 апреля 1988 г\.\s+сохранено в другом окне в \d\d:\d\d\s+31 4 1988\s+здесь вы написали/);

    await here.submit({}, { button: 'Оставить выбранное' });
    expect(here.page.status).toBe(422);
    expect(here.page.errors).toEqual(['Имя – выберите, какой ответ оставить', 'Дата рождения – выберите, какой ответ оставить']);
    await here.submit({ 'pick.given': '1', 'pick.birth-date': '0' }, { button: 'Оставить выбранное' });
    expect(here.page.path).toBe(`${draft}/passport`);
    await here.get(`${draft}/applicant`);
    expect([shown(here, 'given'), shown(here, 'birth-date.day'), shown(here, 'snils')]).toEqual(['Аня', '12', '112-233-445 95']);
  });

  test('lose nothing whichever way one leaves, and nothing is sent before the choice', async () => {
    const draft = await bothOpen('hunting-ticket', 'applicant');
    await there.submit({ ...applicant, given: 'Анюта' }, next);
    await here.submit({ ...applicant, given: 'Аня' }, next);
    // Away without a word: the choice waits at the page itself, in either window.
    for (const window of [here, there]) {
      await window.get(`${draft}/applicant`);
      expect(window.page.status).toBe(200);
      expect(window.page.text).toMatch(/Анюта\s+сохранено в \d\d:\d\d\s+Аня\s+написано в другом окне в \d\d:\d\d/);
    }
    await here.submit({}, { button: 'Выбрать позже и выйти' });
    expect(note(here)).toContain('Оба ответа на месте');
    await there.get(`${draft}/check`);
    expect(there.page.path).toBe(`${draft}/applicant`);
    await there.submit({ 'pick.given': '0' }, { button: 'Оставить выбранное' });
    await fillDraft(there, await ticketAnswers());
    expect(there.page.text).toMatch(/Имя\s+Анюта/);
    await sendDraft(there);
  });

  test('with «Сохранить и выйти» keeps both and says so', async () => {
    const draft = await bothOpen('hunting-ticket', 'applicant');
    await there.submit(applicant, next);
    await here.submit({ ...applicant, email: 'ne-pochta' }, { button: 'Сохранить и выйти' });
    expect(here.page.path).toBe('/cabinet?draft=open');
    await here.get(draft);
    expect(here.page.path).toBe(`${draft}/applicant`);
    expect(here.page.text).toMatch(/anna@pochta\.example\s+сохранено[\s\S]+ne-pochta\s+написано в другом окне/);
  });

  test('choose in both: the one who is late hears what has changed, what stands and what to do', async () => {
    await bothOpen('hunting-ticket', 'applicant');
    await there.submit({ ...applicant, given: 'Анюта' }, next);
    await here.submit({ ...applicant, given: 'Аня' }, next);
    await there.get(here.page.path);
    await here.submit({ 'pick.given': '1' }, { button: 'Оставить выбранное' });
    await there.submit({ 'pick.given': '0' }, { button: 'Оставить выбранное' });
    expect([there.page.status, there.page.h1]).toEqual([409, 'Кто подаёт заявление']);
    expect(note(there)).toMatch(/Пока вы выбирали, эту страницу сохранили ещё раз, в \d\d:\d\d\./);
    expect(note(there)).toMatch(/ваш выбор мы не применили[\s\S]+Ничего не потеряно[\s\S]+Сейчас сохранено:\s+Имя: Аня/);
    expect(shown(there, 'given')).toBe('Аня');
    await expectValidPage(there.page);
  });

  test('choose about answers that were saved once more: the choice is asked again', async () => {
    const draft = await bothOpen('hunting-ticket', 'applicant');
    const third = twin(here);
    await third.get(`${draft}/applicant`);
    await there.submit({ ...applicant, given: 'Анюта' }, next);
    await here.submit({ ...applicant, given: 'Аня' }, next);
    await third.submit({ ...applicant, given: 'Нюра' }, next);
    await here.submit({ 'pick.given': '1' }, { button: 'Оставить выбранное' });
    expect(here.page.status).toBe(409);
    expect(note(here)).toContain('Ниже все ответы, какие есть сейчас. Выберите ещё раз.');
    for (const name of ['Анюта', 'Аня', 'Нюра']) expect(here.page.text).toContain(name);
    await expectValidPage(here.page);
  });

  test('about the delivery are told the same', async () => {
    const draft = await bothOpen('hunting-ticket', 'delivery');
    await there.submit({ delivery: 'mfc-paper', office: 'mfc-kamenny-mys' }, next);
    await here.submit({ delivery: 'cabinet' }, next);
    await there.get(`${draft}/delivery`);
    await here.submit({ 'pick.delivery': '1' }, { button: 'Оставить выбранное' });
    await there.submit({ 'pick.delivery': '0' }, { button: 'Оставить выбранное' });
    expect([there.page.status, there.page.path]).toEqual([409, `${draft}/delivery`]);
    expect(note(there)).toMatch(/Сейчас сохранено:\s+Куда отправить результат: В личном кабинете/);
    await expectValidPage(there.page);
  });

  test('about the delivery choose too', async () => {
    const draft = await bothOpen('hunting-ticket', 'delivery');
    await there.submit({ delivery: 'mfc-paper', office: 'mfc-kamenny-mys' }, next);
    await here.submit({ delivery: 'cabinet' }, next);
    expect([here.page.status, here.page.path]).toEqual([409, `${draft}/delivery`]);
    await expectValidPage(here.page);
    await here.submit({ 'pick.delivery': '1' }, { button: 'Оставить выбранное' });
    expect(here.page.path).toBe(`${draft}/check`);
    expect(here.page.text).not.toContain('МФЦ города');
  });
});

describe('two windows that answer different questions', () => {
  test('are put together, and the person is told what came from the other', async () => {
    const draft = await bothOpen('hunting-ticket', 'applicant');
    await there.submit({ snils: '112-233-445 95', ...born }, { button: 'Сохранить и выйти' });
    await here.submit({ email: 'novaya@pochta.example' }, next);
    expect(here.page.status).toBe(200);
    expect(note(here)).toContain('Мы сохранили и те ответы, и эти. Из другого окна: Дата рождения, СНИЛС.');
    expect([shown(here, 'email'), shown(here, 'snils')]).toEqual(['novaya@pochta.example', '112-233-445 95']);
    await expectValidPage(here.page);
    await here.submit({}, next);
    expect(here.page.path).toBe(`${draft}/passport`);
  });

  test('with «Сохранить и выйти» are put together and told in the cabinet', async () => {
    const draft = await bothOpen('hunting-ticket', 'applicant');
    await there.submit({ snils: '1' }, { button: 'Сохранить и выйти' });
    await here.submit({ email: 'a' }, { button: 'Сохранить и выйти' });
    expect(note(here)).toContain('мы сохранили и те ответы, и эти');
    await here.get(`${draft}/applicant`);
    expect([shown(here, 'snils'), shown(here, 'email')]).toEqual(['1', 'a']);
  });

  test('a window is no stranger to itself: back, another answer, «Далее»', async () => {
    const draft = await bothOpen('hunting-ticket', 'applicant');
    const page = formOf(here, '/applicant', applicant, 'Далее');
    const again = formOf(here, '/applicant', { ...applicant, given: 'Аня' }, 'Далее');
    await here.send(page);
    await here.send(again);
    expect(here.page.path).toBe(`${draft}/passport`);
    await here.get(`${draft}/applicant`);
    expect(shown(here, 'given')).toBe('Аня');
  });

  test('ten at once, each its own question or part of it: all answers are there', async () => {
    const draft = await bothOpen('child-allowance', 'home');
    const parts = { postcode: '1', region: '2', place: '3', street: '4', house: '5', flat: '6' };
    const windows = await Promise.all(
      ['snils', 'birth-date.day', 'family', 'given', 'patronymic', 'phone', 'email'].map(async name => {
        const window = twin(here);
        await window.get(`${draft}/applicant`);
        return { window, form: formOf(window, '/applicant', { [name]: '7' }, 'Сохранить и выйти') };
      }),
    );
    await Promise.all(windows.map(({ window, form }) => press(window, form)));
    await here.get(`${draft}/applicant`);
    for (const name of ['snils', 'birth-date.day', 'family', 'given', 'patronymic', 'phone', 'email'])
      expect(shown(here, name), name).toBe('7');
    // An address is one question: its parts do not mix, every version of it is offered.
    const others = await Promise.all(
      Object.entries(parts).map(async ([part, value]) => {
        const window = twin(here);
        await window.get(`${draft}/home`);
        return { window, form: formOf(window, '/home', { [`address.${part}`]: value }, 'Далее') };
      }),
    );
    await Promise.all(others.map(({ window, form }) => press(window, form)));
    await here.get(`${draft}/home`);
    expect(here.page.all('input[type="radio"]')).toHaveLength(6);
  });
});

const born: Fields = { 'birth-date.day': '12', 'birth-date.month': '4', 'birth-date.year': '1988' };
