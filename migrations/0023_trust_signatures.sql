-- Whom a signature is traced to: certificates of the accredited centres (the Ministry's list), and those an admin added.
CREATE TABLE trusted_centres (
  -- SHA-256 of the certificate.
  fingerprint TEXT PRIMARY KEY,
  -- Hash of the centre's name of X.500: whom it issued to is found by it.
  subject TEXT NOT NULL,
  name TEXT NOT NULL,
  certificate TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('ministry', 'admin')),
  state TEXT NOT NULL CHECK (state IN ('accredited', 'suspended')),
  -- Since when the state is as it is, as the list tells; NULL when it does not.
  state_since INTEGER,
  not_after INTEGER NOT NULL,
  imported_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX trusted_centres_subject ON trusted_centres (subject);

-- The newest revocation list of each issuer whose people came: fetched by the clock, never by a request.
CREATE TABLE revocation_lists (
  -- Hash of the issuer's key and of the addresses.
  id TEXT PRIMARY KEY,
  issuer TEXT NOT NULL,
  issuer_certificate TEXT NOT NULL,
  -- JSON: mirrors of one list.
  urls TEXT NOT NULL CHECK (json_valid(urls)),
  -- JSON: which certificates the list tells of.
  scope TEXT NOT NULL CHECK (json_valid(scope)),
  -- Which pieces are in force; 0 before the first list has come.
  version INTEGER NOT NULL CHECK (version >= 0),
  this_update INTEGER,
  next_update INTEGER,
  entries INTEGER NOT NULL CHECK (entries >= 0),
  fetched_at INTEGER,
  next_fetch_at INTEGER NOT NULL,
  -- In a row.
  failures INTEGER NOT NULL CHECK (failures >= 0),
  problem TEXT CHECK (problem IN ('unreachable', 'silent', 'too-large', 'forbidden', 'unreadable', 'foreign', 'older')),
  CHECK ((version > 0) = (this_update IS NOT NULL)),
  CHECK ((failures > 0) = (problem IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX revocation_lists_issuer ON revocation_lists (issuer);
CREATE INDEX revocation_lists_due ON revocation_lists (next_fetch_at);

-- What a list tells, in pieces: some lists hold half a million numbers, and one is looked for.
CREATE TABLE revocation_pieces (
  list TEXT NOT NULL REFERENCES revocation_lists (id),
  version INTEGER NOT NULL CHECK (version > 0),
  -- Two hex digits of the number's hash; '' holds a short list whole.
  piece TEXT NOT NULL,
  -- JSON: {"serial": [when, reason]}.
  numbers TEXT NOT NULL CHECK (json_valid(numbers)),
  PRIMARY KEY (list, version, piece)
) STRICT, WITHOUT ROWID;

-- The journal of signatures; append-only. What the certificate tells is sealed with the person's `profile` key.
CREATE TABLE signatures (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES persons (id),
  at INTEGER NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('sign-in', 'register', 'prove', 'application')),
  -- The signed file of ours, used once; NULL when something else was signed.
  challenge TEXT UNIQUE,
  -- SHA-256 of what was signed and of the signature as it came.
  content_hash TEXT NOT NULL,
  signature_hash TEXT NOT NULL,
  -- 'valid', or why not.
  result TEXT NOT NULL,
  revocation TEXT CHECK (revocation IN ('fresh', 'stale', 'not-checked')),
  sealed_certificate TEXT,
  CHECK (result <> 'valid' OR (sealed_certificate IS NOT NULL AND revocation IS NOT NULL)),
  CHECK ((purpose = 'application') = (challenge IS NULL))
) STRICT;
CREATE INDEX signatures_owner ON signatures (owner_id, at);

CREATE TRIGGER signatures_refuse_update BEFORE UPDATE ON signatures
BEGIN
  SELECT RAISE(ABORT, 'signatures is append-only');
END;
CREATE TRIGGER signatures_refuse_delete BEFORE DELETE ON signatures
BEGIN
  SELECT RAISE(ABORT, 'signatures is append-only');
END;
