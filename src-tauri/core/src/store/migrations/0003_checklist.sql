-- A year's assessment of the checklist. A criterion has an entry from the first word or decision on.

CREATE TABLE assessment (
  id            TEXT PRIMARY KEY,          -- derived from the year: there is one
  year          INTEGER NOT NULL,
  model_version INTEGER NOT NULL,
  opened_on     TEXT NOT NULL,
  closed_on     TEXT
) STRICT;

CREATE TABLE assessment_entry (
  id          TEXT PRIMARY KEY,            -- derived from assessment and criterion
  assessment  TEXT NOT NULL REFERENCES assessment,
  criterion   TEXT NOT NULL,               -- the model's id, "3.2"
  status      TEXT NOT NULL
              CHECK (status IN ('met', 'partly', 'not_met', 'not_assessed', 'not_applicable')),
  decided_on  TEXT,
  reason      TEXT NOT NULL,
  evidence    TEXT NOT NULL,
  note        TEXT NOT NULL,
  view        TEXT NOT NULL,               -- how the associations see it
  responsible TEXT NOT NULL,
  due         TEXT
) STRICT;
CREATE INDEX assessment_entry_assessment ON assessment_entry (assessment);

-- What a closed assessment said, whole, so that later data and later models never change it.
CREATE TABLE assessment_snapshot (
  id         TEXT PRIMARY KEY,             -- derived from the assessment
  assessment TEXT NOT NULL REFERENCES assessment,
  content    TEXT NOT NULL                 -- JSON
) STRICT;
CREATE INDEX assessment_snapshot_assessment ON assessment_snapshot (assessment);
