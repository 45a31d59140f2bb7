import type { RegionProfile } from '../../region/profile.ts';

/** A document of its own (152-ФЗ ст. 9, 156-ФЗ since 01.09.2025). A changed word is a new version, asked for anew. */
export const CONSENT_VERSION = '2026-11-21';

export type ConsentPart = { term: string; value: string };

/** What the person agrees to: operator, purpose, data, actions, term, withdrawal. */
export const consentParts = ({ nameOf }: RegionProfile): ConsentPart[] => [
  { term: 'Кому', value: `Правительству ${nameOf}, оператору портала` },
  { term: 'Для чего', value: 'Чтобы вести ваш кабинет и оказывать услуги, за которыми вы обращаетесь' },
  {
    term: 'Какие данные',
    value: 'Имя, дата рождения, СНИЛС, ИНН, паспорт, адрес, телефон, почта и то, что вы укажете в заявлениях',
  },
  { term: 'Что с ними делают', value: 'Собирают, записывают, хранят, уточняют, передают ведомству, которое решает, и удаляют' },
  { term: 'На какой срок', value: 'Пока открыт кабинет и пока закон велит хранить заявления' },
  { term: 'Как отозвать', value: 'Напишите в поддержку. Кабинет закроется, а поданные заявления рассмотрят до конца' },
];

/** The text as it was read, kept with the consent. */
export const consentText = (profile: RegionProfile): string =>
  consentParts(profile)
    .map(({ term, value }) => `${term}: ${value}.`)
    .join('\n');
