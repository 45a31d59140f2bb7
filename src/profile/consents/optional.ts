import type { ConsentPart } from '../../accounts/consent/consent-text.ts';
import type { RegionProfile } from '../../region/profile.ts';

/** Purposes that nobody needs for a service: each is asked for, and withdrawn, apart from all others. */
export const purposes = ['hints', 'news', 'registries'] as const;
export type Purpose = (typeof purposes)[number];

/** A changed word is a new version. */
export const versions: Record<Purpose, string> = { hints: '2026-11-28', news: '2026-11-28', registries: '2026-11-29' };

export const consentTitles: Record<Purpose, string> = {
  hints: 'Подсказывать подходящие услуги',
  news: 'Присылать новости портала',
  registries: 'Спрашивать обо мне реестры',
};

const how: Record<Purpose, { purpose: string; data: string; deeds: string }> = {
  hints: {
    purpose: 'Чтобы подсказывать услуги, которые могут вам подойти',
    data: 'Дата рождения, адрес и услуги, за которыми вы обращались',
    deeds: 'Сопоставляют с условиями услуг и показывают подсказки в кабинете. Никому не передают',
  },
  news: {
    purpose: 'Чтобы присылать новости портала: новые услуги и перемены в старых',
    data: 'Имя и почта',
    deeds: 'Отправляют письма не чаще раза в месяц. Никому не передают',
  },
  registries: {
    purpose: 'Чтобы подставлять в формы то, что о вас уже записано',
    data: 'Имя, дата рождения, СНИЛС, адрес, имена и даты рождения детей. В ответ: полис, поликлиника, школа или сад, лицевой счёт',
    deeds:
      'По вашему нажатию спрашивают фонд ОМС (обязательного медицинского страхования), реестр образования и систему ЖКХ (жилищно-коммунального хозяйства). Хранят ответ в вашем профиле',
  },
};

/** A document of its own (152-ФЗ ст. 9, 156-ФЗ since 01.09.2025): operator, purpose, data, actions, term, withdrawal. */
export const optionalParts = (purpose: Purpose, { nameOf }: RegionProfile): ConsentPart[] => [
  { term: 'Кому', value: `Правительству ${nameOf}, оператору портала` },
  { term: 'Для чего', value: how[purpose].purpose },
  { term: 'Какие данные', value: how[purpose].data },
  { term: 'Что с ними делают', value: how[purpose].deeds },
  { term: 'На какой срок', value: 'Пока вы не отзовёте согласие или не закроете кабинет' },
  { term: 'Как отозвать', value: 'На этой же странице, одной кнопкой' },
];

/** The text as it was read, kept with the consent. */
export const optionalText = (purpose: Purpose, profile: RegionProfile): string =>
  optionalParts(purpose, profile)
    .map(({ term, value }) => `${term}: ${value}.`)
    .join('\n');
