import { and, eq, isNotNull } from 'drizzle-orm';
import type { Access } from '../../accounts/access.ts';
import { recordAccess } from '../../accounts/access-log.ts';
import type { Officer } from '../../accounts/officer.ts';
import { sessions } from '../../accounts/schema.ts';
import { sessionHere } from '../../accounts/sessions/session-here.ts';
import { personChain } from '../../platform/audit.ts';
import type { Db, Statement } from '../../platform/db.ts';
import { atDesk } from './at-desk.ts';

type Owner = { accountId: string; personId: string };

/**
 * Lets an officer who holds the person's passport into one thing of theirs, the address `only` and what stands under it, whatever ways
 * in the person has. Their journal names the officer. Returns the token for the cookie.
 */
export async function serveDraft(
  access: Access,
  officer: Officer,
  { accountId, personId }: Owner,
  { only, subject }: { only: string; subject: string },
): Promise<string> {
  const { db } = access;
  const visitor = { id: accountId, kind: 'citizen', trustLevel: 2 } as const;
  const session = await sessionHere(access, visitor, { entrance: atDesk, servedBy: officer.staffId, servedOnly: only });
  const fact = {
    chain: personChain(personId),
    actor: { kind: 'officer' as const, id: officer.staffId },
    action: 'paper-opened' as const,
    subject,
    detail: { office: officer.department },
  };
  await recordAccess(db, fact, [db.insert(sessions).values(session.row)]);
  return session.token;
}

/** What was served has become something else, at another address: the session goes on there, and only there. */
export const servedGoesOn = (db: Db, sessionId: string, only: string): Statement =>
  db
    .update(sessions)
    .set({ servedOnly: only })
    .where(and(eq(sessions.tokenHash, sessionId), isNotNull(sessions.servedOnly)));
