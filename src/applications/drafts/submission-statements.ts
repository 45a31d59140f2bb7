import { eq } from 'drizzle-orm';
import type { Citizen } from '../../accounts/citizen.ts';
import { rehold } from '../../files/rehold.ts';
import { removeFile } from '../../files/remove-file.ts';
import { shownSlots } from '../../forms/complete.ts';
import { journey } from '../../forms/journey.ts';
import { liveAnswers } from '../../forms/live-answers.ts';
import type { Statement } from '../../platform/db.ts';
import { outbox } from '../../platform/schema.ts';
import { sealJson } from '../../platform/seal.ts';
import { applicantName, queueName } from '../cases/applicant.ts';
import type { CaseContext } from '../cases/case.ts';
import { notice } from '../cases/notice.ts';
import { recordEvent } from '../cases/record-event.ts';
import { firstSort } from '../cases/registration.ts';
import { applicationParties, applications, caseQueue, draftPages, drafts } from '../schema.ts';
import type { Draft } from './draft.ts';
import { newApplication, type Submitting } from './new-application.ts';

/** Everything a submission is, for one batch: the draft is closed, the application, history, parties, queue, audit and notices stand. */
export async function submissionStatements(context: CaseContext, citizen: Citizen, draft: Draft, submitting: Submitting) {
  const { db, profile } = context;
  const { number, at } = submitting;
  const live = liveAnswers(draft.form, draft.answers);
  const application = await newApplication(context, citizen, draft, live, submitting);
  const applicant = applicantName(live);
  const files = await filesGo(context, citizen, draft, number);
  const subject = { application, service: draft.service, keys: citizen.keys };
  const told = await (application.dueAt === null
    ? notice(subject, 'submitted', { department: application.department.name })
    : notice(subject, 'registered', { dueOn: application.dueOn }));
  const { department, dueOn, ...row } = application;
  const author = { kind: 'citizen' as const, id: citizen.personId };
  const rule = { kind: 'system' as const, id: 'rule' };
  const submitted = await recordEvent(db, undefined, { number, version: 1, actor: author, kind: 'submit', status: 'submitted' });
  const byRule = { number, version: 2, actor: rule, kind: 'register' as const, status: 'registered' as const };
  const registered = row.status === 'registered' ? await recordEvent(db, submitted.tail, byRule) : undefined;
  const statements: Statement[] = [
    // Vetoed by the draft's CHECK when anything was saved since it was read.
    db.update(drafts).set({ submittedAt: at, submittedVersion: draft.row.version }).where(eq(drafts.id, draft.row.id)),
    db.insert(applications).values({ ...row, department: department.code }),
    ...submitted.statements,
    ...(registered?.statements ?? []),
    db.insert(applicationParties).values({
      application: number,
      seq: 1,
      role: 'applicant',
      personId: citizen.personId,
      basis: 'self',
      sealedDetail: await sealJson(await citizen.keys.of('case'), applicant, `application_parties/${number}/1`),
    }),
    db.insert(caseQueue).values({
      application: number,
      department: department.code,
      slug: row.slug,
      status: row.status,
      channel: row.channel,
      submittedAt: at,
      sortAt: row.dueAt ?? firstSort(profile, at),
      clockStopped: false,
      ...(await queueName(context, number, department.code, applicant)),
    }),
    ...files.statements,
    db.delete(draftPages).where(eq(draftPages.draftId, draft.row.id)),
    ...told.statements(db),
    ...told.announce.map(each => db.insert(outbox).values(each)),
  ];
  return { statements, announced: [...files.announced, ...told.announce.map(each => each.id)] };
}

/** Files of slots the person was asked for go along; those left from a changed mind are removed. */
async function filesGo({ db }: CaseContext, citizen: Citizen, draft: Draft, number: string) {
  const live = liveAnswers(draft.form, draft.answers);
  const pages = journey(draft.form, draft.answers).flatMap(entry => (entry.kind === 'files' ? [entry.page] : []));
  const asked = new Set(pages.flatMap(page => shownSlots(page, live).map(slot => slot.id)));
  const removals = draft.files
    .filter(file => !asked.has(file.slot))
    .map(file => removeFile(db, { holderId: draft.row.id, id: file.id }));
  const moved = await rehold(db, citizen.keys, {
    from: draft.row.id,
    to: number,
    class: 'case',
    rows: draft.files.filter(file => asked.has(file.slot)),
  });
  return {
    statements: [...removals.flatMap(removal => [...removal.statements]), ...moved],
    announced: removals.map(removal => removal.announced),
  };
}
