import type { AddressAnswer, PassportAnswer } from '../forms/definition.ts';
import type { Check } from './check.ts';
import { answersOf } from './progress.ts';

/** Who a person says they are; dates ISO, numbers digits only, `patronymic` empty when there is none. */
export type Proposed = {
  family: string;
  given: string;
  patronymic: string;
  birthDate: string;
  snils: string;
  inn: string | undefined;
  passport: PassportAnswer;
  birthPlace: string;
  address: AddressAnswer;
};

/** What was sent. Only of a check whose pages are finished. */
export function proposedIn(check: Check): Proposed {
  const { family, given, patronymic = '', birthDate, snils, inn } = answersOf(check, 'person');
  const { passport, birthPlace, address } = answersOf(check, 'passport');
  return { family, given, patronymic, birthDate, snils, inn, passport, birthPlace, address } as Proposed;
}
