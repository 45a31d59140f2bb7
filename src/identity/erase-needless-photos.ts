import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { consents, persons } from '../persons/schema.ts';
import { auditRow, chained, personChain } from '../platform/audit.ts';
import { runBatch } from '../platform/db.ts';
import type { JobContext } from '../platform/job.ts';
import { auditEvents } from '../platform/schema.ts';
import { ownCheck } from './check.ts';
import { erasePhoto } from './erase-photo.ts';

/** Persons a run; the rest come a minute later. */
const MOST = 20;

/**
 * A photograph of the face has one purpose: to prove who a person is. Whoever has been proven meanwhile by another way (ESIA, a
 * signature, a МФЦ) has it erased by the clock, and the consent to it ended: 572-ФЗ and 152-ФЗ, article 5, want no more kept than
 * the purpose needs.
 */
export async function eraseNeedlessPhotos(job: JobContext): Promise<void> {
  for (const personId of await provenOtherwise(job)) {
    const announced = await chained(() => eraseOne(job, personId));
    if (announced.length > 0) job.poke(announced);
  }
}

async function provenOtherwise({ db }: JobContext): Promise<string[]> {
  const rows = await db
    .select({ personId: consents.personId })
    .from(consents)
    .innerJoin(persons, eq(persons.id, consents.personId))
    // The literals let SQLite see that the partial index fits.
    .where(
      and(
        gt(consents.personId, ''),
        sql`${consents.purpose} = 'biometrics'`,
        isNull(consents.withdrawnAt),
        eq(persons.trustLevel, 2),
      ),
    )
    .limit(MOST);
  return rows.map(row => row.personId);
}

async function eraseOne({ db, ring }: JobContext, personId: string): Promise<string[]> {
  const check = await ownCheck(db, ring, personId);
  if (!check?.consentId) return [];
  const { statements, announced } = erasePhoto(db, check);
  const actor = { kind: 'system' as const, id: 'clock' };
  const fact = { chain: personChain(personId), actor, action: 'consent-withdrawn' as const, subject: check.consentId };
  await runBatch(db, [...statements, db.insert(auditEvents).values(await auditRow(check.tail, fact))]);
  return announced;
}
