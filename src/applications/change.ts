import { and, eq, type SQL } from 'drizzle-orm';
import { applicationChain, auditRow, chained } from '../platform/audit.ts';
import { now } from '../platform/clock.ts';
import { runBatch, type Statement } from '../platform/db.ts';
import type { OutboxRow } from '../platform/outbox.ts';
import { auditEvents, outbox } from '../platform/schema.ts';
import { seal } from '../platform/seal.ts';
import { mayDo, nextStatus, type Status, type Verb } from './application.ts';
import { type ApplicationRow, type Case, type CaseContext, loadCase, type QueueRow } from './case.ts';
import { applicationEvents, applications, caseQueue } from './schema.ts';

/** Who acts: a citizen, an officer of a department, or a job. */
export type CaseActor = { kind: 'citizen' | 'officer' | 'system'; id: string; unit?: string };

/** What one verb changes beside the status: the rest of the batch is written by `changeCase`. */
export type Change = {
  detail?: Record<string, string>;
  note?: string;
  internal?: boolean;
  set?: Partial<ApplicationRow>;
  /** 'close' takes the case out of the queue. */
  queue?: Partial<QueueRow> | 'close';
  statements?: Statement[];
  announce?: OutboxRow[];
};

export type Changed = { kind: 'done'; status: Status; announced: string[] };
export type NotChanged =
  | { kind: 'absent' }
  /** The verb is not legal in the present status. */
  | { kind: 'not-allowed'; status: Status }
  /** The page was rendered before somebody else's change. */
  | { kind: 'stale'; status: Status };

/** What a verb's own plan may refuse with. */
export type Refused = {
  kind: 'already-yours' | 'taken' | 'not-yours' | 'unknown-ground' | 'unknown-department' | 'not-waiting' | 'done-before';
};

export type ChangeOutcome = Changed | NotChanged | Refused;

export type ChangeRequest = {
  number: string;
  scope: SQL | undefined;
  actor: CaseActor;
  verb: Verb;
  /** The version the page was rendered with; undefined when any will do. */
  seen?: number;
  plan(subject: Case): Promise<Change | Refused>;
};

/**
 * One read, one decision, one batch: the event (its key vetoes a second decision), status, queue, audit row and outbox.
 * `plan` may answer with a named refusal of its own, which is passed on.
 */
export async function changeCase(context: CaseContext, request: ChangeRequest): Promise<ChangeOutcome> {
  return chained<ChangeOutcome>(async () => {
    const subject = await loadCase(context, request.number, request.scope);
    if (!subject) return { kind: 'absent' };
    const { status, version } = subject.application;
    if (request.seen !== undefined && request.seen !== version) return { kind: 'stale', status };
    if (!mayDo(request.verb, status)) return { kind: 'not-allowed', status };
    const change = await request.plan(subject);
    if ('kind' in change) return change;
    const next = change.set?.status ?? nextStatus(request.verb, status, subject.request?.resumeStatus);
    await runBatch(context.db, await changeStatements(context, subject, request, change, next));
    return { kind: 'done', status: next, announced: (change.announce ?? []).map(row => row.id) };
  }, ['application_events.']);
}

async function changeStatements(
  { db }: CaseContext,
  { application, keys, tail }: Case,
  { verb, actor }: ChangeRequest,
  change: Change,
  status: Status,
): Promise<Statement[]> {
  const { number } = application;
  const version = application.version + 1;
  const detail = change.detail ?? {};
  const sealedNote = change.note ? await seal(await keys.of('case'), change.note, notePlace(number, version)) : null;
  const fact = { chain: applicationChain(number), actor, action: verb, subject: number, detail: { version, status, ...detail } };
  const inQueue = eq(caseQueue.application, number);
  return [
    db.insert(applicationEvents).values({
      application: number,
      version,
      at: now(),
      actorKind: actor.kind,
      actorId: actor.id,
      actorUnit: actor.unit ?? null,
      kind: verb,
      status,
      detail,
      sealedNote,
      internal: change.internal ?? false,
    }),
    db
      .update(applications)
      .set({ ...change.set, status, version })
      .where(and(eq(applications.number, number), eq(applications.version, application.version))),
    change.queue === 'close'
      ? db.delete(caseQueue).where(inQueue)
      : db
          .update(caseQueue)
          .set({ ...change.queue, status })
          .where(inQueue),
    db.insert(auditEvents).values(await auditRow(tail, fact)),
    ...(change.statements ?? []),
    ...(change.announce ?? []).map(row => db.insert(outbox).values(row)),
  ];
}

/** Where the words of an event are sealed. */
export const notePlace = (number: string, version: number) => `application_events/${number}/${version}`;
