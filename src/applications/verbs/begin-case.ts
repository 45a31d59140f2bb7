import type { Service } from '../../catalogue/service.ts';
import type { PersonName } from '../../persons/person-name.ts';
import type { Statement } from '../../platform/db.ts';
import { outbox } from '../../platform/schema.ts';
import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';
import { sealJson } from '../../platform/sealing/seal.ts';
import type { Department } from '../../region/profile.ts';
import { localDate } from '../../region/zone.ts';
import { queueName } from '../cases/applicant.ts';
import type { ApplicationRow, CaseContext } from '../cases/case.ts';
import { notice } from '../cases/notice.ts';
import { type CaseActor, recordEvent } from '../cases/record-event.ts';
import { firstSort, sortOf } from '../cases/registration.ts';
import { statusLine } from '../cases/status-line.ts';
import { applicationParties, applications, caseQueue } from '../schema.ts';

/** A row as it is inserted: what nobody knows yet may be left out. */
type NewRow = typeof applications.$inferInsert & Pick<ApplicationRow, 'status' | 'dueAt'>;
export type NewCase = {
  row: NewRow;
  service: Service;
  keys: OwnerKeys;
  applicant: PersonName;
  department: Pick<Department, 'name'>;
  /** Who sent it, when that is not the owner. */
  author?: CaseActor;
};

/** All that a new application is beside what it was made of: its row, history, parties, place in the queue, audit and notices. */
export async function beginCase(context: CaseContext, begun: NewCase): Promise<{ statements: Statement[]; announced: string[] }> {
  const { db, profile } = context;
  const { row, service, keys, applicant, department } = begun;
  const { number, ownerId, submittedAt } = row;
  const subject = { application: row, service, keys };
  const dueOn = row.dueAt === null ? undefined : localDate(profile.timeZone, row.dueAt);
  const line = statusLine(profile, row);
  const told = await (row.status === 'submitted'
    ? notice(subject, 'submitted', { department: department.name }, { line })
    : notice(subject, 'registered', { dueOn }, { line }));
  const author = begun.author ?? { kind: 'citizen' as const, id: ownerId };
  const rule = { kind: 'system' as const, id: 'rule' };
  const submitted = await recordEvent(db, undefined, { number, version: 1, actor: author, kind: 'submit', status: 'submitted' });
  const byRule = { number, version: 2, actor: rule, kind: 'register' as const, status: 'registered' as const };
  const registered = row.status === 'registered' ? await recordEvent(db, submitted.tail, byRule) : undefined;
  const statements: Statement[] = [
    db.insert(applications).values(row),
    ...submitted.statements,
    ...(registered?.statements ?? []),
    db.insert(applicationParties).values({
      application: number,
      seq: 1,
      role: 'applicant',
      personId: ownerId,
      basis: 'self',
      sealedDetail: await sealJson(await keys.of('case'), applicant, `application_parties/${number}/1`),
    }),
    db.insert(caseQueue).values({
      application: number,
      department: row.department,
      slug: row.slug,
      action: row.action,
      status: row.status,
      channel: row.channel,
      submittedAt,
      sortAt: row.status === 'submitted' ? firstSort(profile, submittedAt) : sortOf(profile, service, row.dueAt, submittedAt),
      clockStopped: false,
      ...(await queueName(context, number, row.department, applicant)),
    }),
    ...told.statements(db),
    ...told.announce.map(each => db.insert(outbox).values(each)),
  ];
  return { statements, announced: told.announce.map(each => each.id) };
}
