import { expect, test } from 'vitest';
import type { EsiaPerson } from '../../integrations/esia/person.ts';
import { namedByEsia } from './named-by-esia.ts';

const person: EsiaPerson = {
  oid: '1000299654',
  trusted: true,
  surname: 'Иванова',
  name: 'Анна',
  patronymic: 'Петровна',
  birthDate: '1988-04-12',
  snils: '11223344595',
  contacts: [
    { kind: 'mobile', value: '+79000000101', verified: true },
    { kind: 'email', value: 'Anna@Pochta.example', verified: false },
  ],
  addresses: [
    {
      kind: 'registration',
      text: '990001, край, Светлоозёрск, Озёрная, 1',
      postcode: '990001',
      region: 'Приозёрный край',
      city: 'Светлоозёрск',
      street: 'Озёрная улица',
      house: '1',
    },
  ],
  documents: [
    {
      type: 'RF_PASSPORT',
      series: '9901',
      number: '123456',
      issuedAt: '2008-05-20',
      issuedBy: 'ОВД',
      departmentCode: '990001',
      verified: true,
    },
  ],
  children: [{ surname: 'Иванов', name: 'Пётр', birthDate: '2019-01-01' }],
  organisations: [{ oid: '1', kind: 'legal', fullName: 'ООО «Озеро»', ogrn: '1047702026701', chief: true }],
};

test('a confirmed person comes in our own words; a contact that was not checked is left out', () => {
  expect(namedByEsia(person)).toEqual({
    way: 'esia',
    confirmed: true,
    oid: '1000299654',
    values: {
      family: 'Иванова',
      given: 'Анна',
      patronymic: 'Петровна',
      birthDate: '1988-04-12',
      snils: '11223344595',
      phone: '+79000000101',
      passport: { series: '9901', number: '123456', issuedAt: '2008-05-20', issuedBy: 'ОВД', departmentCode: '990-001' },
      address: {
        postcode: '990001',
        region: 'Приозёрный край',
        place: 'Светлоозёрск',
        street: 'Озёрная улица',
        house: '1',
        flat: '',
      },
      children: [{ family: 'Иванов', given: 'Пётр', patronymic: '', birthDate: '2019-01-01' }],
      organisations: [{ name: 'ООО «Озеро»', ogrn: '1047702026701', chief: true }],
    },
  });
});

test('what does not fit a form is not told: half an address, a passport that was not checked', () => {
  const [passport] = person.documents;
  const values = namedByEsia({
    ...person,
    addresses: [{ kind: 'registration', text: 'где-то' }],
    documents: [{ ...passport!, verified: false }],
  })?.values;
  expect(values).not.toHaveProperty('address');
  expect(values).not.toHaveProperty('passport');
});

test('nobody is let in without a name', () => expect(namedByEsia({ ...person, name: undefined })).toBeNull());
