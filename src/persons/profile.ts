import { eq } from 'drizzle-orm';
import type { AddressAnswer, PassportAnswer } from '../forms/definition.ts';
import { now } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { Owner } from '../platform/read-ahead.ts';
import type { OwnerKeys } from '../platform/sealing/data-keys.ts';
import { sealJson, unsealJson } from '../platform/sealing/seal.ts';
import { persons } from './schema.ts';

/** A value, where it came from, and when (ms): forms show the source under a prefilled field. */
export type Kept<T> = { value: T; source: 'entered' | 'esia' | 'mfc' | 'signature' | 'registry'; at: number };

/** What is known of a person. Dates are ISO, phone is E.164, СНИЛС and ИНН digits only. */
export type ProfileValues = {
  family: string;
  given: string;
  /** Empty when the person has none. */
  patronymic: string;
  birthDate?: string;
  snils?: string;
  inn?: string;
  /** Absent when the person came by ESIA or a signature and gave none. */
  phone?: string;
  email?: string;
  passport?: PassportAnswer;
  /** Where the person is registered, and where they live when it is elsewhere. */
  address?: AddressAnswer;
  gender?: 'male' | 'female';
  birthPlace?: string;
  /** Three letters: `RUS`, `KAZ`. */
  citizenship?: string;
  /** Told by ESIA alone; nobody types them. */
  children?: KnownChild[];
  /** Told by ESIA alone. Data so far: nobody acts for an organisation by them. */
  organisations?: KnownOrganisation[];
  livingAddress?: AddressAnswer;
  /** Of ОМС, 16 digits. */
  policy?: string;
  /** Told by registries alone (profile/facts): the clinic one is attached to, where children learn, the account and the keeper of the home. */
  clinic?: string;
  schools?: KnownSchool[];
  houseAccount?: string;
  houseManager?: string;
};

export type KnownChild = { family: string; given: string; patronymic: string; birthDate?: string; snils?: string };
/** Where a child learns: a school or a kindergarten; `name` is the child's whole name. */
export type KnownSchool = { name: string; birthDate: string; organisation: string };
/** `chief`: the person heads it. */
export type KnownOrganisation = { name: string; ogrn?: string; inn?: string; chief: boolean };

export type Profile = { [Name in keyof ProfileValues]: Kept<NonNullable<ProfileValues[Name]>> };

const place = (personId: string) => `persons/${personId}/sealed_profile`;

/** The statement that reads a person's profile, for a page's own batch; open its row with `openProfile`. */
export const selectProfile = (db: Db, personId: Owner) =>
  db.select({ sealedProfile: persons.sealedProfile }).from(persons).where(eq(persons.id, personId));

export const openProfile = async (keys: OwnerKeys, sealed: string): Promise<Profile> =>
  unsealJson<Profile>(await keys.of('profile'), sealed, place(keys.ownerId));

export const sealProfile = async (keys: OwnerKeys, profile: Profile): Promise<string> =>
  sealJson(await keys.of('profile'), profile, place(keys.ownerId));

/** Values as a profile keeps them, told by one source now. */
export const toldBy = <T extends Partial<ProfileValues>>(source: Kept<unknown>['source'], values: T) => {
  const at = now();
  const kept = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept.map(([name, value]) => [name, { value, source, at }])) as unknown as {
    [Name in keyof T]: Kept<NonNullable<T[Name]>>;
  };
};
