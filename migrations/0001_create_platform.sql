-- Keys of owners, the audit chain and the outbox: the ground every fact stands on.
CREATE TABLE data_keys (
  owner_id TEXT NOT NULL,
  class TEXT NOT NULL CHECK (class IN ('profile', 'draft', 'case', 'result', 'queue')),
  keyring_version INTEGER NOT NULL,
  wrapped TEXT,
  created_at INTEGER NOT NULL,
  destroyed_at INTEGER,
  PRIMARY KEY (owner_id, class),
  CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_events (
  chain TEXT NOT NULL,
  seq INTEGER NOT NULL CHECK (seq > 0),
  at INTEGER NOT NULL,
  actor_kind TEXT NOT NULL CHECK (actor_kind IN ('citizen', 'officer', 'system', 'admin')),
  actor_id TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (chain, seq)
) STRICT, WITHOUT ROWID;

-- The database itself refuses a link that does not continue its chain (an INSERT OR REPLACE too).
-- The words are those of a key violation: the writer re-reads the tail and tries again.
CREATE TRIGGER audit_events_continue_the_chain BEFORE INSERT ON audit_events
WHEN NEW.seq <> 1 + coalesce((SELECT max(seq) FROM audit_events WHERE chain = NEW.chain), 0)
  OR NEW.previous_hash <> coalesce((SELECT hash FROM audit_events WHERE chain = NEW.chain ORDER BY seq DESC LIMIT 1), '')
BEGIN
  SELECT RAISE(ABORT, 'UNIQUE constraint failed: audit_events.chain, audit_events.seq');
END;

CREATE TRIGGER audit_events_refuse_update BEFORE UPDATE ON audit_events
BEGIN
  SELECT RAISE(ABORT, 'audit_events is append-only');
END;

CREATE TRIGGER audit_events_refuse_delete BEFORE DELETE ON audit_events
BEGIN
  SELECT RAISE(ABORT, 'audit_events is append-only');
END;

CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  topic TEXT NOT NULL,
  payload TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'done', 'dead')),
  created_at INTEGER NOT NULL,
  next_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL CHECK (attempts >= 0)
) STRICT;

CREATE INDEX outbox_due ON outbox (next_at) WHERE state = 'pending';

CREATE TABLE outbox_attempts (
  outbox_id TEXT NOT NULL REFERENCES outbox (id),
  attempt INTEGER NOT NULL,
  at INTEGER NOT NULL,
  milliseconds INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  PRIMARY KEY (outbox_id, attempt)
) STRICT, WITHOUT ROWID;
