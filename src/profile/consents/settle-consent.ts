import { and, eq, isNull } from 'drizzle-orm';
import type { Citizen } from '../../accounts/citizen.ts';
import { consents } from '../../persons/schema.ts';
import { now } from '../../platform/clock.ts';
import type { Db, Statement } from '../../platform/db.ts';
import { randomId } from '../../platform/ids.ts';
import type { Owner } from '../../platform/read-ahead.ts';
import { type PersonFact, recordChange } from '../../platform/record-change.ts';
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

const factOf = (personId: string, id: string, purpose: Purpose, action: 'consented' | 'consent-withdrawn') => ({
  actor: { kind: 'citizen' as const, id: personId },
  action,
  subject: id,
  detail: { purpose },
});

/** What withdraws a consent, and the fact of it, for `recordChange`. */
export const withdrawal = (db: Db, { id, personId }: ConsentRow, purpose: Purpose): [fact: PersonFact, Statement] => [
  factOf(personId, id, purpose, 'consent-withdrawn'),
  db
    .update(consents)
    .set({ withdrawnAt: now() })
    .where(and(eq(consents.id, id), isNull(consents.withdrawnAt))),
];

/** Gives or withdraws one consent; the text that was read is kept with it for ever. With the consent to ask registries goes what they told. Twice is harmless. */
export function settleConsent(db: Db, citizen: Citizen, profile: RegionProfile, purpose: Purpose, given: boolean) {
  const { personId } = citizen;
  return recordChange(
    db,
    personId,
    [selectConsents(db, personId)],
    async ([rows], record) => {
      const standing = rows.find(row => row.purpose === purpose);
      if ((standing !== undefined) === given) return;
      if (standing) {
        const [fact, statement] = withdrawal(db, standing, purpose);
        return record(fact, [statement, ...(purpose === 'registries' ? await forgettingFacts(db, citizen) : [])]);
      }
      const id = randomId();
      const text = optionalText(purpose, profile);
      const row = { id, personId, purpose, version: versions[purpose], text, givenAt: now() };
      await record(factOf(personId, id, purpose, 'consented'), [db.insert(consents).values(row)]);
    },
    ['profile_changes.'],
  );
}
