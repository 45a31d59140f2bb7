import type { AccountKind } from '../sessions/session.ts';

/** Pages of the same kind are told apart by their titles. */
export const titles: Record<AccountKind, Record<'passkeys' | 'add', string>> = {
  citizen: { passkeys: 'Ключи входа', add: 'Новый ключ входа' },
  staff: { passkeys: 'Ключи входа сотрудника', add: 'Новый ключ входа сотрудника' },
};

/** What was just done, by the word in the address. */
export const doneWords: Record<string, string> = {
  added: 'Ключ добавлен. Теперь им можно входить без пароля.',
  named: 'Ключ переименован.',
  removed: 'Ключ убран: войти им больше нельзя. Удалите его и на самом устройстве.',
  last: 'Ключ остался: без него вам нечем войти. Сначала добавьте другой.',
  needed: 'Чтобы начать работу, добавьте ключ входа. Так в рабочее место не войдёт тот, кто узнал пароль.',
};

export const REFUSED = 'Ключ не сохранён: ответ устройства не подошёл. Попробуйте ещё раз.';
