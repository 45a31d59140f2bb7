import type { AccountKind } from '../sessions/session.ts';

/** Pages of the same kind are told apart by their titles. */
export const titles: Record<AccountKind, Record<'factors' | 'app' | 'codes', string>> = {
  citizen: {
    factors: 'Второй шаг входа',
    app: 'Приложение с кодами',
    codes: 'Запасные коды',
  },
  staff: {
    factors: 'Второй шаг входа сотрудника',
    app: 'Приложение с кодами для работы',
    codes: 'Запасные коды для работы',
  },
};

/** What was just done, by the word in the address. */
export const doneWords: Record<string, string> = {
  'app-added': 'Приложение подключено. При входе спросим код из него.',
  'app-already': 'Приложение уже подключено. Чтобы сменить его, сначала уберите прежнее.',
  'app-removed': 'Приложение убрано. При входе пришлём код в сообщении.',
  codes: 'Запасные коды готовы. Ими можно войти, если телефона нет под рукой.',
  'codes-gone': 'Файл не скачан: страница с кодами устарела. Если коды не сохранились, получите новые.',
  'app-last': 'Приложение осталось: без него вам нечем подтвердить вход. Сначала добавьте телефон.',
};
