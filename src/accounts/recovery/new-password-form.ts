import { openProfile } from '../../persons/profile.ts';
import type { PostedForm } from '../../platform/requests/body.ts';
import type { Policies } from '../../region/profile.ts';
import { NO_SUCH_PHONE } from '../contact-problems.ts';
import { phoneOf } from '../identifier.ts';
import { passwordError } from '../passwords/password-error.ts';
import { linkedValue } from './linked.ts';
import type { Shown } from './recovery.ts';

export type ParsedNewPassword =
  | { ok: true; password: string; phone: string | null }
  | { ok: false; phone: string; errors: { password?: string; phone?: string } };

/** Reads the new password and the new telephone; `phone` of a refusal is what was typed. The number the account has is no new one. */
export async function parseNewPassword(
  form: PostedForm,
  { recovery, sealedProfile, keys, linked }: Shown,
  policy: Policies['password'],
): Promise<ParsedNewPassword> {
  const password = form.text('password');
  const typed = form.text('phone');
  const phone = phoneOf(typed);
  const known = await Promise.all(linked.map(async row => [row.kind, await linkedValue(keys, row)] as const));
  const knownAs = (kind: 'phone' | 'email') => known.find(each => each[0] === kind)?.[1];
  const { family, given, patronymic } = await openProfile(keys, sealedProfile);
  const names = [family, given, patronymic].map(name => name?.value ?? '');
  const own = { names, phone: phone ?? knownAs('phone'), email: knownAs('email') };
  const refused = passwordError(password, policy, own);
  const errors = {
    ...(refused && { password: refused }),
    ...phoneError(typed, phone, recovery.secondThing === 'new-phone' ? (knownAs('phone') ?? '') : null),
  };
  if (Object.keys(errors).length > 0) return { ok: false, phone: typed, errors };
  return { ok: true, password, phone: phone === knownAs('phone') ? null : phone };
}

/** `lost`: the number that a new one must replace, or null when none needs to be. */
function phoneError(typed: string, phone: string | null, lost: string | null): { phone?: string } {
  if (typed.trim() === '') return lost === null ? {} : { phone: 'Напишите новый номер телефона.' };
  if (phone !== null && phone === lost)
    return { phone: 'Это прежний номер. Если он у вас, начните снова и выберите «Забыли пароль».' };
  return phone === null ? { phone: NO_SUCH_PHONE } : {};
}
