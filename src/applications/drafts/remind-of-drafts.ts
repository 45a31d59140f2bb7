import { and, asc, eq, isNull, lt, sql } from 'drizzle-orm';
import { serviceTitle } from '../../catalogue/published.ts';
import { messageRows } from '../../notifications/tell.ts';
import { DAY } from '../../platform/clock.ts';
import { isConstraintViolation, isUniqueViolation, runBatch, vetoedColumn } from '../../platform/db.ts';
import type { JobContext } from '../../platform/job.ts';
import { outbox } from '../../platform/schema.ts';
import { linkKey } from '../../platform/sealing/codes.ts';
import { openDataKeys, selectDataKeys } from '../../platform/sealing/data-keys.ts';
import { regionOf } from '../../region/current.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { localDate } from '../../region/zone.ts';
import { inDaytime } from '../cases/notice.ts';
import { drafts } from '../draft-schema.ts';
import type { DraftRow } from './draft.ts';

/** Once a minute: owners of drafts that will soon be removed are told the day, by e-mail and in the cabinet, once in a draft's life. */
export async function remindOfDrafts(job: JobContext, at: number): Promise<void> {
  const { profile } = await regionOf(job);
  const soon = and(
    lt(drafts.expiresAt, at + profile.policies.draftReminderDays * DAY),
    isNull(drafts.submittedAt),
    isNull(drafts.remindedAt),
  );
  const rows = await job.db.select().from(drafts).where(soon).orderBy(asc(drafts.expiresAt)).limit(50);
  // One broken draft must not keep the others waiting.
  for (const row of rows)
    await remind(job, profile, row, at).catch((error: Error) =>
      console.error(JSON.stringify({ event: 'draft-not-reminded', draft: row.id, error: error.name })),
    );
}

async function remind({ db, ring }: JobContext, profile: RegionProfile, row: DraftRow, at: number): Promise<void> {
  const keys = openDataKeys(ring, row.ownerId, await selectDataKeys(db, [row.ownerId]));
  const words = await messageRows({
    keys,
    personId: row.ownerId,
    applicationId: null,
    topic: 'draft-expiring',
    params: { number: '', service: serviceTitle(row.slug), until: localDate(profile.timeZone, row.expiresAt) },
    id: await linkKey(ring, 'reminder', `draft/${row.id}/${row.expiresAt}`),
  });
  const told = inDaytime(profile, words);
  const letters = told.announce.filter(each => each.topic === 'notice.email');
  // Saved or reminded of meanwhile: the version becomes NULL, which it may not be, and nobody is told.
  const asRead = sql`${drafts.expiresAt} = ${row.expiresAt} AND ${drafts.remindedAt} IS NULL AND ${drafts.submittedAt} IS NULL`;
  try {
    await runBatch(db, [
      db
        .update(drafts)
        .set({ remindedAt: at, version: sql`CASE WHEN ${asRead} THEN ${drafts.version} END` })
        .where(eq(drafts.id, row.id)),
      ...told.statements(db),
      ...letters.map(each => db.insert(outbox).values(each)),
    ]);
  } catch (error) {
    const overtaken = vetoedColumn(error, 'drafts') === 'version' || isConstraintViolation(error);
    if (!overtaken && !isUniqueViolation(error, 'messages.id')) throw error;
  }
}
