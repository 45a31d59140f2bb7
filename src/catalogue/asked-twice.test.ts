import { expect, test } from 'vitest';
import type { Field, FormPage } from '../forms/definition.ts';
import { services } from './services.ts';

/** Questions about somebody or something that the profile does not know, by whose it is. */
const whose: Record<string, string[]> = {
  'another parent, a spouse, or whoever will be one': [
    ...['absent.address', 'father.birth-date', 'father.snils', 'mother.birth-date', 'mother.snils'],
    ...['other-parent.birth-date', 'other-parent.snils', 'other.birth-date', 'other.phone', 'other.snils'],
    ...['partner.birth-date', 'partner.phone', 'partner.snils', 'second-parent.birth-date', 'second-parent.snils'],
    ...['spouse.birth-date', 'spouse.snils'],
  ],
  'a child who is not theirs yet, or not a child any more': [
    ...['child.birth-date', 'child.snils', 'newborn.birth-date', 'ward.birth-date', 'ward.snils', 'former-home.address'],
  ],
  'who lives with them, is represented or is asked about': [
    ...['about.birth-date', 'deceased.snils', 'for-whom.birth-date', 'for-whom.snils'],
    ...['person.birth-date', 'person.snils', 'residents.birth-date', 'tenant.birth-date', 'tenant.snils', 'trader.inn'],
    ...['whose.birth-date', 'firm.inn', 'firm.ogrn', 'receiver.inn'],
  ],
  'who comes along, helps, answers for something or works there': [
    ...['chair.phone', 'companion.birth-date', 'companion.snils', 'contact.phone', 'contractor.phone', 'control.phone'],
    ...['director.birth-date', 'director.inn', 'director.phone', 'escort.phone', 'fetching.phone', 'founders.birth-date'],
    ...['founders.inn', 'founders.ogrn', 'head.snils', 'health.close-phone', 'keeper.phone', 'new-director.birth-date'],
    ...['new-director.inn', 'partners.inn', 'safety.phone', 'signs.birth-date', 'signs.snils', 'staff.snils'],
    ...['visit.phone', 'wish.close-phone'],
  ],
  'a clinic one wants, and has not': ['clinic.name'],
  'a place that is no home of theirs': [
    ...['depot.address', 'house.address', 'new-home.address', 'new-seat.address', 'object.address', 'offer.address'],
    ...['office.address', 'old-home.address', 'outlets.address', 'own-change.new-home', 'place.address', 'point.address'],
    ...['premises.address', 'removed.address', 'safety.place', 'seat.address', 'site.address', 'spending.home', 'where.address'],
  ],
};
const ofOthers = new Set(Object.values(whose).flat());

/** What the profile, ESIA and the registries know of the applicant, their children and their firms. */
const knowable: Partial<Record<Field['kind'], true>> = {
  passport: true,
  snils: true,
  inn: true,
  ogrn: true,
  oms: true,
  phone: true,
  email: true,
  address: true,
};

/** What registries of health, education and housing tell: no kind of field says it, its words do. */
const told = /^(Прежняя поликлиника|Поликлиника|Номера лицевых счетов|Школа и класс|Где учится|Детский сад)$/;

const fieldsOf = (page: FormPage) => (page.kind === 'files' ? [] : page.fields);

test('no form asks for what the profile knows without filling it in', () => {
  const asked = new Map<string, string[]>();
  for (const { slug, form } of services)
    for (const page of form.pages)
      for (const field of fieldsOf(page)) {
        const known = knowable[field.kind] || (field.kind === 'date' && field.id === 'birth-date') || told.test(field.label);
        const place = `${page.id}.${field.id}`;
        if (known && !field.prefill && !ofOthers.has(place)) asked.set(place, [...(asked.get(place) ?? []), slug]);
      }
  expect(Object.fromEntries(asked)).toEqual({});
});

test('whose the others are is told only of questions that stand in a form and are not filled in', () => {
  const bare = new Set(
    services.flatMap(({ form }) =>
      form.pages.flatMap(page => fieldsOf(page).flatMap(({ id, prefill }) => (prefill ? [] : [`${page.id}.${id}`]))),
    ),
  );
  expect([...ofOthers].filter(place => !bare.has(place))).toEqual([]);
});
