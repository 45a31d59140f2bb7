import { expect, test } from 'vitest';
import { services } from '../services.ts';
import { formerDecisionPage } from './former-decision.ts';

test('whoever has lost a document need not know its number; of several contracts the number tells which', () => {
  expect(formerDecisionPage('Билет', { number: 'Номер' }).fields[0]).toMatchObject({
    optional: true,
    hint: 'Если не помните, оставьте пустым: найдём сами.',
  });
  expect(formerDecisionPage('Договор', { number: 'Номер', hint: 'Он вверху.', needed: true }).fields[0]).toMatchObject({
    hint: 'Он вверху.',
  });
});

test('no question asks to write «не помню»: it may be left empty', () => {
  const hints = services.flatMap(({ slug, form }) =>
    form.pages.flatMap(page => (page.kind === 'files' ? [] : page.fields.map(({ id, hint = '' }) => `${slug}.${id}: ${hint}`))),
  );
  expect(hints.filter(hint => /напишите[:,]? «?не помню/.test(hint))).toEqual([]);
});
