import type { Policies } from '../../region/profile.ts';
import type { PasswordProblem } from './password-policy.ts';

/** The password policy in a sentence, said before typing. */
export function passwordHint({ min, advise, composition }: Policies['password']): string {
  const kinds = composition ? ': заглавные и строчные буквы, цифры и другие знаки, например пробел' : '';
  return `Не короче ${min} знаков${kinds}. Лучше ${advise} и больше: несколько слов с пробелами легче запомнить.`;
}

export const passwordProblems: Record<PasswordProblem, (policy: Policies['password']) => string> = {
  short: ({ min }) => `Пароль короче ${min} знаков. Добавьте слово или два.`,
  long: () => 'Пароль длиннее 128 знаков. Сократите его.',
  composition: () => 'В пароле нужны заглавная и строчная буквы, цифра и ещё какой-нибудь знак, например пробел.',
  common: () => 'Такой пароль легко подобрать. Возьмите несколько несвязанных слов.',
  own: () => 'В пароле есть ваше имя, телефон или почта. Их пробуют первыми: придумайте другой.',
};

export const WRONG_PASSWORD = 'Войти не получилось: проверьте оба поля.';
