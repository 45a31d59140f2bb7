-- A visitor of a МФЦ who has no way into the portal: an officer fills in for them, in a session that says so.
ALTER TABLE sessions ADD COLUMN served_by TEXT REFERENCES staff_members (id);
CREATE INDEX sessions_served ON sessions (served_by) WHERE served_by IS NOT NULL;
