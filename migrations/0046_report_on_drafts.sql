-- A publication tells what it will ask of the open drafts of its service: they are found among those of all others.
CREATE INDEX drafts_service ON drafts (slug, expires_at) WHERE submitted_at IS NULL;
