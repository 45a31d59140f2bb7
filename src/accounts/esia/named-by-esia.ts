import type { EsiaAddress, EsiaDocument, EsiaPerson } from '../../integrations/esia/person.ts';
import type { ProfileValues } from '../../persons/profile.ts';
import { emailOf, phoneOf } from '../identifier.ts';
import type { Named } from '../joining/arrival.ts';

/** What ESIA tells of a person, in the words of our profile; null when it does not even give a name. */
export function namedByEsia(person: EsiaPerson): Named | null {
  const { surname, name } = person;
  if (!surname || !name) return null;
  const contact = (kind: 'mobile' | 'email') =>
    person.contacts.find(each => each.kind === kind && each.verified && each.value)?.value;
  const { trusted: confirmed, oid } = person;
  const values: Named['values'] = {
    family: surname,
    given: name,
    patronymic: person.patronymic ?? '',
    birthDate: person.birthDate,
    snils: person.snils,
    inn: person.inn,
    gender: person.gender,
    birthPlace: person.birthPlace,
    citizenship: person.citizenship,
    phone: phoneOf(contact('mobile') ?? '') ?? undefined,
    email: emailOf(contact('email') ?? '') ?? undefined,
    passport: passportIn(person.documents),
    address: addressIn(person.addresses),
    children: listed(
      person.children.map(child => ({
        family: child.surname ?? '',
        given: child.name ?? '',
        patronymic: child.patronymic ?? '',
        ...(child.birthDate && { birthDate: child.birthDate }),
        ...(child.snils && { snils: child.snils }),
      })),
    ),
    organisations: listed(
      person.organisations.map(({ shortName, fullName, ogrn, inn, chief }) => ({
        name: shortName ?? fullName,
        ...(ogrn && { ogrn }),
        ...(inn && { inn }),
        chief,
      })),
    ),
  };
  return { way: 'esia', confirmed, oid, values: told(values) };
}

const listed = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

/** As it would come out of JSON: without what is not told. */
const told = (values: Named['values']) => JSON.parse(JSON.stringify(values)) as Named['values'];

/** A passport of Russia that ESIA has checked and tells whole. */
function passportIn(documents: EsiaDocument[]): ProfileValues['passport'] {
  const own = documents.find(({ type, verified }) => type === 'RF_PASSPORT' && verified);
  if (!own?.series || !own.issuedAt || !own.issuedBy || !own.departmentCode) return undefined;
  const departmentCode = own.departmentCode.replace(/^(\d{3})(\d{3})$/, '$1-$2');
  return { series: own.series, number: own.number, issuedAt: own.issuedAt, issuedBy: own.issuedBy, departmentCode };
}

/** Where the person is registered, when ESIA tells it in parts that fit our form. */
function addressIn(addresses: EsiaAddress[]): ProfileValues['address'] {
  const at = addresses.find(({ kind }) => kind === 'registration');
  if (!at?.postcode || !at.region || !at.city || !at.house) return undefined;
  const { postcode, region, city, street = '', house, flat = '' } = at;
  return { postcode, region, place: city, street, house, flat };
}
