import { eq } from 'drizzle-orm';
import type { Access } from '../../accounts/access.ts';
import { isLastWay, keepingWay, wayWithout } from '../../accounts/last-way.ts';
import type { OwnIdentifier } from '../../accounts/own-identifiers.ts';
import { identifiers } from '../../accounts/schema.ts';
import { now } from '../../platform/clock.ts';
import {
  type ContactKind,
  type ContactOutcome,
  type ContactOwner,
  type ContactPlan,
  changeContacts,
  masked,
} from './change-contacts.ts';

/** Codes and notices go to this contact from now on. An unconfirmed one is `absent`: nothing may depend on it. Twice is harmless. */
export const makeMain = (access: Access, owner: ContactOwner, id: string): Promise<ContactOutcome> =>
  changeContacts(access, owner, own => {
    const contact = contactIn(own, id);
    if (!contact?.verifiedAt) return { kind: 'absent' };
    if (contact.main) return { kind: 'done', announced: [] };
    return {
      kind: 'do',
      statements: [access.db.update(identifiers).set({ mainAt: now() }).where(eq(identifiers.id, id))],
      mains: { [contact.kind]: contact.value },
      alert: 'contact-changed',
      about: { now: masked(contact) },
      subject: id,
    };
  });

/**
 * Forgets a contact. The last confirmed telephone stays (`last`) where codes to it are the only way in; it can only be changed for
 * another.
 */
export const removeContact = async (access: Access, owner: ContactOwner, id: string): Promise<ContactOutcome> => {
  try {
    return await changeContacts(access, owner, own => removal(access, owner, own, id));
  } catch (error) {
    if (!isLastWay(error)) throw error;
    return { kind: 'last' };
  }
};

function removal({ db }: Access, { accountId }: ContactOwner, own: OwnIdentifier[], id: string): ContactPlan | ContactOutcome {
  const contact = contactIn(own, id);
  if (!contact) return { kind: 'absent' };
  const next = own.find(each => each.kind === contact.kind && each.id !== id && each.verifiedAt !== null);
  const kept = isLastPhone(own, contact) ? [keepingWay(db, accountId, wayWithout('phone'))] : [];
  return {
    kind: 'do',
    statements: [...kept, db.delete(identifiers).where(eq(identifiers.id, id))],
    mains: contact.main || !own.some(each => each.kind === contact.kind && each.main) ? { [contact.kind]: next?.value } : {},
    alert: 'contact-removed',
    about: { before: masked(contact) },
    subject: id,
  };
}

/** Whether no code could be sent to a telephone any more without it. */
export const isLastPhone = (own: OwnIdentifier[], { id, kind, verifiedAt }: OwnIdentifier): boolean =>
  kind === 'phone' &&
  verifiedAt !== null &&
  !own.some(each => each.kind === 'phone' && each.id !== id && each.verifiedAt !== null);

export const contactIn = (own: OwnIdentifier[], id: string): (OwnIdentifier & { kind: ContactKind }) | undefined =>
  own.find(
    (each): each is OwnIdentifier & { kind: ContactKind } => each.id === id && (each.kind === 'phone' || each.kind === 'email'),
  );
