-- What a person shows beside the password: the codes of an application, and ten spare codes for the day it is lost.
CREATE TABLE app_factors (
  account_id TEXT PRIMARY KEY REFERENCES accounts (id),
  -- Opens with the keyring's common key.
  sealed_secret TEXT NOT NULL,
  -- The last half-minute whose code was used: who uses it again puts NULL here, and the whole batch is undone.
  last_step INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE recovery_codes (
  account_id TEXT NOT NULL REFERENCES accounts (id),
  -- A keyed hash: the table alone opens nothing.
  code_hash TEXT NOT NULL,
  -- 0 until it is used; who uses it again puts NULL here.
  used_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (account_id, code_hash)
) STRICT, WITHOUT ROWID;
