-- A person reads how and when each contact was confirmed. Telephones are confirmed by a code alone; of letters before this nobody knows.
ALTER TABLE identifiers ADD COLUMN verified_by TEXT CHECK (verified_by IN ('code', 'link', 'esia'));
UPDATE identifiers SET verified_by = 'code' WHERE kind = 'phone' AND verified_at IS NOT NULL
AND NOT EXISTS (SELECT 1 FROM esia_links WHERE esia_links.account_id = identifiers.account_id);
