import { and, eq, isNull } from 'drizzle-orm';
import type { Device } from '../../persons/device.ts';
import { now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { type Owner, reading } from '../../platform/read-ahead.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { sessions } from '../schema.ts';
import { openDevice } from '../sessions/device.ts';
import { type SessionRow, sessionState } from '../sessions/session.ts';

/** A session its person may recognise and end. `id` is its token's hash, which opens nothing. */
export type OpenSession = Pick<SessionRow, 'authentication' | 'secondFactor' | 'foreignComputer' | 'createdAt' | 'lastSeenAt'> & {
  id: string;
  device: Device | null;
  here: boolean;
};

/** Sessions of an account that nobody has ended; those that ended by time are among them until they are swept. */
export const selectSessions = (db: Db, accountId: Owner) =>
  db
    .select()
    .from(sessions)
    .where(and(eq(sessions.accountId, accountId), isNull(sessions.endedAt)));

export const sessionsReading = reading((db, accountId: Owner, _: null) => [selectSessions(db, accountId)] as const);

/** The open ones of these rows: this one first, then those used last. */
export async function openSessions(ring: Keyring, rows: SessionRow[], here: string): Promise<OpenSession[]> {
  const open = rows.filter(row => sessionState(row, now()) === 'open');
  const seen = open.map(async row => ({
    ...row,
    id: row.tokenHash,
    device: await openDevice(ring, row),
    here: row.tokenHash === here,
  }));
  return (await Promise.all(seen)).toSorted((a, b) => Number(b.here) - Number(a.here) || b.lastSeenAt - a.lastSeenAt);
}
