import type { Citizen } from '../../accounts/citizen.ts';
import type { Field, PageAnswers } from '../../forms/definition.ts';
import type { FieldError } from '../../forms/field-error.ts';
import { keptValues } from '../../forms/field-values.ts';
import { type PageContext, parseFields } from '../../forms/parse-page.ts';
import { type RawValues, showable } from '../../forms/raw-values.ts';
import type { Other, Replaced, StoredPage } from '../../forms/stored-page.ts';
import { openQuestions, replaced } from '../../forms/two-windows.ts';
import type { CaseContext } from '../cases/case.ts';
import type { Draft, KeptPage } from './draft.ts';
import { savePage } from './save-page.ts';

/** Where answers are kept: a page, or an item of a list under its own name. */
export type AnswersPlace = { page: string; item: number; fields: Field[]; id?: string; inList?: boolean };

/** `values` as they may stand in the inputs again; `others` are left for the person to choose from. */
export type KeptAnswers = {
  answers: PageAnswers;
  errors: FieldError[];
  values: RawValues;
  version: number;
  others: Other[];
};

/** How many saves of a page are remembered: two windows that are further apart are asked about every difference. */
const REMEMBERED = 40;

/** Characters of what is remembered beside the answers: a row of D1 holds 2 MB, and a form may be 64 KB every time. */
const MOST_TEXT = 128 * 1024;

/** Keeps a page finished or as it was typed, with what tells windows apart. `overtaken`: it has changed since it was read. */
export async function keepAnswers(
  { db }: CaseContext,
  citizen: Citizen,
  draft: Draft,
  place: AnswersPlace,
  kept: KeptPage | null,
  save: { by: string; values: RawValues; others: Other[]; asked: PageContext },
): Promise<{ kind: 'overtaken' | 'submitted' } | ({ kind: 'kept' } & KeptAnswers)> {
  const { page, item, fields, id, inList } = place;
  const { answers, errors } = parseFields(fields, save.values, save.asked);
  const values = showable(save.values);
  const given: StoredPage = errors.length === 0 ? { answers } : { values };
  const before = kept && keptValues(fields, kept.stored);
  const step: Replaced = {
    until: kept?.version ?? 0,
    by: save.by,
    values: before && replaced(before, keptValues(fields, given)),
  };
  const open = openQuestions(fields, values, save.others, save.asked).length > 0;
  const others = open ? newest(save.others) : [];
  const outcome = await savePage(db, citizen, draft, {
    page,
    item,
    version: kept?.version ?? 0,
    complete: errors.length === 0 && !open,
    inList,
    stored: {
      ...given,
      id,
      gone: goneFrom(fields, kept),
      earlier: newest([...(kept?.stored.earlier ?? []), step].slice(-REMEMBERED)),
      others,
    },
  });
  if (outcome.kind !== 'saved') return { kind: outcome.kind };
  return { kind: 'kept', answers, errors, values, version: (kept?.version ?? 0) + 1, others };
}

/** The last one, and as many before it as there is room for. */
function newest<T>(all: T[]): T[] {
  let from = all.length;
  let size = 0;
  while (from > 0 && size < MOST_TEXT) size += JSON.stringify(all[--from]).length;
  return size > MOST_TEXT && from < all.length - 1 ? all.slice(from + 1) : all.slice(from);
}

/** What was answered to questions this page no longer has: a later version may ask for it again. */
function goneFrom(fields: Field[], kept: KeptPage | null): PageAnswers {
  const before = kept && 'answers' in kept.stored ? kept.stored.answers : {};
  const asked = new Set(fields.map(field => field.id));
  return Object.fromEntries(Object.entries({ ...kept?.stored.gone, ...before }).filter(([name]) => !asked.has(name)));
}
