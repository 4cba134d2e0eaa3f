-- People and what they do: in associations, or in the own organisation.

CREATE TABLE person (
  id           TEXT PRIMARY KEY,
  given_name   TEXT NOT NULL,
  family_name  TEXT NOT NULL,
  name         TEXT NOT NULL GENERATED ALWAYS AS (trim(given_name || ' ' || family_name)) VIRTUAL,
  listed_as    TEXT NOT NULL GENERATED ALWAYS AS (trim(family_name || ' ' || given_name)) VIRTUAL,
  email        TEXT NOT NULL,
  phone        TEXT NOT NULL,
  basis        TEXT CHECK (basis IN ('consent', 'contract', 'legal_obligation', 'vital_interests', 'public_task',
                                     'legitimate_interests')),  -- GDPR, article 6(1)
  source       TEXT NOT NULL,                -- where the data comes from (GDPR, article 14)
  confirmed_on TEXT NOT NULL,                -- when somebody last said that it is right; empty if nobody did
  note         TEXT NOT NULL,
  CHECK (name <> '')
) STRICT;

-- What one can be. It can grow, which a CHECK cannot.
CREATE TABLE role_kind (
  code     TEXT PRIMARY KEY,
  position INTEGER NOT NULL                  -- in lists
) STRICT;
INSERT INTO role_kind (code, position) VALUES
  ('chair', 1), ('vice_chair', 2), ('secretary', 3), ('treasurer', 4), ('contact_person', 5), ('member', 6),
  ('other', 7);

-- What a person is, and when. First and last day belong to it; an end that is not known is none.
CREATE TABLE role (
  id          TEXT PRIMARY KEY,
  person      TEXT NOT NULL REFERENCES person ON DELETE CASCADE,
  association TEXT REFERENCES association ON DELETE CASCADE,    -- none: in the own organisation
  owner       TEXT NOT NULL GENERATED ALWAYS AS (coalesce(association, person)) VIRTUAL,
  kind        TEXT NOT NULL REFERENCES role_kind,
  title       TEXT NOT NULL,                 -- in its own words
  since       TEXT,
  until       TEXT,
  CHECK (since <= until)
) STRICT;
CREATE INDEX role_person ON role (person);
CREATE INDEX role_association ON role (association, kind);
CREATE INDEX role_kind_of ON role (kind);
