import { expect, test } from 'vitest';
import { regionalForm } from '../../src/catalogue/regional-form.ts';
import { services } from '../../src/catalogue/services.ts';
import { firstMissing } from '../../src/forms/complete.ts';
import type { Condition, Field, FormDefinition } from '../../src/forms/definition.ts';
import { spellAnswers } from '../../src/forms/field-values.ts';
import { journey } from '../../src/forms/journey.ts';
import { parseFields } from '../../src/forms/parse-page.ts';
import { defaultProfile } from '../../src/region/default-profile.ts';
import { uploadsFor } from './uploads.ts';
import { variantsOf } from './variants.ts';

const today = new Date().toISOString().slice(0, 10);
const made = services.map(service => {
  const form = regionalForm(service, defaultProfile);
  return { service, form, ...variantsOf(form, { seed: service.slug, today }) };
});

test('every page, field and slot of every service is reached by some answers', () => {
  expect(made.flatMap(({ service, unreachable }) => unreachable.map(name => `${service.slug}: ${name}`))).toEqual([]);
});

test('what is asked for and on whose behalf is walked option by option', () => {
  for (const { service, variants } of made) {
    const asked = service.actions ?? [];
    const walked = variants.map(({ answers }) => answers.action?.[0]?.action);
    expect(
      asked.filter(action => !walked.includes(action)),
      service.slug,
    ).toEqual([]);
  }
});

test('answers derived from a definition are taken by it, and complete it', () => {
  const wrong = made.flatMap(({ service, form, variants }) =>
    variants.flatMap(({ answers }, at) => {
      const pages = journey(form, answers).flatMap(entry => {
        if (entry.kind !== 'questions' && entry.kind !== 'item') return [];
        const own = answers[entry.page.id]![entry.item]!;
        const parsed = parseFields(entry.page.fields, spellAnswers(entry.page.fields, own), { today, answers });
        expect(parsed.answers, `${service.slug} ${entry.path}`).toEqual(own);
        return parsed.errors.map(({ field, message }) => `${service.slug}/${at} ${entry.path}.${field}: ${message}`);
      });
      const counts = Object.fromEntries(uploadsFor(form, answers).map(({ slot }) => [slot.id, 1]));
      const missing = firstMissing(form, answers, counts, { today });
      return [...pages, ...(missing?.errors ?? []).map(error => `${service.slug}/${at} ${error.field}: ${error.message}`)];
    }),
  );
  expect(wrong).toEqual([]);
});

test('a question that no answers lead to is told, and one that two answers lead to is walked once', () => {
  const options = ['house', 'garden'].map(value => ({ value, label: value }));
  const field = (id: string, when?: Condition): Field => ({ id, kind: 'yesno', label: id, ...(when ? { when } : {}) });
  const house = { field: 'land.what', is: 'house' };
  const form: FormDefinition = {
    pages: [
      { kind: 'questions', id: 'land', title: 'Земля', fields: [{ id: 'what', kind: 'choice', label: 'Что', options }] },
      {
        kind: 'questions',
        id: 'more',
        title: 'Ещё',
        when: { not: house },
        fields: [field('water'), field('never', house), field('well', { field: 'water', is: 'no' })],
      },
      { kind: 'questions', id: 'roof', title: 'Крыша', when: house, fields: [field('slate')] },
    ],
  };
  const { variants, unreachable } = variantsOf(form, { seed: 'land', today });
  expect(unreachable).toEqual(['more.never']);
  expect(variants.map(({ shows }) => ['more.well', 'roof.slate'].filter(name => shows.has(name)))).toEqual([
    ['more.well'],
    ['roof.slate'],
  ]);
});
