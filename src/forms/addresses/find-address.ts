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

/** What the directory has for a text; null when it does not answer in time: then the person writes the address by hand. */
export async function findAddresses(c: AnyContext, db: Db, text: string): Promise<FoundAddress[] | null> {
  if (text.length < 3 || text.length > LONGEST_SEARCH) return [];
  try {
    return await watched(db, ADDRESSES, () => searchAddresses(config(c).addresses, text, c.get('requestId')));
  } catch (error) {
    if (!(error instanceof RegistriesUnavailable)) throw error;
    return null;
  }
}

const place = (ownerId: string) => `found-addresses/${ownerId}`;

/** What was found, as it waits in the form for the choice: nobody else can write or read it. */
export const sealFound = async (keys: OwnerKeys, found: FoundAddress[]): Promise<string> =>
  sealJson(await keys.of('profile'), found, place(keys.ownerId));

/** What was found before, as it stood in the form; null when it is not what we wrote there. */
export async function openFound(keys: OwnerKeys, sealed: string): Promise<FoundAddress[] | null> {
  try {
    return await unsealJson<FoundAddress[]>(await keys.of('profile'), sealed, place(keys.ownerId));
  } catch {
    return null;
  }
}

/** What stands on a page while an address is looked for; `found` is null when the directory did not answer, absent before it was asked. */
export type AddressSearch = {
  text: string;
  found?: FoundAddress[] | null | undefined;
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
