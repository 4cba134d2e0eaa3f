-- What the window remembers between its starts: no record of the officer's work, so none of it is journalled.

-- One row, from the first choice on.
CREATE TABLE memory (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  lang        TEXT CHECK (lang IN ('fi', 'sv', 'en')),
  theme       TEXT NOT NULL DEFAULT 'system' CHECK (theme IN ('system', 'light', 'dark')),
  place       TEXT NOT NULL DEFAULT '',      -- an address within the window
  backup_at   TEXT,                          -- UTC, RFC 3339
  backup_path TEXT,
  CHECK ((backup_at IS NULL) = (backup_path IS NULL))
) STRICT;

-- Text that was typed into a field and not yet saved.
CREATE TABLE draft (
  record TEXT NOT NULL,
  field  TEXT NOT NULL,
  text   TEXT NOT NULL,
  PRIMARY KEY (record, field)
) STRICT, WITHOUT ROWID;
