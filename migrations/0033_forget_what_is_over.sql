-- An alert keeps nobody's device and contacts longer than its link works, and a device unused for a year is forgotten.
CREATE INDEX alerts_sealed ON alerts (created_at) WHERE sealed_device IS NOT NULL OR sealed_to IS NOT NULL;
-- The key '' says no more than that an account has been entered before.
CREATE INDEX known_devices_seen ON known_devices (last_seen_at) WHERE device_key <> '';
