import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { Status, Verb } from './application.ts';

/** Whether an application goes on, as its index has it, word by word: 1 or 0. */
export const isOpen = sql`(status IN ('submitted', 'registered', 'checking', 'in_review', 'needs_info', 'awaiting_payment',
  'awaiting_consent', 'redirected', 'registry_unavailable', 'external'))`;

export const applications = sqliteTable(
  'applications',
  {
    number: text('number').primaryKey(),
    draftId: text('draft_id').unique(),
    ownerId: text('owner_id').notNull(),
    slug: text('slug').notNull(),
    definitionHash: text('definition_hash').notNull(),
    category: text('category', { enum: ['state', 'municipal'] }).notNull(),
    action: text('action').notNull(),
    status: text('status').$type<Status>().notNull(),
    version: integer('version').notNull(),
    department: text('department').notNull(),
    municipality: text('municipality'),
    channel: text('channel', { enum: ['portal', 'mfc', 'epgu', 'paper', 'post'] }).notNull(),
    authentication: text('authentication').notNull(),
    assurance: integer('assurance').notNull(),
    signatureKind: text('signature_kind', { enum: ['none', 'simple-esia', 'enhanced', 'qualified', 'paper'] }).notNull(),
    delivery: text('delivery', { enum: ['cabinet', 'mfc-paper', 'agency', 'post'] }).notNull(),
    deliveryOffice: text('delivery_office'),
    submittedAt: integer('submitted_at').notNull(),
    receivedAt: integer('received_at').notNull(),
    registeredAt: integer('registered_at'),
    /** The agency's own number, and the federal cabinet's order and raw status, beside ours. */
    agencyNumber: text('agency_number'),
    outsideOrderId: text('outside_order_id'),
    outsideStatus: text('outside_status'),
    clockStartedAt: integer('clock_started_at'),
    /** JSON `[{stoppedAt,resumedAt}]` in ms: the spells in which the law stopped the clock. */
    clockStops: text('clock_stops', { mode: 'json' }).$type<ClockStop[]>().notNull(),
    dueAt: integer('due_at'),
    decidedAt: integer('decided_at'),
    closedAt: integer('closed_at'),
    /** The application it repeats, mends or corrects a document of. */
    earlierNumber: text('earlier_number').references((): AnySQLiteColumn => applications.number),
    /** Of a correction: the number of the document with the mistake. */
    corrects: text('corrects'),
    sealedAnswers: text('sealed_answers').notNull(),
  },
  t => [
    index('applications_owner').on(t.ownerId, t.submittedAt, t.number),
    index('applications_tail').on(t.ownerId, sql`substr(number, -5)`, t.submittedAt, t.number),
    index('applications_service').on(t.ownerId, t.slug, t.submittedAt, t.number),
    index('applications_open').on(t.ownerId, isOpen, t.submittedAt, t.number),
    index('applications_waiting').on(t.deliveryOffice, t.decidedAt).where(sql`delivery = 'mfc-paper' AND status = 'ready'`),
    index('applications_earlier').on(t.earlierNumber).where(sql`earlier_number IS NOT NULL`),
    uniqueIndex('applications_correction').on(t.corrects).where(sql`corrects IS NOT NULL AND closed_at IS NULL`),
  ],
);

/** `resumedAt` is null while the clock stands. */
export type ClockStop = { stoppedAt: number; resumedAt: number | null };

/** History, append-only. The key (application, version) vetoes a second decision. */
export const applicationEvents = sqliteTable(
  'application_events',
  {
    application: text('application')
      .notNull()
      .references(() => applications.number),
    version: integer('version').notNull(),
    at: integer('at').notNull(),
    actorKind: text('actor_kind', { enum: ['citizen', 'officer', 'system'] }).notNull(),
    actorId: text('actor_id').notNull(),
    actorUnit: text('actor_unit'),
    kind: text('kind').$type<Verb | 'submit'>().notNull(),
    status: text('status').$type<Status>().notNull(),
    /** Codes and ids only: a ground, a slot, a department. */
    detail: text('detail', { mode: 'json' }).$type<Record<string, string>>().notNull(),
    sealedNote: text('sealed_note'),
    /** Officers' own comments are not shown to the citizen. */
    internal: integer('internal', { mode: 'boolean' }).notNull(),
  },
  t => [primaryKey({ columns: [t.application, t.version] })],
);

export const applicationParties = sqliteTable(
  'application_parties',
  {
    application: text('application')
      .notNull()
      .references(() => applications.number),
    seq: integer('seq').notNull(),
    role: text('role', { enum: ['applicant', 'representative', 'subject', 'co-applicant', 'consenting'] }).notNull(),
    personId: text('person_id'),
    basis: text('basis', { enum: ['self', 'law', 'power-of-attorney', 'machine-readable', 'head-of-organisation'] }).notNull(),
    sealedDetail: text('sealed_detail').notNull(),
  },
  t => [primaryKey({ columns: [t.application, t.seq] })],
);

/** All items asked at once on a ground of the definition (210-ФЗ ст. 7 ч. 1 п. 4). */
export const infoRequests = sqliteTable(
  'info_requests',
  {
    application: text('application')
      .notNull()
      .references(() => applications.number),
    seq: integer('seq').notNull(),
    ground: text('ground').notNull(),
    slots: text('slots', { mode: 'json' }).$type<string[]>().notNull(),
    sealedWords: text('sealed_words').notNull(),
    stopsClock: integer('stops_clock', { mode: 'boolean' }).notNull(),
    resumeStatus: text('resume_status').$type<Status>().notNull(),
    askedAt: integer('asked_at').notNull(),
    waitUntil: integer('wait_until').notNull(),
    closedAt: integer('closed_at'),
    outcome: text('outcome', { enum: ['answered', 'expired', 'withdrawn'] }),
    remindedAt: integer('reminded_at'),
  },
  t => [
    primaryKey({ columns: [t.application, t.seq] }),
    index('info_requests_waiting').on(t.waitUntil).where(sql`closed_at IS NULL`),
    index('info_requests_reminder').on(t.waitUntil).where(sql`closed_at IS NULL AND reminded_at IS NULL`),
  ],
);

/** Append-only; a later decision may cancel an earlier one. */
export const decisions = sqliteTable(
  'decisions',
  {
    application: text('application')
      .notNull()
      .references(() => applications.number),
    seq: integer('seq').notNull(),
    kind: text('kind', { enum: ['approval', 'refusal', 'intake-refusal', 'cancellation'] }).notNull(),
    ground: text('ground'),
    sealedWords: text('sealed_words'),
    /** Of a correction that was approved: the applicant's name as the corrected document has it. */
    sealedName: text('sealed_name'),
    /** Of a cancellation: the decision that it undoes, once. */
    cancels: integer('cancels'),
    documentNumber: text('document_number').notNull().unique(),
    department: text('department').notNull(),
    officerId: text('officer_id').notNull(),
    decidedAt: integer('decided_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.application, t.seq] }),
    foreignKey({ columns: [t.application, t.cancels], foreignColumns: [t.application, t.seq] }),
    uniqueIndex('decisions_cancelled_once').on(t.application, t.cancels).where(sql`cancels IS NOT NULL`),
  ],
);

/** The staff's narrow table: open cases of a department, written in the batches of submit and of every change. */
export const caseQueue = sqliteTable(
  'case_queue',
  {
    application: text('application')
      .primaryKey()
      .references(() => applications.number),
    department: text('department').notNull(),
    slug: text('slug').notNull(),
    /** What is asked: to issue, to renew, to correct a mistake. */
    action: text('action').notNull().default('issue'),
    status: text('status').$type<Status>().notNull(),
    channel: text('channel').notNull(),
    submittedAt: integer('submitted_at').notNull(),
    /** The deadline, or while the clock stands the end of waiting: what the queue is sorted by. */
    sortAt: integer('sort_at').notNull(),
    clockStopped: integer('clock_stopped', { mode: 'boolean' }).notNull(),
    assigneeId: text('assignee_id'),
    /** «Иванова А. П.» under the department's own key: rows of many owners are read at once. */
    sealedApplicant: text('sealed_applicant').notNull(),
    /** Blind index of the applicant's surname, so that an officer finds a case by it. */
    surnameIndex: text('surname_index').notNull(),
    /** The missed deadline (a `sortAt`) that the head was told of. */
    escalatedFor: integer('escalated_for'),
  },
  t => [
    index('case_queue_department').on(t.department, t.sortAt, t.application),
    index('case_queue_surname').on(t.department, t.surnameIndex, t.sortAt, t.application),
    index('case_queue_assignee').on(t.assigneeId, t.sortAt, t.application),
    index('case_queue_overdue').on(t.sortAt).where(sql`clock_stopped = 0 AND escalated_for IS NOT sort_at`),
  ],
);
