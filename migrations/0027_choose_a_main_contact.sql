-- Several telephones and e-mails of one account: codes and notices go to the one that was made main last, else to the first confirmed.
ALTER TABLE identifiers ADD COLUMN main_at INTEGER CHECK (main_at IS NULL OR verified_at IS NOT NULL);
