import type { PostedForm } from '../../platform/requests/body.ts';
import { emailOf, phoneOf } from '../identifier.ts';
import type { TypedContact } from './begin-recovery.ts';
import type { Reason } from './recovery.ts';

export const reasons: Record<Reason, string> = {
  password: 'Забыли пароль, или вход закрыт',
  phone: 'Сменился номер телефона',
  email: 'Нет доступа к почте',
  login: 'Не помните, с чем входите',
  'not-me': 'В кабинет вошёл кто-то другой',
};

export type TypedRecovery = { reason: string; contact: string };
export type RecoveryErrors = Partial<Record<keyof TypedRecovery, string>>;
export type ParsedRecovery =
  | { ok: true; reason: Reason; contact: TypedContact; typed: TypedRecovery }
  | { ok: false; errors: RecoveryErrors; typed: TypedRecovery };

/** Reads what happened and the contact. Whether it is anybody's is not asked here. */
export function parseRecovery(form: PostedForm): ParsedRecovery {
  const typed = { reason: form.text('reason'), contact: form.text('contact') };
  const reason = Object.hasOwn(reasons, typed.reason) ? (typed.reason as Reason) : null;
  const contact = contactOf(typed.contact);
  if (reason !== null && contact !== null) return { ok: true, reason, contact, typed };
  const errors = {
    ...(reason === null && { reason: 'Выберите, что случилось.' }),
    ...(contact === null && { contact: contactError(typed.contact) }),
  };
  return { ok: false, errors, typed };
}

function contactOf(typed: string): TypedContact | null {
  const email = typed.includes('@') ? emailOf(typed) : null;
  if (email !== null) return { kind: 'email', value: email };
  const phone = phoneOf(typed);
  return phone === null ? null : { kind: 'phone', value: phone };
}

const contactError = (typed: string) =>
  typed.trim() === ''
    ? 'Напишите телефон или почту.'
    : 'Проверьте телефон или почту. Пример: +7 912 345-67-89 или anna@example.ru.';
