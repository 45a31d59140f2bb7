-- What is decided by a body outside the region: each handing over of an application, and what the body said of it, word for word.
CREATE TABLE outside_orders (
  -- Ours, the same over all attempts: the body registers one order a reference.
  reference TEXT PRIMARY KEY,
  application TEXT NOT NULL REFERENCES applications (number),
  body TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'decided', 'returned')),
  outside_number TEXT,
  created_at INTEGER NOT NULL,
  sent_at INTEGER,
  -- When the body must have decided, by its own term.
  due_at INTEGER,
  -- When it is sent or asked about next; NULL once there is nothing more to wait for.
  next_at INTEGER,
  -- Attempts since something was new: the longer nothing is, the seldomer we ask.
  quiet INTEGER NOT NULL CHECK (quiet >= 0),
  failing_since INTEGER,
  -- Of the file the decision came with; the document must have the same.
  result_sha256 TEXT CHECK (length(result_sha256) = 64),
  CHECK ((state IN ('waiting', 'sent')) = (next_at IS NOT NULL)),
  CHECK ((state = 'decided') = (result_sha256 IS NOT NULL))
) STRICT;

CREATE INDEX outside_orders_application ON outside_orders (application);
CREATE INDEX outside_orders_due ON outside_orders (next_at) WHERE next_at IS NOT NULL;

CREATE TABLE outside_statuses (
  reference TEXT NOT NULL REFERENCES outside_orders (reference),
  seq INTEGER NOT NULL CHECK (seq > 0),
  code TEXT NOT NULL,
  words TEXT NOT NULL,
  -- The body's clock and ours.
  at INTEGER NOT NULL,
  heard_at INTEGER NOT NULL,
  PRIMARY KEY (reference, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER outside_statuses_refuse_update BEFORE UPDATE ON outside_statuses
BEGIN
  SELECT RAISE(ABORT, 'outside_statuses is append-only');
END;

CREATE TRIGGER outside_statuses_refuse_delete BEFORE DELETE ON outside_statuses
BEGIN
  SELECT RAISE(ABORT, 'outside_statuses is append-only');
END;

-- An INSERT OR REPLACE deletes without a word to the trigger above; a gap would be news lost.
CREATE TRIGGER outside_statuses_continue BEFORE INSERT ON outside_statuses
WHEN NEW.seq <> 1 + coalesce((SELECT max(seq) FROM outside_statuses WHERE reference = NEW.reference), 0)
BEGIN
  SELECT RAISE(ABORT, 'UNIQUE constraint failed: outside_statuses.reference, outside_statuses.seq');
END;
