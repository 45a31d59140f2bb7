import { expect, test } from 'vitest';
import { levelOpens } from './texts.ts';

test.each([
  ['any', /на любом уровне/, /снова не нужно/],
  ['esia', /войдя через Госуслуги или с электронной подписью/, /войдя через Госуслуги или с электронной подписью/],
  ['qualified', /войдя с электронной подписью/, /войдя с электронной подписью/],
] as const)('where «%s» is asked to send, the lowest and the highest level say so', (requires, lowest, highest) => {
  const words = levelOpens({ policies: { filing: { requires } } });
  expect(words[0]).toMatch(lowest);
  expect(words[2]).toMatch(highest);
});
