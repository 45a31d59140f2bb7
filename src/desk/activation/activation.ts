import { and, eq, lt } from 'drizzle-orm';
import { activations } from '../../accounts/activation-schema.ts';
import { now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { blindIndex, type Keyring } from '../../platform/sealing/keyring.ts';

export type ActivationRow = typeof activations.$inferSelect;
export type ActivationPurpose = ActivationRow['purpose'];

/** By what a code is found; `code` as `newReadableCode` and `readReadableCode` give it. */
export const activationIndex = (ring: Keyring, code: string): Promise<string> => blindIndex(ring, 'activation', code);

const closed = (state: 'revoked' | 'expired') => ({ state, sealedPerson: null, closedAt: now() });

/** Takes the force of a person's earlier code. */
export const revokeActivations = (db: Db, snilsIndex: string) =>
  db
    .update(activations)
    .set(closed('revoked'))
    .where(and(eq(activations.snilsIndex, snilsIndex), eq(activations.state, 'waiting')));

/** What is over keeps nothing of the person. */
export const expireActivations = (db: Db, before: number) =>
  db
    .update(activations)
    .set(closed('expired'))
    .where(and(eq(activations.state, 'waiting'), lt(activations.expiresAt, before)));
