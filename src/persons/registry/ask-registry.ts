import { and, eq, gte, inArray } from 'drizzle-orm';
import type { Finding } from '../../integrations/registries/question.ts';
import { now } from '../../platform/clock.ts';
import type { Db, Statement } from '../../platform/db.ts';
import { randomId } from '../../platform/ids.ts';
import { announcement } from '../../platform/outbox.ts';
import { outbox } from '../../platform/schema.ts';
import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';
import { registryRequests } from '../registry-schema.ts';
import { type CheckContent, type CheckPurpose, type CheckRow, sealContent, sealFinding } from './check.ts';

type Asking = CheckContent & { purpose: CheckPurpose };

/**
 * Asks a registry about a person, as statements for the batch of the fact: the row waits for the job, which sends it now and asks for
 * the answer until it comes; a registry that is down only makes it later. The answer is told by the outbox topic `check.<purpose>`
 * with the row's id ({ check }). A question of the same kind that still waits is dropped: nobody needs its answer now. Poke `announced`.
 */
export async function askRegistry(db: Db, keys: OwnerKeys, { question, proposed, purpose }: Asking) {
  const id = randomId();
  const { ownerId: personId } = keys;
  const content = { question, ...(proposed && { proposed }) };
  const row = { ...blank(purpose), id, personId, kind: question.kind, state: 'waiting' as const, nextAt: now() };
  const wake = announcement('registry.request', { check: id });
  const statements: Statement[] = [
    dropWaiting(db, personId, purpose, question.kind),
    db.insert(registryRequests).values({ ...row, sealedContent: await sealContent(keys, id, content) }),
    db.insert(outbox).values(wake),
  ];
  return { id, statements, announced: [wake.id] };
}

/** Keeps what a registry answered at once, while the person waited at the page. */
export async function keepAnswer(db: Db, keys: OwnerKeys, asked: Asking, finding: Finding): Promise<Statement[]> {
  const id = randomId();
  const { ownerId: personId } = keys;
  const { question, purpose } = asked;
  const row = { ...blank(purpose), id, personId, kind: question.kind, state: 'answered' as const, nextAt: null };
  const sealedContent = await sealContent(keys, id, { question });
  const sealedAnswer = await sealFinding(keys, id, finding);
  return [
    dropWaiting(db, personId, purpose, question.kind),
    db.insert(registryRequests).values({ ...row, endedAt: now(), sealedContent, sealedAnswer }),
  ];
}

/** One question that nobody cares about any more, answered or not. */
export const dropCheck = (db: Db, personId: string, id: string): Statement =>
  db
    .update(registryRequests)
    .set(dropped())
    .where(and(eq(registryRequests.id, id), eq(registryRequests.personId, personId)));

/** All that was asked about a person, answered or not. */
export const dropChecks = (db: Db, personId: string): Statement =>
  db.update(registryRequests).set(dropped()).where(eq(registryRequests.personId, personId));

/** What was asked about a profile since then (ms), answered or not: whoever asked was a stranger. */
export const dropChecksSince = (db: Db, personId: string, since: number): Statement =>
  db
    .update(registryRequests)
    .set(dropped())
    .where(
      and(
        eq(registryRequests.personId, personId),
        eq(registryRequests.purpose, 'profile'),
        gte(registryRequests.createdAt, since),
      ),
    );

const dropped = () => ({ state: 'dropped' as const, nextAt: null, endedAt: now(), sealedAnswer: null });

/** Questions of one kind whose answer nobody needs any more. */
const dropWaiting = (db: Db, personId: string, purpose: CheckPurpose, kind: CheckRow['kind']): Statement =>
  db
    .update(registryRequests)
    .set({ state: 'dropped', nextAt: null, endedAt: now() })
    .where(
      and(
        eq(registryRequests.personId, personId),
        eq(registryRequests.purpose, purpose),
        eq(registryRequests.kind, kind),
        inArray(registryRequests.state, ['waiting', 'sent']),
      ),
    );

const blank = (purpose: CheckPurpose) => ({
  purpose,
  outsideId: null,
  sealedAnswer: null,
  sendings: 1,
  quiet: 0,
  failingSince: null,
  createdAt: now(),
  endedAt: null,
});
