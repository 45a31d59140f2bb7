-- What a registry was asked about a person, and what it answered; the row itself is the queue.
CREATE TABLE registry_requests (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES persons (id),
  kind TEXT NOT NULL CHECK (kind IN ('snils', 'passport', 'inn', 'address')),
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
CREATE INDEX registry_requests_person ON registry_requests (person_id, purpose, created_at);
CREATE INDEX registry_requests_due ON registry_requests (next_at) WHERE next_at IS NOT NULL;
