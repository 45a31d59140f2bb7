import type { ProfileValues } from '../persons/profile.ts';
import type { OwnerKeys } from '../platform/sealing/data-keys.ts';
import { sealJson, unsealJson } from '../platform/sealing/seal.ts';

/** What ESIA told of a person last. */
export type Told = Partial<ProfileValues> & Pick<ProfileValues, 'family' | 'given' | 'patronymic'>;

const place = (accountId: string) => `esia_links/${accountId}/sealed_told`;

export const sealTold = async (keys: OwnerKeys, accountId: string, told: Told): Promise<string> =>
  sealJson(await keys.of('profile'), told, place(accountId));

export const openTold = async (keys: OwnerKeys, accountId: string, sealed: string): Promise<Told> =>
  unsealJson<Told>(await keys.of('profile'), sealed, place(accountId));
