import type { Answer, FieldKind } from '../forms/definition.ts';
import { describeAnswer } from '../forms/field-values.ts';
import { fullName } from '../persons/person-name.ts';
import type { KnownChild, KnownOrganisation, KnownSchool, ProfileValues } from '../persons/profile.ts';
import { formatDate } from '../ui/dates.ts';
import { formatPhone } from '../ui/phone.ts';
import type { ValueName } from './section.ts';

const kindOf: Partial<Record<ValueName, FieldKind>> = {
  birthDate: 'date',
  snils: 'snils',
  inn: 'inn',
  passport: 'passport',
  policy: 'oms',
  address: 'address',
  livingAddress: 'address',
};

const genders: Record<string, string> = { male: 'мужской', female: 'женский' };
const lands: Record<string, string> = {
  RUS: 'Россия',
  ABH: 'Абхазия',
  ARM: 'Армения',
  AZE: 'Азербайджан',
  BLR: 'Беларусь',
  CHN: 'Китай',
  GEO: 'Грузия',
  KAZ: 'Казахстан',
  KGZ: 'Киргизия',
  MDA: 'Молдова',
  MNG: 'Монголия',
  OST: 'Южная Осетия',
  TJK: 'Таджикистан',
  TKM: 'Туркменистан',
  UKR: 'Украина',
  UZB: 'Узбекистан',
  VNM: 'Вьетнам',
};

/** A value in words, as forms describe it: «112-233-445 95», «12 апреля 1988 г.». Empty when there is none. */
export function valueText(name: ValueName, value: ProfileValues[ValueName]): string {
  if (value === undefined) return '';
  switch (name) {
    case 'phone':
      return formatPhone(String(value));
    case 'gender':
      return genders[String(value)] ?? '';
    case 'citizenship':
      return lands[String(value)] ?? String(value);
    case 'children':
      return (value as KnownChild[]).map(childText).join('; ');
    case 'organisations':
      return (value as KnownOrganisation[]).map(organisationText).join('; ');
    case 'schools':
      return (value as KnownSchool[]).map(({ name, organisation }) => `${name}: ${organisation}`).join('; ');
    default:
      return describeAnswer({ id: name, kind: kindOf[name] ?? 'text', label: '' }, value as Answer);
  }
}

const childText = (child: KnownChild): string =>
  [fullName(child), child.birthDate && formatDate(child.birthDate)].filter(Boolean).join(', ');

const organisationText = ({ name, ogrn, chief }: KnownOrganisation): string =>
  [name, ogrn && `ОГРН ${ogrn}`, chief && 'вы руководитель'].filter(Boolean).join(', ');
