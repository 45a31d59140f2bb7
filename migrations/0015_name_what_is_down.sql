-- How the parts we lean on behaved when a job last used them: pages and /status.txt say so without asking them themselves.
CREATE TABLE dependencies (
  name TEXT PRIMARY KEY CHECK (name IN ('mail', 'sms', 'files', 'outside', 'esia', 'registries')),
  failures INTEGER NOT NULL CHECK (failures >= 0),
  failing_since INTEGER,
  checked_at INTEGER NOT NULL,
  CHECK ((failures = 0) = (failing_since IS NULL))
) STRICT;
