-- An overdue case is told to the head once for each deadline it misses: `escalated_for` is the deadline that was told of.
ALTER TABLE case_queue ADD COLUMN escalated_for INTEGER;
CREATE INDEX case_queue_overdue ON case_queue (sort_at) WHERE clock_stopped = 0 AND escalated_for IS NOT sort_at;

-- A citizen is reminded once of what was asked for, two days before the waiting ends.
ALTER TABLE info_requests ADD COLUMN reminded_at INTEGER;
CREATE INDEX info_requests_reminder ON info_requests (wait_until) WHERE closed_at IS NULL AND reminded_at IS NULL;
