-- A person finds their applications by the end of a number, by service and by how they stand, however many there are of them.
-- The number ends each index: two of one moment have an order too.
DROP INDEX applications_owner;
CREATE INDEX applications_owner ON applications (owner_id, submitted_at, number);
CREATE INDEX applications_tail ON applications (owner_id, substr(number, -5), submitted_at, number);
CREATE INDEX applications_service ON applications (owner_id, slug, submitted_at, number);
CREATE INDEX applications_open ON applications (owner_id, (status IN ('submitted', 'registered', 'checking', 'in_review', 'needs_info',
  'awaiting_payment', 'awaiting_consent', 'redirected', 'registry_unavailable', 'external')), submitted_at, number);
