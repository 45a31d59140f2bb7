import type { Child } from 'hono/jsx';
import { expect, test } from 'vitest';
import { expectValidFragment } from '../../test/harness/html.ts';
import type { Field, FieldKind, FilesPage, QuestionsPage, RepeatPage } from './definition.ts';
import { inputNames } from './field-values.ts';
import { FilesForm } from './files-form.tsx';
import { kinds } from './kinds/kinds.ts';
import { parseFields } from './parse-page.ts';
import { QuestionsForm } from './questions-form.tsx';
import { RepeatList } from './repeat-list.tsx';
import { applicant, olga, sampleForm } from './testing/sample-form.ts';
import { validateDefinition } from './validate-definition.ts';

const html = async (child: Child) => String(await child);
const form = { action: '/cabinet/drafts/x/y', csrf: 'token', version: '3.window', answers: {} };
const nasty = '<script>alert("1")</script>&amp;\'';
const context = { today: '2026-11-21', answers: {} };

const every: Field[] = (Object.keys(kinds) as FieldKind[]).flatMap(kind => {
  const options = kind.startsWith('choice')
    ? [
        { value: 'a', label: 'А' },
        { value: 'b', label: 'Б', hint: 'Ба' },
      ]
    : undefined;
  return [
    { id: kind, kind, label: `Вопрос ${kind}`, options, hint: 'Подсказка.', autocomplete: kind === 'date' ? 'bday' : undefined },
    { id: `${kind}-more`, kind, label: `Ещё ${kind}`, options, optional: true, unit: kind === 'number' ? 'м²' : undefined },
  ];
});
const long = Array.from({ length: 11 }, (_, i) => ({ value: `v${i}`, label: `Вариант ${i}` }));
const page: QuestionsPage = {
  kind: 'questions',
  id: 'all',
  title: 'Все вопросы',
  lead: 'Ответьте на них.',
  fields: [...every, { id: 'long', kind: 'choice', label: 'Длинный список', options: long }],
};

test('a page of every kind is valid HTML: empty, filled with anything, and with errors', async () => {
  expect(validateDefinition({ pages: [page] })).toEqual([]);
  await expectValidFragment(await html(<QuestionsForm page={page} {...form} values={{}} errors={[]} />), 'empty');
  const values = Object.fromEntries(inputNames(page.fields).map(name => [name, [nasty]]));
  const sources = Object.fromEntries(page.fields.map(field => [field.id, 'Из профиля.']));
  const { errors } = parseFields(page.fields, values, context);
  expect(errors.length).toBeGreaterThan(25);
  const filled = await html(
    <QuestionsForm page={page} {...form} values={values} sources={sources} errors={errors} step="Охотничий билет · шаг 1 из 2" />,
  );
  expect(filled).not.toContain('<script>');
  await expectValidFragment(filled, 'filled');
});

test('every error leads to an input that says so and is described by it', async () => {
  const { errors } = parseFields(page.fields, {}, context);
  const rendered = await html(<QuestionsForm page={page} {...form} values={{}} errors={errors} />);
  for (const { target } of errors) {
    expect(rendered).toContain(`href="#${target}"`);
    const tag = new RegExp(`<(input|select|textarea)[^>]* id="${target}"[^>]*>`).exec(rendered)?.[0] ?? '';
    const group = new RegExp(`<fieldset[^>]*aria-describedby="[^"]*${target}-error`).test(rendered);
    expect(group || /aria-describedby="[^"]*-error/.test(tag), target).toBe(true);
    expect(group || tag.includes('aria-invalid="true"'), target).toBe(true);
  }
  for (const [, ids = ''] of rendered.matchAll(/aria-describedby="([^"]*)"/g)) {
    for (const id of ids.split(' ')) expect(rendered).toContain(`id="${id}"`);
  }
});

test('inputs are never of type number, and every optional one says so', async () => {
  const rendered = await html(<QuestionsForm page={page} {...form} values={{}} errors={[]} />);
  expect(rendered).not.toContain('type="number"');
  expect(rendered.match(/необязательно/g)!.length).toBeGreaterThanOrEqual(page.fields.filter(field => field.optional).length);
  expect(rendered).toContain('autocomplete="bday-day"');
  expect(rendered.indexOf('value="next"')).toBeLessThan(rendered.indexOf('value="exit"'));
});

test('a text keeps its line breaks, the first one too', async () => {
  const fields: Field[] = [{ id: 'a', kind: 'longtext', label: 'А' }];
  const rendered = await html(
    <QuestionsForm page={{ ...page, fields }} {...form} values={{ a: ['\nраз\n  два'] }} errors={[]} />,
  );
  expect(rendered).toContain('>\n\nраз\n  два</textarea>');
});

test('where answers come from is said once when it is one place, and at each answer when there are several', async () => {
  const fields: Field[] = ['a', 'b', 'c'].map(id => ({ id, kind: 'text', label: id.toUpperCase() }));
  const props = { page: { ...page, fields }, ...form, values: { a: ['А'], b: ['Б'] }, errors: [] };
  const once = await html(<QuestionsForm {...props} sources={{ a: 'Из вашего профиля.', b: 'Из вашего профиля.' }} />);
  expect(once.match(/Из вашего профиля\. Проверьте, всё ли верно\./g)).toHaveLength(1);
  expect(once.indexOf('Из вашего профиля.')).toBeLessThan(once.indexOf('name="a"'));
  expect(once).not.toContain('-source');
  const each = await html(<QuestionsForm {...props} sources={{ a: 'Из вашего профиля.', b: 'С Госуслуг.' }} />);
  expect(each).not.toContain('Проверьте, всё ли верно');
  expect(each).toMatch(/name="b"[^>]*aria-describedby="b-source"/);
  expect(await html(<QuestionsForm {...props} />)).not.toContain('Проверьте');
});

const children = sampleForm.pages[2] as RepeatPage;
const list = {
  ...form,
  page: children,
  itemHref: (item: number) => `/d/children/${item + 1}`,
  removeHref: (item: number) => `/d/children/${item + 1}/removal`,
};

test('the list of a repeating page is valid when empty, part-filled and full, and names its items', async () => {
  const items = [
    { answers: olga, unfinished: [] },
    { answers: {}, unfinished: ['Фамилия', 'Дата рождения'] },
  ];
  await expectValidFragment(await html(<RepeatList {...list} items={[]} errors={[]} />), 'no items');
  const some = await html(<RepeatList {...list} items={items} errors={[]} />);
  await expectValidFragment(some, 'items');
  expect(some).toContain('aria-label="Изменить: Ким-Орлова Ольга"');
  expect(some).toContain('заполнено не всё: Фамилия; Дата рождения');
  expect(some).toContain('href="/d/children/3"');
  const error = { field: 'children', target: 'add-item', label: 'Дети', message: 'Удалите лишнее: можно не больше 3.' };
  const full = await html(<RepeatList {...list} items={[...items, ...items]} errors={[error]} />);
  await expectValidFragment(full, 'full');
  expect(full).not.toContain('Добавить ещё');
  await expectValidFragment(await html(<QuestionsForm page={children} item={1} {...form} values={{}} errors={[]} />), 'an item');
});

test('a page of files is valid, tells its limits and has one form for all slots', async () => {
  const papers = sampleForm.pages[4] as FilesPage;
  const files = {
    ...form,
    page: papers,
    slots: papers.slots,
    maxBytes: 5 * 1024 * 1024,
    removeAction: (slot: string, file: string) => `/d/files/${slot}/${file}/removal`,
  };
  const error = { field: 'grant', target: 'grant', label: 'Справка', message: 'Файл пустой. Выберите другой.' };
  const uploads = {
    grant: [{ id: '1', name: `${nasty}.pdf`, bytes: 1500, href: '/f/1' }],
    marriage: [{ id: '2', name: 'б.pdf', bytes: 12, encrypted: true }],
  };
  await expectValidFragment(await html(<FilesForm {...files} uploads={{}} errors={[error]} />), 'no files');
  const rendered = await html(<FilesForm {...files} uploads={uploads} errors={[]} />);
  await expectValidFragment(rendered, 'files');
  expect(rendered).toContain('PDF, JPG или PNG, до 5 МБ. Можно добавить до 2 файлов, по одному.');
  expect(rendered.match(/Этот PDF защищён/g)).toHaveLength(1);
  expect(rendered.match(/enctype="multipart\/form-data"/g)).toHaveLength(1);
  expect(rendered).not.toContain('<script>');
});

test('what an applicant typed is shown as text', async () => {
  const rendered = await html(
    <QuestionsForm page={page} {...form} answers={{ applicant: [applicant] }} values={{ text: [nasty] }} errors={[]} />,
  );
  expect(rendered).toContain('value="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;"');
});

test('the only question of a page in the words of its title is seen once, and heard with its answers', async () => {
  const options = [{ value: 'a', label: 'Получить' }];
  const asks = (label: string): QuestionsPage => ({
    ...{ kind: 'questions', id: 'action', title: 'Что нужно сделать' },
    fields: [{ id: 'action', kind: 'choice', label, options }],
  });
  const rendered = (label: string) => html(<QuestionsForm page={asks(label)} {...form} values={{}} errors={[]} />);
  expect(await rendered('Что нужно сделать')).toMatch(/<form [^>]*class="asked"[\s\S]*<legend>Что нужно сделать<\/legend>/);
  expect(await rendered('Что получить')).not.toContain('class="asked"');
});
