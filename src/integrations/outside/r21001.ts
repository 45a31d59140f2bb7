/** Form Р21001 as the gateway takes it: what ФНС asks of a person who becomes an entrepreneur. Dates are ISO. */
export type R21001 = {
  form: 'Р21001';
  surname: string;
  name: string;
  patronymic?: string;
  sex: 'male' | 'female';
  birthDate: string;
  birthPlace: string;
  /** ОКСМ: 643 is Russia. */
  citizenship: '643';
  inn?: string;
  snils: string;
  passport: { series: string; number: string; issuedAt: string; issuedBy: string; departmentCode: string };
  address: { postcode: string; region: string; place: string; street: string; house: string; flat: string };
  phone: string;
  email: string;
  okved: { main: string; more: string[] };
  result: 'electronic' | 'paper';
};
