import type { Access } from '../../accounts/access.ts';
import { alerting } from '../../accounts/alerts.ts';
import type { Citizen } from '../../accounts/citizen.ts';
import { selectClosing } from '../../accounts/closing/closing.ts';
import { closings } from '../../accounts/closing-schema.ts';
import { selectApplications } from '../../applications/cards/list.ts';
import { DAY, now } from '../../platform/clock.ts';
import { randomId } from '../../platform/ids.ts';
import { recordChange } from '../../platform/record-change.ts';

export type ClosingOutcome = { kind: 'asked'; announced: string[] } | { kind: 'open-applications' };

/** A person decides to close their cabinet; it is closed so many days later (`policies.closingDays`). Twice is harmless. */
export function askClosing({ db, ring, region, device }: Access, { accountId, personId }: Citizen): Promise<ClosingOutcome> {
  const reads = [selectClosing(db, personId), selectApplications(db, personId, { group: 'active' }, 1)] as const;
  return recordChange(db, personId, reads, async ([[standing], open], record) => {
    if (standing) return { kind: 'asked', announced: [] };
    if (open.length > 0) return { kind: 'open-applications' };
    const id = randomId();
    const at = now();
    const alert = await alerting({ db, ring }, { accountId, kind: 'closing', device });
    const dueAt = at + region.policies.closingDays * DAY;
    const actor = { kind: 'citizen' as const, id: personId };
    await record({ actor, action: 'closing-asked', subject: id }, [
      db.insert(closings).values({ id, personId, accountId, askedAt: at, dueAt, takenBackAt: null, doneAt: null }),
      ...alert.statements,
    ]);
    return { kind: 'asked', announced: alert.announced };
  });
}
