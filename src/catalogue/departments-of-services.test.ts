import { expect, test } from 'vitest';
import { defaultProfile } from '../region/default-profile.ts';
import { dutiesIn, isEverywhere } from './departments-of-services.ts';
import { feeFor, otherPrices } from './price-words.ts';
import { findService } from './published.ts';
import { searchServices } from './search.ts';

const [first, second] = defaultProfile.municipalities.map(({ code }) => code) as [string, string];
// Of all municipalities only the first has libraries.
const bookish = {
  ...defaultProfile,
  departments: defaultProfile.departments.filter(one => one.duty !== 'libraries' || one.municipality === first),
};
const found = (code: string) => searchServices('', { duties: dutiesIn(bookish, code) }).map(({ slug }) => slug);

test('a service that one municipality does not do is not shown to its people, and is not called common to all', () => {
  expect(found(first)).toContain('library-card');
  expect(found(second)).not.toContain('library-card');
  expect(found(second)).toContain('kindergarten-queue');
  expect(found(second)).not.toContain('hunting-ticket');
  expect([isEverywhere(bookish, 'libraries'), isEverywhere(bookish, 'schools')]).toEqual([false, true]);
});

test('an action costs its own price where it has one, else that of the service', () => {
  const permit = findService('hunting-permit')!;
  expect([feeFor(permit, 'duplicate')?.kopecks, feeFor(permit, 'amend')?.kopecks]).toEqual([35_000, 65_000]);
  expect(feeFor(findService('library-card')!, 'duplicate')).toBeNull();
  expect(otherPrices(permit).map(({ label }) => label)).toEqual(['Получить дубликат']);
});
