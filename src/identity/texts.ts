import type { Policies, RegionProfile } from '../region/profile.ts';
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

const filing: Record<Policies['filing']['requires'], string> = {
  any: 'Заявления можно подавать на любом уровне.',
  esia: 'Заявления подают, войдя через Госуслуги или с электронной подписью.',
  qualified: 'Заявления подают, войдя с электронной подписью.',
};

/** What each level opens, in words. */
export const levelOpens = ({ policies }: Pick<RegionProfile, 'policies'>): Record<0 | 1 | 2, string> => ({
  0: `Поиск услуг, черновики, сообщения и помощь. ${filing[policies.filing.requires]}`,
  1: 'То же, что раньше. Данные проверяют реестры и сотрудник.',
  2: 'Вход по СНИЛС и ИНН, проверенные данные в формах. Подтверждать личность снова не нужно.',
});
