import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Certificates of the centres whose signatures are believed. `subject` is the hash of the centre's name; `certificate` is DER in base64. */
export const trustedCentres = sqliteTable(
  'trusted_centres',
  {
    fingerprint: text('fingerprint').primaryKey(),
    subject: text('subject').notNull(),
    name: text('name').notNull(),
    certificate: text('certificate').notNull(),
    source: text('source', { enum: ['ministry', 'admin'] }).notNull(),
    state: text('state', { enum: ['accredited', 'suspended'] }).notNull(),
    stateSince: integer('state_since'),
    notAfter: integer('not_after').notNull(),
    importedAt: integer('imported_at').notNull(),
  },
  t => [index('trusted_centres_subject').on(t.subject)],
);

/** The newest revocation list of each issuer; `urls` and `scope` are JSON. */
export const revocationLists = sqliteTable(
  'revocation_lists',
  {
    id: text('id').primaryKey(),
    issuer: text('issuer').notNull(),
    issuerCertificate: text('issuer_certificate').notNull(),
    urls: text('urls').notNull(),
    scope: text('scope').notNull(),
    version: integer('version').notNull(),
    thisUpdate: integer('this_update'),
    nextUpdate: integer('next_update'),
    entries: integer('entries').notNull(),
    fetchedAt: integer('fetched_at'),
    nextFetchAt: integer('next_fetch_at').notNull(),
    failures: integer('failures').notNull(),
    problem: text('problem', {
      enum: ['unreachable', 'silent', 'too-large', 'forbidden', 'unreadable', 'foreign', 'older'],
    }),
  },
  t => [index('revocation_lists_issuer').on(t.issuer), index('revocation_lists_due').on(t.nextFetchAt)],
);

/** What a list tells, in pieces: only one is read to look for a number. */
export const revocationPieces = sqliteTable(
  'revocation_pieces',
  {
    list: text('list')
      .notNull()
      .references(() => revocationLists.id),
    version: integer('version').notNull(),
    piece: text('piece').notNull(),
    numbers: text('numbers').notNull(),
  },
  t => [primaryKey({ columns: [t.list, t.version, t.piece] })],
);
