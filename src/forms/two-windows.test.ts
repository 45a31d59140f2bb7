import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Field } from './definition.ts';
import type { RawValues } from './raw-values.ts';
import type { Replaced } from './stored-page.ts';
import { mergeWindows, openQuestions, replaced } from './two-windows.ts';

const fields: Field[] = [
  { id: 'born', kind: 'date', label: 'Дата рождения' },
  { id: 'why', kind: 'choice', label: 'Почему', options: [{ value: 'first', label: 'Впервые' }] },
  { id: 'name', kind: 'text', label: 'Имя' },
  { id: 'snils', kind: 'snils', label: 'СНИЛС' },
];
const asked = { today: '2026-11-01', answers: {} };
const at = (name: string, snils: string): RawValues => ({ name: [name], snils: [snils] });

/** A page that went through these states, each saved by a window, the first of version 1. */
function life(...states: [by: string, values: RawValues][]) {
  const initial = at('', '');
  const earlier: Replaced[] = states.map(([by, values], i) => ({
    until: i,
    by,
    values: i === 0 ? null : replaced(states[i - 1]![1], values),
  }));
  return { values: states.at(-1)![1], initial, earlier };
}
const merge = (kept: ReturnType<typeof life>, version: number, by: string, values: RawValues) => {
  const { values: merged, taken, open } = mergeWindows(fields, kept, { version, by, values }, asked);
  return { name: merged.name?.[0], snils: merged.snils?.[0], taken: taken.map(f => f.id), open: open.map(f => f.id) };
};

test('what only one window changed goes as that one left it', () => {
  const kept = life(['a', at('Анна', '1')], ['b', at('Анна', '2')]);
  expect(merge(kept, 1, 'c', at('Аня', '1'))).toEqual({ name: 'Аня', snils: '2', taken: ['snils'], open: [] });
});

test('what both changed is open, and the other window’s answer stands', () => {
  const kept = life(['a', at('Анна', '1')], ['b', at('Анюта', '1')]);
  expect(merge(kept, 1, 'c', at('Аня', '1'))).toEqual({ name: 'Анюта', snils: '1', taken: [], open: ['name'] });
  expect(merge(kept, 1, 'c', at(' Анюта ', '1')).open).toEqual([]);
});

test('a page that both opened before anything was kept is compared with what stood there', () => {
  const kept = life(['b', at('Анна', '')]);
  expect(merge(kept, 0, 'c', at('', '1'))).toEqual({ name: 'Анна', snils: '1', taken: ['name'], open: [] });
  expect(merge(kept, 0, 'c', at('Аня', '')).open).toEqual(['name']);
});

test('a window is no stranger to what it saved itself, but to a nameless one', () => {
  const kept = life(['a', at('Анна', '1')], ['c', at('Аня', '1')]);
  expect(merge(kept, 1, 'c', at('Анечка', '1'))).toEqual({ name: 'Анечка', snils: '1', taken: [], open: [] });
  const nameless = life(['', at('Анна', '1')], ['', at('Аня', '1')]);
  expect(merge(nameless, 1, '', at('Анечка', '1')).open).toEqual(['name']);
});

test('a window that saved, and was followed by another, is compared with what it saved', () => {
  const kept = life(['a', at('Анна', '1')], ['c', at('Аня', '1')], ['b', at('Анюта', '1')]);
  expect(merge(kept, 1, 'c', at('Аня', '7'))).toEqual({ name: 'Анюта', snils: '7', taken: ['name'], open: [] });
  expect(merge(kept, 1, 'c', at('Анечка', '1')).open).toEqual(['name']);
});

test('when it is not known what the window saw, every difference is asked', () => {
  const kept = { ...life(['a', at('Анна', '1')], ['b', at('Анна', '2')]), earlier: [] };
  for (const version of [-1, 1, 7]) expect(merge(kept, version, 'c', at('Аня', '1')).open).toEqual(['name', 'snils']);
});

test('nothing is lost: each answer of either window is kept or open', () => {
  const answer = fc.constantFrom('', 'а', 'б', 'в');
  const page = fc.tuple(answer, answer).map(([name, snils]) => at(name, snils));
  const save = fc.tuple(fc.constantFrom('a', 'b', 'c'), page);
  fc.assert(
    fc.property(fc.array(save, { minLength: 1, maxLength: 6 }), fc.nat(6), page, (states, seen, mine) => {
      const kept = life(...states);
      const version = Math.min(seen, states.length - 1);
      const merged = mergeWindows(fields, kept, { version, by: 'c', values: mine }, asked);
      const saw = version === 0 ? kept.initial : states[version - 1]![1];
      const savedSince = states.slice(version).some(([by]) => by === 'c');
      for (const name of ['name', 'snils']) {
        const [typed, base, theirs] = [mine, saw, kept.values].map(values => values[name]?.[0]);
        const result = merged.values[name]?.[0];
        const open = merged.open.some(field => field.id === name);
        expect(open ? [theirs] : [typed, theirs]).toContain(result);
        // What the window has saved itself meanwhile is its own to change.
        if (savedSince) continue;
        if (typed !== base) expect(open || result === typed).toBe(true);
        if (typed === base) expect([open, result]).toEqual([false, theirs]);
      }
    }),
  );
});

test('the questions in conflict tell each answer once, in words or as it was typed, the newest after the kept one', () => {
  const kept = { 'born.day': ['1'], 'born.month': ['2'], 'born.year': ['1990'], why: ['first'] };
  const other = (by: string, values: RawValues) => ({ by, at: 1, values });
  const others = [
    other('a', { 'born.day': ['31'], 'born.month': ['2'], 'born.year': ['1990'] }),
    other('b', { 'born.day': ['01'], 'born.month': ['02'], 'born.year': ['1990'] }),
    other('c', { why: [] }),
    other('d', { 'born.day': ['2'], 'born.month': ['2'], 'born.year': ['1990'] }),
  ];
  const told = openQuestions(fields, kept, others, asked).map(({ field, answers }) => [
    field.id,
    ...answers.map(each => each.text),
  ]);
  expect(told).toEqual([
    ['born', '1 февраля 1990 г.', '2 февраля 1990 г.', '31 2 1990'],
    ['why', 'Впервые', ''],
  ]);
});
