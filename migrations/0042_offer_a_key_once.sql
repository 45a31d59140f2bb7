-- Who works here and has no key of a device is offered one after a sign-in, not sooner than a month after the last time.
ALTER TABLE accounts ADD COLUMN key_offered_at INTEGER;
