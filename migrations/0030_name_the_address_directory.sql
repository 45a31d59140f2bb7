-- The directory of addresses is a part of its own: it answers at once, the registries in their own time.
CREATE TABLE dependencies_anew (
  name TEXT PRIMARY KEY CHECK (name IN ('mail', 'sms', 'files', 'outside', 'esia', 'registries', 'addresses')),
  failures INTEGER NOT NULL CHECK (failures >= 0),
  failing_since INTEGER,
  checked_at INTEGER NOT NULL,
  CHECK ((failures = 0) = (failing_since IS NULL))
) STRICT;
INSERT INTO dependencies_anew SELECT name, failures, failing_since, checked_at FROM dependencies;
DROP TABLE dependencies;
ALTER TABLE dependencies_anew RENAME TO dependencies;
