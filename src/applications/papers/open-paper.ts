import { eq } from 'drizzle-orm';
import type { Access } from '../../accounts/access.ts';
import { counterOf } from '../../accounts/attempts/counter-of.ts';
import type { Officer } from '../../accounts/officer.ts';
import { accounts } from '../../accounts/schema.ts';
import { comparePerson } from '../../desk/activation/compare-person.ts';
import type { DeskPerson } from '../../desk/activation/desk-person.ts';
import { readPerson } from '../../desk/activation/read-person.ts';
import { serveDraft } from '../../desk/serving/serve-draft.ts';
import type { FormDefinition } from '../../forms/definition.ts';
import { type ProfileValues, toldBy } from '../../persons/profile.ts';
import { now } from '../../platform/clock.ts';
import { drafts } from '../draft-schema.ts';
import { type Draft, loadDraft } from '../drafts/draft.ts';
import { draftPath } from '../drafts/draft-path.ts';
import { draftPapers } from '../paper-schema.ts';
import { paperIndex } from './paper-code.ts';

export type OpenedPaper =
  | { kind: 'opened'; token: string; draft: string }
  /** `unknown`: nobody has such a code, or a newer paper took its place, or it was tried too often. */
  | { kind: 'unknown' | 'expired' | 'sent' | 'different-person' | 'nothing-to-compare' }
  | { kind: 'busy'; until: number };

type Asked = { code: string; person: DeskPerson };

/**
 * An officer of a МФЦ opens the draft of a visitor by the code of their paper, with the passport on the desk. The session that comes
 * of it opens this draft and nothing else; the person's journal names who looked and where. Wrong codes are counted for the officer,
 * wrong passports for the code.
 */
export async function openPaper(access: Access, officer: Officer, { code, person }: Asked): Promise<OpenedPaper> {
  const index = await paperIndex(access.ring, code);
  const [guesses, tries] = await Promise.all([
    counterOf(access, 'paper', officer.staffId),
    counterOf(access, 'paper-code', index),
  ]);
  const guess = await guesses.reserve();
  if (guess.kind === 'locked') return { kind: 'busy', until: guess.until };
  const tried = await tries.reserve();
  if (tried.kind === 'locked') return { kind: 'unknown' };
  const outcome = await open(access, officer, index, person).catch(async (error: unknown) => {
    await Promise.all([guesses.giveBack(), tries.giveBack()]);
    throw error;
  });
  if (outcome.kind === 'unknown') return outcome;
  await Promise.all([guesses.giveBack(), ...(outcome.kind === 'different-person' ? [] : [tries.giveBack()])]);
  return outcome;
}

async function open(access: Access, officer: Officer, index: string, person: DeskPerson): Promise<OpenedPaper> {
  const found = await readPaper(access, index);
  if (!found) return { kind: 'unknown' };
  if (found.submittedAt !== null) return { kind: 'sent' };
  if (found.expiresAt <= now()) return { kind: 'expired' };
  const same = await compare(access, found, person);
  if (same !== 'same') return { kind: same === 'different' ? 'different-person' : 'nothing-to-compare' };
  const token = await serveDraft(access, officer, found, { only: draftPath(found.draftId), subject: found.draftId });
  return { kind: 'opened', token, draft: found.draftId };
}

/** Of many people the portal knows a name alone: the rest is told by the draft itself. */
async function compare(
  { db, ring, region }: Access,
  { personId, draftId }: { personId: string; draftId: string },
  person: DeskPerson,
): Promise<ReturnType<typeof comparePerson>> {
  const { profile, keys } = await readPerson({ db, ring }, personId);
  const known = comparePerson(profile, person);
  if (known !== 'unknown') return known;
  const draft = await loadDraft({ db, ring, profile: region }, { personId, keys }, draftId);
  return draft ? comparePerson({ ...profile, ...toldBy('entered', saidIn(draft)) }, person) : 'unknown';
}

const readPaper = ({ db }: Access, index: string) =>
  db
    .select({
      draftId: draftPapers.draftId,
      expiresAt: draftPapers.expiresAt,
      submittedAt: drafts.submittedAt,
      personId: drafts.ownerId,
      accountId: accounts.id,
    })
    .from(draftPapers)
    .innerJoin(drafts, eq(drafts.id, draftPapers.draftId))
    .innerJoin(accounts, eq(accounts.personId, drafts.ownerId))
    .where(eq(draftPapers.codeIndex, index))
    .get();

const KNOWN_BY = ['given', 'family', 'birthDate', 'snils', 'passport'] as const;

/** What a draft says of its own person: the answers to questions that the profile would fill in. */
function saidIn({ form, answers }: Pick<Draft, 'answers'> & { form: FormDefinition }): Partial<ProfileValues> {
  const said: Record<string, unknown> = {};
  for (const page of form.pages) {
    if (page.kind !== 'questions') continue;
    for (const { id, prefill } of page.fields) {
      const answer = answers[page.id]?.[0]?.[id];
      if (prefill && answer !== undefined && (KNOWN_BY as readonly string[]).includes(prefill)) said[prefill] ??= answer;
    }
  }
  return said;
}
