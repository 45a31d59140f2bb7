import { isAccountOf } from '../../src/forms/identifiers/bank-account.ts';
import { isOrganisationInn, isPersonInn } from '../../src/forms/identifiers/inn.ts';
import { luhnDigit } from '../../src/forms/identifiers/luhn.ts';
import { isOgrn, isOgrnip } from '../../src/forms/identifiers/ogrn.ts';
import { isSnils } from '../../src/forms/identifiers/snils.ts';
import type { Chance } from './chance.ts';

/** The digits with the only ending of so many digits that fits. */
function ended(head: string, length: number, fits: (digits: string) => boolean): string {
  for (let end = 0; end < 10 ** length; end++) {
    const whole = head + String(end).padStart(length, '0');
    if (fits(whole)) return whole;
  }
  throw new Error(`no control digits fit ${head}`);
}

/** Numbers of documents and firms that belong to nobody, with right control digits. */
export const newSnils = (by: Chance): string => ended(by.digits(9), 2, isSnils);
export const newPersonInn = (by: Chance): string => ended(by.digits(10), 2, isPersonInn);
export const newOrganisationInn = (by: Chance): string => ended(by.digits(9), 1, isOrganisationInn);
export const newOgrn = (by: Chance): string => ended(`1${by.digits(11)}`, 1, isOgrn);
export const newOgrnip = (by: Chance): string => ended(`3${by.digits(13)}`, 1, isOgrnip);

export function newPolicy(by: Chance): string {
  const head = by.digits(15);
  return head + luhnDigit(head);
}

/** A person's account at a bank that does not exist: the key stands ninth, so that every ending is possible. */
export function newAccount(by: Chance): { bik: string; account: string } {
  const bik = `04452${by.digits(1)}${by.between(100, 999)}`;
  const tail = by.digits(11);
  for (let key = 0; key < 10; key++) {
    const account = `40817810${key}${tail}`;
    if (isAccountOf(bik, account)) return { bik, account };
  }
  throw new Error(`no key fits ${bik} ${tail}`);
}
