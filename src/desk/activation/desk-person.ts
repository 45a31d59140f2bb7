import type { PassportAnswer } from '../../forms/definition.ts';
import type { ProfileValues } from '../../persons/profile.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { sealJson, unsealJson } from '../../platform/sealing/seal.ts';
import type { ActivationPurpose } from './activation.ts';

/** A person as the officer of a МФЦ saw them in their documents. Not everybody has an ИНН with them. */
export type DeskPerson = Required<Pick<ProfileValues, 'family' | 'given' | 'patronymic' | 'birthDate' | 'snils' | 'passport'>> &
  Pick<ProfileValues, 'inn'>;

export type AskedActivation = { purpose: ActivationPurpose; person: DeskPerson; phone?: string };

const place = (activation: string) => `activations/${activation}/sealed_person`;

export const sealDeskPerson = (ring: Keyring, activation: string, person: DeskPerson): Promise<string> =>
  sealJson(ring.common, person, place(activation));

export const openDeskPerson = (ring: Keyring, activation: string, sealed: string): Promise<DeskPerson> =>
  unsealJson<DeskPerson>(ring.common, sealed, place(activation));

/** «паспорт 9901 ••••56»: enough to find the paper again, too little to use it. */
export const shownPassport = ({ series, number }: Pick<PassportAnswer, 'series' | 'number'>): string =>
  `паспорт ${series} ••••${number.slice(-2)}`;
