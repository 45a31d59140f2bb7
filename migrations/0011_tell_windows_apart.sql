-- Two windows of one draft are told when each page was saved; a draft moves to a new version of its service,
-- and its owner is reminded once before it is removed.
ALTER TABLE draft_pages ADD COLUMN saved_at INTEGER NOT NULL DEFAULT 0;

ALTER TABLE drafts ADD COLUMN reminded_at INTEGER;
ALTER TABLE drafts ADD COLUMN moved_from TEXT;
ALTER TABLE drafts ADD COLUMN changed_at INTEGER CHECK ((changed_at IS NULL) = (moved_from IS NULL));

CREATE INDEX drafts_reminder ON drafts (expires_at) WHERE submitted_at IS NULL AND reminded_at IS NULL;
