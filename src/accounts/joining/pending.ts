import { eq } from 'drizzle-orm';
import { MINUTE, now } from '../../platform/clock.ts';
import { readCookie, writeCookie } from '../../platform/cookies.ts';
import type { Db } from '../../platform/db.ts';
import { type AnyContext, keyring } from '../../platform/http.ts';
import { randomToken } from '../../platform/ids.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { sealJson, unsealJson } from '../../platform/sealing/seal.ts';
import { joinings } from '../esia-schema.ts';
import { tokenHash } from '../sessions/session.ts';
import type { Arrival } from './arrival.ts';

/** A question that waits for its answer in this browser: who came, and which account is asked about. */
export type Pending = { hash: string; accountId: string; by: 'snils' | 'phone' | 'here'; arrival: Arrival };

/** How long one may think about it, with a forgotten password looked up in between. */
const LIFE = 30 * MINUTE;
const place = (hash: string) => `joinings/${hash}/sealed_arrival`;
type Kept = Pick<Pending, 'by' | 'arrival'>;

/** Keeps the question under a cookie of its own, which outlives the sign-in that answers it. One write. */
export async function keepPending(c: AnyContext, { accountId, ...kept }: Omit<Pending, 'hash'>): Promise<void> {
  const token = randomToken();
  const hash = await tokenHash(token);
  const at = now();
  const sealedArrival = await sealJson((await keyring(c)).common, kept satisfies Kept, place(hash));
  await c
    .get('db')
    .insert(joinings)
    .values({ tokenHash: hash, accountId, sealedArrival, createdAt: at, expiresAt: at + LIFE });
  writeCookie(c, 'joining', token);
}

/** The hash of this browser's question, or an empty text, which is nobody's. */
export async function pendingHash(c: AnyContext): Promise<string> {
  const token = readCookie(c, 'joining');
  return token ? tokenHash(token) : '';
}

/** The statement that reads a question; open its row with `openPending`. */
export const selectPending = (db: Db, hash: string) => db.select().from(joinings).where(eq(joinings.tokenHash, hash));

/** The question behind a row, or null when there is none or it is too old. */
export async function openPending(ring: Keyring, row: typeof joinings.$inferSelect | undefined): Promise<Pending | null> {
  if (!row || row.expiresAt <= now()) return null;
  const kept = await unsealJson<Kept>(ring.common, row.sealedArrival, place(row.tokenHash));
  return { ...kept, hash: row.tokenHash, accountId: row.accountId };
}

/** Forgets a question, for the batch of its answer. */
export const forgetPending = (db: Db, hash: string) => db.delete(joinings).where(eq(joinings.tokenHash, hash));
