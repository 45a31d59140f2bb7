-- Drafts, applications, their history, requests, decisions, and the staff's queue.
CREATE TABLE drafts (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL,
  slug TEXT NOT NULL,
  definition_hash TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 0),
  created_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  submitted_at INTEGER,
  submitted_version INTEGER,
  -- Vetoes a submission that has not seen the last save, and every save after a submission.
  CHECK (submitted_version IS NULL OR submitted_version = version),
  CHECK ((submitted_at IS NULL) = (submitted_version IS NULL))
) STRICT;

CREATE INDEX drafts_owner ON drafts (owner_id, saved_at) WHERE submitted_at IS NULL;
CREATE INDEX drafts_expiry ON drafts (expires_at) WHERE submitted_at IS NULL;

CREATE TABLE draft_pages (
  draft_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
  page TEXT NOT NULL,
  item INTEGER NOT NULL CHECK (item >= 0),
  version INTEGER NOT NULL CHECK (version > 0),
  complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
  sealed TEXT NOT NULL,
  PRIMARY KEY (draft_id, page, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE applications (
  number TEXT PRIMARY KEY,
  draft_id TEXT UNIQUE,
  owner_id TEXT NOT NULL,
  slug TEXT NOT NULL,
  definition_hash TEXT NOT NULL,
  category TEXT NOT NULL CHECK (category IN ('state', 'municipal')),
  action TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('submitted', 'registered', 'checking', 'in_review', 'needs_info', 'approved', 'refused', 'ready', 'issued', 'intake_refused', 'awaiting_payment', 'awaiting_consent', 'withdrawn', 'expired', 'redirected', 'registry_unavailable', 'external')),
  version INTEGER NOT NULL CHECK (version > 0),
  department TEXT NOT NULL,
  municipality TEXT,
  channel TEXT NOT NULL CHECK (channel IN ('portal', 'mfc', 'epgu', 'paper', 'post')),
  authentication TEXT NOT NULL,
  assurance INTEGER NOT NULL CHECK (assurance BETWEEN 0 AND 2),
  signature_kind TEXT NOT NULL CHECK (signature_kind IN ('none', 'simple-esia', 'enhanced', 'qualified', 'paper')),
  delivery TEXT NOT NULL CHECK (delivery IN ('cabinet', 'mfc-paper', 'agency', 'post')),
  delivery_office TEXT,
  submitted_at INTEGER NOT NULL,
  received_at INTEGER NOT NULL,
  registered_at INTEGER,
  agency_number TEXT,
  outside_order_id TEXT,
  outside_status TEXT,
  clock_started_at INTEGER,
  clock_stops TEXT NOT NULL,
  due_at INTEGER,
  decided_at INTEGER,
  closed_at INTEGER,
  earlier_number TEXT,
  sealed_answers TEXT NOT NULL,
  CHECK (status = 'submitted' OR registered_at IS NOT NULL OR status IN ('intake_refused', 'withdrawn'))
) STRICT;

CREATE INDEX applications_owner ON applications (owner_id, submitted_at);

CREATE TABLE application_events (
  application TEXT NOT NULL REFERENCES applications (number),
  version INTEGER NOT NULL CHECK (version > 0),
  at INTEGER NOT NULL,
  actor_kind TEXT NOT NULL CHECK (actor_kind IN ('citizen', 'officer', 'system')),
  actor_id TEXT NOT NULL,
  actor_unit TEXT,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  detail TEXT NOT NULL,
  sealed_note TEXT,
  internal INTEGER NOT NULL CHECK (internal IN (0, 1)),
  PRIMARY KEY (application, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER application_events_refuse_update BEFORE UPDATE ON application_events
BEGIN
  SELECT RAISE(ABORT, 'application_events is append-only');
END;

CREATE TRIGGER application_events_refuse_delete BEFORE DELETE ON application_events
BEGIN
  SELECT RAISE(ABORT, 'application_events is append-only');
END;

-- An INSERT OR REPLACE deletes without a word to the trigger above. The words are those of a key violation: see audit_events.
CREATE TRIGGER application_events_continue_the_history BEFORE INSERT ON application_events
WHEN NEW.version <> 1 + coalesce((SELECT max(version) FROM application_events WHERE application = NEW.application), 0)
BEGIN
  SELECT RAISE(ABORT, 'UNIQUE constraint failed: application_events.application, application_events.version');
END;

CREATE TABLE application_parties (
  application TEXT NOT NULL REFERENCES applications (number),
  seq INTEGER NOT NULL CHECK (seq > 0),
  role TEXT NOT NULL CHECK (role IN ('applicant', 'representative', 'subject', 'co-applicant', 'consenting')),
  person_id TEXT,
  basis TEXT NOT NULL CHECK (basis IN ('self', 'law', 'power-of-attorney', 'machine-readable', 'head-of-organisation')),
  sealed_detail TEXT NOT NULL,
  PRIMARY KEY (application, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE info_requests (
  application TEXT NOT NULL REFERENCES applications (number),
  seq INTEGER NOT NULL CHECK (seq > 0),
  ground TEXT NOT NULL,
  slots TEXT NOT NULL,
  sealed_words TEXT NOT NULL,
  stops_clock INTEGER NOT NULL CHECK (stops_clock IN (0, 1)),
  resume_status TEXT NOT NULL CHECK (resume_status IN ('checking', 'in_review')),
  asked_at INTEGER NOT NULL,
  wait_until INTEGER NOT NULL,
  closed_at INTEGER,
  outcome TEXT CHECK (outcome IN ('answered', 'expired', 'withdrawn')),
  PRIMARY KEY (application, seq),
  CHECK ((closed_at IS NULL) = (outcome IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX info_requests_waiting ON info_requests (wait_until) WHERE closed_at IS NULL;

CREATE TABLE decisions (
  application TEXT NOT NULL REFERENCES applications (number),
  seq INTEGER NOT NULL CHECK (seq > 0),
  kind TEXT NOT NULL CHECK (kind IN ('approval', 'refusal', 'intake-refusal')),
  ground TEXT,
  sealed_words TEXT,
  document_number TEXT NOT NULL UNIQUE,
  department TEXT NOT NULL,
  officer_id TEXT NOT NULL,
  decided_at INTEGER NOT NULL,
  PRIMARY KEY (application, seq),
  -- A refusal names its ground: free text alone is not a reason.
  CHECK (kind = 'approval' OR ground IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER decisions_refuse_update BEFORE UPDATE ON decisions
BEGIN
  SELECT RAISE(ABORT, 'decisions is append-only');
END;

CREATE TRIGGER decisions_refuse_delete BEFORE DELETE ON decisions
BEGIN
  SELECT RAISE(ABORT, 'decisions is append-only');
END;

CREATE TRIGGER decisions_refuse_replace BEFORE INSERT ON decisions
WHEN EXISTS (SELECT 1 FROM decisions WHERE application = NEW.application AND seq = NEW.seq OR document_number = NEW.document_number)
BEGIN
  SELECT RAISE(ABORT, 'decisions is append-only');
END;

CREATE TABLE case_queue (
  application TEXT PRIMARY KEY REFERENCES applications (number),
  department TEXT NOT NULL,
  slug TEXT NOT NULL,
  status TEXT NOT NULL,
  channel TEXT NOT NULL,
  submitted_at INTEGER NOT NULL,
  sort_at INTEGER NOT NULL,
  clock_stopped INTEGER NOT NULL CHECK (clock_stopped IN (0, 1)),
  assignee_id TEXT,
  sealed_applicant TEXT NOT NULL,
  surname_index TEXT NOT NULL
) STRICT;

CREATE INDEX case_queue_department ON case_queue (department, sort_at, application);
CREATE INDEX case_queue_surname ON case_queue (department, surname_index);
CREATE INDEX case_queue_assignee ON case_queue (assignee_id, sort_at, application);
