-- Association evenings and other meetings with associations: what they are, what is talked about, and who takes part
-- from the own organisation.

-- What a meeting can be, and what an item of its agenda can be about. They can grow, which a CHECK cannot.
CREATE TABLE evening_kind (
  code     TEXT PRIMARY KEY,
  position INTEGER NOT NULL                  -- in lists
) STRICT;
INSERT INTO evening_kind (code, position) VALUES
  ('association_evening', 1), ('workshop', 2), ('network_meeting', 3), ('partnership_table', 4), ('survey', 5);

CREATE TABLE agenda_theme (
  code     TEXT PRIMARY KEY,
  position INTEGER NOT NULL                  -- in lists
) STRICT;
INSERT INTO agenda_theme (code, position) VALUES
  ('wellbeing', 1), ('operating_conditions', 2), ('practical_cooperation', 3), ('grants_and_premises', 4), ('own', 5);

-- Day and times are those of the wall in Finland, so that neither a zone nor daylight saving moves them.
CREATE TABLE evening (
  id        TEXT PRIMARY KEY,
  kind      TEXT NOT NULL REFERENCES evening_kind,
  title     TEXT NOT NULL,
  day       TEXT NOT NULL,
  starts_at TEXT NOT NULL,                   -- 17:30; empty if not known
  ends_at   TEXT NOT NULL,
  place     TEXT NOT NULL,
  note      TEXT NOT NULL,
  state     TEXT NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
  CHECK (ends_at = '' OR starts_at <> '' AND starts_at < ends_at)
) STRICT;
CREATE INDEX evening_day ON evening (day, starts_at);
CREATE INDEX evening_kind_of ON evening (kind, day);

CREATE TABLE agenda_item (
  id        TEXT PRIMARY KEY,
  evening   TEXT NOT NULL REFERENCES evening ON DELETE CASCADE,
  position  INTEGER NOT NULL,                -- on the agenda, from 0
  theme     TEXT NOT NULL REFERENCES agenda_theme,
  own_theme TEXT NOT NULL,                   -- in its own words, where the theme is none of the model's
  title     TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  presenter TEXT NOT NULL,
  CHECK (own_theme = '' OR theme = 'own')
) STRICT;
CREATE INDEX agenda_item_evening ON agenda_item (evening, position);
CREATE INDEX agenda_item_theme ON agenda_item (theme);

-- Somebody of the own organisation at an evening. The name stays when the person is taken out.
CREATE TABLE participant (
  id       TEXT PRIMARY KEY,
  evening  TEXT NOT NULL REFERENCES evening ON DELETE CASCADE,
  person   TEXT REFERENCES person ON DELETE SET NULL,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,
  task     TEXT NOT NULL                     -- post, or task at the evening
) STRICT;
CREATE INDEX participant_evening ON participant (evening, position);
CREATE INDEX participant_person ON participant (person);
