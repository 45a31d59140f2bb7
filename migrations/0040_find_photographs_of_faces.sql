-- Who has given a photograph of the face and may be known by another way since: it is erased then.
CREATE INDEX consents_biometrics ON consents (person_id) WHERE purpose = 'biometrics' AND withdrawn_at IS NULL;
