-- The own organisation and what is asked of it once. One row each in organisation and thresholds.

CREATE TABLE organisation (
  id          TEXT PRIMARY KEY,
  kind        TEXT NOT NULL CHECK (kind IN ('municipality', 'county', 'region')),
  code        TEXT NOT NULL,               -- Statistics Finland's: municipality 3 digits, the others 2
  business_id TEXT                         -- Y-tunnus, 1234567-1
) STRICT;

-- Liaison officers, one after the other; the one without a last day is the present one.
CREATE TABLE officer (
  id     TEXT PRIMARY KEY,
  name   TEXT NOT NULL,
  title  TEXT NOT NULL,
  email  TEXT NOT NULL,
  phone  TEXT NOT NULL,
  since  TEXT NOT NULL,
  until  TEXT
) STRICT;

CREATE TABLE residents (
  id    TEXT PRIMARY KEY,
  year  INTEGER NOT NULL,
  count INTEGER NOT NULL CHECK (count >= 0)
) STRICT;

CREATE TABLE thresholds (
  id                        TEXT PRIMARY KEY,
  evenings_per_year         INTEGER NOT NULL,
  confirmed_within_months   INTEGER NOT NULL,
  body_met_within_months    INTEGER NOT NULL,
  small_association_members INTEGER NOT NULL
) STRICT;
