import type { ConsentPart } from '../accounts/consent/consent-text.ts';
import type { RegionProfile } from '../region/profile.ts';

/** A document of its own (152-ФЗ ст. 11, 156-ФЗ since 01.09.2025). A changed word is a new version. */
export const PHOTO_CONSENT_VERSION = '2026-11-28';

/** What a person agrees to who adds a photograph of the face: operator, purpose, data, actions, term, withdrawal. */
export const photoConsentParts = ({ nameOf }: RegionProfile): ConsentPart[] => [
  { term: 'Кому', value: `Правительству ${nameOf}, оператору портала` },
  { term: 'Для чего', value: 'Чтобы сравнить ваше лицо с фотографией в паспорте и быстрее подтвердить личность' },
  { term: 'Какие данные', value: 'Фотография лица. Это биометрические данные' },
  { term: 'Что с ними делают', value: 'Хранят зашифрованной, сравнивают с паспортом, показывают сотруднику поддержки и удаляют' },
  { term: 'На какой срок', value: 'До решения по проверке. В тот же миг фото удаляется, и согласие кончается' },
  { term: 'Как отозвать', value: 'На этой странице, в любое время. Фото удалится сразу' },
  { term: 'Если не согласны', value: 'Личность подтвердят по паспорту, в той же очереди и за то же время' },
];

/** The text as it was read, kept with the consent. */
export const photoConsentText = (profile: RegionProfile): string =>
  photoConsentParts(profile)
    .map(({ term, value }) => `${term}: ${value}.`)
    .join('\n');
