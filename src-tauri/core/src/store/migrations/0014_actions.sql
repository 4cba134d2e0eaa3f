-- What somebody is to do, by when, and from which evening it came.
CREATE TABLE action (
  id          TEXT PRIMARY KEY,
  title       TEXT NOT NULL,
  officers    INTEGER NOT NULL CHECK (officers IN (0, 1)),           -- the liaison officer's own, whoever that is
  responsible TEXT NOT NULL,                 -- who else; empty if nobody is named
  due         TEXT NOT NULL,                 -- a day; empty if there is none
  note        TEXT NOT NULL,
  status      TEXT NOT NULL CHECK (status IN ('open', 'done', 'dropped')),
  settled_on  TEXT,                          -- when it was done or dropped
  evening     TEXT REFERENCES evening ON DELETE SET NULL,
  agenda_item TEXT REFERENCES agenda_item ON DELETE SET NULL,
  CHECK (NOT officers OR responsible = ''),
  CHECK ((status = 'open') = (settled_on IS NULL))
) STRICT;
CREATE INDEX action_status ON action (status, due);
CREATE INDEX action_evening ON action (evening) WHERE evening IS NOT NULL;
CREATE INDEX action_agenda_item ON action (agenda_item) WHERE agenda_item IS NOT NULL;
