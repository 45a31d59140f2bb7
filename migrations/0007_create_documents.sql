-- Issued documents: every final decision is a numbered document of the deciding body, checked by its code without sign-in.
CREATE TABLE documents (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('approval', 'refusal', 'intake-refusal')),
  number TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL CHECK (status IN ('valid', 'replaced', 'revoked', 'expired')),
  verify_hash TEXT NOT NULL UNIQUE CHECK (length(verify_hash) = 64),
  sealed_meta TEXT NOT NULL,
  sealed_code TEXT NOT NULL,
  r2_key TEXT NOT NULL UNIQUE,
  sealed_key TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size > 0),
  issued_at INTEGER NOT NULL,
  downloaded_at INTEGER,
  UNIQUE (application_id, kind)
) STRICT;

CREATE INDEX documents_of_owner ON documents (owner_id, issued_at);
