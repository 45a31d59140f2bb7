-- Services that came anew wait for the next round of news; a round tells each who asked for news of all that gathered, in the order
-- of people, so many a minute. `after` is the last of them that was told: it moves in the batch that tells.
CREATE TABLE news_rounds (
  id INTEGER PRIMARY KEY,
  started_at INTEGER NOT NULL,
  after TEXT NOT NULL,
  next_at INTEGER NOT NULL,
  ended_at INTEGER CHECK (ended_at >= started_at)
) STRICT;

-- A service is news once in its life, whatever is published, rolled back and published again.
CREATE TABLE service_news (
  slug TEXT PRIMARY KEY,
  published_at INTEGER NOT NULL,
  round INTEGER REFERENCES news_rounds (id)
) STRICT;
CREATE INDEX service_news_round ON service_news (round, published_at);

-- Who agreed to what, in the order in which they are told of it.
CREATE INDEX consents_purpose ON consents (purpose, person_id) WHERE withdrawn_at IS NULL;
