-- One way back into an account: what was shown, and what waits for the code of a new telephone.
CREATE TABLE recoveries (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  visit_hash TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('password', 'phone', 'email', 'login', 'not-me')),
  first_thing TEXT NOT NULL CHECK (first_thing IN ('sms', 'email')),
  -- NULL while it is still asked. 'none': the account has nothing else; 'new-phone': the telephone is lost, a new one is asked.
  second_thing TEXT CHECK (second_thing IN ('none', 'sms', 'email', 'app', 'recovery-code', 'new-phone')),
  -- A telephone and a password that wait for the telephone's code; the keyring's common key.
  sealed_new TEXT,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL CHECK (expires_at > created_at),
  done_at INTEGER
) STRICT;
CREATE INDEX recoveries_account ON recoveries (account_id);
CREATE INDEX recoveries_visit ON recoveries (visit_hash, created_at);
CREATE INDEX recoveries_expiry ON recoveries (expires_at);
