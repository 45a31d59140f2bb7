-- The desk of a МФЦ: codes that open a cabinet to who has shown a passport, and what was done there for whom.
CREATE TABLE activations (
  id TEXT PRIMARY KEY,
  -- HMAC of the code: what lies here opens nothing.
  code_index TEXT NOT NULL UNIQUE,
  -- HMAC of the СНИЛС: a new code revokes the earlier one of the same person.
  snils_index TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('open', 'restore')),
  -- The account that the code raises or gives back; of a new person, the one it has made.
  account_id TEXT REFERENCES accounts (id),
  office TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff_members (id),
  -- What stood in the passport; the keyring's common key. It goes when the code is used, revoked or over.
  sealed_person TEXT,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'used', 'revoked', 'expired')),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL CHECK (expires_at > created_at),
  closed_at INTEGER,
  CHECK ((state = 'waiting') = (sealed_person IS NOT NULL)),
  CHECK ((state = 'waiting') = (closed_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX activations_waiting ON activations (snils_index) WHERE state = 'waiting';
CREATE INDEX activations_expiry ON activations (expires_at) WHERE state = 'waiting';
CREATE INDEX activations_account ON activations (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX activations_staff ON activations (staff_id);

-- What an officer did at a desk, append-only. `sealed_about` (whom, by which document) opens with the office's `queue` key.
CREATE TABLE desk_deeds (
  id TEXT PRIMARY KEY,
  office TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff_members (id),
  kind TEXT NOT NULL CHECK (kind IN ('code-open', 'code-restore', 'application', 'hand-over')),
  -- An activation's id or an application's number.
  subject TEXT NOT NULL,
  person_id TEXT,
  sealed_about TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX desk_deeds_office ON desk_deeds (office, at);
CREATE INDEX desk_deeds_staff ON desk_deeds (staff_id);

-- Papers that wait for their people in a МФЦ.
CREATE INDEX applications_waiting ON applications (delivery_office, decided_at) WHERE delivery = 'mfc-paper' AND status = 'ready';

CREATE TRIGGER desk_deeds_refuse_update BEFORE UPDATE ON desk_deeds
BEGIN
  SELECT RAISE(ABORT, 'desk_deeds is append-only');
END;
CREATE TRIGGER desk_deeds_refuse_delete BEFORE DELETE ON desk_deeds
BEGIN
  SELECT RAISE(ABORT, 'desk_deeds is append-only');
END;
