import { WORDS_LIMIT } from '../applications/application.ts';
import type { PersonName } from '../persons/person-name.ts';
import type { PostedForm } from '../platform/requests/body.ts';

/** What an officer typed into the form of a verb. */
export type Typed = { ground?: string; slots?: string[]; department?: string; words?: string; name?: PersonName };

/** The version of the case that the form was rendered with; never a number that fits when it is missing. */
export const seenIn = (form: PostedForm): number => Number(form.text('seen') || 'none');

export const typedWords = (form: PostedForm): string => form.text('words').trim();

export const typedIn = (form: PostedForm): Typed => ({
  ground: form.text('ground'),
  slots: form.all('slots'),
  department: form.text('department'),
  words: typedWords(form),
  name: form.names().includes('family') ? nameIn(form) : undefined,
});

const nameIn = (form: PostedForm): PersonName => ({
  family: form.text('family').trim(),
  given: form.text('given').trim(),
  patronymic: form.text('patronymic').trim() || undefined,
});

/** What is wrong with the words; `missing` is said when there are none. */
export function wordsError(words: string, missing?: string): string | undefined {
  if (missing && words === '') return missing;
  return words.length > WORDS_LIMIT ? `Напишите короче: не больше ${WORDS_LIMIT} знаков.` : undefined;
}
