import type { AddressAnswer, Answer, Field, PassportAnswer } from '../../src/forms/definition.ts';
import { DAY } from '../../src/platform/clock.ts';
import { type Chance, chance } from './chance.ts';
import { newAccount, newOgrn, newOgrnip, newOrganisationInn, newPersonInn, newPolicy, newSnils } from './control-digits.ts';

const WORDS = ['Берёза', 'Ручей', 'Ладога', 'Пристань', 'Роща', 'Сосновка', 'Родник', 'Заря'];

/** The ISO date so many days after `today`. */
export const daysAfter = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** An answer that the field must take on this day, the same for the same seed. */
export function validAnswer(field: Field, seed: string, today: string): Answer {
  const by = chance(`${seed}/${field.id}`);
  const { kind, of } = field;
  if (kind === 'text' || kind === 'longtext') return wording(field, by);
  if (kind === 'number') return amount(field, by, field.whole ? 1 : 2);
  if (kind === 'money') return amount(field, by, 1);
  if (kind === 'date') return dateFor(field, by, today);
  if (kind === 'yesno') return by.pick(['yes', 'no']);
  if (kind === 'choice') return by.pick(field.options ?? []).value;
  if (kind === 'choices') return several(field, by);
  if (kind === 'address') return addressBy(by);
  if (kind === 'passport') return passportBy(by, today);
  if (kind === 'snils') return newSnils(by);
  if (kind === 'inn')
    return of === 'organisation' || (of === 'any' && by.between(0, 1)) ? newOrganisationInn(by) : newPersonInn(by);
  if (kind === 'ogrn') return of === 'person' || (of === 'any' && by.between(0, 1)) ? newOgrnip(by) : newOgrn(by);
  if (kind === 'oms') return newPolicy(by);
  if (kind === 'phone') return `+7999${by.digits(7)}`;
  if (kind === 'email') return `imya${by.digits(6)}@pochta.example`;
  if (kind === 'bank') return newAccount(by);
  return 'yes';
}

function wording({ maxLength = 250, kind }: Field, by: Chance): string {
  const line = `${by.pick(WORDS)} ${by.between(1, 999)}`;
  const whole = kind === 'longtext' ? `${line}\n${by.pick(WORDS)}, ${by.pick(WORDS).toLowerCase()}` : line;
  return whole.slice(0, maxLength).trim();
}

/** Within `min` and `max`, and not at them; `parts` 2 allows a half. */
function amount({ min = 0, max = min + 100_000 }: Field, by: Chance, parts: 1 | 2): number {
  const most = Math.min(max, min + 100_000);
  // Where there is no room for a whole number, the least.
  if (Math.ceil(min) > Math.floor(most)) return min;
  const whole = by.between(Math.ceil(min), Math.floor(most));
  return parts === 2 && whole + 0.5 <= most ? whole + 0.5 : whole;
}

function dateFor({ range, minAge }: Field, by: Chance, today: string): string {
  if (minAge !== undefined) return daysAfter(today, -by.between(366 * minAge + 30, 366 * (minAge + 5)));
  if (range === 'future') return daysAfter(today, by.between(2, 300));
  // Nobody was born or moved in yesterday.
  return daysAfter(today, -by.between(40, 3000));
}

function several({ options = [], min = 1, max = options.length }: Field, by: Chance): string[] {
  const count = by.between(Math.max(1, min), Math.min(max, Math.max(min, 2)));
  const from = by.between(0, options.length - count);
  return options.slice(from, from + count).map(option => option.value);
}

const addressBy = (by: Chance): AddressAnswer => ({
  postcode: `6${by.digits(5)}`,
  region: 'Приозёрный край',
  place: `с. ${by.pick(WORDS)}`,
  street: `${by.pick(WORDS)}, улица`,
  house: String(by.between(1, 199)),
  flat: String(by.between(1, 300)),
});

const passportBy = (by: Chance, today: string): PassportAnswer => ({
  series: by.digits(4),
  number: by.digits(6),
  issuedAt: daysAfter(today, -by.between(100, 3000)),
  issuedBy: `ОВД, село ${by.pick(WORDS)}`,
  departmentCode: `${by.digits(3)}-${by.digits(3)}`,
});
