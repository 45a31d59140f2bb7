import type { Context } from 'hono';
import type { CitizenEnv } from '../../accounts/citizen.ts';
import { searchForPerson } from '../../accounts/search-addresses.ts';
import { FoundInside, searchNames } from '../../forms/addresses/address-search-view.tsx';
import { type AddressSearch, LONGEST_SEARCH, openFound, sealFound } from '../../forms/addresses/find-address.ts';
import type { Field } from '../../forms/definition.ts';
import { spellAnswer } from '../../forms/field-values.ts';
import type { RawValues } from '../../forms/raw-values.ts';
import type { PostedForm } from '../../platform/requests/body.ts';

/** What came of a button beside an address: what is to be shown there, and what is put into its inputs. */
export type LookUp = { field: Field; search: AddressSearch; values: RawValues };

/**
 * Looks an address up, or puts the chosen one into the inputs; null for any other button, and when there is nothing to look for.
 * The directory is waited for two seconds at most, and never when the form is sent.
 */
export async function lookUp(c: Context<CitizenEnv>, fields: Field[], form: PostedForm): Promise<LookUp | null> {
  const field = fields.find(({ kind, id }) => kind === 'address' && goes(form, id));
  if (!field) return null;
  const names = searchNames(field.id);
  const text = form.text(names.text).trim();
  if (form.text('go') === names.take) return take(c, field, form, text);
  if (text === '') return null;
  if (text.length > LONGEST_SEARCH)
    return { field, search: { text, sealed: '', error: `Сократите до ${LONGEST_SEARCH} знаков.` }, values: {} };
  const found = await searchForPerson(c, text);
  return { field, search: { text, found, sealed: await sealFound(c.get('citizen').keys, found) }, values: {} };
}

const goes = (form: PostedForm, field: string) => {
  const { find, take } = searchNames(field);
  return [find, take].includes(form.text('go'));
};

async function take(c: Context<CitizenEnv>, field: Field, form: PostedForm, text: string): Promise<LookUp> {
  const names = searchNames(field.id);
  const sealed = form.text(names.sealed);
  const found = await openFound(c.get('citizen').keys, sealed);
  if (!found) return { field, search: { text, sealed: '', error: 'Найдите адрес ещё раз.' }, values: {} };
  const chosen = found.find(({ fias }) => fias === form.text(names.choice));
  if (!chosen) return { field, search: { text, found, sealed, error: 'Выберите один из адресов.' }, values: {} };
  const { house, flat, ...parts } = chosen.parts;
  // A street has a number too, but it is not where anybody lives; a house or a flat that was typed stays.
  const typed = { house: house || form.text(`${field.id}.house`), flat: flat || form.text(`${field.id}.flat`) };
  const answer = { ...parts, ...typed, ...(house && { fias: chosen.fias }) };
  const values = { [`${field.id}.fias`]: [''], ...spellAnswer(field, answer) };
  return { field, search: { text: '', sealed: '' }, values };
}

/** What is found while one types, alone: nothing is kept by it. */
export const foundFragment = (c: Context<CitizenEnv>, action: string, { field, search }: LookUp) =>
  c.html(<FoundInside field={field.id} action={action} search={search} />);
