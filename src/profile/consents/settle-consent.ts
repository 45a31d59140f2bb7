import { and, eq, isNull } from 'drizzle-orm';
import type { Citizen } from '../../accounts/citizen.ts';
import { consents } from '../../persons/schema.ts';
import { auditRow, chained, personChain, selectAuditTail } from '../../platform/audit.ts';
import { now } from '../../platform/clock.ts';
import { type Db, runBatch, type Statement } from '../../platform/db.ts';
import { randomId } from '../../platform/ids.ts';
import type { Owner } from '../../platform/read-ahead.ts';
import { auditEvents } from '../../platform/schema.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { forgettingFacts } from '../forget-facts.ts';
import { optionalText, type Purpose, versions } from './optional.ts';

/** The statement that reads what a person has agreed to and has not withdrawn. */
export const selectConsents = (db: Db, personId: Owner) =>
  db
    .select()
    .from(consents)
    .where(and(eq(consents.personId, personId), isNull(consents.withdrawnAt)));

type ConsentRow = typeof consents.$inferSelect;
type Tail = Parameters<typeof auditRow>[0];

const fact = (personId: string, id: string, purpose: Purpose, action: 'consented' | 'consent-withdrawn') => ({
  chain: personChain(personId),
  actor: { kind: 'citizen' as const, id: personId },
  action,
  subject: id,
  detail: { purpose },
});

/** What withdraws a consent, with its audit row: inside `chained`. */
export const withdrawal = async (db: Db, { id, personId }: ConsentRow, purpose: Purpose, tail: Tail): Promise<Statement[]> => [
  db
    .update(consents)
    .set({ withdrawnAt: now() })
    .where(and(eq(consents.id, id), isNull(consents.withdrawnAt))),
  db.insert(auditEvents).values(await auditRow(tail, fact(personId, id, purpose, 'consent-withdrawn'))),
];

/** Gives or withdraws one consent; the text that was read is kept with it for ever. With the consent to ask registries goes what they told. Twice is harmless. */
export const settleConsent = (db: Db, citizen: Citizen, profile: RegionProfile, purpose: Purpose, given: boolean) =>
  chained(async () => {
    const { personId } = citizen;
    const [rows, [tail]] = await db.batch([selectConsents(db, personId), selectAuditTail(db, personChain(personId))]);
    const standing = rows.find(row => row.purpose === purpose);
    if ((standing !== undefined) === given) return;
    if (standing) {
      const forgotten = purpose === 'registries' ? await forgettingFacts(db, citizen) : [];
      return void (await runBatch(db, [...(await withdrawal(db, standing, purpose, tail)), ...forgotten]));
    }
    const id = randomId();
    await runBatch(db, [
      db
        .insert(consents)
        .values({ id, personId, purpose, version: versions[purpose], text: optionalText(purpose, profile), givenAt: now() }),
      db.insert(auditEvents).values(await auditRow(tail, fact(personId, id, purpose, 'consented'))),
    ]);
  }, ['profile_changes.']);
