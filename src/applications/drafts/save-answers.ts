import type { Citizen } from '../../accounts/citizen.ts';
import type { Field } from '../../forms/definition.ts';
import { keptValues } from '../../forms/field-values.ts';
import { liveAnswers } from '../../forms/live-answers.ts';
import type { PageContext } from '../../forms/parse-page.ts';
import { initialValues } from '../../forms/prefill.ts';
import type { RawValues } from '../../forms/raw-values.ts';
import type { Other } from '../../forms/stored-page.ts';
import { mergeWindows, own } from '../../forms/two-windows.ts';
import { now } from '../../platform/clock.ts';
import { found, Overloaded } from '../../platform/problems.ts';
import { localDate } from '../../region/zone.ts';
import type { CaseContext } from '../cases/case.ts';
import { type Draft, type KeptPage, keptPage, loadDraft } from './draft.ts';
import { type AnswersPlace, type KeptAnswers, keepAnswers } from './keep-answers.ts';
import { knownFor } from './known.ts';
import { type FormWindow, shortId } from './window.ts';

/** One form of answers as it came; `of` names the item when the page repeats. */
export type SentAnswers = { page: string; item: number; fields: Field[]; of?: string; window: FormWindow; values: RawValues };

/**
 * `taken`: questions answered in another window only, left as they are there; `open`: answered in both, to be chosen.
 * `foreign`: another window has saved this page since the form was made. `returned`: the item was removed meanwhile and is back.
 */
export type SavedAnswers =
  | { kind: 'submitted' }
  /** A list has no room for one more item. */
  | { kind: 'full' }
  | ({
      kind: 'saved';
      draft: Draft;
      item: number;
      taken: Field[];
      open: Field[];
      foreign: boolean;
      returned: boolean;
    } & KeptAnswers);

const ATTEMPTS = 8;

/** Keeps what a window sent, finished or not, and loses nothing of what another window has saved meanwhile. */
export async function saveAnswers(
  context: CaseContext,
  citizen: Citizen,
  first: Draft,
  sent: SentAnswers,
): Promise<SavedAnswers> {
  let draft = first;
  for (let n = 1; n <= ATTEMPTS; n++) {
    const place = placeIn(draft, sent);
    const kept = keptPage(draft, place.page, place.item);
    if (!kept && isFull(draft, place)) return { kind: 'full' };
    const asked = askedOf(context, draft);
    const merged = await mergedWith(context, citizen, draft, kept, { ...sent, item: place.item }, asked);
    const { by } = sent.window;
    const others = (kept?.stored.others ?? []).filter(other => other.by !== by || by === '');
    if (merged.open.length > 0) others.push(otherOf(sent, merged.open));
    const outcome = await keepAnswers(context, citizen, draft, place, kept, { by, values: merged.values, others, asked });
    if (outcome.kind === 'submitted') return { kind: 'submitted' };
    const { taken, open, foreign } = merged;
    if (outcome.kind === 'kept')
      return { ...outcome, kind: 'saved', draft, item: place.item, taken, open, foreign, returned: place.returned };
    draft = found(await loadDraft(context, citizen, draft.row.id));
  }
  throw new Overloaded('the page keeps changing');
}

/** Items of several windows are all kept, more of them than may be sent; a program that makes them without end is stopped. */
function isFull({ form }: Draft, { page, item }: AnswersPlace): boolean {
  const list = form.pages.find(({ id }) => id === page);
  return list?.kind === 'repeat' && item >= 2 * list.max;
}

/** What an answer is checked against: today in the region, and the answers of the other pages. */
export const askedOf = ({ profile }: CaseContext, draft: Draft): PageContext => ({
  today: localDate(profile.timeZone, now()),
  answers: liveAnswers(draft.form, draft.answers),
});

const otherOf = ({ window: { by }, values }: SentAnswers, open: Field[]): Other => ({
  by,
  at: now(),
  values: Object.assign({}, ...open.map(field => own(field, values))),
});

async function mergedWith(
  context: CaseContext,
  citizen: Citizen,
  draft: Draft,
  kept: KeptPage | null,
  sent: SentAnswers,
  asked: PageContext,
) {
  const { fields, window, values } = sent;
  if (!kept || kept.version === window.version) return { values, taken: [], open: [], foreign: false };
  const initial = initialValues(fields, null, (await knownFor(context, citizen, draft, sent)).values).values;
  const earlier = kept.stored.earlier ?? [];
  const foreign = earlier.some(step => step.until >= window.version && step.by !== window.by);
  return {
    ...mergeWindows(fields, { values: keptValues(fields, kept.stored), initial, earlier }, { ...window, values }, asked),
    foreign,
  };
}

/** Where the sent page stands now: an item by its own name, wherever it has moved; a new one, or one removed meanwhile, at the end. */
function placeIn(draft: Draft, { page, item, fields, of, window }: SentAnswers): AnswersPlace & { returned: boolean } {
  if (of === undefined) return { page, item, fields, returned: false };
  const items = draft.pages.filter(kept => kept.page === page);
  const here = items.find(kept => kept.stored.id === of) ?? (of === '' ? items.find(kept => kept.item === item) : undefined);
  return {
    page,
    item: here?.item ?? items.length,
    fields,
    id: here?.stored.id ?? (of || shortId()),
    inList: true,
    returned: !here && window.version > 0,
  };
}
