-- The register of associations, and the keys by which twins are told.

-- An association that the officer knows, registered or not. Texts that are not known are empty.
CREATE TABLE association (
  id                 TEXT PRIMARY KEY,
  name_fi            TEXT NOT NULL,          -- official names, by language; at least one is there
  name_sv            TEXT NOT NULL,
  name_en            TEXT NOT NULL,
  auxiliary_fi       TEXT NOT NULL,          -- auxiliary names (aputoiminimi)
  auxiliary_sv       TEXT NOT NULL,
  auxiliary_en       TEXT NOT NULL,
  short_fi           TEXT NOT NULL,          -- abbreviations and names in everyday use
  short_sv           TEXT NOT NULL,
  short_en           TEXT NOT NULL,
  name               TEXT NOT NULL GENERATED ALWAYS AS  -- the one by which lists are sorted
                       (coalesce(nullif(name_fi, ''), nullif(name_sv, ''), name_en)) VIRTUAL,
  register_number    TEXT NOT NULL,          -- of the register of associations (PRH), 195.883
  business_id        TEXT NOT NULL,          -- Y-tunnus, 1234567-1
  municipality       TEXT NOT NULL,          -- domicile: Statistics Finland's code, three digits
  area               TEXT NOT NULL,          -- village or part of the municipality, in words
  street             TEXT NOT NULL,
  postal_code        TEXT NOT NULL,          -- five digits
  post_office        TEXT NOT NULL,
  email              TEXT NOT NULL,
  phone              TEXT NOT NULL,
  web                TEXT NOT NULL,
  purpose_class      INTEGER CHECK (purpose_class BETWEEN 1 AND 9),  -- PRH's classes
  tags               TEXT NOT NULL CHECK (json_valid(tags)),         -- JSON array of texts
  voluntary          INTEGER NOT NULL CHECK (voluntary IN (0, 1)),   -- forms of activity, any of them
  professional       INTEGER NOT NULL CHECK (professional IN (0, 1)),
  service_production INTEGER NOT NULL CHECK (service_production IN (0, 1)),
  members            INTEGER CHECK (members >= 0),
  members_on         TEXT NOT NULL,          -- the day of that count
  languages          TEXT NOT NULL CHECK (json_valid(languages)),    -- JSON array of ISO 639 codes
  publishable        INTEGER NOT NULL CHECK (publishable IN (0, 1)),
  note               TEXT NOT NULL,
  status             TEXT NOT NULL CHECK (status IN ('active', 'dormant', 'dissolved')),
  status_since       TEXT,                   -- none where it has not changed since the association was entered
  confirmed_on       TEXT,                   -- when somebody last said that these details are right
  CHECK (name <> '')
) STRICT;
CREATE INDEX association_register_number ON association (register_number);
CREATE INDEX association_business_id ON association (business_id);
CREATE INDEX association_confirmed_on ON association (confirmed_on);

-- Keys of records that may mean the same: made by the program from their names, whose version meta keeps.
CREATE TABLE alike_key (
  kind TEXT NOT NULL,
  key  TEXT NOT NULL,
  id   TEXT NOT NULL,
  PRIMARY KEY (kind, key, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX alike_key_id ON alike_key (id);
