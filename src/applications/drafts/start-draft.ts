import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Citizen } from '../../accounts/citizen.ts';
import { type CurrentService, keepVersion, versionKept } from '../../catalogue/published.ts';
import { isClosedRefusal } from '../../catalogue/standing.ts';
import { DAY, now } from '../../platform/clock.ts';
import { type Db, runBatch, type Statement, vetoedColumn } from '../../platform/db.ts';
import { randomId } from '../../platform/ids.ts';
import type { Owner } from '../../platform/read-ahead.ts';
import { drafts } from '../draft-schema.ts';

export type Started = { kind: 'started'; id: string } | { kind: 'too-many' } | { kind: 'closed' };

/** What a draft that begins with an earlier application has from it; `statements` put its pages and files there. */
export type Carried = { id: string; earlierNumber: string; fixes: string | null; statements: Statement[] };

/**
 * Begins a draft under the service's present definition, which is kept for as long as drafts and applications name it.
 * `closed`: the service takes no applications now. `too-many`: the person has `most` open drafts already; counted in the statement itself, so that parallel presses do not pass.
 */
export async function startDraft(
  db: Db,
  citizen: Citizen,
  current: CurrentService,
  most: number,
  carried?: Carried,
): Promise<Started> {
  const id = carried?.id ?? randomId();
  const at = now();
  const mine = sql`(SELECT count(*) FROM ${drafts} WHERE ${and(eq(drafts.ownerId, citizen.personId), isNull(drafts.submittedAt))})`;
  const draft = {
    id,
    ownerId: sql`CASE WHEN ${mine} < ${most} THEN ${citizen.personId} END`,
    slug: current.service.slug,
    definitionHash: current.hash,
    version: 0,
    createdAt: at,
    savedAt: at,
    expiresAt: at + current.service.retention.draftDays * DAY,
    earlierNumber: carried?.earlierNumber ?? null,
    fixes: carried?.fixes ?? null,
  };
  try {
    await runBatch(db, [...keepVersion(db, current), db.insert(drafts).values(draft), ...(carried?.statements ?? [])]);
  } catch (error) {
    if (vetoedColumn(error, 'drafts') === 'owner_id') return { kind: 'too-many' };
    if (isClosedRefusal(error)) return { kind: 'closed' };
    throw error;
  }
  versionKept(current.hash);
  return { kind: 'started', id };
}

/** The statement that reads a person's open drafts, the last saved first. */
export const selectDrafts = (db: Db, ownerId: Owner) =>
  db
    .select()
    .from(drafts)
    .where(and(eq(drafts.ownerId, ownerId), isNull(drafts.submittedAt)))
    .orderBy(desc(drafts.savedAt))
    .limit(50);
