import { and, desc, eq, getTableColumns, inArray, isNotNull } from 'drizzle-orm';
import type { Citizen } from '../../accounts/citizen.ts';
import { serviceByHash } from '../../catalogue/published.ts';
import { regionalForm } from '../../catalogue/regional-form.ts';
import type { Service } from '../../catalogue/service.ts';
import { filesOf } from '../../files/queries.ts';
import type { FileRow } from '../../files/schema.ts';
import type { Answers, FormDefinition } from '../../forms/definition.ts';
import { gatherAnswers, readStored, type StoredPage } from '../../forms/stored-page.ts';
import { persons } from '../../persons/schema.ts';
import { type Owner, reading } from '../../platform/read-ahead.ts';
import { unseal } from '../../platform/sealing/seal.ts';
import type { CaseContext } from '../cases/case.ts';
import { notePlace } from '../cases/change.ts';
import { draftPages, drafts } from '../draft-schema.ts';
import { applicationEvents, applications } from '../schema.ts';
import { draftSignatures } from '../signature-schema.ts';

/** Whose drafts they are, with the keys that open them. */
export type DraftOwner = Pick<Citizen, 'personId' | 'keys'>;
export type DraftRow = typeof drafts.$inferSelect;
type SignatureRow = Omit<typeof draftSignatures.$inferSelect, 'draftId'>;
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
  /** The signature it was last given, still sealed; whether it is of the draft as it is now tells `signatureOf`. */
  signature: SignatureRow | null;
  /** The person's profile, still sealed: opened only by the pages that fill in from it. */
  sealedProfile: string;
  /** What the officer wrote of the refusal that the draft mends; null when nothing, and for any other draft. */
  remark: string | null;
};

export const pagePlace = (draft: string, page: string, item: number) => `draft_pages/${draft}/${page}/${item}`;

const { draftId: _, ...ofSignature } = getTableColumns(draftSignatures);

/** What a draft is made of: itself with its number, its signature and its owner's profile, its pages, its files, the refusal it mends. */
export const draftReading = reading((db, owner: Owner, id: string) => ({
  // In a batch drizzle reads rows by column names: no two columns of a join may share one.
  draft: db
    .select({ ...getTableColumns(drafts), number: applications.number, sealedProfile: persons.sealedProfile, ...ofSignature })
    .from(drafts)
    .innerJoin(persons, eq(persons.id, drafts.ownerId))
    .leftJoin(applications, eq(applications.draftId, drafts.id))
    .leftJoin(draftSignatures, eq(draftSignatures.draftId, drafts.id))
    .where(and(eq(drafts.id, id), eq(drafts.ownerId, owner))),
  kept: db.select().from(draftPages).where(eq(draftPages.draftId, id)),
  files: filesOf(db, id),
  refusal: db
    .select({
      application: applicationEvents.application,
      version: applicationEvents.version,
      sealedNote: applicationEvents.sealedNote,
    })
    .from(drafts)
    .innerJoin(applicationEvents, eq(applicationEvents.application, drafts.earlierNumber))
    .where(
      and(
        eq(drafts.id, id),
        eq(drafts.ownerId, owner),
        isNotNull(drafts.fixes),
        inArray(applicationEvents.kind, ['refuse', 'refuse-intake']),
      ),
    )
    .orderBy(desc(applicationEvents.version))
    .limit(1),
}));

/** Reads a draft of this citizen in one round trip, or in none when it came with the guard's; another's is absent. */
export async function loadDraft({ db, profile }: CaseContext, citizen: DraftOwner, id: string): Promise<Draft | null> {
  const read = await draftReading.read(db, citizen.personId, id);
  const [first] = read.draft;
  if (!first) return null;
  const { number, sealedProfile, signedHash, checkedAt, revocation, sealedSignature, ...row } = first;
  const service = await serviceByHash(db, row.definitionHash);
  const form = regionalForm(service, profile);
  const pages = await openPages(citizen, read.kept);
  const repeats = new Set(form.pages.flatMap(page => (page.kind === 'repeat' ? [page.id] : [])));
  const answers = gatherAnswers(pages.map(page => ({ ...page, repeats: repeats.has(page.page) })));
  const signature = sealedSignature ? ({ signedHash, checkedAt, revocation, sealedSignature } as SignatureRow) : null;
  return {
    row,
    service,
    form,
    pages,
    answers,
    files: read.files,
    number,
    signature,
    sealedProfile,
    remark: await remarkOf(citizen, read.refusal[0]),
  };
}

type Refusal = Pick<typeof applicationEvents.$inferSelect, 'application' | 'version' | 'sealedNote'>;

async function remarkOf({ keys }: DraftOwner, refusal: Refusal | undefined): Promise<string | null> {
  if (!refusal?.sealedNote) return null;
  return unseal(await keys.of('case'), refusal.sealedNote, notePlace(refusal.application, refusal.version));
}

async function openPages(citizen: DraftOwner, rows: (typeof draftPages.$inferSelect)[]): Promise<KeptPage[]> {
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
