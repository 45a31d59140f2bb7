import { expect, test } from 'vitest';
import type { FormDefinition } from './definition.ts';
import { repeatedSnils } from './repeated-snils.ts';

const form: FormDefinition = {
  pages: [
    { kind: 'questions', id: 'me', title: 'О вас', fields: [{ id: 'snils', kind: 'snils', label: 'СНИЛС' }] },
    {
      kind: 'repeat',
      id: 'children',
      title: 'Дети',
      itemTitle: 'Ребёнок',
      addLabel: 'Ещё',
      nameBy: ['snils'],
      min: 0,
      max: 5,
      fields: [{ id: 'snils', kind: 'snils', label: 'СНИЛС' }],
    },
  ],
};
const of = (...numbers: string[]) => numbers.map(snils => ({ snils }));

test('one number given twice is told with all its places', () => {
  expect(repeatedSnils(form, { me: of('1'), children: of('2', '3') })).toEqual([]);
  const twice = repeatedSnils(form, { me: of('2'), children: of('2', '3', '3') });
  expect(twice.map(places => places.map(({ heading }) => heading))).toEqual([
    ['О вас', 'Ребёнок 1'],
    ['Ребёнок 2', 'Ребёнок 3'],
  ]);
});
