import { eq } from 'drizzle-orm';
import type { Citizen } from '../../accounts/citizen.ts';
import type { Answers, PageAnswers } from '../../forms/definition.ts';
import { inputNames } from '../../forms/field-values.ts';
import { liveAnswers } from '../../forms/live-answers.ts';
import { paperParts } from '../../forms/paper/paper-parts.ts';
import { parseFields } from '../../forms/parse-page.ts';
import { now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { unseal } from '../../platform/sealing/seal.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { localDate } from '../../region/zone.ts';
import { deliveryLine, deliveryOf } from '../drafts/delivery.ts';
import type { Draft } from '../drafts/draft.ts';
import { draftPapers } from '../paper-schema.ts';
import { deliveryPart, frameOf, type Paper } from './paper.ts';

export type PaperRow = typeof draftPapers.$inferSelect;

export const codePlace = (draft: string): string => `draft_papers/${draft}/sealed_code`;

/** The draft's paper that was printed last, or undefined; it may be over, or of earlier answers. */
export const paperOfDraft = (db: Db, draft: string): Promise<PaperRow | undefined> =>
  db.select().from(draftPapers).where(eq(draftPapers.draftId, draft)).get();

/** The code of a paper that is good and says what the draft says now; null when a new one is needed. */
export async function codeInForce({ keys }: Citizen, { row }: Draft, paper: PaperRow | undefined): Promise<string | null> {
  if (!paper || paper.expiresAt <= now() || paper.version !== row.version) return null;
  return unseal(await keys.of('draft'), paper.sealedCode, codePlace(row.id));
}

/** The draft on paper: what is answered, and room for the rest. */
export function paperOfDraftNow(draft: Draft, profile: RegionProfile): Paper {
  const delivery = deliveryOf(draft);
  const label = 'Куда отправить результат';
  const chosen = {
    heading: 'Как получить результат',
    rows: [{ label, optional: false, places: [], said: delivery ? deliveryLine(delivery, profile.mfc) : '' }],
  };
  return {
    kind: 'draft',
    ...frameOf(draft.service, profile, attachedNames(draft)),
    parts: [
      ...paperParts({ form: draft.form, answers: answersSoFar(draft, profile), way: 'printed', attached: attached(draft) }),
      delivery ? chosen : deliveryPart(draft.service, profile, {}),
    ],
  };
}

/** What the slots that have a file already are called. */
function attachedNames(draft: Draft): Set<string> {
  const slots = draft.form.pages.flatMap(page => (page.kind === 'files' ? page.slots : []));
  const full = attached(draft);
  return new Set(slots.filter(({ id }) => full.has(id)).map(({ label }) => label));
}

const attached = ({ files }: Draft): Set<string> => new Set(files.map(({ slot }) => slot));

/** The answers that count, and of pages left in the middle those that are right already. */
function answersSoFar(draft: Draft, { timeZone }: RegionProfile): Answers {
  const live = liveAnswers(draft.form, draft.answers);
  const today = localDate(timeZone, now());
  const halves: Answers = {};
  for (const page of draft.form.pages) {
    if (page.kind !== 'questions' || live[page.id]) continue;
    const kept = draft.pages.find(each => each.page === page.id && each.item === 0)?.stored;
    if (!kept || !('values' in kept)) continue;
    const typed = Object.fromEntries(inputNames(page.fields).map(name => [name, kept.values[name] ?? []]));
    const { answers }: { answers: PageAnswers } = parseFields(page.fields, typed, { today, answers: live });
    halves[page.id] = [answers];
  }
  return { ...live, ...halves };
}

/** The pages whose answers are newer than the paper: what stands on it is not what stands here. */
export function changedSince({ form, pages, files }: Draft, at: number): string[] {
  const newer = new Set(pages.filter(page => page.savedAt > at).map(({ page }) => page));
  const slots = new Set(files.filter(file => file.createdAt > at).map(({ slot }) => slot));
  const own = form.pages.filter(
    page => newer.has(page.id) || (page.kind === 'files' && page.slots.some(slot => slots.has(slot.id))),
  );
  return [...own.map(({ title }) => title), ...(newer.has('delivery') ? ['Как получить результат'] : [])];
}
