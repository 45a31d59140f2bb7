import { expect, test } from 'vitest';
import type { Profile } from '../persons/profile.ts';
import { staleReason } from './stale.ts';

const kept = <T>(value: T, told = '2026-01-10') => ({ value, source: 'entered' as const, at: Date.parse(told) });
const profile = (birth: string, issuedAt: string, told = '2026-01-10'): Profile => ({
  family: kept('Иванова', told),
  given: kept('Анна', told),
  patronymic: kept('', told),
  birthDate: kept(birth, told),
  passport: kept({ series: '9901', number: '123456', issuedAt, issuedBy: 'ОВД', departmentCode: '990-001' }, told),
});

test.each([
  ['a passport of fourteen, twenty and ninety-one days', '2006-08-29', '2020-09-10', '2026-11-28', 'passport'],
  ['the same a day earlier', '2006-08-30', '2020-09-10', '2026-11-28', null],
  ['changed at twenty', '2006-08-29', '2026-09-10', '2026-11-28', null],
  ['of twenty, at forty-six', '1980-04-12', '2000-05-20', '2026-11-28', 'passport'],
  ['changed at forty-five', '1980-04-12', '2025-05-20', '2026-11-28', null],
  ['born on 29 February', '2004-02-29', '2018-03-10', '2026-11-28', 'passport'],
])('%s', (_, birth, issued, today, reason) => {
  expect(staleReason(profile(birth, issued), today, 24)).toBe(reason);
});

test('a profile is old after so many months since anything in it was told, and never where the region does not ask', () => {
  const looked = profile('1988-04-12', '2010-05-20', '2024-11-28');
  expect(staleReason(looked, '2026-11-28', 24)).toBe(null);
  expect(staleReason(looked, '2026-11-29', 24)).toBe('old');
  expect(staleReason(looked, '2026-11-29', 0)).toBe(null);
});
