import { and, asc, eq, inArray, isNull, lte } from 'drizzle-orm';
import { alerts } from '../../accounts/alert-schema.ts';
import type { ClosingRow } from '../../accounts/closing/closing.ts';
import { closings } from '../../accounts/closing-schema.ts';
import { esiaLinks, esiaTokens, joinings } from '../../accounts/esia-schema.ts';
import { appFactors, recoveryCodes } from '../../accounts/factor-schema.ts';
import { latePosts } from '../../accounts/late-post-schema.ts';
import { newHands } from '../../accounts/new-hands.ts';
import { passkeys } from '../../accounts/passkey-schema.ts';
import { accounts, identifiers, sessions } from '../../accounts/schema.ts';
import { knownDevices } from '../../accounts/security-schema.ts';
import { selectApplications } from '../../applications/cards/list.ts';
import { drafts } from '../../applications/draft-schema.ts';
import { removeDraftFiles } from '../../applications/drafts/remove-draft-files.ts';
import { endCheck } from '../../identity/end-check.ts';
import { dropChecks } from '../../persons/registry/ask-registry.ts';
import { consents } from '../../persons/schema.ts';
import { DAY, now } from '../../platform/clock.ts';
import type { Statement } from '../../platform/db.ts';
import type { JobContext } from '../../platform/job.ts';
import { recordChange } from '../../platform/record-change.ts';
import { dataKeys } from '../../platform/schema.ts';

const PER_TICK = 10;

/** Once a minute: cabinets whose days to change one's mind have passed. One with an open application waits another day. */
export async function closeAccounts(job: JobContext, at: number): Promise<void> {
  const due = await job.db
    .select()
    .from(closings)
    .where(and(lte(closings.dueAt, at), isNull(closings.takenBackAt), isNull(closings.doneAt)))
    .orderBy(asc(closings.dueAt))
    .limit(PER_TICK);
  for (const closing of due) await closeAccount(job, closing);
}

/**
 * Closes one cabinet in one batch: no way in is left, the keys of the profile and of drafts are destroyed, what other keys hold of the
 * contacts is taken out, nothing waits about the person any more. Applications, decisions and documents stay under their own keys for as long as the law says (decision 005).
 */
function closeAccount({ db }: JobContext, { id, personId, accountId }: ClosingRow): Promise<void> {
  const mine = and(eq(drafts.ownerId, personId), isNull(drafts.submittedAt));
  const reads = [
    selectApplications(db, personId, { group: 'active' }, 1),
    db.select({ id: drafts.id }).from(drafts).where(mine),
  ] as const;
  return recordChange(db, personId, reads, async ([open, unsent], record) => {
    const standing = and(eq(closings.id, id), isNull(closings.takenBackAt), isNull(closings.doneAt));
    if (open.length > 0) {
      await db
        .update(closings)
        .set({ dueAt: now() + DAY })
        .where(standing);
      return;
    }
    await record({ actor: { kind: 'system', id: 'closing' }, action: 'closed', subject: accountId }, [
      db.update(closings).set({ doneAt: now() }).where(standing),
      ...unsent.flatMap(draft => [...removeDraftFiles(db, draft.id), db.delete(drafts).where(eq(drafts.id, draft.id))]),
      ...(await forget(db, personId, accountId)),
    ]);
  });
}

async function forget(db: JobContext['db'], personId: string, accountId: string): Promise<Statement[]> {
  const at = now();
  const erased = and(eq(dataKeys.ownerId, personId), inArray(dataKeys.class, ['profile', 'draft']), isNull(dataKeys.destroyedAt));
  return [
    db.update(dataKeys).set({ wrapped: null, destroyedAt: at }).where(erased),
    db.update(accounts).set({ closedAt: at }).where(eq(accounts.id, accountId)),
    ...newHands(db, accountId, { passwordHash: null, endedBy: 'self', answers: { by: 'closing' } }),
    db.update(sessions).set({ sealedDevice: null }).where(eq(sessions.accountId, accountId)),
    db.delete(identifiers).where(eq(identifiers.accountId, accountId)),
    db.delete(passkeys).where(eq(passkeys.accountId, accountId)),
    db.delete(appFactors).where(eq(appFactors.accountId, accountId)),
    db.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId)),
    db.delete(knownDevices).where(eq(knownDevices.accountId, accountId)),
    db.delete(esiaTokens).where(eq(esiaTokens.accountId, accountId)),
    db.delete(esiaLinks).where(eq(esiaLinks.accountId, accountId)),
    db.delete(joinings).where(eq(joinings.accountId, accountId)),
    dropChecks(db, personId),
    ...endCheck(db, personId),
    db.delete(latePosts).where(eq(latePosts.accountId, accountId)),
    db.update(alerts).set({ sealedDevice: null, sealedTo: null }).where(eq(alerts.accountId, accountId)),
    db
      .update(consents)
      .set({ withdrawnAt: at })
      .where(and(eq(consents.personId, personId), isNull(consents.withdrawnAt))),
  ];
}
