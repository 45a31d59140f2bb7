import { expect, it } from 'vitest';
import { huntingTicket } from './nature/hunting-ticket.ts';
import { misshapen } from './read-definition.ts';
import { services } from './services.ts';

type Json = Record<string, unknown>;
// As it comes out of a file.
const read = (service: object) => JSON.parse(JSON.stringify(service)) as Json;
const [firstPage, ...pages] = huntingTicket.form.pages;
const withField = (field: Json): Json => ({
  form: { pages: [{ ...firstPage, fields: [{ id: 'a', kind: 'text', label: 'А', ...field }] }, ...pages] },
});

it('every definition of the build has the shape of one', () => {
  for (const service of services) expect(misshapen(read(service)), service.slug).toEqual([]);
});

it.each<[Json, string]>([
  [{ filing: { requires: 'Qualified' } }, 'filing.requires: must be one of any, esia, qualified'],
  [{ filing: {} }, 'filing.requires: must be one of any, esia, qualified'],
  [{ category: 'regional' }, 'category: must be one of state, municipal'],
  [{ topic: 'toString' }, 'topic: must be one of family,'],
  [{ action: 'grant' }, 'action: must be one of issue,'],
  [{ audience: ['everybody'] }, 'audience[0]: must be one of citizen,'],
  [{ delivery: ['email'] }, 'delivery[0]: must be one of cabinet,'],
  [{ registration: 'Rule' }, 'registration: must be one of rule, officer'],
  [{ trustLevel: '2' }, 'trustLevel: must be one of 0, 1, 2'],
  [{ deadline: { ...huntingTicket.deadline, unit: 'days' } }, 'deadline.unit: must be one of working, calendar'],
  [{ retention: {} }, 'retention.draftDays: must be a whole number, 1 or more'],
  [{ fee: { kopecks: '350', basis: 'НК', note: 'Один раз', verified: false } }, 'fee.kopecks: must be a whole number, 0 or more'],
  [{ documents: [{}] }, 'documents[0].name: must be a text'],
  [{ law: ['Закон'] }, 'law[0]: must be an object'],
  [{ elsewhere: [1] }, 'elsewhere[0]: must be a text'],
  [{ result: { name: 'Билет', description: 'Билет' } }, 'result.titles: must be an object'],
  [{ onlyhere: true }, 'definition: has no key onlyhere'],
  [JSON.parse('{"__proto__": {"title": "Чужое"}}') as Json, 'definition: has no key __proto__'],
  [withField({ kind: 'constructor' }), 'form.pages[0].fields[0].kind: must be one of text,'],
  [withField({ maxLength: 'много' }), 'form.pages[0].fields[0].maxLength: must be a whole number, 1 or more'],
  [withField({ prefill: 'toString' }), 'form.pages[0].fields[0].prefill: must be one of family,'],
  [withField({ when: 'yes' }), 'form.pages[0].fields[0].when: must be an object'],
  [withField({ when: { any: [{ field: 'a' }] } }), 'form.pages[0].fields[0].when.any[0].is: must be a text'],
  [withField({ wehn: { field: 'a', is: 'yes' } }), 'form.pages[0].fields[0]: has no key wehn'],
  [{ form: { pages: [{ id: 'p', title: 'П', kind: 'constructor' }] } }, 'form.pages[0].kind: must be one of questions,'],
])('%j is no definition', (change, problem) => {
  const said = misshapen(Object.defineProperties(read(huntingTicket), Object.getOwnPropertyDescriptors(change)));
  expect(said.join('\n')).toContain(problem);
});
