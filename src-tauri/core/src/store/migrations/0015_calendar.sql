-- What calendars were given of an evening last: no record of the officer's work, so none of it is journalled. A row stays
-- when its evening goes, so that one that comes back is newer to a calendar than what it knows.
CREATE TABLE calendar_edition (
  evening  TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL,                 -- grows whenever what is given differs (RFC 5545, SEQUENCE)
  print    TEXT NOT NULL                     -- fingerprint of what was given
) STRICT, WITHOUT ROWID;
