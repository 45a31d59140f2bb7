-- What we tell people: messages in the cabinet, and how each e-mail and SMS ended.
CREATE TABLE messages (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL,
  application_id TEXT,
  topic TEXT NOT NULL,
  sealed_words TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  read_at INTEGER,
  CHECK (read_at IS NULL OR read_at >= created_at)
) STRICT;

CREATE INDEX messages_owner ON messages (owner_id, created_at, id);
CREATE INDEX messages_unread ON messages (owner_id) WHERE read_at IS NULL;

-- The end of an announcement: the attempts themselves are in outbox_attempts. `outside_id` is the Message-ID or the gateway's id.
CREATE TABLE deliveries (
  outbox_id TEXT PRIMARY KEY REFERENCES outbox (id),
  message_id TEXT REFERENCES messages (id),
  challenge_id TEXT,
  channel TEXT NOT NULL CHECK (channel IN ('email', 'sms')),
  state TEXT NOT NULL CHECK (state IN ('sent', 'refused', 'skipped')),
  reason TEXT NOT NULL,
  outside_id TEXT,
  at INTEGER NOT NULL,
  CHECK ((message_id IS NULL) <> (challenge_id IS NULL)),
  CHECK ((outside_id IS NOT NULL) = (state = 'sent'))
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX deliveries_message ON deliveries (message_id, channel) WHERE message_id IS NOT NULL;
