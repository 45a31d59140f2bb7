-- «Войти через Госуслуги», and how a way in becomes one of an account that is there already.

-- A return from ESIA that was used: the second one with the same `state` is vetoed by the key. Nobody's; forgotten after a day.
CREATE TABLE esia_returns (
  state_hash TEXT PRIMARY KEY,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX esia_returns_at ON esia_returns (at);

-- What ESIA last told of the person of an account; opens with the person's `profile` key.
CREATE TABLE esia_links (
  account_id TEXT PRIMARY KEY REFERENCES accounts (id),
  confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
  sealed_told TEXT NOT NULL,
  linked_at INTEGER NOT NULL,
  told_at INTEGER NOT NULL,
  CHECK (told_at >= linked_at)
) STRICT, WITHOUT ROWID;

-- ESIA's markers while a session that began there is open; opens with the person's `profile` key.
CREATE TABLE esia_tokens (
  account_id TEXT PRIMARY KEY REFERENCES accounts (id),
  sealed_tokens TEXT NOT NULL,
  refresh_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX esia_tokens_refresh ON esia_tokens (refresh_at);

-- Who was named by a way in and has not said yet whether the cabinet that fits is theirs. Keyed by SHA-256 of a cookie.
CREATE TABLE joinings (
  token_hash TEXT PRIMARY KEY,
  -- The account that is asked about.
  account_id TEXT NOT NULL REFERENCES accounts (id),
  -- Opens with the keyring's common key.
  sealed_arrival TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL CHECK (expires_at > created_at)
) STRICT, WITHOUT ROWID;
CREATE INDEX joinings_account ON joinings (account_id);
CREATE INDEX joinings_expiry ON joinings (expires_at);

-- A СНИЛС that was typed and not confirmed opens nothing, but asks «Это ваш кабинет?».
CREATE INDEX identifiers_claimed ON identifiers (blind_index) WHERE verified_at IS NULL;
