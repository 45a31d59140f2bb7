import type { EsiaAddress, EsiaChild, EsiaContact, EsiaDocument, EsiaOrganisation, EsiaPerson } from './person.ts';
import { day, digits, isYes, type Raw, text } from './read.ts';

const genders: Record<string, 'male' | 'female'> = { M: 'male', F: 'female' };

/** A name, a birth date and numbers, as a person and a child have them. */
const who = (raw: Raw) => ({
  surname: text(raw, 'lastName'),
  name: text(raw, 'firstName'),
  patronymic: text(raw, 'middleName'),
  birthDate: day(raw, 'birthDate'),
  gender: genders[text(raw, 'gender') ?? ''],
  snils: digits(raw, 'snils', 11),
  inn: digits(raw, 'inn', 12),
});

/** The person's own part of the profile. */
export const readOwn = (
  raw: Raw,
  oid: string,
): Omit<EsiaPerson, 'contacts' | 'addresses' | 'documents' | 'children' | 'organisations'> => ({
  oid,
  trusted: isYes(raw, 'trusted'),
  ...who(raw),
  birthPlace: text(raw, 'birthPlace'),
  citizenship: text(raw, 'citizenship'),
});

export const readChild = (raw: Raw): EsiaChild => who(raw);

const contacts: Record<string, EsiaContact['kind']> = { EML: 'email', MBT: 'mobile', PHN: 'phone' };

export function readContact(raw: Raw): EsiaContact | null {
  const kind = contacts[text(raw, 'type') ?? ''];
  const said = text(raw, 'value');
  if (!kind || !said) return null;
  const value = kind === 'email' ? said : said.replace(/[^+\d]/g, '');
  return { kind, value, verified: isVerified(raw) };
}

const places: Record<string, EsiaAddress['kind']> = { PRG: 'registration', PLV: 'residence' };

export function readAddress(raw: Raw): EsiaAddress | null {
  const kind = places[text(raw, 'type') ?? ''];
  const line = text(raw, 'addressStr');
  if (!kind || !line) return null;
  return {
    kind,
    text: line,
    fias: text(raw, 'fiasCode'),
    postcode: digits(raw, 'zipCode', 6),
    region: text(raw, 'region'),
    city: text(raw, 'city') ?? text(raw, 'settlement'),
    street: text(raw, 'street'),
    house: text(raw, 'house'),
    flat: text(raw, 'flat'),
  };
}

export function readDocument(raw: Raw): EsiaDocument | null {
  const type = text(raw, 'type');
  const number = text(raw, 'number');
  if (!type || !number) return null;
  return {
    type,
    number,
    series: text(raw, 'series'),
    issuedAt: day(raw, 'issueDate'),
    issuedBy: text(raw, 'issuedBy'),
    departmentCode: digits(raw, 'issueId', 6),
    expiresAt: day(raw, 'expiryDate'),
    verified: isVerified(raw),
  };
}

const kinds: Record<string, EsiaOrganisation['kind']> = { LEGAL: 'legal', BUSINESS: 'business', AGENCY: 'agency' };

export function readOrganisation(raw: Raw): EsiaOrganisation | null {
  const oid = text(raw, 'oid');
  const kind = kinds[text(raw, 'type') ?? ''];
  const fullName = text(raw, 'fullName');
  if (!oid || !kind || !fullName) return null;
  return {
    oid,
    kind,
    fullName,
    shortName: text(raw, 'shortName'),
    ogrn: digits(raw, 'ogrn', kind === 'business' ? 15 : 13),
    inn: digits(raw, 'inn', kind === 'business' ? 12 : 10),
    kpp: text(raw, 'kpp'),
    chief: isYes(raw, 'chief'),
  };
}

const isVerified = (raw: Raw) => raw.vrfStu === 'VERIFIED';
