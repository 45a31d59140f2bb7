import type { Person } from './store.ts';

/** What is told of a person to make one; everything but the name has a usual value. */
export type PersonSketch = {
  oid: string;
  about: string;
  lastName: string;
  firstName: string;
  middleName?: string;
  birthDate?: string;
  gender?: 'M' | 'F';
  trusted?: boolean;
  citizenship?: string;
  snils?: string;
  inn?: string;
  birthPlace?: string;
  email?: string;
  mobile?: string;
  address?: string;
  passport?: { series: string; number: string; issueDate: string; issueId: string; issuedBy: string };
  documents?: object[];
  kids?: object[];
  orgs?: { oid: string }[];
};

const VERIFIED = 'VERIFIED';

/** A person as ESIA's REST shows them. A simplified account has only what the person typed, and it is not verified. */
export function personOf(sketch: PersonSketch): Person {
  const {
    oid,
    about,
    trusted = true,
    citizenship = 'RUS',
    email,
    mobile,
    address,
    passport,
    documents = [],
    kids = [],
    orgs = [],
  } = sketch;
  const { lastName, firstName, middleName, birthDate, gender, snils, inn, birthPlace } = sketch;
  const told = { firstName, lastName, middleName, birthDate, gender, snils, inn, birthPlace };
  const vrfStu = trusted ? VERIFIED : 'NOT_VERIFIED';
  const place = (type: string, id: number) => ({ stateFacts: ['Identifiable'], id, type, ...addressParts(address ?? '') });
  return {
    oid,
    about,
    own: {
      stateFacts: ['EntityRoot'],
      eTag: '1',
      ...told,
      trusted,
      citizenship,
      status: 'REGISTERED',
      verifying: false,
      updatedOn: 1764000000,
    },
    contacts: [
      ...(email ? [{ stateFacts: ['Identifiable'], id: 1, type: 'EML', vrfStu: VERIFIED, value: email }] : []),
      ...(mobile ? [{ stateFacts: ['Identifiable'], id: 2, type: 'MBT', vrfStu: VERIFIED, value: mobile }] : []),
    ],
    addresses: address ? [place('PRG', 1), place('PLV', 2)] : [],
    documents: [
      ...(passport ? [{ stateFacts: ['EntityRoot'], id: 1, type: 'RF_PASSPORT', vrfStu, ...passport }] : []),
      ...documents,
    ],
    kids,
    orgs,
  };
}

/** «660000, Приозёрный край, г. Светлоозёрск, ул. Садовая, д. 7, кв. 12» in the fields of an address. */
function addressParts(addressStr: string) {
  const [zipCode, region, city, street, house, flat] = addressStr.split(', ');
  const number = (text: string | undefined) => text?.replace(/^\S+\.\s*/, '');
  return {
    addressStr,
    countryId: 'RUS',
    zipCode,
    region,
    city: number(city),
    street: number(street),
    house: number(house),
    flat: number(flat),
  };
}
