import { emailOf } from './identifier.ts';

/** Something was typed that is no mobile telephone of Russia. */
export const NO_SUCH_PHONE = 'Нужен номер мобильного телефона: +7 и ещё 10 цифр, первая из них 9.';
const NO_SUCH_EMAIL = 'Проверьте адрес почты. Пример: anna@example.ru.';

/** What is wrong with a telephone that `phoneOf` does not know. */
export const phoneProblem = (typed: string): string => (typed.trim() === '' ? 'Напишите номер телефона.' : NO_SUCH_PHONE);

/** What is wrong with an e-mail that must be there. */
export const emailProblem = (typed: string): string => (typed.trim() === '' ? 'Напишите адрес почты.' : NO_SUCH_EMAIL);

/** What is wrong with an e-mail that need not be there; 149-ФЗ ст. 8 [K]: a region may name the mail services one registers with. */
export function allowedEmailProblem(typed: string, email: string | null, allowed: string[]): string | undefined {
  if (typed === '') return undefined;
  if (email === null) return NO_SUCH_EMAIL;
  if (allowed.length === 0 || allowed.some(domain => emailOf(`a@${domain}`) === `a@${email.split('@')[1]}`)) return undefined;
  return `Подходит почта на ${allowed.join(', ')}.`;
}
