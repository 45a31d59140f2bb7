import { type FoundAddress, searchAddresses } from '../../integrations/registries/addresses.ts';
import { RegistriesUnavailable, toldOfRegistries } from '../../integrations/registries/failures.ts';
import type { Db } from '../../platform/db.ts';
import type { AnyContext } from '../../platform/http.ts';
import { config } from '../../platform/http.ts';
import { type Watch, watched } from '../../platform/parts/watched.ts';
import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';
import { sealJson, unsealJson } from '../../platform/sealing/seal.ts';

/** The longest text one looks for an address by. */
export const LONGEST_SEARCH = 200;

/** Known to be down by whoever looked last: `/status.txt` says so. */
const ADDRESSES: Watch = {
  part: 'addresses',
  topics: [],
  tells: toldOfRegistries,
};

/** `down`: the directory did not answer in time; `often`: who looks has looked too many times. Then the person writes the address by hand. */
export type Found = FoundAddress[] | 'down' | 'often';

/** What the directory has for a text. */
export async function findAddresses(c: AnyContext, db: Db, text: string): Promise<Found> {
  if (text.length < 3 || text.length > LONGEST_SEARCH) return [];
  try {
    return await watched(db, ADDRESSES, () => searchAddresses(config(c).addresses, text, c.get('requestId')));
  } catch (error) {
    if (!(error instanceof RegistriesUnavailable)) throw error;
    return 'down';
  }
}

const place = (ownerId: string) => `found-addresses/${ownerId}`;

/** What was found, as it waits in the form for the choice: nobody else can write or read it; empty when there is nothing to choose from. */
export const sealFound = async (keys: OwnerKeys, found?: Found): Promise<string> =>
  Array.isArray(found) ? sealJson(await keys.of('profile'), found, place(keys.ownerId)) : '';

/** What was found before, as it stood in the form; null when it is not what we wrote there. */
export async function openFound(keys: OwnerKeys, sealed: string): Promise<FoundAddress[] | null> {
  try {
    return await unsealJson<FoundAddress[]>(await keys.of('profile'), sealed, place(keys.ownerId));
  } catch {
    return null;
  }
}

/** What stands on a page while an address is looked for; `found` is absent before the directory was asked. */
export type AddressSearch = {
  text: string;
  found?: Found | undefined;
  /** The same, sealed: it comes back with the choice. */
  sealed: string;
  chosen?: string;
  error?: string;
};

/** The address that was chosen, with the house that was typed beside it; the directory is asked about such a one afterwards (`fias` null). */
export function chosenAddress(
  found: FoundAddress[],
  fias: string,
  house: string,
): { parts: FoundAddress['parts']; fias: string | null } | null {
  const chosen = found.find(each => each.fias === fias);
  if (!chosen || chosen.parts.house || house === '') return chosen ?? null;
  return { parts: { ...chosen.parts, house }, fias: null };
}
