import { asc, eq, type SQL } from 'drizzle-orm';
import type { PersonName } from '../../accounts/person-name.ts';
import { regionalForm } from '../../catalogue/regional-form.ts';
import { selectApplicationDocuments } from '../../documents/queries.ts';
import type { DocumentRow } from '../../documents/schema.ts';
import { type NamedFile, openNames } from '../../files/open-names.ts';
import { filesOf } from '../../files/queries.ts';
import { type AnswerRow, answerRows } from '../../forms/answer-rows.ts';
import { unseal } from '../../platform/seal.ts';
import { applicationEvents } from '../schema.ts';
import { answersOf, applicantName } from './applicant.ts';
import { requestPlace } from './ask-for-more.ts';
import { assembleCase, type Case, type CaseContext, caseStatements } from './case.ts';
import { notePlace } from './change.ts';

type EventRow = typeof applicationEvents.$inferSelect;
export type HistoryEvent = Omit<EventRow, 'sealedNote'> & { note: string | null };

/** A case with its words: answers, history, files, documents. */
export type OpenedCase = Case & {
  rows: AnswerRow[];
  applicant: PersonName;
  history: HistoryEvent[];
  files: NamedFile[];
  documents: DocumentRow[];
  /** What the officer asked for in the waiting request. */
  askedWords: string | null;
};

/** Reads a whole case in one round trip, through what the asker may see. */
export async function readCase(context: CaseContext, number: string, scope: SQL): Promise<OpenedCase | null> {
  const { db } = context;
  const [application, keys, tail, requests, decisions, queue, last, events, files, documents] = await db.batch([
    ...caseStatements(db, number, scope),
    db.select().from(applicationEvents).where(eq(applicationEvents.application, number)).orderBy(asc(applicationEvents.version)),
    filesOf(db, number),
    selectApplicationDocuments(db, number),
  ]);
  const subject = await assembleCase(context, [application, keys, tail, requests, decisions, queue, last]);
  if (!subject) return null;
  const key = await subject.keys.of('case');
  const answers = await answersOf(subject);
  return {
    ...subject,
    rows: answerRows(regionalForm(subject.service, context.profile), answers),
    applicant: applicantName(answers),
    history: await Promise.all(events.map(event => withNote(key, event))),
    files: await openNames(subject.keys, files),
    documents,
    askedWords: subject.request
      ? await unseal(key, subject.request.sealedWords, requestPlace(number, subject.request.seq))
      : null,
  };
}

async function withNote(key: CryptoKey, { sealedNote, ...event }: EventRow): Promise<HistoryEvent> {
  return { ...event, note: sealedNote && (await unseal(key, sealedNote, notePlace(event.application, event.version))) };
}
