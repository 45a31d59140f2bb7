-- Who has lost every way in leaves a ticket; two people of the support give access back by hand.
CREATE TABLE recovery_tickets (
  -- Also the holder of the copy of the passport: a file `ticket:<id>` of the support.
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'granted', 'refused', 'used', 'expired')),
  -- What was typed, under the support's own key; NULL once the ticket is over.
  sealed_typed TEXT,
  -- A JSON list of the blind indexes of what was named.
  named TEXT NOT NULL CHECK (json_valid(named)),
  -- The account the first of the two found.
  account_id TEXT REFERENCES accounts (id),
  ground TEXT,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL CHECK (expires_at > created_at),
  decided_at INTEGER,
  link_until INTEGER,
  used_at INTEGER,
  UNIQUE (id, account_id),
  CHECK ((ground IS NOT NULL) = (state = 'refused')),
  CHECK ((decided_at IS NULL) = (state IN ('waiting', 'expired'))),
  CHECK ((link_until IS NOT NULL) = (state IN ('granted', 'used'))),
  CHECK ((used_at IS NOT NULL) = (state = 'used')),
  CHECK (state NOT IN ('granted', 'used') OR account_id IS NOT NULL)
) STRICT;
CREATE INDEX recovery_tickets_waiting ON recovery_tickets (state, created_at, id) WHERE state = 'waiting';
CREATE INDEX recovery_tickets_expiry ON recovery_tickets (expires_at) WHERE sealed_typed IS NOT NULL;
CREATE INDEX recovery_tickets_account ON recovery_tickets (account_id) WHERE account_id IS NOT NULL;

-- Two confirmations of one account by two people: the keys veto the same one twice, and a third.
CREATE TABLE ticket_confirmations (
  ticket_id TEXT NOT NULL,
  place INTEGER NOT NULL CHECK (place IN (1, 2)),
  staff_id TEXT NOT NULL REFERENCES staff_members (id),
  account_id TEXT NOT NULL,
  -- The application with codes is lost too, and they have made sure of it.
  app_lost INTEGER NOT NULL CHECK (app_lost IN (0, 1)),
  at INTEGER NOT NULL,
  PRIMARY KEY (ticket_id, place),
  UNIQUE (ticket_id, staff_id),
  FOREIGN KEY (ticket_id, account_id) REFERENCES recovery_tickets (id, account_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ticket_confirmations_staff ON ticket_confirmations (staff_id);
CREATE INDEX ticket_confirmations_account ON ticket_confirmations (ticket_id, account_id);
CREATE TRIGGER ticket_confirmations_refuse_update BEFORE UPDATE ON ticket_confirmations
BEGIN
  SELECT RAISE(ABORT, 'ticket_confirmations is append-only');
END;
CREATE TRIGGER ticket_confirmations_refuse_delete BEFORE DELETE ON ticket_confirmations
BEGIN
  SELECT RAISE(ABORT, 'ticket_confirmations is append-only');
END;

-- What is sent of a ticket is recorded like every other e-mail.
CREATE TABLE deliveries_anew (
  outbox_id TEXT PRIMARY KEY REFERENCES outbox (id),
  message_id TEXT REFERENCES messages (id),
  challenge_id TEXT,
  alert_id TEXT REFERENCES alerts (id),
  ticket_id TEXT REFERENCES recovery_tickets (id),
  channel TEXT NOT NULL CHECK (channel IN ('email', 'sms')),
  state TEXT NOT NULL CHECK (state IN ('sent', 'refused', 'skipped')),
  reason TEXT NOT NULL,
  outside_id TEXT,
  at INTEGER NOT NULL,
  CHECK ((message_id IS NOT NULL) + (challenge_id IS NOT NULL) + (alert_id IS NOT NULL) + (ticket_id IS NOT NULL) = 1),
  CHECK ((outside_id IS NOT NULL) = (state = 'sent'))
) STRICT, WITHOUT ROWID;
INSERT INTO deliveries_anew
SELECT outbox_id, message_id, challenge_id, alert_id, NULL, channel, state, reason, outside_id, at FROM deliveries;
DROP TABLE deliveries;
ALTER TABLE deliveries_anew RENAME TO deliveries;
CREATE UNIQUE INDEX deliveries_message ON deliveries (message_id, channel) WHERE message_id IS NOT NULL;
CREATE UNIQUE INDEX deliveries_alert ON deliveries (alert_id, channel) WHERE alert_id IS NOT NULL;
CREATE UNIQUE INDEX deliveries_ticket ON deliveries (ticket_id) WHERE ticket_id IS NOT NULL;
