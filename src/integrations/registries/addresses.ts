import { SECOND } from '../../platform/clock.ts';
import type { Config } from '../../platform/config.ts';
import { askJson } from './ask.ts';
import { RegistriesUnavailable } from './failures.ts';
import { oneLine } from './xml.ts';

/** An address of the directory. `fias` is its number there; `house`: it is whole, down to the house. */
export type FoundAddress = {
  fias: string;
  full: string;
  parts: { postcode: string; region: string; place: string; street: string; house: string; flat: string };
};

// A person waits at the page: then they write the address themselves.
const WAIT = 2 * SECOND;
const MOST_ADDRESSES = 10;

/**
 * Addresses of ФИАС that fit what was typed, at most ten, down to the house where the house was typed. The one registry that answers
 * at once: ФНС's public service of addresses (`SearchAddressItems`). Throws RegistriesUnavailable after two seconds.
 */
export async function searchAddresses(
  directory: Config['addresses'],
  text: string,
  correlation: string,
): Promise<FoundAddress[]> {
  const url = new URL(`${directory.url}/api/spas/v2.0/SearchAddressItems`);
  url.search = new URLSearchParams({ search_string: text, address_type: '2' }).toString();
  const headers = { 'master-token': directory.token };
  const answer = await askJson({ call: 'addresses', correlation, wait: WAIT, url, headers });
  if (!isObject(answer) || !Array.isArray(answer.addresses)) throw new RegistriesUnavailable('unreadable');
  const found = answer.addresses.filter(each => !isObject(each) || each.is_active !== false).map(addressIn);
  if (found.includes(null)) throw new RegistriesUnavailable('unreadable');
  return found.filter((each): each is FoundAddress => each !== null && isShort(each)).slice(0, MOST_ADDRESSES);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LONGEST = 250;
// As long as a form takes a part.
const isShort = ({ parts }: FoundAddress) => Object.values(parts).every(part => part.length <= 120);

/** Levels of the state's register of addresses: what of the address each names. */
const partOf = (level: number): 'region' | 'place' | 'street' | 'house' | 'flat' | null => {
  if (level === 1) return 'region';
  if (level <= 6) return 'place';
  if (level <= 8) return 'street';
  if (level <= 10) return 'house';
  return level === 11 ? 'flat' : null;
};

function addressIn(value: unknown): FoundAddress | null {
  if (!isObject(value) || !isText(value.full_name) || !isText(value.object_guid) || !Array.isArray(value.hierarchy)) return null;
  if (!UUID.test(value.object_guid)) return null;
  const postcode = isObject(value.address_details) ? value.address_details.postal_code : '';
  const parts = {
    postcode: isText(postcode) && /^\d{6}$/.test(postcode) ? postcode : '',
    region: '',
    place: '',
    street: '',
    house: '',
    flat: '',
  };
  for (const item of value.hierarchy as unknown[]) {
    if (!isObject(item) || typeof item.object_level_id !== 'number') return null;
    const part = partOf(item.object_level_id);
    const name = part === 'house' || part === 'flat' ? item.number : item.full_name_short;
    if (part && isText(name)) parts[part] = parts[part] ? `${parts[part]}, ${oneLine(name)}` : oneLine(name);
  }
  return { fias: value.object_guid, full: oneLine(value.full_name), parts };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
