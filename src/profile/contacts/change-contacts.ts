import type { Access } from '../../accounts/access.ts';
import { type AlertKind, alerting, type ChangedContact } from '../../accounts/alerts.ts';
import { maskIdentifier } from '../../accounts/mask-identifier.ts';
import { type OwnIdentifier, openIdentifiers, reachedBy, selectIdentifiers } from '../../accounts/own-identifiers.ts';
import { changePerson } from '../../persons/change-person.ts';
import { changeProfile } from '../../persons/change-profile.ts';
import type { Statement } from '../../platform/db.ts';
import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';

/** Whose contacts they are. */
export type ContactOwner = { accountId: string; personId: string; keys: OwnerKeys };
export type ContactKind = 'phone' | 'email';

/** `last`: without it nobody gets in any more. */
export type ContactOutcome = { kind: 'done'; announced: string[] } | { kind: 'absent' | 'last' };

/** What is to be done, decided over the contacts as they stand. `mains`: what the profile shows from now on. */
export type ContactPlan = {
  kind: 'do';
  statements: Statement[];
  mains: { [Kind in ContactKind]?: string | undefined };
  alert: Extract<AlertKind, 'contact-added' | 'contact-changed' | 'contact-removed'>;
  about: ChangedContact;
  subject: string;
};

/**
 * Changes how a person is reached, in one batch with the profile, its journal, the audit row and an alert to the contacts of before.
 * The audit chain is the lock: two changes at once are decided one after the other. `decide` may answer otherwise than by a plan.
 */
export function changeContacts(
  { db, ring, device, stillHere }: Pick<Access, 'db' | 'ring' | 'device' | 'stillHere'>,
  { accountId, personId, keys }: ContactOwner,
  decide: (own: OwnIdentifier[]) => ContactPlan | ContactOutcome,
): Promise<ContactOutcome> {
  return changePerson(db, personId, [selectIdentifiers(db, personId)], async (row, [rows], record) => {
    await stillHere();
    const own = await openIdentifiers(keys, rows);
    const plan = decide(own);
    if (plan.kind !== 'do') return plan;
    const actor = { kind: 'citizen' as const, id: personId };
    const change = await changeProfile(db, { keys, row, source: 'entered', values: plan.mains, actor, device });
    const alert = await alerting({ db, ring }, { accountId, kind: plan.alert, device, to: reachedBy(own), about: plan.about });
    const fact = { actor, action: plan.alert, subject: plan.subject };
    await record(fact, [...plan.statements, ...change.statements, ...alert.statements]);
    return { kind: 'done', announced: alert.announced };
  });
}

/** A contact as an alert tells of it. */
export const masked = ({ kind, value }: { kind: ContactKind; value: string }): string => maskIdentifier(kind, value) ?? '';
