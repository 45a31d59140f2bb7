import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Citizen } from '../accounts/citizen.ts';
import { type CurrentService, keepVersion, versionKept } from '../catalogue/published.ts';
import { DAY, now } from '../platform/clock.ts';
import { type Db, runBatch } from '../platform/db.ts';
import { randomId } from '../platform/ids.ts';
import { drafts } from './schema.ts';

/** Begins a draft under the service's present definition, which is kept for as long as drafts and applications name it. */
export async function startDraft(db: Db, citizen: Citizen, current: CurrentService): Promise<string> {
  const id = randomId();
  const at = now();
  const draft = {
    id,
    ownerId: citizen.personId,
    slug: current.service.slug,
    definitionHash: current.hash,
    version: 0,
    createdAt: at,
    savedAt: at,
    expiresAt: at + current.service.retention.draftDays * DAY,
  };
  await runBatch(db, [...keepVersion(db, current), db.insert(drafts).values(draft)]);
  versionKept(current.hash);
  return id;
}

/** The statement that reads a person's open drafts, the last saved first. */
export const selectDrafts = (db: Db, ownerId: string) =>
  db
    .select()
    .from(drafts)
    .where(and(eq(drafts.ownerId, ownerId), isNull(drafts.submittedAt)))
    .orderBy(desc(drafts.savedAt))
    .limit(20);
