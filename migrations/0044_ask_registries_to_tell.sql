-- Registries of health, education and housing tell what they know of a person who lets them be asked: three more questions, and one
-- more consent. Both tables are made anew for their CHECKs.
PRAGMA defer_foreign_keys = on;

CREATE TABLE registry_requests_new (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES persons (id),
  kind TEXT NOT NULL CHECK (kind IN ('snils', 'passport', 'inn', 'address', 'policy', 'schools', 'houseAccount')),
  -- Which room hears the answer.
  purpose TEXT NOT NULL CHECK (purpose IN ('profile', 'proof')),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'answered', 'rejected', 'dropped')),
  outside_id TEXT,
  -- Both open with the person's `profile` key.
  sealed_content TEXT NOT NULL,
  sealed_answer TEXT,
  -- A message that broke on the way is sent anew under another number.
  sendings INTEGER NOT NULL CHECK (sendings > 0),
  quiet INTEGER NOT NULL CHECK (quiet >= 0),
  failing_since INTEGER,
  created_at INTEGER NOT NULL,
  -- When it is sent or asked about next; NULL once there is nothing more to wait for.
  next_at INTEGER,
  ended_at INTEGER,
  CHECK ((state IN ('waiting', 'sent')) = (next_at IS NOT NULL)),
  CHECK ((next_at IS NULL) = (ended_at IS NOT NULL)),
  CHECK ((state = 'answered') = (sealed_answer IS NOT NULL))
) STRICT;
INSERT INTO registry_requests_new
  SELECT id, person_id, kind, purpose, state, outside_id, sealed_content, sealed_answer, sendings, quiet, failing_since, created_at,
    next_at, ended_at
  FROM registry_requests;
DROP TABLE registry_requests;
ALTER TABLE registry_requests_new RENAME TO registry_requests;
CREATE INDEX registry_requests_person ON registry_requests (person_id, purpose, created_at);
CREATE INDEX registry_requests_due ON registry_requests (next_at) WHERE next_at IS NOT NULL;

CREATE TABLE consents_new (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES persons (id),
  purpose TEXT NOT NULL CHECK (purpose IN ('processing', 'hints', 'news', 'biometrics', 'registries')),
  version TEXT NOT NULL,
  text TEXT NOT NULL,
  given_at INTEGER NOT NULL,
  withdrawn_at INTEGER,
  CHECK (withdrawn_at IS NULL OR withdrawn_at >= given_at)
) STRICT;
INSERT INTO consents_new SELECT id, person_id, purpose, version, text, given_at, withdrawn_at FROM consents;
DROP TABLE consents;
ALTER TABLE consents_new RENAME TO consents;
CREATE INDEX consents_person ON consents (person_id, purpose);
CREATE UNIQUE INDEX consents_in_force ON consents (person_id, purpose) WHERE withdrawn_at IS NULL;
CREATE INDEX consents_biometrics ON consents (person_id) WHERE purpose = 'biometrics' AND withdrawn_at IS NULL;
