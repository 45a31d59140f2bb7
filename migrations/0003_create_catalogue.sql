-- Every version of a service's definition that was ever used: drafts and applications are read under their own.
CREATE TABLE service_versions (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
  slug TEXT NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json)),
  created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX service_versions_by_slug ON service_versions (slug, created_at);

CREATE TRIGGER service_versions_refuse_update BEFORE UPDATE ON service_versions
BEGIN
  SELECT RAISE(ABORT, 'service_versions is append-only');
END;

CREATE TRIGGER service_versions_refuse_delete BEFORE DELETE ON service_versions
BEGIN
  SELECT RAISE(ABORT, 'service_versions is append-only');
END;
