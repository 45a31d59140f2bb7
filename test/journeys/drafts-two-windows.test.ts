import { beforeEach, describe, expect, inject, test } from 'vitest';
import { allowanceAnswers, applicant, child } from '../answers.ts';
import { fillDraft, sendDraft, startDraft, ticketAnswers } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { textOf } from '../harness/dom.ts';
import type { Fields } from '../harness/form.ts';
import { expectValidPage } from '../harness/html.ts';
import { scan } from '../harness/scans.ts';
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

describe('a list in two windows', () => {
  const second = child('Второй Ребёнок', 2016, '00000000202');
  const third = child('Третий Ребёнок', 2017, '00000000303');
  const names = async (draft: string) => {
    await here.get(`${draft}/children`);
    return here.page.all('ul.list bdi').map(textOf);
  };
  const remove = async (window: Visitor, draft: string, item: number) => {
    await window.get(`${draft}/children/${item}/removal`);
    await window.submit({}, { button: 'Удалить', form: '/removal' });
  };
  const first = 'Иванов Матвей Олегович';

  test('two new items are two items', async () => {
    const draft = await bothOpen('child-allowance', 'children/2', 'children');
    await there.submit(second, next);
    await here.submit(third, next);
    expect(here.page.path).toBe(`${draft}/children`);
    expect(await names(draft)).toEqual([first, 'Второй Ребёнок', 'Третий Ребёнок']);
  });

  test('an item that has moved is saved where it stands now', async () => {
    const draft = await bothOpen('child-allowance', 'children/2', 'children');
    await here.submit(second, next);
    await here.get(`${draft}/children/2`);
    await remove(there, draft, 1);
    await here.submit({ name: 'Второй, Исправленный' }, next);
    expect(await names(draft)).toEqual(['Второй, Исправленный']);
  });

  test('an item removed while it was filled in comes back with its answers, and the list says so', async () => {
    const draft = await bothOpen('child-allowance', 'children/2', 'children');
    await here.submit(second, next);
    await here.get(`${draft}/children/2`);
    await remove(there, draft, 2);
    expect(await names(draft)).toEqual([first]);
    await here.get(`${draft}/children`);
    const late = twin(here);
    await here.submit({}, next);
    await late.get(`${draft}/children/1`);
    const form = formOf(late, '/children/1', { name: 'Матвей, вернувшийся' }, 'Далее');
    await remove(there, draft, 1);
    await late.send(form);
    expect(late.page.path).toBe(`${draft}/children?item=returned`);
    expect(note(late)).toContain('Мы вернули её в конец списка');
    expect(await names(draft)).toEqual(['Матвей, вернувшийся']);
  });

  test('removing what has changed meanwhile asks again', async () => {
    const draft = await bothOpen('child-allowance', 'children/1', 'children');
    await there.get(`${draft}/children/1/removal`);
    expect(there.page.h1).toContain(first);
    await here.submit({ name: 'Иной' }, next);
    await there.submit({}, { button: 'Удалить', form: '/removal' });
    expect(there.page.status).toBe(409);
    expect(await names(draft)).toEqual(['Иной']);
  });

  test('eight children from eight windows while the first is removed: eight are there, in a whole list', async () => {
    const draft = await bothOpen('child-allowance', 'children/2', 'children');
    const windows = Array.from({ length: 8 }, () => twin(here));
    const forms = await Promise.all(
      windows.map(async (window, i) => {
        await window.get(`${draft}/children/2`);
        return formOf(window, '/children/2', child(`Ребёнок №${i}`, 2016, `0000000020${i}`) as Fields, 'Далее');
      }),
    );
    await there.get(`${draft}/children/1/removal`);
    const removal = formOf(there, '/removal', {}, 'Удалить');
    await Promise.all([...windows.map((window, i) => press(window, forms[i]!)), press(there, removal)]);
    // Under such a crowd the removal may be told to look again; the children may not be lost.
    const kept = await names(draft);
    expect(kept.filter(name => name.startsWith('Ребёнок №')).toSorted()).toEqual(
      Array.from({ length: 8 }, (_, i) => `Ребёнок №${i}`),
    );
    expect(kept.length - 8).toBe(there.page.status === 303 ? 0 : 1);
  });
});

test('files sent from two windows are all there', async () => {
  const draft = await bothOpen('child-allowance', 'papers');
  await Promise.all([
    here.submit({ 'file.income-certificate': await scan('доход.pdf', 'доход') }, next),
    there.submit({ 'file.school-certificate': await scan('школа.pdf', 'школа') }, { button: 'Сохранить и выйти' }),
  ]);
  await here.get(`${draft}/papers`);
  for (const name of ['доход.pdf', 'школа.pdf']) expect(here.page.text).toContain(name);
});

const born: Fields = { 'birth-date.day': '12', 'birth-date.month': '4', 'birth-date.year': '1988' };
