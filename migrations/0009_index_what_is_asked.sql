-- A search by surname read the whole queue of its department: the index did not know the order it is asked in.
DROP INDEX case_queue_surname;
CREATE INDEX case_queue_surname ON case_queue (department, surname_index, sort_at, application);

-- Versions are found by their hash alone.
DROP INDEX service_versions_by_slug;
