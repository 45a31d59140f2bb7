import { eq } from 'drizzle-orm';
import type { Access } from '../../accounts/access.ts';
import { type ChallengeRow, openPayload } from '../../accounts/codes/challenge.ts';
import type { Opened } from '../../accounts/codes/code-step.ts';
import { accountById } from '../../accounts/entering/recognised.ts';
import { newIdentifier } from '../../accounts/identifier-row.ts';
import type { OwnIdentifier } from '../../accounts/own-identifiers.ts';
import { identifiers } from '../../accounts/schema.ts';
import { spend } from '../../accounts/sessions/start-session.ts';
import { now } from '../../platform/clock.ts';
import { isUniqueViolation } from '../../platform/db.ts';
import { openDataKeys, selectDataKeys } from '../../platform/sealing/data-keys.ts';
import { changeContacts, masked } from './change-contacts.ts';

const CONTACTS = '/cabinet/profile/contacts';

/**
 * A code was right: the contact it was sent to is the account's, beside the known ones or instead of one. `gone` when it has become
 * another account's meanwhile. Twice is harmless.
 */
export async function addContact(access: Access, challenge: ChallengeRow): Promise<Opened> {
  const { db, ring } = access;
  const done: Opened = { kind: 'done', next: `${CONTACTS}?done=added`, announced: [] };
  if (challenge.usedAt !== null) return done;
  const account = await accountById(db, challenge.accountId ?? '');
  if (!account) return { kind: 'gone' };
  const { kind, value, replaces } = await openPayload<'new-contact'>(ring, challenge);
  const keys = openDataKeys(ring, account.personId, await selectDataKeys(db, [account.personId]));
  const owner = { accountId: account.id, personId: account.personId, keys };
  const fresh = await newIdentifier(ring, await keys.of('profile'), account, { kind, value, verified: true, by: 'code' });
  try {
    const outcome = await changeContacts(access, owner, own => {
      const same = own.find(each => each.kind === kind && each.value === value);
      const old = own.find(each => each.id === replaces && each.kind === kind && each.id !== same?.id);
      if (same?.verifiedAt && !old) return { kind: 'done', announced: [] };
      const main = becomesMain(own, kind, old);
      const mainAt = main ? now() : null;
      return {
        kind: 'do',
        statements: [
          ...(old ? [db.delete(identifiers).where(eq(identifiers.id, old.id))] : []),
          same
            ? db
                .update(identifiers)
                .set({ ...(!same.verifiedAt && { verifiedAt: now(), verifiedBy: 'code' as const }), mainAt })
                .where(eq(identifiers.id, same.id))
            : db.insert(identifiers).values({ ...fresh, mainAt }),
          spend(db, challenge.id),
        ],
        mains: main ? { [kind]: value } : {},
        alert: old ? 'contact-changed' : 'contact-added',
        about: { ...(old && { before: masked({ kind, value: old.value }) }), now: masked({ kind, value }) },
        subject: same?.id ?? fresh.id,
      };
    });
    return outcome.kind === 'done' ? { ...done, announced: outcome.announced } : done;
  } catch (error) {
    if (!isUniqueViolation(error, 'identifiers.')) throw error;
    return { kind: 'gone' };
  }
}

const becomesMain = (own: OwnIdentifier[], kind: string, old: OwnIdentifier | undefined): boolean =>
  old?.main || !own.some(each => each.kind === kind && each.main);
