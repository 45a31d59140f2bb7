-- People and their ways in: accounts, identifiers, sessions, one-time codes, optional consents, staff.
CREATE TABLE persons (
  id TEXT PRIMARY KEY,
  trust_level INTEGER NOT NULL CHECK (trust_level BETWEEN 0 AND 2),
  sealed_profile TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE accounts (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES persons (id),
  kind TEXT NOT NULL CHECK (kind IN ('citizen', 'staff')),
  password_hash TEXT CHECK (password_hash GLOB '$argon2id$*'),
  password_set_at INTEGER,
  created_at INTEGER NOT NULL,
  UNIQUE (id, kind),
  CHECK ((password_hash IS NULL) = (password_set_at IS NULL))
) STRICT;

CREATE INDEX accounts_person ON accounts (person_id);

-- An officer is a citizen too: one telephone may open one account of each kind.
CREATE TABLE identifiers (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  account_kind TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('phone', 'email', 'snils', 'inn')),
  blind_index TEXT NOT NULL,
  sealed_value TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  verified_at INTEGER,
  FOREIGN KEY (account_id, account_kind) REFERENCES accounts (id, kind)
) STRICT;

CREATE INDEX identifiers_account ON identifiers (account_id, account_kind);
-- Only a verified identifier opens sign-in, and only one account of a kind may have it.
-- The value comes first: led by the kinds, this index would tempt SQLite to walk everybody's telephones.
CREATE UNIQUE INDEX identifiers_verified ON identifiers (blind_index, kind, account_kind) WHERE verified_at IS NOT NULL;

CREATE TABLE sessions (
  token_hash TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  authentication TEXT NOT NULL CHECK (authentication IN ('password')),
  trust INTEGER NOT NULL CHECK (trust BETWEEN 0 AND 2),
  created_at INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  ended_at INTEGER,
  FOREIGN KEY (account_id, kind) REFERENCES accounts (id, kind),
  CHECK (last_seen_at >= created_at AND expires_at > created_at)
) STRICT, WITHOUT ROWID;

CREATE INDEX sessions_account ON sessions (account_id, kind);
CREATE INDEX sessions_expiry ON sessions (expires_at);

-- A code is derived from the id and the number of sendings; the row keeps what it is for and how often it was tried.
CREATE TABLE challenges (
  id TEXT PRIMARY KEY,
  purpose TEXT NOT NULL CHECK (purpose IN ('register', 'sign-in', 'staff-sign-in', 'staff-register', 'confirm-email')),
  visit_hash TEXT,
  account_id TEXT REFERENCES accounts (id),
  channel TEXT NOT NULL CHECK (channel IN ('sms', 'email')),
  sealed_payload TEXT NOT NULL,
  sendings INTEGER NOT NULL CHECK (sendings BETWEEN 1 AND 5),
  sent_at INTEGER NOT NULL,
  tries INTEGER NOT NULL CHECK (tries BETWEEN 0 AND 5),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER,
  -- A link is opened in any browser; a code only in the one that asked for it.
  CHECK ((visit_hash IS NULL) = (purpose = 'confirm-email')),
  CHECK (channel = 'sms' OR purpose IN ('sign-in', 'confirm-email'))
) STRICT;

CREATE INDEX challenges_account ON challenges (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX challenges_visit ON challenges (visit_hash, purpose, created_at) WHERE visit_hash IS NOT NULL;
CREATE INDEX challenges_expiry ON challenges (expires_at);

-- Optional purposes only, each a document of its own (156-ФЗ); registration and filing need no consent.
CREATE TABLE consents (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES persons (id),
  purpose TEXT NOT NULL CHECK (purpose IN ('processing', 'hints', 'news', 'biometrics')),
  version TEXT NOT NULL,
  text TEXT NOT NULL,
  given_at INTEGER NOT NULL,
  withdrawn_at INTEGER,
  CHECK (withdrawn_at IS NULL OR withdrawn_at >= given_at)
) STRICT;

CREATE INDEX consents_person ON consents (person_id, purpose);
CREATE UNIQUE INDEX consents_in_force ON consents (person_id, purpose) WHERE withdrawn_at IS NULL;

CREATE TABLE staff_invitations (
  token_hash TEXT PRIMARY KEY,
  department TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('officer', 'head', 'mfc')),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL CHECK (expires_at > created_at),
  used_at INTEGER
) STRICT, WITHOUT ROWID;

-- `invitation_hash` is unique: it vetoes the second of two people who use one invitation at once.
CREATE TABLE staff_members (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL UNIQUE REFERENCES accounts (id),
  invitation_hash TEXT NOT NULL UNIQUE REFERENCES staff_invitations (token_hash),
  department TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('officer', 'head', 'mfc')),
  sealed_name TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  disabled_at INTEGER
) STRICT;

CREATE INDEX staff_members_department ON staff_members (department);
