-- A form sent after its session had ended by time waits here, sealed under its person's key, until they say what to do with it.
CREATE TABLE late_posts (
  id TEXT NOT NULL PRIMARY KEY,
  owner_id TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  sealed_form TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  CHECK (expires_at > created_at)
) STRICT;

CREATE INDEX late_posts_account ON late_posts (account_id);
CREATE INDEX late_posts_expiry ON late_posts (expires_at);
