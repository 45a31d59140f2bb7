-- Files people give: sealed bytes lie in R2, here is what opens them and where they belong.
CREATE TABLE files (
  id TEXT NOT NULL PRIMARY KEY,
  owner_id TEXT NOT NULL,
  holder_id TEXT NOT NULL,
  slot TEXT NOT NULL CHECK (length(slot) BETWEEN 1 AND 64),
  class TEXT NOT NULL CHECK (class IN ('profile', 'draft', 'case', 'result', 'queue')),
  type TEXT NOT NULL CHECK (type IN ('pdf', 'jpg', 'png', 'doc', 'docx', 'sig')),
  size INTEGER NOT NULL CHECK (size > 0),
  encrypted INTEGER NOT NULL CHECK (encrypted IN (0, 1)),
  sealed_name TEXT,
  sealed_key TEXT,
  fingerprint TEXT,
  r2_key TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  removed_at INTEGER,
  CHECK ((sealed_name IS NULL) = (removed_at IS NOT NULL)),
  CHECK ((sealed_key IS NULL) = (removed_at IS NOT NULL)),
  CHECK ((fingerprint IS NULL) = (removed_at IS NOT NULL))
) STRICT;

CREATE INDEX files_live ON files (holder_id, slot) WHERE removed_at IS NULL;

-- The sweep for objects without a row goes through R2 in pages; this is where it stopped.
CREATE TABLE file_sweep (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  after TEXT NOT NULL
) STRICT;
