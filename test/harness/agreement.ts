import { IN_QUEUE, type Status } from '../../src/applications/application.ts';
import { type AuditRow, firstBrokenLink } from '../../src/platform/audit.ts';
import { afterlife } from './agreement-afterlife.ts';
import type { Portal } from './portal.ts';
import { query } from './state.ts';

type Application = { number: string; status: Status; version: number; department: string };
type Event = { version: number; kind: string; status: Status; actor_kind: string };
type Link = Record<string, string | number> & { action: string; detail: string };

/** What the applicant is told at each event; a registration by rule is told by the submission's own message. */
const told: Record<string, string> = {
  submit: 'submitted',
  register: 'registered',
  pass: 'redirected',
  'accept-documents': 'in-review',
  'send-outside': 'sent-outside',
  ask: 'needs-info',
  answer: 'info-received',
  withdraw: 'withdrawn',
  reopen: 'reopened',
  'stop-waiting': 'waiting-ended',
  escalate: 'overdue',
};
const decided: Record<string, string> = { approve: 'ready', refuse: 'refused', 'refuse-intake': 'intake-refused' };

/**
 * Everything that says what happened, compared for every application of a portal: history, audit chain, queue, requests,
 * decisions, documents, messages, outbox. Returns sentences about what does not agree; [] is good. Changes nothing.
 */
export async function disagreements(portal: Portal): Promise<string[]> {
  const all = query<Application>(portal, 'SELECT number, status, version, department FROM applications ORDER BY number');
  return (await Promise.all(all.map(each => about(portal, each)))).flat();
}

async function about(portal: Portal, { number, status, version, department }: Application): Promise<string[]> {
  const wrong: string[] = [];
  const same = (what: string, found: unknown, expected: unknown) => {
    if (JSON.stringify(found) !== JSON.stringify(expected))
      wrong.push(`${number}: ${what}: ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
  };
  const ask = <Row = Record<string, unknown>>(sql: string) => query<Row>(portal, sql, number);
  const events = ask<Event>('SELECT * FROM application_events WHERE application = ? ORDER BY version');
  const kinds = events.map(event => event.kind);
  const count = (...wanted: string[]) => kinds.filter(kind => wanted.includes(kind)).length;

  same(
    'versions of the history',
    events.map(event => event.version),
    Array.from({ length: version }, (_, i) => i + 1),
  );
  same('status after the last event', status, events.at(-1)?.status);

  const links = ask<Link>(`SELECT * FROM audit_events WHERE chain = 'application:' || ? ORDER BY seq`);
  same('first broken link', await firstBrokenLink(links.map(auditRow)), null);
  const facts = links.map(link => ({
    action: link.action,
    ...(JSON.parse(link.detail) as { version?: number; status?: string }),
  }));
  same(
    'facts of the audit chain',
    facts.filter(fact => fact.version).map(fact => [fact.version, fact.action, fact.status]),
    events.map(event => [event.version, event.kind, event.status]),
  );

  const queue = ask('SELECT status, department FROM case_queue WHERE application = ?');
  same('queue', queue, IN_QUEUE.includes(status) ? [{ status, department }] : []);
  const requests = ask<{ closed_at: number | null; reminded_at: number | null }>(
    'SELECT closed_at, reminded_at FROM info_requests WHERE application = ?',
  );
  same('requests', requests.length, count('ask'));
  same('waiting requests', requests.filter(each => each.closed_at === null).length, status === 'needs_info' ? 1 : 0);
  same('decisions', ask('SELECT seq FROM decisions WHERE application = ?').length, count('reopen', ...Object.keys(decided)));
  same('documents', ask('SELECT id FROM documents WHERE application_id = ?').length >= count('issue-document'), true);
  const announced = `SELECT id FROM outbox WHERE topic = 'application.decided' AND json_extract(payload, '$.application') = ?`;
  same('announced decisions', ask(announced).length, count('reopen', ...Object.keys(decided)));
  wrong.push(...afterlife(portal, number, kinds));

  const orders = ask<{ state: string }>('SELECT state FROM outside_orders WHERE application = ? ORDER BY created_at');
  same('orders outside', orders.length, count('send-outside'));
  same('orders taken back', orders.filter(order => order.state === 'returned').length, count('outside-return'));
  same(
    'an order awaited',
    orders.some(order => ['waiting', 'sent'].includes(order.state)),
    status === 'external',
  );

  const byRule = events[1]?.kind === 'register' && events[1].actor_kind === 'system';
  const topics = kinds.flatMap((kind, i) => {
    if (kind === 'submit') return [byRule ? 'registered' : 'submitted'];
    if (kind === 'register' && byRule) return [];
    if (kind === 'issue-document') return [decided[kinds.slice(0, i).findLast(each => each in decided) ?? ''] ?? '?'];
    return told[kind] ?? [];
  });
  const messages = ask<{ topic: string; notices: number }>(
    `SELECT topic, (SELECT count(*) FROM outbox WHERE json_extract(payload, '$.message') = messages.id) AS notices
     FROM messages WHERE application_id = ? ORDER BY created_at, rowid`,
  );
  const reminders = requests.filter(each => each.reminded_at !== null).map(() => 'reminder');
  topics.push(...reminders);
  same('messages', messages.map(message => message.topic).toSorted(), topics.toSorted());
  same('messages without their two notices', messages.filter(message => message.notices !== 2).length, 0);
  return wrong;
}

/** A row of the audit table as the product's own check takes it. */
export const auditRow = (row: Record<string, unknown>): AuditRow =>
  ({
    ...row,
    actorKind: row.actor_kind,
    actorId: row.actor_id,
    previousHash: row.previous_hash,
  }) as unknown as AuditRow;
