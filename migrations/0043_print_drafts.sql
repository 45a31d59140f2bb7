-- A draft is printed and brought to a МФЦ. One paper a draft: a new one takes the place of the one before, whose code fits no more.
CREATE TABLE draft_papers (
  draft_id TEXT PRIMARY KEY REFERENCES drafts (id) ON DELETE CASCADE,
  -- The code is found by its HMAC; `sealed_code` opens with the owner's `draft` key alone.
  code_index TEXT NOT NULL UNIQUE,
  sealed_code TEXT NOT NULL,
  -- The draft's version that was printed.
  version INTEGER NOT NULL CHECK (version >= 0),
  printed_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL CHECK (expires_at > printed_at)
) STRICT;
CREATE INDEX draft_papers_expiry ON draft_papers (expires_at);

-- The only place that an officer's session opens, when it began with somebody's paper: the draft, and then what it has become.
ALTER TABLE sessions ADD COLUMN served_only TEXT CHECK (served_only IS NULL OR served_by IS NOT NULL);
