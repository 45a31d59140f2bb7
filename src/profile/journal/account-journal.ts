import { and, desc, eq, lt, sql } from 'drizzle-orm';
import { sessions } from '../../accounts/schema.ts';
import type { Db } from '../../platform/db.ts';
import type { Owner } from '../../platform/read-ahead.ts';
import { auditEvents } from '../../platform/schema.ts';

export const FACTS_ON_PAGE = 30;

/**
 * The statement that reads the audit chain of a person, newest first, before link `before`; one more than a page shows. A sign-in
 * comes with the device of its session while that is kept.
 */
export const selectFacts = (db: Db, personId: Owner, before: number) =>
  db
    .select({ fact: auditEvents, tokenHash: sessions.tokenHash, sealedDevice: sessions.sealedDevice })
    .from(auditEvents)
    .leftJoin(sessions, eq(sessions.tokenHash, sql`json_extract(${auditEvents.detail}, '$.session')`))
    .where(and(eq(auditEvents.chain, sql`'person:' || ${personId}`), lt(auditEvents.seq, before)))
    .orderBy(desc(auditEvents.seq))
    .limit(FACTS_ON_PAGE + 1);
