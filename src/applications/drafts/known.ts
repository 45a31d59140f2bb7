import type { Citizen } from '../../accounts/citizen.ts';
import { type Candidate, candidatesFor, type Elsewhere, likeliest } from '../../forms/candidates.ts';
import { holds, lookupIn } from '../../forms/conditions.ts';
import type { Field } from '../../forms/definition.ts';
import { liveAnswers } from '../../forms/live-answers.ts';
import type { ProfileValues } from '../../forms/prefill.ts';
import { knownFrom } from '../../persons/prefill.ts';
import type { CaseContext } from '../cases/case.ts';
import type { Draft } from './draft.ts';

type Place = { page: string; item: number; fields: Field[] };

/**
 * What the profile knows for one page or item. `candidates`: whom of several it may be about; the likeliest one, or `chosen` (by
 * its place among them), is among the values.
 */
export async function knownFor(
  { profile }: CaseContext,
  { keys }: Citizen,
  draft: Draft,
  { page, item, fields }: Place,
  chosen?: number,
): Promise<{ values: ProfileValues; candidates: Candidate[]; chosen: Candidate | undefined }> {
  const known = await knownFrom(keys, draft.sealedProfile, profile);
  const list = draft.form.pages.filter(each => each.kind === 'repeat').find(({ id }) => id === page);
  const candidates = candidatesFor(fields, known, elsewhere(draft, page, item));
  const about = chosen === undefined ? likeliest(fields, candidates, list) : candidates[chosen];
  const values = { ...known.values, ...about?.values };
  const answers = lookupIn(liveAnswers(draft.form, draft.answers), {});
  for (const { prefill, prefillWhen } of fields) if (prefill && !holds(prefillWhen, answers)) delete values[prefill];
  return { values, candidates, chosen: about };
}

const elsewhere = ({ form, answers }: Draft, page: string, item: number): Elsewhere[] =>
  form.pages.flatMap(each =>
    each.kind === 'files'
      ? []
      : (answers[each.id] ?? []).flatMap((given, place) =>
          each.id === page && place === item ? [] : [{ fields: each.fields, answers: given }],
        ),
  );
