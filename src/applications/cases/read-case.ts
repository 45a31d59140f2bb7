import { asc, desc, eq, inArray, type SQL } from 'drizzle-orm';
import { regionalForm } from '../../catalogue/regional-form.ts';
import { selectApplicationDocuments } from '../../documents/queries.ts';
import type { DocumentRow } from '../../documents/schema.ts';
import { type NamedFile, openNames } from '../../files/open-names.ts';
import { filesOf } from '../../files/queries.ts';
import { type AnswerRow, answerRows } from '../../forms/answer-rows.ts';
import type { PersonName } from '../../persons/person-name.ts';
import type { Db } from '../../platform/db.ts';
import { reading } from '../../platform/read-ahead.ts';
import type { RowsOf } from '../../platform/read-batch.ts';
import { unseal } from '../../platform/sealing/seal.ts';
import { outsideOrders, outsideStatuses } from '../outside-schema.ts';
import { applicationEvents } from '../schema.ts';
import { answersOf, applicantName } from './applicant.ts';
import { assembleCase, type Case, type CaseContext, caseStatements, requestPlace } from './case.ts';
import { notePlace } from './change.ts';
import { compareWithEarlier, type Earlier, earlierStatements } from './earlier.ts';
import { type KeptSignature, keptSignature, signatureStatements } from './kept-signature.ts';

type EventRow = typeof applicationEvents.$inferSelect;
export type HistoryEvent = Omit<EventRow, 'sealedNote'> & { note: string | null };

/** A case with its words: answers, history, files, documents. */
export type OpenedCase = Case & {
  rows: AnswerRow[];
  applicant: PersonName;
  history: HistoryEvent[];
  files: NamedFile[];
  documents: DocumentRow[];
  /** The signature of the applicant under the application itself, if it came with one. */
  signature: KeptSignature | null;
  /** What the officer asked for in the waiting request. */
  askedWords: string | null;
  /** The application that this one follows, compared with it: for an officer alone. */
  earlier: Earlier | null;
  /** The last handing over to a body outside the region, with what it said of it. */
  outside: OutsideView | null;
};

export type OutsideView = { order: typeof outsideOrders.$inferSelect; statuses: (typeof outsideStatuses.$inferSelect)[] };

/** What the page of a case reads; it may come with the session. */
export const openedReading = reading((db, scope: SQL, number: string) => ({
  ...caseStatements(db, number, scope),
  events: db
    .select()
    .from(applicationEvents)
    .where(eq(applicationEvents.application, number))
    .orderBy(asc(applicationEvents.version)),
  files: filesOf(db, number),
  documents: selectApplicationDocuments(db, number),
  ...outsideStatements(db, number),
  ...signatureStatements(db, number),
}));

/** What is compared with the application before it. Only an officer compares: a citizen's card does not pay for it. */
export const earlierReading = reading((db, _: unknown, number: string) => earlierStatements(db, number));

/** Reads a whole case in one round trip, or in none when it came with the guard's, through what the asker may see. */
export async function readCase(
  context: CaseContext,
  number: string,
  scope: SQL,
  { compare = false } = {},
): Promise<OpenedCase | null> {
  const [read, before] = await Promise.all([
    openedReading.read(context.db, scope, number),
    compare ? earlierReading.read(context.db, null, number) : null,
  ]);
  const subject = await assembleCase(context, read);
  if (!subject) return null;
  const key = await subject.keys.of('case');
  const answers = await answersOf(subject);
  const rows = answerRows(regionalForm(subject.service, context.profile), answers);
  const { events, files, documents } = read;
  const { earlier, earlierFiles } = before ?? { earlier: [], earlierFiles: [] };
  return {
    ...subject,
    rows,
    earlier: await compareWithEarlier(context, { ...subject, rows }, { earlier: earlier[0], earlierFiles, files }),
    applicant: applicantName(answers),
    history: await Promise.all(events.map(event => withNote(key, event))),
    files: await openNames(subject.keys, files),
    documents,
    signature: await keptSignature(subject.keys, read.signature[0], read.signatureFiles),
    askedWords: subject.request
      ? await unseal(key, subject.request.sealedWords, requestPlace(number, subject.request.seq))
      : null,
    outside: outsideView(read),
  };
}

const outsideStatements = (db: Db, number: string) => {
  const own = eq(outsideOrders.application, number);
  const references = db.select({ reference: outsideOrders.reference }).from(outsideOrders).where(own);
  return {
    orders: db.select().from(outsideOrders).where(own).orderBy(desc(outsideOrders.createdAt)),
    statuses: db
      .select()
      .from(outsideStatuses)
      .where(inArray(outsideStatuses.reference, references))
      .orderBy(asc(outsideStatuses.seq)),
  };
};

function outsideView({ orders: [order], statuses }: RowsOf<ReturnType<typeof outsideStatements>>): OutsideView | null {
  return order ? { order, statuses: statuses.filter(status => status.reference === order.reference) } : null;
}

async function withNote(key: CryptoKey, { sealedNote, ...event }: EventRow): Promise<HistoryEvent> {
  return { ...event, note: sealedNote && (await unseal(key, sealedNote, notePlace(event.application, event.version))) };
}
