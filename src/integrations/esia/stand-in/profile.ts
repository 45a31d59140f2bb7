import { type List, lists, ofKids, own, scopesIn } from './scopes.ts';
import type { EsiaRecords, Grant, Person } from './store.ts';

const sources: Record<List, (person: Person) => object[]> = {
  ctts: person => person.contacts,
  addrs: person => person.addresses,
  docs: person => person.documents,
  kids: person => person.kids,
  orgs: person => person.orgs,
};
const embeddable: Record<string, List> = { contacts: 'ctts', addresses: 'addrs', documents: 'docs' };

/** How REST answers: 401 without a marker in force, 403 for another person or what was not granted, 404 for what is not there. */
export type Answer = { status: 200; body: object } | { status: 401 | 403 | 404; error: string };

type Asked = { token: string; oid: string; path: string[]; embed: string; base: string };

/** `/rs/prns/{oid}`, its lists, and one thing of a list. `base` is the address of ESIA for the links in the answer. */
export async function readRest(records: EsiaRecords, { token, oid, path, embed, base }: Asked): Promise<Answer> {
  const grant = await records.get('access', token);
  if (!grant || (await records.get('ended', grant.sid))) return { status: 401, error: 'invalid_token' };
  if (grant.oid !== oid) return { status: 403, error: 'insufficient_scope' };
  const person = await records.get('person', oid);
  if (!person) return { status: 404, error: 'not_found' };
  const home = `${base}/rs/prns/${oid}`;
  const wanted = embed.replace(/^\(|\)$/g, '').split(',');
  const [list, number] = path;
  if (list === undefined) return { status: 200, body: ownOf(person, grant, wanted, home) };
  if (!Object.hasOwn(sources, list)) return { status: 404, error: 'not_found' };
  const all = opened(list as List, person, grant);
  if (!all) return { status: 403, error: 'insufficient_scope' };
  if (number === undefined) return { status: 200, body: listOf(all, wanted.includes('elements'), `${home}/${list}`) };
  const one = all[Number(number) - 1];
  return one ? { status: 200, body: one } : { status: 404, error: 'not_found' };
}

/** What of a list the grant opens; null when no scope opens it. */
function opened(list: List, person: Person, { scope }: Grant): object[] | null {
  const types = scopesIn(scope).flatMap(name => (Object.hasOwn(lists[list], name) ? [lists[list][name]!] : []));
  if (types.length === 0) return null;
  const all = sources[list](person) as Record<string, unknown>[];
  const found = all.filter(one => types.some(each => each === 'all' || each.includes(String(one.type))));
  const fields = scopesIn(scope).flatMap(name => ofKids[name] ?? []);
  return list === 'kids'
    ? found.map(kid => Object.fromEntries(Object.entries(kid).filter(([field]) => fields.includes(field))))
    : found;
}

function listOf(all: object[], embed: boolean, address: string) {
  const elements = embed ? all : all.map((_, i) => `${address}/${i + 1}`);
  return { stateFacts: ['hasSize'], size: all.length, eTag: '1', elements };
}

function ownOf(person: Person, grant: Grant, wanted: string[], home: string): object {
  const fields = ['stateFacts', 'eTag', 'trusted', 'citizenship', 'status', 'verifying', 'updatedOn'];
  for (const name of scopesIn(grant.scope)) fields.push(...own[name]!);
  const shown = Object.fromEntries(fields.filter(field => field in person.own).map(field => [field, person.own[field]]));
  for (const [name, list] of Object.entries(embeddable)) {
    const all = wanted.includes(`${name}.elements`) && opened(list, person, grant);
    if (all) shown[name] = listOf(all, true, `${home}/${list}`);
  }
  return shown;
}
