-- What is in force of each service that was changed without a deploy; one without a row is as the build has it.
CREATE TABLE service_states (
  slug TEXT PRIMARY KEY,
  -- Moves with every change: of two admins who change one service at once, one is told of the other.
  revision INTEGER NOT NULL CHECK (revision > 0),
  -- NULL: the definition of the build.
  live_hash TEXT REFERENCES service_versions (hash),
  live_since INTEGER,
  canary_hash TEXT REFERENCES service_versions (hash),
  canary_percent INTEGER CHECK (canary_percent BETWEEN 1 AND 99),
  -- What a rollback brings back.
  previous_hash TEXT REFERENCES service_versions (hash),
  -- While `closed_until` is ahead nobody begins or sends an application.
  closed_at INTEGER,
  closed_until INTEGER,
  closed_reason TEXT CHECK (trim(closed_reason) <> ''),
  works_from INTEGER,
  works_to INTEGER CHECK (works_to > works_from),
  works_words TEXT CHECK (trim(works_words) <> ''),
  changed_at INTEGER NOT NULL,
  CHECK ((live_hash IS NULL) = (live_since IS NULL)),
  CHECK ((canary_hash IS NULL) = (canary_percent IS NULL)),
  CHECK ((closed_until IS NULL) = (closed_at IS NULL) AND (closed_until IS NULL) = (closed_reason IS NULL)),
  CHECK ((works_from IS NULL) = (works_to IS NULL) AND (works_from IS NULL) = (works_words IS NULL))
) STRICT;
CREATE INDEX service_states_live ON service_states (live_hash) WHERE live_hash IS NOT NULL;
CREATE INDEX service_states_canary ON service_states (canary_hash) WHERE canary_hash IS NOT NULL;
CREATE INDEX service_states_previous ON service_states (previous_hash) WHERE previous_hash IS NOT NULL;

-- Who changed what of a service, and when. The last `seq` is the edition of the catalogue: isolates read anew when it moves.
CREATE TABLE service_publications (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  slug TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision > 0),
  deed TEXT NOT NULL CHECK (deed IN ('publish', 'canary', 'promote', 'rollback', 'disable', 'enable', 'works')),
  by_role TEXT NOT NULL CHECK (by_role IN ('admin')),
  at INTEGER NOT NULL,
  from_hash TEXT,
  to_hash TEXT,
  detail TEXT NOT NULL CHECK (json_valid(detail)),
  UNIQUE (slug, revision)
) STRICT;
CREATE TRIGGER service_publications_refuse_update BEFORE UPDATE ON service_publications
BEGIN
  SELECT RAISE(ABORT, 'service_publications is append-only');
END;
CREATE TRIGGER service_publications_refuse_delete BEFORE DELETE ON service_publications
BEGIN
  SELECT RAISE(ABORT, 'service_publications is append-only');
END;

-- Whatever an isolate still believes, a closed service takes nothing. A mistake in a document is corrected all the same (210-ФЗ).
CREATE TRIGGER drafts_refuse_closed BEFORE INSERT ON drafts
WHEN EXISTS (SELECT 1 FROM service_states WHERE slug = NEW.slug AND closed_until > NEW.created_at)
BEGIN
  SELECT RAISE(ABORT, 'the service is closed');
END;
CREATE TRIGGER applications_refuse_closed BEFORE INSERT ON applications
WHEN NEW.action <> 'correct' AND EXISTS (SELECT 1 FROM service_states WHERE slug = NEW.slug AND closed_until > NEW.submitted_at)
BEGIN
  SELECT RAISE(ABORT, 'the service is closed');
END;
