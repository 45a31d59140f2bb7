import { expect, test } from 'vitest';
import { countFaults, firstMissing } from '../../src/forms/complete.ts';
import type { Answers } from '../../src/forms/definition.ts';
import { spellAnswers } from '../../src/forms/field-values.ts';
import { journey } from '../../src/forms/journey.ts';
import { inputId } from '../../src/forms/kinds/kind.ts';
import { parseFields } from '../../src/forms/parse-page.ts';
import { breakagesOf } from './breakages.ts';
import { uploadsFor } from './uploads.ts';
import { todayThere, wholeCatalogue } from './whole-catalogue.ts';

const today = todayThere();
const made = wholeCatalogue(today);

/** Each page of questions once a service, on the first way that shows it; fields that only another way shows come with that one. */
const pagesOnce = made.flatMap(({ service, form, variants }) => {
  const seen = new Set<string>();
  return variants.flatMap(({ answers }) =>
    journey(form, answers).flatMap(entry => {
      if ((entry.kind !== 'questions' && entry.kind !== 'item') || entry.item > 0) return [];
      const own = answers[entry.page.id]![0]!;
      const fresh = entry.page.fields.filter(({ id }) => own[id] !== undefined && !seen.has(`${entry.page.id}.${id}`));
      for (const { id } of fresh) seen.add(`${entry.page.id}.${id}`);
      return fresh.map(field => ({ service, form, answers, entry, field, own }));
    }),
  );
});

test('every rule of every field, broken once, is told at its own input and at no other', () => {
  const wrong: string[] = [];
  let broken = 0;
  for (const { service, answers, entry, field, own } of pagesOnce) {
    const valid = spellAnswers(entry.page.fields, own);
    for (const { rule, values, part } of breakagesOf(field, valid, today)) {
      broken++;
      const { errors } = parseFields(entry.page.fields, { ...valid, ...values }, { today, answers });
      const told = errors.map(({ field: id, target }) => `${id} ${target}`);
      const fits = told.includes(`${field.id} ${inputId(field.id, part)}`) && errors.every(error => error.field === field.id);
      if (!fits) wrong.push(`${service.slug} ${entry.path}.${field.id}, ${rule}: ${told.join() || 'taken'}`);
    }
  }
  console.log(`| fields broken | ${pagesOnce.length} |\n| rules broken | ${broken} |`);
  expect(wrong).toEqual([]);
});

test('an answer that is taken away keeps the application from being sent, and its page is named', () => {
  const wrong = pagesOnce.flatMap(({ service, form, answers, entry, field, own }) => {
    if (field.optional) return [];
    const { [field.id]: _, ...rest } = own;
    const items = answers[entry.page.id]!.with(0, rest);
    const missing = firstMissing(form, { ...answers, [entry.page.id]: items }, counts(form, answers), { today });
    const told = missing?.errors.map(error => error.field) ?? [];
    return missing?.entry.path === entry.path && told.includes(field.id) ? [] : [`${service.slug} ${entry.path}.${field.id}`];
  });
  expect(wrong).toEqual([]);
});

test('a file that must be there, and is not, keeps the application from being sent', () => {
  const wrong = made.flatMap(({ service, form, variants }) =>
    variants.flatMap(({ answers }) =>
      uploadsFor(form, answers).flatMap(({ page, slot }) => {
        if (!slot.required) return [];
        const missing = firstMissing(form, answers, { ...counts(form, answers), [slot.id]: 0 }, { today });
        return missing?.entry.path === page && missing.errors[0]?.field === slot.id ? [] : [`${service.slug} ${page}.${slot.id}`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

test('too few or too many items of a list are told', () => {
  const wrong = made.flatMap(({ service, form, variants }) =>
    variants.flatMap(({ answers }) =>
      journey(form, answers).flatMap(entry => {
        if (entry.kind !== 'list') return [];
        const { id, min, max } = entry.page;
        const items = answers[id]!;
        const many = Array.from({ length: max + 1 }, () => items[0]!);
        const told = [items.slice(0, min - 1), many].map(each => firstMissing(form, { ...answers, [id]: each }, {}, { today }));
        const few = min > 1 ? told[0]?.entry.page.id === id : min === 0 || countFaults(entry, 0).length > 0;
        return few && told[1]?.entry.path === id ? [] : [`${service.slug} ${id}`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

const counts = (form: (typeof made)[number]['form'], answers: Answers) =>
  Object.fromEntries(uploadsFor(form, answers).map(({ slot }) => [slot.id, 1]));
