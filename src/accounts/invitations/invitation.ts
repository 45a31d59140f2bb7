import { and, eq, gt, isNull } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { staffInvitations } from '../schema.ts';
import { tokenHash } from '../sessions/session.ts';

export type Invitation = typeof staffInvitations.$inferSelect;

/** The invitation behind a link that was not used and has not expired. The table keeps SHA-256 of its token, in hex. */
export async function invitationOf(db: Db, token: string): Promise<Invitation | undefined> {
  const hash = await tokenHash(token);
  return db
    .select()
    .from(staffInvitations)
    .where(and(eq(staffInvitations.tokenHash, hash), isNull(staffInvitations.usedAt), gt(staffInvitations.expiresAt, now())))
    .get();
}
