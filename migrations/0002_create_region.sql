-- Every profile of the region ever set, the newest in force; a broken JSON never gets in.
CREATE TABLE region_profiles (
  version INTEGER PRIMARY KEY AUTOINCREMENT,
  json TEXT NOT NULL CHECK (json_valid(json)),
  set_at INTEGER NOT NULL
) STRICT;
