import { and, eq } from 'drizzle-orm';
import type { Citizen } from '../../accounts/citizen.ts';
import { selectProfile } from '../../accounts/profile.ts';
import { serviceByHash } from '../../catalogue/published.ts';
import { regionalForm } from '../../catalogue/regional-form.ts';
import type { Service } from '../../catalogue/service.ts';
import { filesOf } from '../../files/queries.ts';
import type { FileRow } from '../../files/schema.ts';
import type { Answers, FormDefinition } from '../../forms/definition.ts';
import { gatherAnswers, readStored, type StoredPage } from '../../forms/stored-page.ts';
import { unseal } from '../../platform/seal.ts';
import type { CaseContext } from '../cases/case.ts';
import { applications, draftPages, drafts } from '../schema.ts';

export type DraftRow = typeof drafts.$inferSelect;
export type KeptPage = { page: string; item: number; version: number; complete: boolean; savedAt: number; stored: StoredPage };

/** A draft with all that is kept in it. `number` is set once it was submitted. */
export type Draft = {
  row: DraftRow;
  service: Service;
  form: FormDefinition;
  pages: KeptPage[];
  answers: Answers;
  files: FileRow[];
  number: string | null;
  /** The person's profile, still sealed: opened only by the pages that fill in from it. */
  sealedProfile: string | null;
};

export const pagePlace = (draft: string, page: string, item: number) => `draft_pages/${draft}/${page}/${item}`;

/** Reads a draft of this citizen in one round trip; another's is absent. */
export async function loadDraft({ db, profile }: CaseContext, citizen: Citizen, id: string): Promise<Draft | null> {
  const mine = and(eq(drafts.id, id), eq(drafts.ownerId, citizen.personId));
  const [[row], kept, files, [sent], [person]] = await db.batch([
    db.select().from(drafts).where(mine),
    db.select().from(draftPages).where(eq(draftPages.draftId, id)),
    filesOf(db, id),
    db.select({ number: applications.number }).from(applications).where(eq(applications.draftId, id)),
    selectProfile(db, citizen.personId),
  ]);
  if (!row) return null;
  const service = await serviceByHash(db, row.definitionHash);
  const form = regionalForm(service, profile);
  const pages = await openPages(citizen, kept);
  const repeats = new Set(form.pages.flatMap(page => (page.kind === 'repeat' ? [page.id] : [])));
  const answers = gatherAnswers(pages.map(page => ({ ...page, repeats: repeats.has(page.page) })));
  return {
    row,
    service,
    form,
    pages,
    answers,
    files,
    number: sent?.number ?? null,
    sealedProfile: person?.sealedProfile ?? null,
  };
}

async function openPages(citizen: Citizen, rows: (typeof draftPages.$inferSelect)[]): Promise<KeptPage[]> {
  const key = await citizen.keys.of('draft');
  return Promise.all(
    rows.map(async ({ draftId, page, item, version, complete, sealed, savedAt }) => ({
      page,
      item,
      version,
      complete,
      savedAt,
      stored: readStored(await unseal(key, sealed, pagePlace(draftId, page, item))),
    })),
  );
}

/** What is kept of one page or item, or null. */
export const keptPage = (draft: Draft, page: string, item: number): KeptPage | null =>
  draft.pages.find(kept => kept.page === page && kept.item === item) ?? null;
