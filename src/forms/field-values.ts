import type { Answer, Field, PageAnswers } from './definition.ts';
import { inputName } from './kinds/kind.ts';
import { kinds } from './kinds/kinds.ts';
import type { RawValues } from './raw-values.ts';
import type { StoredPage } from './stored-page.ts';

/** The names of all inputs of these fields. */
export const inputNames = (fields: Field[]): string[] =>
  fields.flatMap(field => kinds[field.kind].parts.map(part => inputName(field.id, part)));

/** One answer as it would stand in its inputs; nothing when the answer is not of this kind. */
export function spellAnswer(field: Field, answer: Answer): RawValues {
  const values: RawValues = {};
  for (const [part, given] of Object.entries(kinds[field.kind].spell(answer))) {
    values[inputName(field.id, part)] = [given].flat();
  }
  return values;
}

/** The answers of a page as they would stand in its inputs. */
export function spellAnswers(fields: Field[], answers: PageAnswers): RawValues {
  const values: RawValues = {};
  for (const field of fields) {
    const answer = answers[field.id];
    if (answer !== undefined) Object.assign(values, spellAnswer(field, answer));
  }
  return values;
}

/** What stands in the inputs of a page as it is kept. */
export const keptValues = (fields: Field[], stored: StoredPage): RawValues =>
  'answers' in stored ? spellAnswers(fields, stored.answers) : stored.values;

/** The answer in words; empty when there is none or it is not of this kind. */
export const describeAnswer = (field: Field, answer: Answer | undefined): string =>
  answer === undefined ? '' : kinds[field.kind].describe(field, answer);
