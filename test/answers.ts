import type { FormAnswers } from './apply.ts';
import type { Fields } from './harness/form.ts';
import { scan } from './harness/scans.ts';

/** A date as its three inputs take it. */
export const dated = (name: string, day: number, month: number, year: number): Fields => ({
  [`${name}.day`]: String(day),
  [`${name}.month`]: String(month),
  [`${name}.year`]: String(year),
});

/** An address as its inputs take it. */
export const lives = (name: string, place: string, house = '7'): Fields => ({
  [`${name}.postcode`]: '660000',
  [`${name}.region`]: 'Приозёрный край',
  [`${name}.place`]: place,
  [`${name}.street`]: 'Садовая улица',
  [`${name}.house`]: house,
  [`${name}.flat`]: '12',
});

/** Who applies; family, given and patronymic come from the profile. */
export const applicant: Fields = {
  ...dated('birth-date', 12, 4, 1988),
  snils: '112-233-445 95',
  email: 'anna@pochta.example',
};

export const passport: Fields = {
  'passport.series': '9901',
  'passport.number': '123456',
  ...dated('passport.issued', 20, 5, 2008),
  'passport.by': 'ОВД Светлоозёрска',
  'passport.code': '990-001',
};

const organisation: Fields = {
  name: 'ООО «Лавка у озера»',
  inn: '7707083893',
  ogrn: '1027700132195',
  head: 'Кузнецов Пётр Ильич',
};

/** A child by name and year of birth; a СНИЛС as low as these carries no check digits. */
export const child = (name: string, year: number, snils: string): Fields => ({
  name,
  ...dated('birth-date', 9, 6, year),
  snils,
  'lives-with-me': 'yes',
});

/** A place of sale; `until` is the year in which its contract ends, for one that is not in the register. */
export const outlet = (place: string, area: string, until?: number): Fields => ({
  ...lives('address', place),
  kind: 'shop',
  area,
  rural: place.startsWith('с.') ? 'yes' : 'no',
  tenure: until ? 'contract' : 'registered',
  ...(until ? dated('contract-until', 1, 3, until) : {}),
});

/** The child allowance with one child, paid to a bank; no papers. */
export const allowanceAnswers = (): FormAnswers => ({
  pages: {
    applicant,
    passport,
    home: lives('address', 'г. Светлоозёрск'),
    'children/1': child('Иванов Матвей Олегович', 2015, '00000000101'),
    family: { size: '5', income: '12 500,50', 'single-parent': 'no', alimony: 'none' },
    payout: { method: 'bank', 'account.bik': '044525225', 'account.account': '40817810038160925905' },
    delivery: { delivery: 'cabinet' },
  },
});

/** A plot in the municipality, with a scheme as a PDF. */
export const landAnswers = async (municipality: string): Promise<FormAnswers> => ({
  pages: {
    applicant,
    passport,
    home: lives('address', 'г. Каменный Мыс'),
    place: { municipality, landmark: 'Село Берёзовка,\nза домом 14', cadastral: '99:02:0101001', area: '1500' },
    purpose: { purpose: 'garden', right: 'lease', 'lease-years': '3' },
    survey: { 'has-project': 'no' },
    delivery: { delivery: 'post' },
  },
  uploads: { papers: [{ slot: 'scheme', file: await scan('схема участка.pdf') }] },
});

/** A licence to sell alcohol with one place of sale; `renewed` has the licence in force. */
export const licenceAnswers = (renewed: boolean): FormAnswers => ({
  pages: {
    applicant,
    organisation,
    'outlets/1': outlet('г. Светлоозёрск', '50,5'),
    licence: { years: '2', ...(renewed ? { number: '99РПА0000001', ...dated('valid-until', 31, 12, 2027) } : {}) },
    delivery: { delivery: 'agency' },
  },
});

/** Registration as an entrepreneur; `main` is the code of activity, by which the stand-in of ФНС may decide at once. */
export const entrepreneurAnswers = (main = '47.11'): FormAnswers => ({
  pages: {
    applicant,
    person: { sex: 'female', 'birth-place': 'г. Светлоозёрск', citizen: true, adult: 'yes' },
    passport,
    home: lives('address', 'г. Светлоозёрск'),
    activity: { 'main-code': main, more: 'yes' },
    'codes/1': { code: '56.10' },
    result: { paper: 'electronic' },
  },
});
