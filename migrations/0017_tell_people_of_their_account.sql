-- What every way in shares: whose word each value of a profile is, how a person was proven, and what their account must be told.
ALTER TABLE persons ADD COLUMN profile_version INTEGER NOT NULL DEFAULT 0 CHECK (profile_version >= 0);

-- The journal of a profile: who changed what, when and from where. Append-only; `seq` is the profile's version after the change.
CREATE TABLE profile_changes (
  person_id TEXT NOT NULL REFERENCES persons (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  at INTEGER NOT NULL,
  actor_kind TEXT NOT NULL CHECK (actor_kind IN ('citizen', 'officer', 'system')),
  actor_id TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('entered', 'esia', 'mfc', 'signature', 'registry')),
  -- Names of the values, before and after, and the device; opens with the person's `profile` key.
  sealed_change TEXT NOT NULL,
  PRIMARY KEY (person_id, seq)
) STRICT, WITHOUT ROWID;

-- By what a person's trust rose; the highest one counts.
CREATE TABLE trust_grants (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES persons (id),
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 2),
  way TEXT NOT NULL CHECK (way IN ('esia', 'mfc', 'signature', 'documents', 'portal-check')),
  actor_id TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX trust_grants_person ON trust_grants (person_id, at);

-- What happened to an account that its person must hear of; «Это не я» answers it.
CREATE TABLE alerts (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES accounts (id),
  kind TEXT NOT NULL CHECK (kind IN ('new-device', 'locked', 'password-changed', 'contact-changed', 'contact-added', 'contact-removed',
    'factor-added', 'factor-removed', 'passkey-added', 'passkey-removed', 'way-joined', 'recovery-begun', 'recovered', 'mfc-changed',
    'closing')),
  -- The browser and the masked address; the keyring's common key.
  sealed_device TEXT,
  -- Contacts it goes to when they are not those of the account any more; the keyring's common key.
  sealed_to TEXT,
  created_at INTEGER NOT NULL,
  answered_at INTEGER
) STRICT;
CREATE INDEX alerts_account ON alerts (account_id, created_at);

CREATE TRIGGER profile_changes_refuse_update BEFORE UPDATE ON profile_changes
BEGIN
  SELECT RAISE(ABORT, 'profile_changes is append-only');
END;
CREATE TRIGGER profile_changes_refuse_delete BEFORE DELETE ON profile_changes
BEGIN
  SELECT RAISE(ABORT, 'profile_changes is append-only');
END;

-- Who proves people and gives access back by hand belongs to the support of the portal.
PRAGMA defer_foreign_keys = on;
CREATE TABLE staff_members_anew (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL UNIQUE REFERENCES accounts (id),
  invitation_hash TEXT NOT NULL UNIQUE REFERENCES staff_invitations (token_hash),
  department TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('officer', 'head', 'mfc', 'support')),
  sealed_name TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  disabled_at INTEGER
) STRICT;
INSERT INTO staff_members_anew SELECT * FROM staff_members;
DROP TABLE staff_members;
ALTER TABLE staff_members_anew RENAME TO staff_members;
CREATE INDEX staff_members_department ON staff_members (department);

CREATE TABLE staff_invitations_anew (
  token_hash TEXT PRIMARY KEY,
  department TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('officer', 'head', 'mfc', 'support')),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL CHECK (expires_at > created_at),
  used_at INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO staff_invitations_anew SELECT * FROM staff_invitations;
DROP TABLE staff_invitations;
ALTER TABLE staff_invitations_anew RENAME TO staff_invitations;
