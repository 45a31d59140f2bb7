-- An officer of a МФЦ ties a municipal code to a cabinet, and unties it: two more deeds of a desk.
CREATE TABLE desk_deeds_anew (
  id TEXT PRIMARY KEY,
  office TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff_members (id),
  kind TEXT NOT NULL CHECK (kind IN ('code-open', 'code-restore', 'application', 'hand-over', 'login-tied', 'login-untied')),
  -- An activation's id, an application's number or an account's id.
  subject TEXT NOT NULL,
  person_id TEXT,
  sealed_about TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
INSERT INTO desk_deeds_anew SELECT id, office, staff_id, kind, subject, person_id, sealed_about, at FROM desk_deeds;
DROP TABLE desk_deeds;
ALTER TABLE desk_deeds_anew RENAME TO desk_deeds;
CREATE INDEX desk_deeds_office ON desk_deeds (office, at);
CREATE INDEX desk_deeds_staff ON desk_deeds (staff_id);

CREATE TRIGGER desk_deeds_refuse_update BEFORE UPDATE ON desk_deeds
BEGIN
  SELECT RAISE(ABORT, 'desk_deeds is append-only');
END;
CREATE TRIGGER desk_deeds_refuse_delete BEFORE DELETE ON desk_deeds
BEGIN
  SELECT RAISE(ABORT, 'desk_deeds is append-only');
END;
