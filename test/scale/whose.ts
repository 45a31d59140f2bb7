/**
 * Whose the rows of each table are, as an SQL expression over the row `t`, read in the schema `whole`. `EVERYBODY`: the row belongs
 * to the region and stands in each database. NULL: it is nobody's, or must be done once, and stands in one database alone.
 * A new table without a line here stops the split.
 */
export const EVERYBODY = Symbol('everybody');

const ofApplication = (number: string) => `(SELECT owner_id FROM whole.applications WHERE number = ${number})`;
const ofAccount = (id: string, rest = '') => `(SELECT person_id FROM whole.accounts WHERE id = ${id} ${rest})`;
const ofDraft = `(SELECT owner_id FROM whole.drafts WHERE id = t.draft_id)`;
const ofOrder = (reference: string) =>
  `(SELECT ${ofApplication('application')} FROM whole.outside_orders WHERE reference = ${reference})`;
// A code for an officer is sent once, though officers stand in each database.
const ofChallenge = (id: string) =>
  `(SELECT ${ofAccount('account_id', "AND kind = 'citizen'")} FROM whole.challenges WHERE id = ${id})`;
const named = (key: string) => `json_extract(o.payload, '$.${key}')`;
const ofAnnouncement = (id: string) => `(SELECT coalesce(
  (SELECT owner_id FROM whole.messages WHERE id = ${named('message')}), ${ofApplication(named('application'))},
  (SELECT id FROM whole.persons WHERE id = ${named('person')}), (SELECT owner_id FROM whole.files WHERE id = ${named('file')}), ${ofOrder(named('reference'))}, ${ofChallenge(named('challenge'))},
  (SELECT ${ofAccount('account_id', "AND kind = 'citizen'")} FROM whole.alerts WHERE id = ${named('alert')}),
  (SELECT person_id FROM whole.registry_requests WHERE id = ${named('check')})
) FROM whole.outbox AS o WHERE o.id = ${id})`;

export const whose: Record<string, string | typeof EVERYBODY> = {
  region_profiles: EVERYBODY,
  service_versions: EVERYBODY,
  service_states: EVERYBODY,
  service_publications: EVERYBODY,
  // Each database tells its own people.
  service_news: EVERYBODY,
  news_rounds: EVERYBODY,
  staff_invitations: EVERYBODY,
  staff_members: EVERYBODY,
  dependencies: EVERYBODY,
  trusted_centres: EVERYBODY,
  revocation_lists: EVERYBODY,
  revocation_pieces: EVERYBODY,
  file_sweep: EVERYBODY,
  persons: 't.id',
  accounts: 't.person_id',
  identifiers: ofAccount('t.account_id'),
  sessions: ofAccount('t.account_id'),
  challenges: ofChallenge('t.id'),
  app_factors: ofAccount('t.account_id'),
  recovery_codes: ofAccount('t.account_id'),
  passkeys: ofAccount('t.account_id'),
  // A device may answer a question once, wherever it is asked.
  spent_passkey_challenges: 'NULL',
  consents: 't.person_id',
  profile_changes: 't.person_id',
  trust_grants: 't.person_id',
  registry_requests: 't.person_id',
  account_closings: 't.person_id',
  signatures: 't.owner_id',
  alerts: ofAccount('t.account_id'),
  known_devices: ofAccount('t.account_id'),
  activations: ofAccount('t.account_id'),
  desk_deeds: 't.person_id',
  identity_checks: 't.person_id',
  identity_items: 't.person_id',
  identity_events: 't.person_id',
  identity_findings: 't.person_id',
  identity_returns: 't.person_id',
  esia_links: ofAccount('t.account_id'),
  esia_tokens: ofAccount('t.account_id'),
  joinings: ofAccount('t.account_id'),
  esia_returns: 'NULL',
  recoveries: ofAccount('t.account_id'),
  // Nobody's cabinet; the account is known when it is confirmed.
  recovery_tickets: 'NULL',
  ticket_confirmations: 'NULL',
  data_keys: 't.owner_id',
  late_posts: 't.owner_id',
  files: 't.owner_id',
  messages: 't.owner_id',
  documents: 't.owner_id',
  document_ends: ofApplication('t.application_id'),
  drafts: 't.owner_id',
  draft_pages: ofDraft,
  draft_signatures: ofDraft,
  draft_papers: ofDraft,
  applications: 't.owner_id',
  application_events: ofApplication('t.application'),
  application_parties: ofApplication('t.application'),
  info_requests: ofApplication('t.application'),
  decisions: ofApplication('t.application'),
  application_signatures: ofApplication('t.application'),
  case_queue: ofApplication('t.application'),
  outside_orders: ofApplication('t.application'),
  outside_statuses: ofOrder('t.reference'),
  outbox: ofAnnouncement('t.id'),
  outbox_attempts: ofAnnouncement('t.outbox_id'),
  deliveries: ofAnnouncement('t.outbox_id'),
  audit_events: `CASE WHEN t.chain LIKE 'application:%' THEN ${ofApplication('substr(t.chain, 13)')} WHEN t.chain LIKE 'ticket:%' THEN NULL ELSE substr(t.chain, 8) END`,
};

/** Owners that are no citizens: who works here, and departments. What is theirs stands in each database, as EVERYBODY's. */
export const COMMON = `SELECT person_id AS id FROM whole.accounts WHERE kind = 'staff'
  UNION SELECT owner_id FROM whole.data_keys WHERE owner_id LIKE 'department:%'`;
