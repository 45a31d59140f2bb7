import { type AuditTail, applicationChain, auditRow } from '../../platform/audit.ts';
import { now } from '../../platform/clock.ts';
import type { Db, Statement } from '../../platform/db.ts';
import { auditEvents } from '../../platform/schema.ts';
import type { Status, Verb } from '../application.ts';
import { applicationEvents } from '../schema.ts';

/** Who acts: a citizen, an officer of a department, or a job. */
export type CaseActor = { kind: 'citizen' | 'officer' | 'system'; id: string; unit?: string };

export type NewEvent = {
  number: string;
  version: number;
  actor: CaseActor;
  kind: Verb | 'submit';
  /** Where it led. */
  status: Status;
  detail?: Record<string, string>;
  sealedNote?: string | null;
  internal?: boolean;
};

/** One event of the history with its link of the audit chain, so that the two never disagree. `tail` is for the next event. */
export async function recordEvent(
  db: Db,
  tail: AuditTail,
  event: NewEvent,
): Promise<{ statements: Statement[]; tail: AuditTail }> {
  const { number, version, actor, kind, status, detail = {}, sealedNote = null, internal = false } = event;
  const fact = { chain: applicationChain(number), actor, action: kind, subject: number };
  const link = await auditRow(tail, { ...fact, detail: { version, status, ...detail } });
  const row = { application: number, version, at: now(), kind, status, detail, sealedNote, internal };
  const by = { actorKind: actor.kind, actorId: actor.id, actorUnit: actor.unit ?? null };
  return {
    statements: [db.insert(applicationEvents).values({ ...row, ...by }), db.insert(auditEvents).values(link)],
    tail: link,
  };
}
