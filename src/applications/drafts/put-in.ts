import type { Citizen } from '../../accounts/citizen.ts';
import { spellCandidate } from '../../forms/candidates.ts';
import type { RawValues } from '../../forms/raw-values.ts';
import type { CaseContext } from '../cases/case.ts';
import type { Draft } from './draft.ts';
import { knownFor } from './known.ts';
import type { AnswersEntry } from './shown.ts';

/** What was typed with whom a pressed «Подставить» names, spelled for the inputs of the page; null for any other button. */
export async function putIn(
  context: CaseContext,
  citizen: Citizen,
  draft: Draft,
  { page, item }: AnswersEntry,
  go: string,
  typed: RawValues,
): Promise<RawValues | null> {
  const place = /^fill:(\d{1,3})$/.exec(go)?.[1];
  if (place === undefined) return null;
  const { fields } = page;
  const { chosen } = await knownFor(context, citizen, draft, { page: page.id, item, fields }, Number(place));
  return { ...typed, ...(chosen && spellCandidate(fields, chosen).values) };
}
