-- The contact log: when the officer and an association were in touch, about what, and when to come back to it.
CREATE TABLE contact (
  id          TEXT PRIMARY KEY,
  association TEXT NOT NULL REFERENCES association ON DELETE CASCADE,
  kind        TEXT NOT NULL CHECK (kind IN ('call', 'mail', 'meeting', 'visit')),
  held_on     TEXT NOT NULL,
  summary     TEXT NOT NULL,
  follow_up   TEXT NOT NULL,                 -- the day to come back to it; empty if there is none
  followed_up INTEGER NOT NULL CHECK (followed_up IN (0, 1))
) STRICT;
CREATE INDEX contact_association ON contact (association, held_on);
CREATE INDEX contact_follow_up ON contact (follow_up) WHERE follow_up <> '' AND NOT followed_up;
