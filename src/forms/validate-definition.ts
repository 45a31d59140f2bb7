import type { Field, FilesPage, FormDefinition, FormPage, RepeatPage } from './definition.ts';
import { inputId } from './kinds/kind.ts';
import { kinds } from './kinds/kinds.ts';
import { conditionProblems } from './validate-conditions.ts';

// Ids of the page around the form and names the form itself uses; `constructor` is a property of every object.
const RESERVED = [
  'main',
  'page-form',
  'add-item',
  'error-summary',
  'error-summary-title',
  'csrf',
  'version',
  'of',
  'saved',
  'go',
  'file',
  'constructor',
];

// What else stands in an address straight after the draft: a page of this name would never be reached.
const ADDRESSES = ['removal', 'check', 'submission', 'signature', 'delivery', 'files', 'print'];

/** What is wrong with a definition: one sentence each, beginning with the place. Empty when it may be published. */
export function validateDefinition(definition: FormDefinition): string[] {
  const { pages } = definition;
  if (pages.length === 0) return ['form: has no pages'];
  return [
    ...repeated(pages.map(page => page.id)).map(id => `page ${id}: the id is used twice`),
    ...repeated(pages.flatMap(page => (page.kind === 'files' ? page.slots.map(slot => slot.id) : []))).map(
      id => `slot ${id}: the id is used twice`,
    ),
    ...pages.flatMap(page => pageProblems(page).map(problem => `page ${page.id}: ${problem}`)),
    ...conditionProblems(definition),
  ];
}

function pageProblems(page: FormPage): string[] {
  const problems = [...idProblems(page.id), ...blank({ title: page.title, lead: page.lead })];
  if (ADDRESSES.includes(page.id)) problems.push(`the id ${page.id} is an address of the draft`);
  if (page.kind === 'files') return [...problems, ...filesProblems(page)];
  if (page.fields.length === 0) problems.push('has no fields');
  if (page.kind === 'repeat') problems.push(...repeatProblems(page));
  problems.push(...repeated(page.fields.flatMap(elementIds)).map(id => `two inputs would have the id ${id}`));
  return [...problems, ...page.fields.flatMap(field => fieldProblems(field).map(problem => `field ${field.id}: ${problem}`))];
}

function repeatProblems({ min, max, nameBy, fields, itemTitle, addLabel }: RepeatPage): string[] {
  const problems = blank({ itemTitle, addLabel });
  if (!Number.isInteger(min) || min < 0 || max < Math.max(min, 1)) problems.push('min and max do not agree');
  if (nameBy.length === 0) problems.push('nameBy is empty');
  for (const id of nameBy)
    if (!fields.some(field => field.id === id)) problems.push(`nameBy names ${id}, which is no field of it`);
  return problems;
}

function filesProblems({ slots }: FilesPage): string[] {
  if (slots.length === 0) return ['has no slots'];
  return slots.flatMap(slot => {
    const problems = [...idProblems(slot.id), ...blank({ label: slot.label, hint: slot.hint })];
    if (slot.types.length === 0) problems.push('accepts no types');
    if (!Number.isInteger(slot.maxFiles) || slot.maxFiles < 1) problems.push('maxFiles must be 1 or more');
    return problems.map(problem => `slot ${slot.id}: ${problem}`);
  });
}

function fieldProblems(field: Field): string[] {
  const problems = [
    ...idProblems(field.id, /^[a-z][a-zA-Z0-9-]*$/),
    ...blank({ label: field.label, hint: field.hint, unit: field.unit }),
  ];
  if (!Object.hasOwn(kinds, field.kind)) return [...problems, `no such kind: ${field.kind}`];
  const chooses = field.kind === 'choice' || field.kind === 'choices';
  if (!chooses && field.options) problems.push(`a ${field.kind} has no options`);
  if (chooses && !field.options?.length && !field.optionsFrom) problems.push('has no options');
  for (const option of field.options ?? [])
    problems.push(...blank({ value: option.value, [`label of ${option.value}`]: option.label }));
  problems.push(
    ...repeated((field.options ?? []).map(option => option.value)).map(value => `two options have the value ${value}`),
  );
  if (field.min !== undefined && field.max !== undefined && field.min > field.max) problems.push('min is greater than max');
  if (field.kind !== 'date' && (field.range || field.minAge !== undefined)) problems.push('range and minAge belong to dates');
  if (field.prefillWhen && !field.prefill) problems.push('prefillWhen belongs to prefill');
  if (field.maxLength !== undefined && field.maxLength < 1) problems.push('maxLength must be 1 or more');
  return problems;
}

/** Pages and slots stand in addresses, so their ids have small letters; fields may be written as in the code that reads them. */
function idProblems(id: string, form = /^[a-z][a-z0-9-]*$/): string[] {
  // `constructor` and its like are properties of every object.
  if (RESERVED.includes(id) || id in {}) return [`the id ${id} is taken`];
  return form.test(id) ? [] : ['the id must be Latin letters, digits and hyphens, and begin with a small letter'];
}

const blank = (texts: Record<string, string | undefined>): string[] =>
  Object.entries(texts).flatMap(([name, text]) => (text !== undefined && text.trim() === '' ? [`${name} is empty`] : []));

const repeated = (values: string[]): string[] => [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];

const elementIds = (field: Field): string[] => {
  const parts = kinds[field.kind]?.parts ?? [''];
  const picks = (field.options ?? (field.kind === 'yesno' ? ['yes', 'no'] : [])).slice(1).map((_, i) => `${field.id}-${i + 2}`);
  const search = field.kind === 'address' ? ['find', 'found', 'found-list'].map(part => `${field.id}-${part}`) : [];
  return [...new Set([field.id, ...parts.map(part => inputId(field.id, part)), ...picks, ...search])];
};
