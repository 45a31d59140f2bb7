import { Refusal } from './refusals.ts';

/** What a scope opens of the person's own part; lists are opened by `lists`. */
export const own: Record<string, readonly string[]> = {
  openid: [],
  fullname: ['firstName', 'lastName', 'middleName'],
  birthdate: ['birthDate'],
  birthplace: ['birthPlace'],
  gender: ['gender'],
  snils: ['snils'],
  inn: ['inn'],
  id_doc: [],
  medical_doc: [],
  drivers_licence_doc: [],
  foreign_passport_doc: [],
  email: [],
  mobile: [],
  contacts: [],
  addresses: [],
  kid_fullname: [],
  kid_birthdate: [],
  kid_gender: [],
  kid_snils: [],
  usr_org: [],
};

export type List = 'ctts' | 'addrs' | 'docs' | 'kids' | 'orgs';

/** The scopes that open a list, and the types of what they open in it. */
export const lists: Record<List, Record<string, readonly string[] | 'all'>> = {
  ctts: { email: ['EML'], mobile: ['MBT'], contacts: 'all' },
  addrs: { addresses: 'all', contacts: 'all' },
  docs: {
    id_doc: ['RF_PASSPORT', 'FID_DOC'],
    medical_doc: ['MDCL_PLCY'],
    drivers_licence_doc: ['RF_DRIVING_LICENSE'],
    foreign_passport_doc: ['FRGN_PASS'],
  },
  kids: { kid_fullname: 'all' },
  orgs: { usr_org: 'all' },
};

/** What of a child each scope opens. */
export const ofKids: Record<string, readonly string[]> = {
  kid_fullname: ['id', 'stateFacts', 'firstName', 'lastName', 'middleName'],
  kid_birthdate: ['birthDate'],
  kid_gender: ['gender'],
  kid_snils: ['snils'],
};

/** The names in a scope, each known. */
export function scopesIn(scope: string): string[] {
  const names = scope.split(' ').map(one => one.split('?')[0] ?? '');
  for (const name of names) if (!Object.hasOwn(own, name)) throw new Refusal('ESIA-007006', name);
  return names;
}

/** The organisations that a `scope_org` names: `org_fullname?org_oid=…`. */
export function organisationsIn(scopeOrg: string): string[] {
  const parts = scopeOrg.split(' ').filter(Boolean);
  return parts.map(part => {
    const oid = /^org_\w+\?(?:org_)?oid=(\d+)$/.exec(part)?.[1];
    if (!oid) throw new Refusal('ESIA-007006', part);
    return oid;
  });
}
