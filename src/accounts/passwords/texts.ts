import type { Policies } from '../../region/profile.ts';
import type { PasswordProblem } from './password-policy.ts';

const KINDS = 'большая и маленькая буквы, цифра и знак, например пробел или точка';

/** The password policy said before typing: what must be in two short sentences, then what is only advice. */
export function passwordHint({ min, advise, composition }: Policies['password']): string {
  const kinds = composition ? ` Нужны ${KINDS}.` : '';
  const longer = advise > min ? `возьмите ${advise} знаков или больше. Несколько` : 'несколько';
  return `Не короче ${min} знаков.${kinds} Совет: ${longer} слов с пробелами легче запомнить.`;
}

export const passwordProblems: Record<PasswordProblem, (policy: Policies['password']) => string> = {
  short: ({ min }) => `Пароль короче ${min} знаков. Добавьте слово или два.`,
  long: () => 'Пароль длиннее 128 знаков. Сократите его.',
  composition: () => `В пароле нужны ${KINDS}.`,
  common: () => 'Такой пароль легко подобрать. Возьмите несколько несвязанных слов.',
  own: () => 'В пароле есть ваше имя, телефон или почта. Их пробуют первыми: придумайте другой.',
};

export const NO_PASSWORD = 'Придумайте пароль.';

export const WRONG_PASSWORD = 'Войти не получилось: проверьте оба поля.';
