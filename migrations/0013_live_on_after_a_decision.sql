-- What happens after a decision: an application may follow an earlier one, a document may be corrected, a decision cancelled.
ALTER TABLE applications DROP COLUMN earlier_number;
ALTER TABLE applications ADD COLUMN earlier_number TEXT REFERENCES applications (number);
ALTER TABLE applications ADD COLUMN corrects TEXT;
CREATE INDEX applications_earlier ON applications (earlier_number) WHERE earlier_number IS NOT NULL;
-- One correction of a document at a time.
CREATE UNIQUE INDEX applications_correction ON applications (corrects) WHERE corrects IS NOT NULL AND closed_at IS NULL;

ALTER TABLE drafts ADD COLUMN earlier_number TEXT REFERENCES applications (number);
ALTER TABLE drafts ADD COLUMN fixes TEXT;
CREATE INDEX drafts_earlier ON drafts (earlier_number) WHERE earlier_number IS NOT NULL;
-- A double click begins one draft.
CREATE UNIQUE INDEX drafts_once_again ON drafts (earlier_number, coalesce(fixes, ''))
WHERE earlier_number IS NOT NULL AND submitted_at IS NULL;

ALTER TABLE case_queue ADD COLUMN action TEXT NOT NULL DEFAULT 'issue';

-- A decision may cancel an earlier one, once; `sealed_name` is the applicant's name as a corrected document has it.
CREATE TABLE decisions_new (
  application TEXT NOT NULL REFERENCES applications (number),
  seq INTEGER NOT NULL CHECK (seq > 0),
  kind TEXT NOT NULL CHECK (kind IN ('approval', 'refusal', 'intake-refusal', 'cancellation')),
  ground TEXT,
  sealed_words TEXT,
  sealed_name TEXT,
  cancels INTEGER,
  document_number TEXT NOT NULL UNIQUE,
  department TEXT NOT NULL,
  officer_id TEXT NOT NULL,
  decided_at INTEGER NOT NULL,
  PRIMARY KEY (application, seq),
  FOREIGN KEY (application, cancels) REFERENCES decisions (application, seq),
  -- A refusal names its ground: free text alone is not a reason.
  CHECK (kind = 'approval' OR ground IS NOT NULL),
  CHECK ((kind = 'cancellation') = (cancels IS NOT NULL)),
  CHECK (cancels < seq)
) STRICT, WITHOUT ROWID;

INSERT INTO decisions_new (application, seq, kind, ground, sealed_words, document_number, department, officer_id, decided_at)
SELECT application, seq, kind, ground, sealed_words, document_number, department, officer_id, decided_at FROM decisions;
DROP TABLE decisions;
ALTER TABLE decisions_new RENAME TO decisions;
CREATE UNIQUE INDEX decisions_cancelled_once ON decisions (application, cancels) WHERE cancels IS NOT NULL;

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

-- One document of each decision; whether it is in force is told by `document_ends` alone.
CREATE TABLE documents_new (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL,
  decision INTEGER NOT NULL CHECK (decision > 0),
  owner_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('approval', 'refusal', 'intake-refusal', 'cancellation')),
  number TEXT NOT NULL UNIQUE,
  verify_hash TEXT NOT NULL UNIQUE CHECK (length(verify_hash) = 64),
  sealed_meta TEXT NOT NULL,
  sealed_code TEXT NOT NULL,
  r2_key TEXT NOT NULL UNIQUE,
  sealed_key TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size > 0),
  issued_at INTEGER NOT NULL,
  downloaded_at INTEGER,
  UNIQUE (application_id, decision)
) STRICT;

-- Until now an application had one decision, and every document was in force.
INSERT INTO documents_new
SELECT id, application_id, 1, owner_id, kind, number, verify_hash, sealed_meta, sealed_code, r2_key, sealed_key, size, issued_at,
  downloaded_at
FROM documents;
DROP TABLE documents;
ALTER TABLE documents_new RENAME TO documents;
CREATE INDEX documents_of_owner ON documents (owner_id, issued_at);

-- The end of a document's force: a fact of its own, once for each number, with the decision that brought it.
CREATE TABLE document_ends (
  number TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('replaced', 'revoked', 'expired')),
  at INTEGER NOT NULL,
  replaced_by TEXT,
  application_id TEXT NOT NULL,
  decision INTEGER NOT NULL CHECK (decision > 0),
  CHECK ((kind = 'replaced') = (replaced_by IS NOT NULL)),
  CHECK (replaced_by <> number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER document_ends_refuse_update BEFORE UPDATE ON document_ends
BEGIN
  SELECT RAISE(ABORT, 'document_ends is append-only');
END;

CREATE TRIGGER document_ends_refuse_delete BEFORE DELETE ON document_ends
BEGIN
  SELECT RAISE(ABORT, 'document_ends is append-only');
END;

-- An INSERT OR REPLACE deletes without a word to the trigger above. The words are those of a key violation: the writer reads again.
CREATE TRIGGER document_ends_once BEFORE INSERT ON document_ends
WHEN EXISTS (SELECT 1 FROM document_ends WHERE number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'UNIQUE constraint failed: document_ends.number');
END;
