-- A person closes their cabinet: decided, thought over for some days, done. A closed account is entered by no way.
ALTER TABLE accounts ADD COLUMN closed_at INTEGER;

CREATE TABLE account_closings (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES persons (id),
  account_id TEXT NOT NULL REFERENCES accounts (id),
  asked_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL CHECK (due_at > asked_at),
  taken_back_at INTEGER,
  done_at INTEGER,
  CHECK (taken_back_at IS NULL OR done_at IS NULL)
) STRICT;
CREATE INDEX account_closings_person ON account_closings (person_id);
CREATE INDEX account_closings_account ON account_closings (account_id);
CREATE UNIQUE INDEX account_closings_open ON account_closings (account_id) WHERE taken_back_at IS NULL AND done_at IS NULL;
CREATE INDEX account_closings_due ON account_closings (due_at) WHERE taken_back_at IS NULL AND done_at IS NULL;
