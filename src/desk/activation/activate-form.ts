import { phoneProblem } from '../../accounts/contact-problems.ts';
import { phoneOf } from '../../accounts/identifier.ts';
import { passwordError } from '../../accounts/passwords/password-error.ts';
import { type BirthErrors, typedBirth } from '../../accounts/typed-birth.ts';
import { readReadableCode } from '../../platform/readable-code.ts';
import type { PostedForm } from '../../platform/requests/body.ts';
import type { Policies } from '../../region/profile.ts';
import type { DateParts } from '../../ui/date-parts.ts';

/** What is shown again; the code and the password never are. */
export type TypedActivation = { birth: DateParts; phone: string };
export type ActivationErrors = Partial<Record<'code' | 'phone' | 'password', string>> & BirthErrors;
type Parsed =
  | { ok: true; code: string; birthDate: string; phone: string; password: string; typed: TypedActivation }
  | { ok: false; errors: ActivationErrors; typed: TypedActivation };

/** The same for a code that was never given, is used, revoked or over, and for another day of birth. */
export const WRONG_ACTIVATION =
  'Код или дата рождения не подходят. Сверьте их с листом из МФЦ. Если код старый, попросите в МФЦ новый.';

/** Reads the form that opens a cabinet by a code of a МФЦ. */
export function parseActivation(form: PostedForm, policies: Policies): Parsed {
  const birth = typedBirth(form);
  const typed = { birth: birth.typed, phone: form.text('phone') };
  const code = readReadableCode(form.text('code'));
  const phone = phoneOf(typed.phone);
  const password = form.text('password');
  const refused = passwordError(password, policies.password, { names: [], phone: phone ?? undefined });
  const errors: ActivationErrors = {
    ...(code === null && { code: codeError(form.text('code')) }),
    ...birth.errors,
    ...(phone === null && { phone: phoneProblem(typed.phone) }),
    ...(refused && { password: refused }),
  };
  if (code === null || birth.iso === null || phone === null || Object.keys(errors).length > 0)
    return { ok: false, errors, typed };
  return { ok: true, code, birthDate: birth.iso, phone, password, typed };
}

const codeError = (typed: string): string =>
  typed.trim() === ''
    ? 'Введите код с листа из МФЦ.'
    : 'В коде 16 знаков: четыре группы по четыре буквы или цифры. Сверьте его с листом.';
