-- A link «Это не я» that was answered tells by what: by a press, by a way back that was finished, by a passport.
ALTER TABLE alerts ADD COLUMN answered_by TEXT CHECK (answered_by IN ('not-me', 'recovery', 'mfc', 'closing'));
