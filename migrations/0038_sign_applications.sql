-- A person may sign an application with their own electronic signature: what was signed is kept as a text beside the signature.
PRAGMA defer_foreign_keys = on;
CREATE TABLE files_anew (
  id TEXT NOT NULL PRIMARY KEY,
  owner_id TEXT NOT NULL,
  holder_id TEXT NOT NULL,
  slot TEXT NOT NULL CHECK (length(slot) BETWEEN 1 AND 64),
  class TEXT NOT NULL CHECK (class IN ('profile', 'draft', 'case', 'result', 'queue')),
  type TEXT NOT NULL CHECK (type IN ('pdf', 'jpg', 'png', 'doc', 'docx', 'sig', 'txt')),
  size INTEGER NOT NULL CHECK (size > 0),
  encrypted INTEGER NOT NULL CHECK (encrypted IN (0, 1)),
  sealed_name TEXT,
  sealed_key TEXT,
  fingerprint TEXT,
  r2_key TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  removed_at INTEGER,
  width INTEGER CHECK (width > 0),
  height INTEGER CHECK (height > 0),
  CHECK ((sealed_name IS NULL) = (removed_at IS NOT NULL)),
  CHECK ((sealed_key IS NULL) = (removed_at IS NOT NULL)),
  CHECK ((fingerprint IS NULL) = (removed_at IS NOT NULL))
) STRICT;
INSERT INTO files_anew
  SELECT id, owner_id, holder_id, slot, class, type, size, encrypted, sealed_name, sealed_key, fingerprint, r2_key, created_at, removed_at,
    width, height
  FROM files;
DROP TABLE files;
ALTER TABLE files_anew RENAME TO files;
CREATE INDEX files_live ON files (holder_id, slot) WHERE removed_at IS NULL;

-- The signature of a draft, until it is sent or signed anew. Who signed and what was summed is sealed with the owner's `draft` key;
-- the signed text and the signature are files of the holder `signature:<draft>`.
CREATE TABLE draft_signatures (
  draft_id TEXT NOT NULL PRIMARY KEY REFERENCES drafts (id) ON DELETE CASCADE,
  -- SHA-256 of the text that was signed.
  signed_hash TEXT NOT NULL CHECK (length(signed_hash) = 64),
  checked_at INTEGER NOT NULL,
  revocation TEXT NOT NULL CHECK (revocation IN ('fresh', 'stale', 'not-checked')),
  sealed_signature TEXT NOT NULL
) STRICT;

-- The signature an application came with; append-only. Its files are of the holder `signature:<number>`.
CREATE TABLE application_signatures (
  application TEXT NOT NULL PRIMARY KEY REFERENCES applications (number),
  content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
  checked_at INTEGER NOT NULL,
  revocation TEXT NOT NULL CHECK (revocation IN ('fresh', 'stale', 'not-checked')),
  -- Who signed and by which certificate; the owner's `case` key.
  sealed_signer TEXT NOT NULL
) STRICT;

CREATE TRIGGER application_signatures_refuse_update BEFORE UPDATE ON application_signatures
BEGIN
  SELECT RAISE(ABORT, 'application_signatures is append-only');
END;
CREATE TRIGGER application_signatures_refuse_delete BEFORE DELETE ON application_signatures
BEGIN
  SELECT RAISE(ABORT, 'application_signatures is append-only');
END;
