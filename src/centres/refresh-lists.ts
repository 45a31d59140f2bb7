import { and, asc, eq, lte } from 'drizzle-orm';
import { fetchList } from '../integrations/centre/client.ts';
import { CentreUnavailable } from '../integrations/centre/failures.ts';
import { HOUR, MINUTE, now } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { JobContext } from '../platform/job.ts';
import { regionOf } from '../region/current.ts';
import type { Policies } from '../region/profile.ts';
import { keepList } from './keep-list.ts';
import type { ListRow } from './list-row.ts';
import { revocationLists } from './schema.ts';
import { allowedFamilies, listLimits } from './signature-policy.ts';

const AT_ONCE = 3;
const LEASE = 5 * MINUTE;

/** Fetches the revocation lists whose time has come, a few at a look. */
export async function refreshLists({ env, db, config }: JobContext, at: number): Promise<void> {
  const due = lte(revocationLists.nextFetchAt, at);
  const rows = await db.select().from(revocationLists).where(due).orderBy(asc(revocationLists.nextFetchAt)).limit(AT_ONCE);
  if (rows.length === 0) return;
  const { policies } = (await regionOf({ env })).profile;
  await Promise.all(rows.map(row => refreshList(db, row, policies.signature, !config.secure)));
}

async function refreshList(db: Db, row: ListRow, rules: Policies['signature'], anywhere: boolean): Promise<void> {
  const mine = await db
    .update(revocationLists)
    .set({ nextFetchAt: now() + LEASE })
    .where(and(eq(revocationLists.id, row.id), eq(revocationLists.nextFetchAt, row.nextFetchAt)))
    .returning({ id: revocationLists.id });
  if (mine.length === 0) return;
  const problem = await firstThatCame(db, row, rules, anywhere);
  if (problem === null) return;
  const failures = row.failures + 1;
  const nextFetchAt = now() + Math.min(HOUR, MINUTE * 2 ** (failures - 1));
  await db.update(revocationLists).set({ failures, problem, nextFetchAt }).where(eq(revocationLists.id, row.id));
  console.error(JSON.stringify({ event: 'list-not-fetched', list: row.id, problem, failures }));
}

/** Asks the mirrors in turn; null when one gave a good list, else what was wrong with the last. */
async function firstThatCame(db: Db, row: ListRow, rules: Policies['signature'], anywhere: boolean): Promise<ListRow['problem']> {
  let problem: ListRow['problem'] = 'forbidden';
  for (const url of JSON.parse(row.urls) as string[]) {
    try {
      const bytes = await fetchList(url, listLimits(rules, anywhere));
      const outcome = await keepList(db, row, bytes, allowedFamilies(rules));
      if (outcome === 'kept') return null;
      problem = outcome;
    } catch (error) {
      if (!(error instanceof CentreUnavailable)) throw error;
      problem = error.problem;
    }
  }
  return problem;
}
