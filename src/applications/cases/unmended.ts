import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { findService } from '../../catalogue/published.ts';
import { DAY } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import type { Owner } from '../../platform/read-ahead.ts';
import { applications } from '../schema.ts';
import { mendable } from './mendable.ts';

/** A refusal that its owner can mend: `ground` is what a draft that mends it names. */
export type Unmended = { number: string; slug: string; ground: string };
type Refused = Omit<Unmended, 'ground'> & {
  action: string;
  kind: string | null;
  ground: string | null;
  decidedAt: number | null;
};

/** As long as a draft lives a refusal is recalled; whoever has not mended it by then will not. */
const RECALLED_DAYS = 100;

const lastDecision = (column: 'kind' | 'ground') =>
  sql<
    string | null
  >`(SELECT ${sql.raw(column)} FROM decisions WHERE application = ${applications.number} ORDER BY seq DESC LIMIT 1)`;

/** The statement that reads a person's refusals nobody has sent anew after, the newest first. */
export const selectRefused = (db: Db, owner: Owner) =>
  db
    .select({
      number: applications.number,
      slug: applications.slug,
      action: applications.action,
      kind: lastDecision('kind').as('kind'),
      ground: lastDecision('ground').as('ground'),
      decidedAt: applications.decidedAt,
    })
    .from(applications)
    .where(
      and(
        eq(applications.ownerId, owner),
        inArray(applications.status, ['refused', 'intake_refused']),
        sql`NOT EXISTS (SELECT 1 FROM applications AS later WHERE later.earlier_number = ${applications.number}
          AND later.corrects IS NULL AND later.status NOT IN ('withdrawn', 'expired'))`,
      ),
    )
    .orderBy(desc(applications.submittedAt))
    .limit(5);

/** Those of them that are still recalled, and whose ground names what to mend in the form as it is now. */
export const unmended = (rows: Refused[], at: number): Unmended[] =>
  rows.flatMap(({ number, slug, action, kind, ground, decidedAt }) => {
    if ((decidedAt ?? 0) < at - RECALLED_DAYS * DAY) return [];
    const service = action === 'correct' ? undefined : findService(slug);
    if (!service || (kind !== 'refusal' && kind !== 'intake-refusal')) return [];
    const named = mendable({ decisions: [{ kind, ground }] }, service);
    return named ? [{ number, slug, ground: named.code }] : [];
  });
