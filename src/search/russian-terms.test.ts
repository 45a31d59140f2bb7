import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { inRussianLayout } from './keyboard-layout.ts';
import { russianTerm } from './russian-terms.ts';
import { indexOptions, placesIn } from './text-index.ts';

it('folds ё and knows the cases of a word', () => {
  for (const [form, word] of [
    ['Ребёнку', 'ребенка'],
    ['пособиями', 'пособие'],
    ['лицензиям', 'лицензия'],
    ['охотничьего', 'охотничьим'],
  ])
    expect(russianTerm(form!)).toBe(russianTerm(word!));
  expect(russianTerm('Ещё')).toBeNull();
  // Half of the services may be asked for by it: «оформить пенсию» is no question about «Оформить загранпаспорт».
  expect(russianTerm('Оформить')).toBeNull();
});

it('reads what was typed in the wrong layout', () => {
  expect(inRussianLayout('Gjcj,bt YF ht,tyrf')).toBe('пособие на ребенка');
});

it('finds by any word or by every one, forgives a typo, and reads no endless question', () => {
  const index = new MiniSearch(indexOptions({ title: 1 }));
  index.addAll([
    { id: 'password', title: 'Восстановить пароль' },
    { id: 'code', title: 'Код не приходит' },
    { id: 'both', title: 'Пароль и код' },
  ]);
  const find = (question: string, fit?: Parameters<typeof placesIn>[2]) => placesIn(index, question, fit);
  expect([...find('поролем').keys()].sort()).toEqual(['both', 'password']);
  expect([...find('gfhjkm').keys()].sort()).toEqual(['both', 'password']);
  expect([...find('пароль код').keys()][0]).toBe('both');
  // A short word that some text has is no other short word; one that none has may be a slip.
  index.addAll([
    { id: 'child', title: 'Дети' },
    { id: 'case', title: 'Дело' },
  ]);
  expect([...find('дети').keys()]).toEqual(['child']);
  expect([...find('кот').keys()].sort()).toEqual(['both', 'code']);
  expect([...find('пароль код', 'every').keys()]).toEqual(['both']);
  const texts = new MiniSearch(indexOptions({ title: 3, text: 1 }));
  texts.addAll([
    { id: 'garden', title: 'Сад', text: '' },
    { id: 'passing', title: 'Яблоко', text: 'Яблоки растут в саду.' },
  ]);
  expect([...placesIn(texts, 'сад', 'every').keys()]).toEqual(['garden', 'passing']);
  expect([...placesIn(texts, 'сад', ['title']).keys()]).toEqual(['garden']);
  expect([...placesIn(texts, 'сад', ['title', 'text']).keys()]).toEqual(['garden']);
  expect(find(`${'а '.repeat(200)}пароль`).size).toBe(0);
  expect(find('и на для').size).toBe(0);
});

it('is asked as often as a question has words, and forgives three slips in the longest', () => {
  const index = new MiniSearch(indexOptions({ title: 1 }));
  index.add({ id: 'long', title: 'государственнойпошлины' });
  const asked: string[] = [];
  const search = index.search.bind(index);
  index.search = ((query: string, options: object) => {
    asked.push(query);
    return search(query, options);
  }) as typeof index.search;
  expect(placesIn(index, `${'пошлина '.repeat(20)}налог`).size).toBe(0);
  expect(asked).toEqual(['пошлина налог']);
  expect(placesIn(index, 'госудбрственнойпбшлбны').size).toBe(1);
  expect(placesIn(index, 'госбдбрственнбйпбшлбны').size).toBe(0);
});
