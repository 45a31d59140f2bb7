import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  foreignKey,
  index,
  integer,
  sqliteTable,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { persons } from '../persons/schema.ts';

export const accounts = sqliteTable(
  'accounts',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => persons.id),
    kind: text('kind', { enum: ['citizen', 'staff'] }).notNull(),
    passwordHash: text('password_hash'),
    passwordSetAt: integer('password_set_at'),
    /** When the person asked to be reminded of an old one later. */
    passwordLaterAt: integer('password_later_at'),
    /** When who works here was last offered a key of their device. */
    keyOfferedAt: integer('key_offered_at'),
    createdAt: integer('created_at').notNull(),
    closedAt: integer('closed_at'),
  },
  t => [unique().on(t.id, t.kind), index('accounts_person').on(t.personId)],
);

/** Found by blind index; unique only among verified ones, per kind of account. */
export const identifiers = sqliteTable(
  'identifiers',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    accountKind: text('account_kind', { enum: ['citizen', 'staff'] }).notNull(),
    kind: text('kind', { enum: ['phone', 'email', 'snils', 'inn', 'esia', 'municipal'] }).notNull(),
    blindIndex: text('blind_index').notNull(),
    sealedValue: text('sealed_value').notNull(),
    createdAt: integer('created_at').notNull(),
    verifiedAt: integer('verified_at'),
    mainAt: integer('main_at'),
    /** How a contact was confirmed; null for what is no contact, and for letters of before this was kept. */
    verifiedBy: text('verified_by', { enum: ['code', 'link', 'esia'] }),
  },
  t => [
    foreignKey({ columns: [t.accountId, t.accountKind], foreignColumns: [accounts.id, accounts.kind] }),
    index('identifiers_account').on(t.accountId, t.accountKind),
    index('identifiers_claimed').on(t.blindIndex).where(sql`verified_at IS NULL`),
    uniqueIndex('identifiers_verified').on(t.blindIndex, t.kind, t.accountKind).where(sql`verified_at IS NOT NULL`),
  ],
);

/** Keyed by SHA-256 of the cookie: the table alone opens nobody's cabinet. */
export const sessions = sqliteTable(
  'sessions',
  {
    tokenHash: text('token_hash').primaryKey(),
    accountId: text('account_id').notNull(),
    kind: text('kind', { enum: ['citizen', 'staff'] }).notNull(),
    authentication: text('authentication', {
      enum: ['password', 'esia', 'signature', 'passkey', 'activation', 'recovery'],
    }).notNull(),
    secondFactor: text('second_factor', { enum: ['none', 'sms', 'email', 'app', 'recovery-code', 'passkey'] }).notNull(),
    trust: integer('trust').$type<0 | 1 | 2>().notNull(),
    foreignComputer: integer('foreign_computer', { mode: 'boolean' }).notNull(),
    sealedDevice: text('sealed_device'),
    provenAt: integer('proven_at').notNull(),
    createdAt: integer('created_at').notNull(),
    lastSeenAt: integer('last_seen_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    endedAt: integer('ended_at'),
    endedBy: text('ended_by', { enum: ['self', 'another-session', 'password', 'not-me', 'recovery', 'admin'] }),
    /** How long it may be idle, when that is not what is usual. */
    idleMinutes: integer('idle_minutes'),
    /** The officer of a МФЦ who fills in for a visitor; null when the person came in by themselves. */
    servedBy: text('served_by').references((): AnySQLiteColumn => staffMembers.id),
    /** The only address that such an officer opens; null when they fill in for a visitor without a cabinet. */
    servedOnly: text('served_only'),
  },
  t => [
    foreignKey({ columns: [t.accountId, t.kind], foreignColumns: [accounts.id, accounts.kind] }),
    index('sessions_account').on(t.accountId, t.kind),
    index('sessions_expiry').on(t.expiresAt),
    index('sessions_served').on(t.servedBy).where(sql`served_by IS NOT NULL`),
  ],
);

/** What a one-time code or a link is for. `sealed_payload` opens with the keyring's common key. */
export const challenges = sqliteTable(
  'challenges',
  {
    id: text('id').primaryKey(),
    purpose: text('purpose', {
      enum: [
        'register',
        'sign-in',
        'staff-sign-in',
        'staff-register',
        'confirm-email',
        'new-contact',
        'step-up',
        'staff-step-up',
        'recover',
        'activate',
      ],
    }).notNull(),
    visitHash: text('visit_hash'),
    accountId: text('account_id').references(() => accounts.id),
    channel: text('channel', { enum: ['sms', 'email', 'app', 'recovery-code'] }).notNull(),
    sealedPayload: text('sealed_payload').notNull(),
    sendings: integer('sendings').notNull(),
    sentAt: integer('sent_at').notNull(),
    tries: integer('tries').notNull(),
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    usedAt: integer('used_at'),
  },
  t => [
    index('challenges_account').on(t.accountId).where(sql`account_id IS NOT NULL`),
    index('challenges_visit').on(t.visitHash, t.purpose, t.createdAt).where(sql`visit_hash IS NOT NULL`),
    index('challenges_expiry').on(t.expiresAt),
  ],
);

export const staffInvitations = sqliteTable('staff_invitations', {
  tokenHash: text('token_hash').primaryKey(),
  department: text('department').notNull(),
  role: text('role', { enum: ['officer', 'head', 'mfc', 'support'] }).notNull(),
  createdAt: integer('created_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
  usedAt: integer('used_at'),
});

/** `sealed_name` opens with the department's `queue` key, because colleagues read it: «у кого дело». */
export const staffMembers = sqliteTable(
  'staff_members',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .unique()
      .references(() => accounts.id),
    invitationHash: text('invitation_hash')
      .notNull()
      .unique()
      .references(() => staffInvitations.tokenHash),
    department: text('department').notNull(),
    role: text('role', { enum: ['officer', 'head', 'mfc', 'support'] }).notNull(),
    sealedName: text('sealed_name').notNull(),
    createdAt: integer('created_at').notNull(),
    disabledAt: integer('disabled_at'),
  },
  t => [index('staff_members_department').on(t.department)],
);
