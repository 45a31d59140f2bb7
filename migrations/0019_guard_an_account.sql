-- What guards an account: devices it was entered on, how long a session may rest, and what its person was told.
-- `device_key` is a keyed hash of the browser's name and the network: the table alone tells nothing of either.
CREATE TABLE known_devices (
  account_id TEXT NOT NULL REFERENCES accounts (id),
  device_key TEXT NOT NULL,
  first_seen_at INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL CHECK (last_seen_at >= first_seen_at),
  PRIMARY KEY (account_id, device_key)
) STRICT, WITHOUT ROWID;

-- Where nothing lasting may stay, a session rests shorter than others; NULL is as long as they.
ALTER TABLE sessions ADD COLUMN idle_minutes INTEGER CHECK (idle_minutes > 0);

-- When a person asked to be reminded of an old password later.
ALTER TABLE accounts ADD COLUMN password_later_at INTEGER;

CREATE TABLE deliveries_anew (
  outbox_id TEXT PRIMARY KEY REFERENCES outbox (id),
  message_id TEXT REFERENCES messages (id),
  challenge_id TEXT,
  alert_id TEXT REFERENCES alerts (id),
  channel TEXT NOT NULL CHECK (channel IN ('email', 'sms')),
  state TEXT NOT NULL CHECK (state IN ('sent', 'refused', 'skipped')),
  reason TEXT NOT NULL,
  outside_id TEXT,
  at INTEGER NOT NULL,
  CHECK ((message_id IS NOT NULL) + (challenge_id IS NOT NULL) + (alert_id IS NOT NULL) = 1),
  CHECK ((outside_id IS NOT NULL) = (state = 'sent'))
) STRICT, WITHOUT ROWID;
INSERT INTO deliveries_anew
SELECT outbox_id, message_id, challenge_id, NULL, channel, state, reason, outside_id, at FROM deliveries;
DROP TABLE deliveries;
ALTER TABLE deliveries_anew RENAME TO deliveries;
CREATE UNIQUE INDEX deliveries_message ON deliveries (message_id, channel) WHERE message_id IS NOT NULL;
CREATE UNIQUE INDEX deliveries_alert ON deliveries (alert_id, channel) WHERE alert_id IS NOT NULL;
