import { beforeEach, describe, expect, inject, test } from 'vitest';
import { allowanceAnswers, child } from '../answers.ts';
import { fillDraft, startDraft } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { textOf } from '../harness/dom.ts';
import type { Fields } from '../harness/form.ts';
import { scan } from '../harness/scans.ts';
import { formOf, press, twin } from '../race.ts';
import { registerCitizen } from '../world.ts';

const portal = inject('served');
let here: Visitor;
let there: Visitor;

beforeEach(async () => {
  ({ visitor: here } = await registerCitizen(portal));
});

/** Both windows open the same page of a new draft, answered up to `until`. */
async function bothOpen(page: string, until: string): Promise<string> {
  const draft = await startDraft(here, 'child-allowance');
  await fillDraft(here, allowanceAnswers(), until);
  there = twin(here);
  for (const window of [here, there]) await window.get(`${draft}/${page}`);
  return draft;
}

const note = (visitor: Visitor) => visitor.page.all('[role="status"]').map(textOf).join(' ');
const next = { button: 'Далее' };

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
    const draft = await bothOpen('children/2', 'children');
    await there.submit(second, next);
    await here.submit(third, next);
    expect(here.page.path).toBe(`${draft}/children`);
    expect(await names(draft)).toEqual([first, 'Второй Ребёнок', 'Третий Ребёнок']);
  });

  test('an item that has moved is saved where it stands now', async () => {
    const draft = await bothOpen('children/2', 'children');
    await here.submit(second, next);
    await here.get(`${draft}/children/2`);
    await remove(there, draft, 1);
    await here.submit({ name: 'Второй, Исправленный' }, next);
    expect(await names(draft)).toEqual(['Второй, Исправленный']);
  });

  test('an item removed while it was filled in comes back with its answers, and the list says so', async () => {
    const draft = await bothOpen('children/2', 'children');
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

  test('a choice about an item that has moved is made where it stands; about one removed it says so', async () => {
    const draft = await bothOpen('children/2', 'children');
    await here.submit(second, next);
    for (const window of [here, there]) await window.get(`${draft}/children/2`);
    await there.submit({ name: 'Второй, Тамошний' }, next);
    await here.submit({ name: 'Второй, Здешний' }, next);
    const late = twin(here);
    await late.get(`${draft}/children/2`);
    await remove(there, draft, 1);
    await here.submit({ 'pick.name': '1' }, { button: 'Оставить выбранное' });
    expect(await names(draft)).toEqual(['Второй, Здешний']);
    await remove(there, draft, 1);
    await late.submit({ 'pick.name': '0' }, { button: 'Оставить выбранное' });
    expect(note(late)).toContain('Пока вы выбирали ответ, эту запись удалили в другом окне.');
  });

  test('removing what has changed meanwhile asks again', async () => {
    const draft = await bothOpen('children/1', 'children');
    await there.get(`${draft}/children/1/removal`);
    expect(there.page.h1).toContain(first);
    await here.submit({ name: 'Иной' }, next);
    await there.submit({}, { button: 'Удалить', form: '/removal' });
    expect(there.page.status).toBe(409);
    expect(await names(draft)).toEqual(['Иной']);
  });

  test('eight children from eight windows while the first is removed: eight are there, in a whole list', async () => {
    const draft = await bothOpen('children/2', 'children');
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
  const draft = await bothOpen('papers', 'papers');
  await Promise.all([
    here.submit({ 'file.income-certificate': await scan('доход.pdf', 'доход') }, next),
    there.submit({ 'file.school-certificate': await scan('школа.pdf', 'школа') }, { button: 'Сохранить и выйти' }),
  ]);
  await here.get(`${draft}/papers`);
  for (const name of ['доход.pdf', 'школа.pdf']) expect(here.page.text).toContain(name);
});
