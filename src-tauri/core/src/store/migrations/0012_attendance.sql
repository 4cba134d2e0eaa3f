-- Who was at an evening: associations and groups with how many people, and those of the own organisation.

-- The name is that of the evening, and stays with its count when the association is taken out.
CREATE TABLE attendance (
  id          TEXT PRIMARY KEY,              -- an association's is derived from evening and association
  evening     TEXT NOT NULL REFERENCES evening ON DELETE CASCADE,
  association TEXT REFERENCES association ON DELETE SET NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('association', 'group')),  -- a group, or a person, of no association
  name        TEXT NOT NULL,
  invited     INTEGER NOT NULL CHECK (invited IN (0, 1)),
  people      INTEGER NOT NULL CHECK (people > 0),
  CHECK (association IS NULL OR kind = 'association')
) STRICT;
CREATE INDEX attendance_evening ON attendance (evening);
CREATE INDEX attendance_association ON attendance (association) WHERE association IS NOT NULL;

ALTER TABLE participant ADD COLUMN present INTEGER NOT NULL DEFAULT 0 CHECK (present IN (0, 1));
