-- Every way in: how a session began, on what device, when its person last proved themselves; codes for more purposes.
CREATE TABLE sessions_anew (
  token_hash TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  authentication TEXT NOT NULL
    CHECK (authentication IN ('password', 'esia', 'signature', 'passkey', 'activation', 'recovery')),
  second_factor TEXT NOT NULL CHECK (second_factor IN ('none', 'sms', 'email', 'app', 'recovery-code', 'passkey')),
  trust INTEGER NOT NULL CHECK (trust BETWEEN 0 AND 2),
  -- «На чужом компьютере»: nothing lasting is left in the browser.
  foreign_computer INTEGER NOT NULL CHECK (foreign_computer IN (0, 1)),
  -- The browser's name and the masked address; opens with the keyring's common key.
  sealed_device TEXT,
  -- Signing in is a proof; so is each step-up afterwards.
  proven_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  ended_at INTEGER,
  ended_by TEXT CHECK (ended_by IN ('self', 'another-session', 'password', 'not-me', 'recovery', 'admin')),
  FOREIGN KEY (account_id, kind) REFERENCES accounts (id, kind),
  CHECK (last_seen_at >= created_at AND expires_at > created_at AND proven_at >= created_at),
  CHECK (ended_by IS NULL OR ended_at IS NOT NULL)
) STRICT, WITHOUT ROWID;

INSERT INTO sessions_anew
SELECT token_hash, account_id, kind, authentication, 'sms', trust, 0, NULL, created_at, created_at, last_seen_at, expires_at,
  ended_at, NULL
FROM sessions;
DROP TABLE sessions;
ALTER TABLE sessions_anew RENAME TO sessions;
CREATE INDEX sessions_account ON sessions (account_id, kind);
CREATE INDEX sessions_expiry ON sessions (expires_at);

CREATE TABLE challenges_anew (
  id TEXT PRIMARY KEY,
  purpose TEXT NOT NULL CHECK (purpose IN ('register', 'sign-in', 'staff-sign-in', 'staff-register', 'confirm-email',
    'new-contact', 'step-up', 'staff-step-up', 'recover', 'activate')),
  visit_hash TEXT,
  account_id TEXT REFERENCES accounts (id),
  -- 'app' and 'recovery-code' are read by the person: nothing is sent.
  channel TEXT NOT NULL CHECK (channel IN ('sms', 'email', 'app', 'recovery-code')),
  sealed_payload TEXT NOT NULL,
  sendings INTEGER NOT NULL CHECK (sendings BETWEEN 0 AND 5),
  sent_at INTEGER NOT NULL,
  tries INTEGER NOT NULL CHECK (tries BETWEEN 0 AND 5),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER,
  -- A link is opened in any browser; a code only in the one that asked for it.
  CHECK ((visit_hash IS NULL) = (purpose = 'confirm-email')),
  CHECK (channel <> 'email' OR purpose NOT IN ('register', 'staff-sign-in', 'staff-register', 'staff-step-up')),
  CHECK (channel IN ('sms', 'email') OR purpose IN ('sign-in', 'staff-sign-in', 'step-up', 'staff-step-up', 'recover')),
  CHECK (sendings > 0 OR channel IN ('app', 'recovery-code'))
) STRICT;

INSERT INTO challenges_anew SELECT * FROM challenges;
DROP TABLE challenges;
ALTER TABLE challenges_anew RENAME TO challenges;
CREATE INDEX challenges_account ON challenges (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX challenges_visit ON challenges (visit_hash, purpose, created_at) WHERE visit_hash IS NOT NULL;
CREATE INDEX challenges_expiry ON challenges (expires_at);

CREATE TABLE identifiers_anew (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  account_kind TEXT NOT NULL,
  -- 'esia' is the number ESIA knows the person by; 'municipal' opens sign-in only where the region says so.
  kind TEXT NOT NULL CHECK (kind IN ('phone', 'email', 'snils', 'inn', 'esia', 'municipal')),
  blind_index TEXT NOT NULL,
  sealed_value TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  verified_at INTEGER,
  FOREIGN KEY (account_id, account_kind) REFERENCES accounts (id, kind)
) STRICT;

INSERT INTO identifiers_anew SELECT * FROM identifiers;
DROP TABLE identifiers;
ALTER TABLE identifiers_anew RENAME TO identifiers;
CREATE INDEX identifiers_account ON identifiers (account_id, account_kind);
CREATE UNIQUE INDEX identifiers_verified ON identifiers (blind_index, kind, account_kind) WHERE verified_at IS NOT NULL;
