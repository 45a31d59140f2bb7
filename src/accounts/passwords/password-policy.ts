import type { Policies } from '../../region/profile.ts';
import { commonPasswords } from './common-passwords.ts';

const PASSWORD_MAX = 128;

export type PasswordProblem = 'short' | 'long' | 'composition' | 'common' | 'own';

/** What is known of the person and must not be the password: names, telephone, e-mail, as typed. */
export type OwnWords = { names: string[]; phone?: string; email?: string };

/**
 * Why a new password may not be used, or null. Lengths count characters, not bytes.
 * `common` looks through capitals, digits and signs put around or instead of letters: «Qwerty123!» is still `qwerty`.
 */
export function passwordProblem(password: string, policy: Policies['password'], own: OwnWords): PasswordProblem | null {
  const length = [...password].length;
  if (length < policy.min) return 'short';
  if (length > PASSWORD_MAX) return 'long';
  if (policy.composition && !isComposed(password)) return 'composition';
  if (isOwn(password, own)) return 'own';
  return isCommon(password) ? 'common' : null;
}

const isComposed = (password: string) => [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{L}\p{N}]/u].every(kind => kind.test(password));

const lookalikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

function isCommon(password: string): boolean {
  const text = password.toLowerCase();
  if (new Set(text).size < 5) return true;
  const stem = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const folded = [...stem].map(sign => lookalikes[sign] ?? sign).join('');
  const letters = [...text]
    .map(sign => lookalikes[sign] ?? sign)
    .join('')
    .replace(/[^\p{L}]/gu, '');
  const cores = [stem, folded, stem.replace(/[^\p{L}]/gu, ''), folded.replace(/[^\p{L}]/gu, ''), letters];
  return isRun(text.replace(/[^\p{L}\p{N}]/gu, '')) || cores.some(core => core === '' || commonPasswords.has(core));
}

/** Nothing but neighbours: «1234567890», «абвгдежз». */
function isRun(text: string): boolean {
  const points = [...text].map(sign => sign.codePointAt(0)!);
  return points.slice(1).every((point, i) => Math.abs(point - points[i]!) <= 1 || point === 0x30);
}

function isOwn(password: string, { names, phone, email }: OwnWords): boolean {
  const text = password.toLowerCase();
  const digits = text.replace(/\D/g, '');
  const words = [...names, email?.split('@')[0] ?? ''].map(word => word.toLowerCase()).filter(word => [...word].length >= 4);
  return words.some(word => text.includes(word)) || (!!phone && digits.includes(phone.replace(/\D/g, '').slice(-7)));
}
