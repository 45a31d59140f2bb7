import { filingWords } from '../region/filing-words.ts';
import type { Policies } from '../region/profile.ts';
import type { Item } from './items.ts';
import type { Missing } from './progress.ts';

export const itemTitles: Record<Item, string> = {
  person: 'Имя, СНИЛС и ИНН',
  passport: 'Данные паспорта',
  scan: 'Сканы паспорта',
};

export const missingWords: Record<Missing, string> = {
  person: 'Заполните имя, дату рождения и СНИЛС',
  passport: 'Заполните данные паспорта',
  scan: 'Приложите сканы паспорта',
  phone: 'Подтвердите телефон в профиле',
};

export const levelTitles: Record<0 | 1 | 2, string> = {
  0: 'Контакт подтверждён',
  1: 'Документы на проверке',
  2: 'Личность подтверждена',
};

/** What each level opens, in words: where the region asks for more than a password to send, no level gives that. */
export function levelOpens({ policies }: { policies: Pick<Policies, 'filing'> }): Record<0 | 1 | 2, string> {
  const { requires } = policies.filing;
  return {
    0: `Поиск услуг, черновики, сообщения и помощь. ${filingWords[requires] || 'Заявления можно подавать на любом уровне.'}`,
    1: 'То же, что раньше. Данные проверяют реестры и сотрудник.',
    2: `Вход по СНИЛС и ИНН, проверенные данные в формах. ${filingWords[requires] || 'Подтверждать личность снова не нужно.'}`,
  };
}
