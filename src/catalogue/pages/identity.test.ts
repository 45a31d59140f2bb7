import { expect, test } from 'vitest';
import type { FormPage } from '../../forms/definition.ts';
import { services } from '../services.ts';

/** Whether a page says that people of other countries may apply. */
const ofForeigners = (page: FormPage) =>
  page.kind !== 'files' &&
  page.fields.some(({ options = [] }) => options.some(({ label }) => /^(Иностранец|Беженец|Паспорт другой страны)/.test(label)));

test('a service that people of other countries may ask for does not stop them at a Russian passport', () => {
  const open = services.filter(({ form }) => form.pages.some(ofForeigners));
  expect(open.map(({ slug }) => slug)).toEqual(
    expect.arrayContaining(['health-insurance-policy', 'kindergarten-queue', 'first-grade-enrolment', 'driver-licence-gibdd']),
  );
  const stopped = open.filter(({ form }) =>
    form.pages.some(({ id, when }) => id === 'passport' && !JSON.stringify(when ?? '').includes('identity.kind')),
  );
  expect(stopped.map(({ slug }) => slug)).toEqual([]);
});
