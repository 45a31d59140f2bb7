import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, FieldKind } from '../definition.ts';
import { describeAnswer, inputNames, spellAnswer } from '../field-values.ts';
import { kinds } from './kinds.ts';
import { account, field, home, paper, parse } from './samples.ts';

const words = [
  '1',
  '12',
  '2024',
  '112-233-445 95',
  '500100732259',
  '1047702026701',
  '1,5',
  '+7 912 345-67-89',
  'a@b.ru',
  'yes',
  'cafe',
  'май',
  '1e5',
  '-0',
  '0,00',
  '\u3000',
  '999999999999,9999',
];

describe.each(Object.keys(kinds) as FieldKind[])('any input of %s', kind => {
  const asked = field(kind);
  const names = inputNames([asked]);
  const hints = fc.constantFrom(...words, ...[home, paper, account].flatMap(parts => Object.values(parts)));
  const typed = fc.oneof(
    hints,
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('\u0000', '\ufffd', '\ud800'),
  );

  test('never throws, and what is accepted is stable', () => {
    const form = fc.tuple(...names.map(() => fc.array(typed, { maxLength: 3 })));
    fc.assert(
      fc.property(form, given => {
        const raw = Object.fromEntries(names.map((name, i) => [name, given[i] ?? []]));
        const { answers, errors } = parse(asked, raw);
        for (const error of errors) expect(error.message).toMatch(/^[А-Я«].*[.!?]$/s);
        const answer = answers.f;
        expect(errors.length > 0).toBe(answer === undefined);
        if (answer === undefined) return;
        const shown = describeAnswer(asked, answer);
        const again = parse(asked, spellAnswer(asked, answer));
        expect(again).toEqual({ answers: { f: answer }, errors: [] });
        expect(describeAnswer(asked, again.answers.f)).toBe(shown);
      }),
      { numRuns: 300 },
    );
  });

  test('an answer of another shape is described as nothing and spelled as nothing', () => {
    fc.assert(
      fc.property(fc.anything(), value => {
        const answer = value as Answer;
        expect(typeof describeAnswer(asked, answer)).toBe('string');
        expect(parse(asked, spellAnswer(asked, answer)).errors).toBeInstanceOf(Array);
      }),
    );
  });
});
