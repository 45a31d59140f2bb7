import { and, asc, eq, gt, type SQL } from 'drizzle-orm';
import type { Told } from '../../notifications/tell.ts';
import { applicationChain, chained } from '../../platform/audit.ts';
import { type Db, runBatch, type Statement } from '../../platform/db.ts';
import { inTurn } from '../../platform/in-turn.ts';
import type { OutboxRow } from '../../platform/outbox.ts';
import { outbox } from '../../platform/schema.ts';
import { seal } from '../../platform/sealing/seal.ts';
import { mayDo, nextStatus, type Status, type Verb } from '../application.ts';
import { applicationEvents, applications, caseQueue } from '../schema.ts';
import { type ApplicationRow, type Case, type CaseContext, loadCase, type QueueRow } from './case.ts';
import { type CaseActor, recordEvent } from './record-event.ts';
import { lineAfter } from './status-line.ts';

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
  /** What the applicant is told of it; `line` is where the application stands once the verb is done. */
  tell?(line: string): Promise<Told>;
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
  kind:
    | 'already-yours'
    | 'taken'
    | 'not-yours'
    | 'unknown-ground'
    | 'unknown-department'
    | 'not-waiting'
    | 'done-before'
    | 'document-gone'
    /** A correction that leaves every word as it was. */
    | 'nothing-corrected'
    | 'document-not-ready'
    | 'not-cancelled'
    /** Another body decides, or none but this department. */
    | 'decided-outside'
    | 'decided-here';
};

export type ChangeOutcome = Changed | NotChanged | Refused;

export type ChangeRequest = {
  number: string;
  scope: SQL | undefined;
  actor: CaseActor;
  verb: Verb;
  /** The version the page was rendered with: a decision on anything older is refused. Undefined when any will do. */
  seen?: number;
  /** The same for a verb that any version will do: only to know a double click. */
  repeatOf?: number;
  plan(subject: Case): Promise<Change | Refused>;
};

/**
 * One read, one decision, one batch: the event (its key vetoes a second decision), status, queue, audit row and outbox.
 * `plan` may answer with a named refusal of its own, which is passed on.
 */
export async function changeCase(context: CaseContext, request: ChangeRequest): Promise<ChangeOutcome> {
  const attempt = async (): Promise<ChangeOutcome> => {
    const subject = await loadCase(context, request.number, request.scope);
    if (!subject) return { kind: 'absent' };
    const { status, version } = subject.application;
    if (await isDoubleClick(context.db, request, subject)) return { kind: 'done-before' };
    if (request.seen !== undefined && request.seen !== version) return { kind: 'stale', status };
    if (!mayDo(request.verb, status)) return { kind: 'not-allowed', status };
    const change = await request.plan(subject);
    if ('kind' in change) return change;
    const next = change.set?.status ?? nextStatus(request.verb, status, subject.request?.resumeStatus);
    const told = await change.tell?.(lineAfter(context.profile, subject, { ...change.set, status: next, last: request.verb }));
    const whole = {
      ...change,
      statements: [...(change.statements ?? []), ...(told?.statements(context.db) ?? [])],
      announce: [...(change.announce ?? []), ...(told?.announce ?? [])],
    };
    await runBatch(context.db, await changeStatements(context, subject, request, whole, next));
    return { kind: 'done', status: next, announced: whole.announce.map(row => row.id) };
  };
  return inTurn(applicationChain(request.number), () => chained(attempt, ['application_events.', 'document_ends.']));
}

/** The very same verb of the same person stands right behind the version they looked at, and only the portal itself has gone on since. */
async function isDoubleClick(
  db: Db,
  { number, seen, repeatOf, verb, actor }: ChangeRequest,
  { application, last }: Case,
): Promise<boolean> {
  const looked = seen ?? repeatOf;
  if (looked === undefined || application.version <= looked) return false;
  if (last?.version === looked + 1) return last.kind === verb && last.actorId === actor.id;
  const [next, ...rest] = await db
    .select({ kind: applicationEvents.kind, actorId: applicationEvents.actorId, actorKind: applicationEvents.actorKind })
    .from(applicationEvents)
    .where(and(eq(applicationEvents.application, number), gt(applicationEvents.version, looked)))
    .orderBy(asc(applicationEvents.version))
    .limit(3);
  return next?.kind === verb && next.actorId === actor.id && rest.every(({ actorKind }) => actorKind === 'system');
}

async function changeStatements(
  { db }: CaseContext,
  { application, keys, tail }: Case,
  { verb, actor }: ChangeRequest,
  { detail, note, internal, set, queue, statements = [], announce = [] }: Change,
  status: Status,
): Promise<Statement[]> {
  const { number } = application;
  const version = application.version + 1;
  const sealedNote = note ? await seal(await keys.of('case'), note, notePlace(number, version)) : null;
  const event = await recordEvent(db, tail, { number, version, actor, kind: verb, status, detail, sealedNote, internal });
  const inQueue = eq(caseQueue.application, number);
  return [
    ...event.statements,
    db
      .update(applications)
      .set({ ...set, status, version })
      .where(eq(applications.number, number)),
    queue === 'close'
      ? db.delete(caseQueue).where(inQueue)
      : db
          .update(caseQueue)
          .set({ ...queue, status })
          .where(inQueue),
    ...statements,
    ...announce.map(row => db.insert(outbox).values(row)),
  ];
}

/** Where the words of an event are sealed. */
export const notePlace = (number: string, version: number) => `application_events/${number}/${version}`;
