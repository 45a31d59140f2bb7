import { and, asc, eq, isNull, notInArray } from 'drizzle-orm';
import type { Db } from '../../platform/db.ts';
import { type Owner, reading } from '../../platform/read-ahead.ts';
import { drafts } from '../draft-schema.ts';
import { applications } from '../schema.ts';

/** What a person has made of an earlier application: the last that was sent anew, and which drafts of it stand unfinished. */
export type FollowUps = { sent: string | null; drafts: { id: string; fixes: string | null }[] };

/** The statement that reads a person's open drafts of an application. */
export const selectDraftsOf = (db: Db, owner: Owner, number: string) =>
  db
    .select({ id: drafts.id, fixes: drafts.fixes })
    .from(drafts)
    .where(and(eq(drafts.earlierNumber, number), eq(drafts.ownerId, owner), isNull(drafts.submittedAt)));

/** What was taken back or ran out stands in nobody's way. Corrections of a document are no new applications. */
const selectSent = (db: Db, owner: Owner, number: string) =>
  db
    .select({ number: applications.number })
    .from(applications)
    .where(
      and(
        eq(applications.earlierNumber, number),
        eq(applications.ownerId, owner),
        isNull(applications.corrects),
        notInArray(applications.status, ['withdrawn', 'expired']),
      ),
    )
    .orderBy(asc(applications.submittedAt));

export const followUpReading = reading(
  (db, owner: Owner, number: string) => [selectSent(db, owner, number), selectDraftsOf(db, owner, number)] as const,
);

/** Reads it in one round trip, or in none when it came with the guard's. */
export async function followUpsOf(db: Db, owner: string, number: string): Promise<FollowUps> {
  const [sent, open] = await followUpReading.read(db, owner, number);
  return { sent: sent.at(-1)?.number ?? null, drafts: open };
}
