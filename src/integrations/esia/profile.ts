import type { Answer, Caller } from './call.ts';
import { EsiaRefused, EsiaUntrusted } from './failures.ts';
import type { EsiaPerson } from './person.ts';
import { elements, isRaw, type Raw } from './read.ts';
import { readAddress, readChild, readContact, readDocument, readOrganisation, readOwn } from './read-person.ts';
import type { Deed } from './told.ts';

/** Whose profile, by which access marker, with which scopes granted. */
export type Asking = { url: string; oid: string; token: string; scopes: readonly string[] };

/** Nobody has more of one thing; a longer list is cut, for each address in it may be a call. */
const MOST = 30;
const ALL = '?embed=(contacts.elements,addresses.elements,documents.elements)';

/**
 * The whole profile: one call for the person with contacts, addresses and documents, and one each for children and
 * organisations where they were granted. Where ESIA does not embed, its addresses are followed, on its own origin alone.
 * Throws EsiaUnavailable, EsiaRefused (the marker does not open it) and EsiaUntrusted (an address elsewhere).
 */
export async function readProfile(call: Caller, asking: Asking): Promise<EsiaPerson> {
  const home = `${asking.url}/rs/prns/${asking.oid}`;
  const get = getter(call, asking);
  const list = async (deed: Deed, path: string, embedded?: unknown): Promise<Raw[]> => {
    const found = elements(isRaw(embedded) && embedded.elements ? embedded : await get(deed, `${home}/${path}?embed=(elements)`));
    return Promise.all(found.slice(0, MOST).map(one => (typeof one === 'string' ? get('element', one) : one))).then(all =>
      all.filter(isRaw),
    );
  };
  const granted = (scope: string) => asking.scopes.some(each => each.startsWith(scope));
  const [[raw, contacts, addresses, documents], kids, orgs] = await Promise.all([
    get('person', `${home}${ALL}`).then(
      async person =>
        [
          person,
          await list('contacts', 'ctts', person.contacts),
          await list('addresses', 'addrs', person.addresses),
          await list('documents', 'docs', person.documents),
        ] as const,
    ),
    granted('kid_') ? list('kids', 'kids') : [],
    granted('usr_org') ? list('orgs', 'orgs') : [],
  ]);
  return {
    ...readOwn(raw, asking.oid),
    contacts: known(contacts, readContact),
    addresses: known(addresses, readAddress),
    documents: known(documents, readDocument),
    children: kids.map(readChild),
    organisations: known(orgs, readOrganisation),
  };
}

const known = <T>(list: Raw[], read: (raw: Raw) => T | null): T[] => list.map(read).filter(one => one !== null);

/** Reads one address with the marker. A part that was not granted (403) or does not exist (404) is empty, the person never is. */
const getter =
  (call: Caller, { url, token }: Asking) =>
  async (deed: Deed, address: string): Promise<Raw> => {
    // The marker must not go where an answer points to, but to ESIA.
    if (!`${URL.parse(address)?.href}`.startsWith(`${url}/rs/`)) throw new EsiaUntrusted('address');
    const { status, json } = await call(deed, address, {
      headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' },
    });
    if (status === 200) return json;
    if (deed !== 'person' && (status === 403 || status === 404)) return {};
    throw refusal({ status, json });
  };

function refusal({ status, json }: Answer): EsiaRefused {
  const said = [json.error_description, json.message, json.code].find(each => typeof each === 'string') ?? '';
  return new EsiaRefused(typeof json.error === 'string' ? json.error : String(status), said);
}
