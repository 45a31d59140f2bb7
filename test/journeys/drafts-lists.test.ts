import { beforeEach, describe, expect, inject, test } from 'vitest';
import { allowanceAnswers, child } from '../answers.ts';
import { fillDraft, fillPage, startDraft } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { attribute, textOf } from '../harness/dom.ts';
import { expectValidPage } from '../harness/html.ts';
import { registerCitizen } from '../world.ts';

const portal = inject('served');
let visitor: Visitor;
let draft: string;

beforeEach(async () => {
  ({ visitor } = await registerCitizen(portal));
  draft = await startDraft(visitor, 'child-allowance');
});

const next = { button: 'Далее' };
const note = () => visitor.page.all('[role="status"]').map(textOf).join(' ');
const items = () => visitor.page.all('ul.list bdi').map(textOf);
/** Follows the link whose accessible name is this. */
const follow = (name: string) => visitor.get(attribute(visitor.page.all(`a[aria-label="${name}"]`)[0]!, 'href') ?? '');

describe('a list of a form', () => {
  test('says what is still to be filled in and where, and does not go on without it', async () => {
    await fillDraft(visitor, allowanceAnswers(), 'children');
    await visitor.get(`${draft}/children/2`);
    await visitor.submit({ name: 'Вера', snils: '1' }, { button: 'Сохранить и выйти' });
    expect(note()).toContain('даже незаконченные');
    await visitor.get(`${draft}/children`);
    expect(visitor.page.text).toMatch(/Вера\s+– заполнено не всё: Дата рождения ребёнка; СНИЛС ребёнка; Ребёнок живёт с вами\?/);
    await visitor.submit({}, next);
    expect(visitor.page.status).toBe(422);
    expect(visitor.page.errors).toEqual(['Ребёнок 2 – ответьте на все вопросы или удалите эту запись']);
    await expectValidPage(visitor.page);
    await follow('Дополнить: Вера');
    expect(visitor.page.path).toBe(`${draft}/children/2`);
    await visitor.submit(child('Вера', 2018, '00000000202'), next);
    await visitor.submit({}, next);
    expect(visitor.page.path).toBe(`${draft}/family`);
  });

  test('asks before it removes', async () => {
    await fillDraft(visitor, allowanceAnswers(), 'children');
    await follow('Удалить: Иванов Матвей Олегович');
    expect(visitor.page.h1).toBe('Удалить: Иванов Матвей Олегович?');
    expect(visitor.page.title).not.toContain('Матвей');
    await expectValidPage(visitor.page);
    await visitor.click('Не удалять');
    expect(items()).toEqual(['Иванов Матвей Олегович']);
    await follow('Удалить: Иванов Матвей Олегович');
    await visitor.submit({}, { button: 'Удалить' });
    expect(items()).toEqual([]);
  });

  test('opened from the check leads back to it, its items to the list', async () => {
    await fillDraft(visitor, allowanceAnswers());
    await follow('Изменить: Всего записей');
    expect(visitor.page.path).toBe(`${draft}/children?back=check`);
    await visitor.click('Добавить ещё одного ребёнка');
    expect(visitor.page.link('К списку')).toBe(`${draft}/children?back=check`);
    await visitor.submit(child('Вера', 2018, '00000000202'), next);
    expect(visitor.page.path).toBe(`${draft}/children?back=check`);
    await follow('Удалить: Вера');
    await visitor.submit({}, { button: 'Удалить' });
    expect(visitor.page.path).toBe(`${draft}/children?back=check`);
    await visitor.submit({}, next);
    expect(visitor.page.path).toBe(`${draft}/check`);
    await visitor.get(`${draft}/children/1?back=check`);
    await visitor.submit({}, next);
    expect(visitor.page.path).toBe(`${draft}/check`);
    await visitor.get(`${draft}/papers?back=check`);
    await visitor.submit({}, next);
    expect(visitor.page.path).toBe(`${draft}/check`);
  });

  test('warns of one СНИЛС for two people, in the list and at the check, and stops nobody', async () => {
    const answers = allowanceAnswers();
    answers.pages['children/1'] = child('Иванов Матвей Олегович', 2015, '112-233-445 95');
    await fillDraft(visitor, answers, 'children');
    expect(note()).toContain('Один и тот же СНИЛС указан несколько раз: «Кто подаёт заявление», «Ребёнок 1».');
    await fillDraft(visitor, answers);
    expect(note()).toContain('Один и тот же СНИЛС');
    await expectValidPage(visitor.page);
    expect(visitor.page.forms.some(form => form.action.endsWith('/submission'))).toBe(true);
  });
});

test('«Сохранить и выйти» stands on every page, checks nothing, and the cabinet says what it did', async () => {
  const answers = allowanceAnswers();
  await visitor.get(`${draft}/applicant`);
  const seen: string[] = [];
  for (;;) {
    const { path } = visitor.page;
    seen.push(path.slice(draft.length + 1));
    if (path.endsWith('/check')) break;
    await visitor.submit({}, { button: 'Сохранить и выйти' });
    expect([path, visitor.page.path]).toEqual([path, '/cabinet?draft=kept']);
    expect(note()).toContain('Черновик сохранён');
    expect(visitor.page.text).toMatch(/Хранится до \d+ \S+ \d{4} г\./);
    await visitor.get(path);
    await fillPage(visitor, answers);
  }
  await visitor.click('Сохранить и выйти');
  expect(note()).toContain('Черновик сохранён');
  expect(seen).toEqual([
    'applicant',
    'passport',
    'home',
    'children/1',
    'children',
    'family',
    'payout',
    'papers',
    'delivery',
    'check',
  ]);
});
