import type { Answers, Field, PageAnswers } from './definition.ts';
import { keptValues } from './field-values.ts';
import type { ParseContext } from './kinds/kind.ts';
import { parseFields } from './parse-page.ts';
import type { StoredPage } from './stored-page.ts';

/** What can be read of a page as it is kept, and the labels of the questions that are still to be answered. */
export function whatIsThere(
  fields: Field[],
  stored: StoredPage,
  context: ParseContext & { answers: Answers },
): { answers: PageAnswers; unfinished: string[] } {
  const { answers, errors } = parseFields(fields, keptValues(fields, stored), context);
  return { answers, unfinished: [...new Set(errors.map(error => error.label))] };
}
