import { and, eq } from 'drizzle-orm';
import type { Citizen } from '../../accounts/citizen.ts';
import { runBatch } from '../../platform/db.ts';
import { sealJson } from '../../platform/seal.ts';
import type { CaseContext } from '../cases/case.ts';
import { draftPages } from '../schema.ts';
import { type Draft, pagePlace } from './draft.ts';
import { touchDraft } from './save-page.ts';

/** Removes one item of a repeating page; those after it move up, so that items are always 0, 1, 2… */
export async function removeItem({ db }: CaseContext, citizen: Citizen, draft: Draft, page: string, item: number): Promise<void> {
  const items = draft.pages.filter(kept => kept.page === page).toSorted((a, b) => a.item - b.item);
  const key = await citizen.keys.of('draft');
  const left = await Promise.all(
    items
      .filter(kept => kept.item !== item)
      .map(async (kept, i) => ({
        draftId: draft.row.id,
        page,
        item: i,
        // A form of this page that is still open somewhere must not overwrite its neighbour.
        version: Math.max(...items.map(each => each.version)) + 1,
        complete: kept.complete,
        sealed: await sealJson(key, kept.stored, pagePlace(draft.row.id, page, i)),
      })),
  );
  await runBatch(db, [
    touchDraft(db, draft.row.id, draft.service.retention.draftDays),
    db.delete(draftPages).where(and(eq(draftPages.draftId, draft.row.id), eq(draftPages.page, page))),
    ...left.map(row => db.insert(draftPages).values(row)),
  ]);
}
