import { expect, it } from 'vitest';
import { defaultProfile } from '../region/default-profile.ts';
import { boundProblems, isTooDeep } from './bounds.ts';
import { huntingTicket } from './nature/hunting-ticket.ts';
import { misshapen } from './read-definition.ts';
import type { Service } from './service.ts';
import { services } from './services.ts';
import { validateServices } from './validate.ts';

/** A bare definition with one value at a place: «form.pages[].title». */
function at(place: string, value: unknown): Parameters<typeof boundProblems>[0] {
  const inside = place
    .split('.')
    .reduceRight<unknown>((inner, name) => (name.endsWith('[]') ? { [name.slice(0, -2)]: [inner] } : { [name]: inner }), value);
  return { form: { pages: [] }, ...(inside as object) };
}

it('every definition of the build stays within its bounds', () => {
  for (const service of services) expect(boundProblems(service), service.slug).toEqual([]);
});

it.each([
  ['slug', 60],
  ['title', 100],
  ['summary', 300],
  ['official', 500],
  ['department', 60],
  ['synonyms[]', 60],
  ['law[].article', 500],
  ['notes', 2000],
  ['documents[].name', 150],
  ['askedByUs[].what', 150],
  ['result.titles.approval', 200],
  ['result.titles.refusal', 200],
  ['intakeRefusal[].code', 60],
  ['refusal[].code', 60],
  ['refusal[].remedy', 500],
  ['askMore[].code', 60],
  ['form.pages[].id', 40],
  ['form.pages[].title', 100],
  ['form.pages[].itemTitle', 60],
  ['form.pages[].addLabel', 60],
  ['form.pages[].fields[].id', 40],
  ['form.pages[].fields[].label', 200],
  ['form.pages[].fields[].hint', 500],
  ['form.pages[].fields[].unit', 30],
  ['form.pages[].fields[].options[].value', 40],
  ['form.pages[].fields[].options[].label', 150],
  ['form.pages[].slots[].id', 40],
  ['form.pages[].slots[].label', 200],
])('%s has %i letters at most', (place, most) => {
  expect(boundProblems(at(place, 'я'.repeat(most)))).toEqual([]);
  const name = place.replaceAll('[]', '[0]');
  expect(boundProblems(at(place, 'я'.repeat(most + 1)))).toEqual([`${name}: has ${most + 1} letters, at most ${most} fit`]);
});

it.each([
  ['law', 30],
  ['documents', 40],
  ['askedByUs', 30],
  ['synonyms', 40],
  ['refusal', 50],
  ['outside.statuses', 50],
  ['form.pages', 40],
  ['form.pages[].fields', 30],
  ['form.pages[].fields[].options', 200],
  ['form.pages[].slots', 20],
])('of %s there are %i at most', (place, most) => {
  expect(boundProblems(at(place, Array(most).fill({})))).toEqual([]);
  const name = place.replaceAll('[]', '[0]');
  expect(boundProblems(at(place, Array(most + 1).fill({})))).toEqual([`${name}: has ${most + 1} of them, at most ${most} fit`]);
});

it.each([
  ['fee.kopecks', 1_000_000_000],
  ['fees[].kopecks', 1_000_000_000],
  ['deadline.number', 3650],
  ['otherDeadlines[].number', 3650],
  ['outside.deadline.number', 3650],
  ['askMore[].waitDays', 365],
  ['retention.draftDays', 365],
  ['retention.caseYears', 75],
  ['form.pages[].min', 100],
  ['form.pages[].max', 100],
  ['form.pages[].fields[].maxLength', 4000],
  ['form.pages[].fields[].minAge', 150],
  ['form.pages[].fields[].min', 99_999_999_999_999],
  ['form.pages[].fields[].max', 99_999_999_999_999],
  ['form.pages[].slots[].maxFiles', 50],
])('%s is %i at most', (place, most) => {
  expect(boundProblems(at(place, most))).toEqual([]);
  const name = place.replaceAll('[]', '[0]');
  expect(boundProblems(at(place, most + 1))).toEqual([`${name}: is ${most + 1}, and may be ${most} at most`]);
});

it('a form asks two hundred questions at most', () => {
  const pages = (n: number) => Array.from({ length: n }, () => ({ fields: Array(25).fill({ kind: 'date' }) }));
  expect(boundProblems({ form: { pages: pages(8) } })).toEqual([]);
  expect(boundProblems({ form: { pages: pages(9) } })).toEqual(['form: asks 225 questions, at most 200 are answered']);
});

it.each([
  ['longtext', undefined, 2],
  ['longtext', 2000, 5],
  ['text', undefined, 30],
  ['address', undefined, 13],
])('what a page of %s fields (%s letters) asks is sent at once: %i of them', (kind, maxLength, most) => {
  const page = (n: number) => ({ form: { pages: [{ fields: Array(n).fill({ kind, maxLength }) }] } });
  expect(boundProblems(page(most))).toEqual([]);
  expect(boundProblems(page(most + (kind === 'text' ? 20 : 1))).join()).toContain('one page sends 10000');
});

it.each(['\n', '\r\nBcc: all@pochta.example', '\u0000', '\u202e', '\u2066', '\u2028'])('no text has %j in it', sign => {
  expect(boundProblems(at('title', `Билет${sign}`))).toEqual(['title: has a sign that is not seen: write it in one line']);
});

it('a definition in a definition in a definition is told, and does not throw', () => {
  let when: unknown = { field: 'a', is: 'yes' };
  for (let i = 0; i < 100_000; i++) when = { not: when };
  const deep = { ...huntingTicket, fit: { questions: [], rules: [{ when, because: 'а', article: 'а' }] } };
  expect(isTooDeep(deep)).toBe(true);
  expect(misshapen(deep)).toEqual(['definition: lists and objects stand in each other too deep']);
  expect(services.some(service => isTooDeep(service))).toBe(false);
});

it.each<[string, Partial<Service>]>([
  ['hunting-ticket: title: has 500 letters, at most 100 fit', { title: 'я'.repeat(500) }],
  ['retention.draftDays: is 36500, and may be 365 at most', { retention: { draftDays: 36_500, caseYears: 5 } }],
])('it keeps a definition from being published: %s', (problem, change) => {
  expect(validateServices([{ ...huntingTicket, ...change }], defaultProfile).join('\n')).toContain(problem);
});
