import { isSnils } from '../forms/identifiers/snils.ts';
import { municipalCodeOf } from '../region/municipal-code.ts';
import type { Policies } from '../region/profile.ts';

export type IdentifierKind = 'phone' | 'email' | 'snils' | 'inn' | 'municipal';
/** A normalised identifier: phone in E.164, e-mail in lower case, СНИЛС and ИНН digits only, a municipal code in capitals. */
export type Identifier = { kind: IdentifierKind; value: string };

const digitsOf = (typed: string) => typed.replace(/[\s\u00a0().+\-–—]/g, '');

/** A Russian mobile telephone in E.164, or null: only such a number can receive our code. */
export function phoneOf(typed: string): string | null {
  const number = /^(?:[78])?(9\d{9})$/.exec(digitsOf(typed))?.[1];
  return number ? `+7${number}` : null;
}

/** An e-mail address in lower case, its domain in ASCII, or null. */
export function emailOf(typed: string): string | null {
  const parts = /^([^\s@"(),:;<>[\]\\]{1,64})@([^\s@/?#:]{1,253})$/.exec(typed.trim().toLowerCase());
  if (!parts?.[1] || !parts[2] || /^\.|\.\.|\.$/.test(parts[1])) return null;
  const url = URL.parse(`http://${parts[2]}/`);
  const valid = url && /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(url.hostname);
  return valid ? `${parts[1]}@${url.hostname}` : null;
}

/** СНИЛС as 11 digits whose control number fits, or null. */
export function snilsOf(typed: string): string | null {
  const digits = digitsOf(typed);
  return isSnils(digits) ? digits : null;
}

/**
 * What the text typed at sign-in may mean, the likeliest first. Eleven digits may be both a telephone and a СНИЛС;
 * punctuation decides where it can. `municipal`: the region's policy, where such codes open sign-in. Empty when it can be no identifier
 * at all.
 */
export function identifiersTyped(typed: string, municipal?: Policies['municipalLogin']): Identifier[] {
  const text = typed.trim();
  const found: Identifier[] = [];
  const add = (kind: IdentifierKind, value: string | null) => value && found.push({ kind, value });
  if (text.includes('@')) add('email', emailOf(text));
  else {
    const looksLikeSnils = /^\d{3}-\d{3}-\d{3}[ -]\d{2}$/.test(text);
    if (!looksLikeSnils) add('phone', phoneOf(text));
    if (!text.startsWith('+')) add('snils', snilsOf(text));
    if (/^\d{12}$/.test(digitsOf(text))) add('inn', digitsOf(text));
    if (municipal?.enabled) add('municipal', municipalCodeOf(municipal, text));
  }
  return found;
}

/** Where an identifier's value is sealed under the person's `profile` key. */
export const identifierPlace = (id: string): string => `identifiers/${id}/sealed_value`;
