import { lt } from 'drizzle-orm';
import { DAY, HOUR, now } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { emptyingAlerts } from './empty-alerts.ts';
import { esiaReturns, joinings } from './esia-schema.ts';
import { sweepLatePosts } from './late-posts/remove-late-post.ts';
import { spentPasskeyChallenges } from './passkey-schema.ts';
import { recoveries } from './recovery-schema.ts';
import { challenges, sessions } from './schema.ts';
import { forgettingDevices } from './sessions/known-device.ts';
import { sweepTickets } from './tickets/sweep-tickets.ts';

/** Forgets registrations nobody confirmed and sessions that ended by time: sessions after a day, for late answers still fit them; what came late and waited in vain; returns from ESIA and questions that nobody answered; what alerts sealed when their links are over, and devices nobody uses. */
export async function sweepAccounts(db: Db): Promise<void> {
  await db.batch([
    db.delete(challenges).where(lt(challenges.expiresAt, now() - HOUR)),
    db.delete(recoveries).where(lt(recoveries.expiresAt, now() - HOUR)),
    db.delete(sessions).where(lt(sessions.expiresAt, now() - DAY)),
    db.delete(spentPasskeyChallenges).where(lt(spentPasskeyChallenges.expiresAt, now())),
    db.delete(esiaReturns).where(lt(esiaReturns.at, now() - DAY)),
    db.delete(joinings).where(lt(joinings.expiresAt, now())),
    emptyingAlerts(db),
    ...forgettingDevices(db),
  ]);
  await sweepLatePosts(db);
  await sweepTickets(db);
}
