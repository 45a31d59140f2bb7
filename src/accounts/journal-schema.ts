import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accounts, persons } from './schema.ts';

/** The journal of a profile; append-only. `sealed_change` opens with the person's `profile` key. */
export const profileChanges = sqliteTable(
  'profile_changes',
  {
    personId: text('person_id')
      .notNull()
      .references(() => persons.id),
    seq: integer('seq').notNull(),
    at: integer('at').notNull(),
    actorKind: text('actor_kind', { enum: ['citizen', 'officer', 'system'] }).notNull(),
    actorId: text('actor_id').notNull(),
    source: text('source', { enum: ['entered', 'esia', 'mfc', 'signature', 'registry'] }).notNull(),
    sealedChange: text('sealed_change').notNull(),
  },
  t => [primaryKey({ columns: [t.personId, t.seq] })],
);

/** By what a person's trust rose; the highest one counts. */
export const trustGrants = sqliteTable(
  'trust_grants',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => persons.id),
    level: integer('level').$type<1 | 2>().notNull(),
    way: text('way', { enum: ['esia', 'mfc', 'signature', 'documents', 'portal-check'] }).notNull(),
    actorId: text('actor_id').notNull(),
    at: integer('at').notNull(),
  },
  t => [index('trust_grants_person').on(t.personId, t.at)],
);

/** What happened to an account that its person must hear of. `sealed_device` and `sealed_to` open with the keyring's common key. */
export const alerts = sqliteTable(
  'alerts',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    kind: text('kind', {
      enum: [
        'new-device',
        'locked',
        'password-changed',
        'contact-changed',
        'contact-added',
        'contact-removed',
        'factor-added',
        'factor-removed',
        'passkey-added',
        'passkey-removed',
        'way-joined',
        'renamed',
        'recovery-begun',
        'recovered',
        'mfc-changed',
        'closing',
      ],
    }).notNull(),
    sealedDevice: text('sealed_device'),
    sealedTo: text('sealed_to'),
    createdAt: integer('created_at').notNull(),
    answeredAt: integer('answered_at'),
    answeredBy: text('answered_by', { enum: ['not-me', 'recovery', 'mfc', 'closing'] }),
  },
  t => [
    index('alerts_account').on(t.accountId, t.createdAt),
    index('alerts_sealed').on(t.createdAt).where(sql`sealed_device IS NOT NULL OR sealed_to IS NOT NULL`),
  ],
);
