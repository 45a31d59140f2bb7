import { and, eq, isNull } from 'drizzle-orm';
import type { Citizen } from '../../accounts/citizen.ts';
import { consents } from '../../accounts/schema.ts';
import { auditRow, chained, personChain, selectAuditTail } from '../../platform/audit.ts';
import { now } from '../../platform/clock.ts';
import { type Db, runBatch } from '../../platform/db.ts';
import { randomId } from '../../platform/ids.ts';
import type { Owner } from '../../platform/read-ahead.ts';
import { auditEvents } from '../../platform/schema.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { optionalText, type Purpose, versions } from './optional.ts';

/** The statement that reads what a person has agreed to and has not withdrawn. */
export const selectConsents = (db: Db, personId: Owner) =>
  db
    .select()
    .from(consents)
    .where(and(eq(consents.personId, personId), isNull(consents.withdrawnAt)));

/** Gives or withdraws one consent; the text that was read is kept with it for ever. Twice is harmless. */
export const settleConsent = (db: Db, { personId }: Citizen, profile: RegionProfile, purpose: Purpose, given: boolean) =>
  chained(async () => {
    const [rows, [tail]] = await db.batch([selectConsents(db, personId), selectAuditTail(db, personChain(personId))]);
    const standing = rows.find(row => row.purpose === purpose);
    if ((standing !== undefined) === given) return;
    const id = standing?.id ?? randomId();
    const fact = {
      chain: personChain(personId),
      actor: { kind: 'citizen' as const, id: personId },
      action: given ? ('consented' as const) : ('consent-withdrawn' as const),
      subject: id,
      detail: { purpose },
    };
    await runBatch(db, [
      given
        ? db
            .insert(consents)
            .values({ id, personId, purpose, version: versions[purpose], text: optionalText(purpose, profile), givenAt: now() })
        : db.update(consents).set({ withdrawnAt: now() }).where(eq(consents.id, id)),
      db.insert(auditEvents).values(await auditRow(tail, fact)),
    ]);
  });
