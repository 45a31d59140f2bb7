import type { Access } from '../../accounts/access.ts';
import { alerting } from '../../accounts/alerts.ts';
import type { Citizen } from '../../accounts/citizen.ts';
import { selectClosing } from '../../accounts/closing/closing.ts';
import { closings } from '../../accounts/closing-schema.ts';
import { selectApplications } from '../../applications/cards/list.ts';
import { auditRow, chained, personChain, selectAuditTail } from '../../platform/audit.ts';
import { DAY, now } from '../../platform/clock.ts';
import { runBatch } from '../../platform/db.ts';
import { randomId } from '../../platform/ids.ts';
import { auditEvents } from '../../platform/schema.ts';

export type ClosingOutcome = { kind: 'asked'; announced: string[] } | { kind: 'open-applications' };

/** A person decides to close their cabinet; it is closed so many days later (`policies.closingDays`). Twice is harmless. */
export const askClosing = ({ db, ring, region, device }: Access, { accountId, personId }: Citizen): Promise<ClosingOutcome> =>
  chained(async () => {
    const [[standing], open, [tail]] = await db.batch([
      selectClosing(db, personId),
      selectApplications(db, personId, { group: 'active' }, 1),
      selectAuditTail(db, personChain(personId)),
    ]);
    if (standing) return { kind: 'asked', announced: [] };
    if (open.length > 0) return { kind: 'open-applications' };
    const id = randomId();
    const at = now();
    const alert = await alerting({ db, ring }, { accountId, kind: 'closing', device });
    const dueAt = at + region.policies.closingDays * DAY;
    await runBatch(db, [
      db.insert(closings).values({ id, personId, accountId, askedAt: at, dueAt, takenBackAt: null, doneAt: null }),
      ...alert.statements,
      db.insert(auditEvents).values(await auditRow(tail, factOf(personId, 'closing-asked', id))),
    ]);
    return { kind: 'asked', announced: alert.announced };
  });

const factOf = (personId: string, action: 'closing-asked', subject: string) => ({
  chain: personChain(personId),
  actor: { kind: 'citizen' as const, id: personId },
  action,
  subject,
});
