-- A scan that is too small to read is told at upload. Of what was given before this nobody knows.
ALTER TABLE files ADD COLUMN width INTEGER CHECK (width > 0);
ALTER TABLE files ADD COLUMN height INTEGER CHECK (height > 0);
