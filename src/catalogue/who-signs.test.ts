import { expect, test } from 'vitest';
import { services } from './services.ts';

test('a service that asks for a signature asks whose it must be: the applicant’s СНИЛС', () => {
  const signed = services.filter(({ filing }) => filing.requires === 'qualified');
  expect(signed.length).toBeGreaterThan(10);
  for (const { slug, form } of signed) {
    const page = form.pages.find(({ id }) => id === 'applicant');
    const fields = page?.kind === 'questions' ? page.fields : [];
    const { kind, optional, when } = fields.find(({ id }) => id === 'snils') ?? {};
    expect([slug, kind, optional ?? false, when]).toEqual([slug, 'snils', false, undefined]);
  }
});
