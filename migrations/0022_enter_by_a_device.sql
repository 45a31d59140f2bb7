-- Keys of a device: a person enters by a finger or a PIN of their own telephone or computer.
CREATE TABLE passkeys (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  account_kind TEXT NOT NULL,
  -- The name the device gave the key, base64url.
  credential_id TEXT NOT NULL UNIQUE,
  public_key TEXT NOT NULL,
  -- How often the device says it was used; who comes with no higher number puts NULL here, and the whole batch is undone.
  counter INTEGER NOT NULL CHECK (counter >= 0),
  -- How its person calls it; opens with the keyring's common key.
  sealed_name TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  last_used_at INTEGER,
  FOREIGN KEY (account_id, account_kind) REFERENCES accounts (id, kind)
) STRICT;
CREATE INDEX passkeys_account ON passkeys (account_id, account_kind);

-- What a device was asked to sign is answered once.
CREATE TABLE spent_passkey_challenges (
  hash TEXT PRIMARY KEY,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX spent_passkey_challenges_expiry ON spent_passkey_challenges (expires_at);
