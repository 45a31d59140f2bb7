-- The portal's own proof of identity: what a person sent, what was found by itself, and what an officer said to each part.
CREATE TABLE identity_checks (
  person_id TEXT PRIMARY KEY REFERENCES persons (id),
  -- Officers know a check by this; it tells nothing of the person.
  id TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL CHECK (status IN ('filling', 'checking', 'waiting', 'returned', 'accepted')),
  -- Moves with every save and every step: who has not seen the last one is vetoed.
  version INTEGER NOT NULL CHECK (version >= 0),
  -- How often it was sent.
  round INTEGER NOT NULL CHECK (round >= 0),
  -- Blind index of the passport that was sent: the same one in another account is found by it.
  passport_index TEXT,
  created_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  sent_at INTEGER,
  CHECK ((round = 0) = (sent_at IS NULL)),
  CHECK ((status = 'filling') = (round = 0))
) STRICT, WITHOUT ROWID;
CREATE INDEX identity_checks_waiting ON identity_checks (status, sent_at, id) WHERE status = 'waiting';
CREATE INDEX identity_checks_passport ON identity_checks (passport_index) WHERE passport_index IS NOT NULL;

-- The answers of one page, sealed by the person's `profile` key. The scans are files of the holder `identity:<person>`.
CREATE TABLE identity_items (
  person_id TEXT NOT NULL REFERENCES identity_checks (person_id),
  item TEXT NOT NULL CHECK (item IN ('person', 'passport')),
  complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
  sealed TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  PRIMARY KEY (person_id, item)
) STRICT, WITHOUT ROWID;

-- What happened to a check, append-only; the key vetoes the second of two officers.
CREATE TABLE identity_events (
  person_id TEXT NOT NULL REFERENCES identity_checks (person_id),
  version INTEGER NOT NULL CHECK (version > 0),
  kind TEXT NOT NULL CHECK (kind IN ('sent', 'examined', 'returned', 'accepted')),
  round INTEGER NOT NULL CHECK (round > 0),
  actor_kind TEXT NOT NULL CHECK (actor_kind IN ('citizen', 'officer', 'system')),
  actor_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (person_id, version)
) STRICT, WITHOUT ROWID;

-- What was found without an officer, beside what registries answered; `details` are codes alone.
CREATE TABLE identity_findings (
  person_id TEXT NOT NULL REFERENCES identity_checks (person_id),
  round INTEGER NOT NULL CHECK (round > 0),
  name TEXT NOT NULL CHECK (name IN ('formats', 'duplicates', 'image', 'face')),
  outcome TEXT NOT NULL CHECK (outcome IN ('good', 'doubt', 'unanswered')),
  details TEXT NOT NULL CHECK (json_valid(details)),
  at INTEGER NOT NULL,
  PRIMARY KEY (person_id, round, name)
) STRICT, WITHOUT ROWID;

-- What must be sent again, and on which ground of the closed list.
CREATE TABLE identity_returns (
  person_id TEXT NOT NULL REFERENCES identity_checks (person_id),
  round INTEGER NOT NULL CHECK (round > 0),
  item TEXT NOT NULL CHECK (item IN ('person', 'passport', 'scan')),
  ground TEXT NOT NULL,
  PRIMARY KEY (person_id, round, item)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER identity_events_refuse_update BEFORE UPDATE ON identity_events
BEGIN
  SELECT RAISE(ABORT, 'identity_events is append-only');
END;
CREATE TRIGGER identity_events_refuse_delete BEFORE DELETE ON identity_events
BEGIN
  SELECT RAISE(ABORT, 'identity_events is append-only');
END;
