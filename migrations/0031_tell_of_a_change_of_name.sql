-- Госуслуги may tell another name of a person: they hear of it as of all that happens to their account.
PRAGMA defer_foreign_keys = on;
CREATE TABLE alerts_anew (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  kind TEXT NOT NULL CHECK (kind IN ('new-device', 'locked', 'password-changed', 'contact-changed', 'contact-added', 'contact-removed',
    'factor-added', 'factor-removed', 'passkey-added', 'passkey-removed', 'way-joined', 'renamed', 'recovery-begun', 'recovered',
    'mfc-changed', 'closing')),
  -- The browser and the masked address; the keyring's common key.
  sealed_device TEXT,
  -- Contacts it goes to when they are not those of the account any more; the keyring's common key.
  sealed_to TEXT,
  created_at INTEGER NOT NULL,
  answered_at INTEGER
) STRICT;
INSERT INTO alerts_anew SELECT id, account_id, kind, sealed_device, sealed_to, created_at, answered_at FROM alerts;
DROP TABLE alerts;
ALTER TABLE alerts_anew RENAME TO alerts;
CREATE INDEX alerts_account ON alerts (account_id, created_at);
