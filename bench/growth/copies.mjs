/**
 * How the rows of one application are copied: for each table, which rows belong to it and what becomes of the columns that
 * name it. In an expression `t` is the row copied and `s.k` the number of the copy. Every other column is copied as it is, and
 * so is what is sealed: copies are there to be stepped over, nobody opens them.
 */
const own = id => `substr(${id}, 1, 12) || printf('%010d', s.k)`;
const number = `printf('99-%d-%08d-0', 2016 + s.k % 10, s.k)`;
const owner = `printf('copy-owner-%011d', s.k / 3)`;
const further = column => `${column} || '-' || s.k`;
// Three applications each day of ten years would stand in one hour; spread them as life does.
const earlier = column => `${column} - (s.k % 3650) * 86400000 - s.k % 86400000`;

/** What comes once for every three applications: a person with a way in and keys. */
export const person = [
  { table: 'persons', of: 'id = :person', set: { id: owner } },
  { table: 'accounts', of: 'id = :account', set: { id: own('t.id'), person_id: owner } },
  {
    table: 'identifiers',
    of: 'account_id = :account',
    set: { id: own('t.id'), account_id: own('t.account_id'), blind_index: further('t.blind_index') },
  },
  { table: 'data_keys', of: 'owner_id = :person', set: { owner_id: owner } },
];

const messages = '(SELECT id FROM messages WHERE application_id = :number)';
const letters = `(SELECT outbox_id FROM deliveries WHERE message_id IN ${messages})`;

export const application = [
  { table: 'drafts', of: 'id = :draft', set: { id: own('t.id'), owner_id: owner } },
  {
    table: 'applications',
    of: 'number = :number',
    set: { number, draft_id: own('t.draft_id'), owner_id: owner, submitted_at: earlier('t.submitted_at') },
  },
  { table: 'application_events', of: 'application = :number', set: { application: number } },
  { table: 'application_parties', of: 'application = :number', set: { application: number } },
  { table: 'info_requests', of: 'application = :number', set: { application: number } },
  {
    table: 'decisions',
    of: 'application = :number',
    set: { application: number, document_number: further('t.document_number') },
  },
  {
    table: 'documents',
    of: 'application_id = :number',
    set: {
      id: own('t.id'),
      application_id: number,
      owner_id: owner,
      number: further('t.number'),
      verify_hash: `printf('%064d', s.k)`,
      r2_key: further('t.r2_key'),
    },
  },
  {
    table: 'files',
    of: 'holder_id = :number',
    set: { id: own('t.id'), owner_id: owner, holder_id: number, r2_key: further('t.r2_key') },
  },
  {
    table: 'messages',
    of: 'application_id = :number',
    set: {
      id: own('t.id'),
      owner_id: owner,
      application_id: number,
      created_at: earlier('t.created_at'),
      read_at: 't.created_at',
    },
  },
  { table: 'outbox', of: `id IN ${letters}`, set: { id: further('t.id') } },
  { table: 'outbox_attempts', of: `outbox_id IN ${letters}`, set: { outbox_id: further('t.outbox_id') } },
  {
    table: 'deliveries',
    of: `message_id IN ${messages}`,
    set: { outbox_id: further('t.outbox_id'), message_id: own('t.message_id') },
  },
  { table: 'audit_events', of: `chain = 'application:' || :number`, set: { chain: `'application:' || ${number}` } },
];

/** The line of an open case in the queue; `sealed_applicant` is sealed anew for each, because the queue shows it. */
export const queue = {
  table: 'case_queue',
  of: 'application = :number',
  set: {
    application: number,
    sort_at: 't.sort_at + (s.k % 30) * 86400000 + s.k % 1000',
    surname_index: further('t.surname_index'),
  },
};
