import { eq } from 'drizzle-orm';
import type { Citizen } from '../../accounts/citizen.ts';
import { rehold } from '../../files/rehold.ts';
import { removeFile } from '../../files/remove-file.ts';
import { liveAnswers } from '../../forms/live-answers.ts';
import type { Statement } from '../../platform/db.ts';
import { applicantName } from '../cases/applicant.ts';
import type { CaseContext } from '../cases/case.ts';
import { draftPages, drafts } from '../draft-schema.ts';
import type { Author } from '../filing.ts';
import { beginCase } from '../verbs/begin-case.ts';
import type { Draft } from './draft.ts';
import { newApplication, type Submitting } from './new-application.ts';
import { sentFiles } from './sent-files.ts';
import { signatureGoes } from './signature-goes.ts';
import { authorOf } from './taken-at-desk.ts';

/** Everything a submission is, for one batch: the draft is closed, its files go along, the application stands. */
export async function submissionStatements(
  context: CaseContext,
  citizen: Citizen & Pick<Author, 'revoked'>,
  draft: Draft,
  submitting: Submitting,
) {
  const { db } = context;
  const { number, at } = submitting;
  const live = liveAnswers(draft.form, draft.answers);
  const { department, ...row } = await newApplication(context, citizen, draft, live, submitting);
  const files = await filesGo(context, citizen, draft, number);
  const applicant = applicantName(live);
  const taken = await authorOf(context, citizen, number, applicant);
  const begun = await beginCase(context, {
    row: { ...row, department: department.code },
    service: draft.service,
    keys: citizen.keys,
    applicant,
    department,
    author: taken.author,
  });
  const statements: Statement[] = [
    // Vetoed by the draft's CHECK when anything was saved since it was read.
    db.update(drafts).set({ submittedAt: at, submittedVersion: draft.row.version }).where(eq(drafts.id, draft.row.id)),
    ...begun.statements,
    ...taken.statements,
    ...files.statements,
    ...(await signatureGoes(context, citizen, draft, submitting.signature, number)),
    db.delete(draftPages).where(eq(draftPages.draftId, draft.row.id)),
  ];
  return { statements, announced: [...files.announced, ...begun.announced] };
}

/** Files of slots the person was asked for go along; those left from a changed mind are removed. */
async function filesGo({ db }: CaseContext, citizen: Citizen, draft: Draft, number: string) {
  const sent = new Set(sentFiles(draft).map(({ file }) => file.id));
  const removals = draft.files
    .filter(file => !sent.has(file.id))
    .map(file => removeFile(db, { holderId: draft.row.id, id: file.id }));
  const moved = await rehold(db, citizen.keys, {
    from: draft.row.id,
    to: number,
    class: 'case',
    rows: draft.files.filter(file => sent.has(file.id)),
  });
  return {
    statements: [...removals.flatMap(removal => [...removal.statements]), ...moved],
    announced: removals.map(removal => removal.announced),
  };
}
