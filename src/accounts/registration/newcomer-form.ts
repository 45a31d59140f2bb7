import { mixedScript } from '../../forms/mixed-script.ts';
import type { PostedForm } from '../../platform/requests/body.ts';
import type { Policies } from '../../region/profile.ts';
import type { Newcomer } from '../codes/challenge.ts';
import { allowedEmailProblem, phoneProblem } from '../contact-problems.ts';
import { emailOf, phoneOf } from '../identifier.ts';
import { passwordError } from '../passwords/password-error.ts';

const names = ['family', 'given', 'patronymic'] as const;
export type TypedNewcomer = Record<(typeof names)[number] | 'phone' | 'email', string>;
export type NewcomerErrors = Partial<Record<keyof TypedNewcomer | 'password', string>>;
export type ParsedNewcomer =
  | { ok: true; newcomer: Omit<Newcomer, 'passwordHash'>; password: string; typed: TypedNewcomer }
  | { ok: false; errors: NewcomerErrors; typed: TypedNewcomer };

const inWhat = { family: 'фамилии', given: 'имени', patronymic: 'отчестве' };
const whose = { family: 'фамилию', given: 'имя', patronymic: 'отчество' };

/** Reads the form of registration. `typed` is what to show again; the password is never in it. */
export function parseNewcomer(form: PostedForm, policies: Policies): ParsedNewcomer {
  const fields = [...names, 'phone', 'email'] as const;
  const typed = Object.fromEntries(fields.map(name => [name, form.text(name)])) as TypedNewcomer;
  const tidy = (name: (typeof names)[number]) => typed[name].normalize('NFC').replace(/\s+/g, ' ').trim();
  const [family, given, patronymic] = [tidy('family'), tidy('given'), tidy('patronymic')];
  const phone = phoneOf(typed.phone);
  const email = typed.email.trim() === '' ? null : emailOf(typed.email);
  const password = form.text('password');
  const own = { names: [family, given, patronymic], phone: phone ?? undefined, email: email ?? undefined };
  const found: NewcomerErrors = {
    family: nameError('family', family, true),
    given: nameError('given', given, true),
    patronymic: nameError('patronymic', patronymic, false),
    phone: phone ? undefined : phoneProblem(typed.phone),
    email: allowedEmailProblem(typed.email.trim(), email, policies.mailDomains),
    password: passwordError(password, policies.password, own) ?? undefined,
  };
  const errors = Object.fromEntries(Object.entries(found).filter(([, error]) => error)) as NewcomerErrors;
  if (phone === null || Object.keys(errors).length > 0) return { ok: false, errors, typed };
  return { ok: true, newcomer: { family, given, patronymic, phone, email }, password, typed };
}

function nameError(name: (typeof names)[number], value: string, required: boolean): string | undefined {
  if (value === '') return required ? `Напишите ${whose[name]}.` : undefined;
  if ([...value].length > 100) return `Сократите ${whose[name]} до 100 знаков.`;
  if (!/\p{L}/u.test(value) || /[\p{Cc}\ufffd]/u.test(value)) return `Напишите ${whose[name]} буквами, как в паспорте.`;
  return mixedScript(value, inWhat[name]) ?? undefined;
}
