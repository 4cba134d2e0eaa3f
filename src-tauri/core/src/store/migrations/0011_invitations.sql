-- Invitations to evenings as they were when they were sent, what came back, and who got none.

-- Name, address and contact are those of the day of sending: they stay when the association or the person goes.
CREATE TABLE invitation (
  id          TEXT PRIMARY KEY,              -- derived from evening and association: there is one
  evening     TEXT NOT NULL REFERENCES evening ON DELETE CASCADE,
  association TEXT REFERENCES association ON DELETE SET NULL,
  person      TEXT REFERENCES person ON DELETE SET NULL,             -- the contact
  name        TEXT NOT NULL,
  active      INTEGER NOT NULL CHECK (active IN (0, 1)),             -- whether the association was at work then
  channel     TEXT NOT NULL CHECK (channel IN ('email', 'letter', 'phone')),
  address     TEXT NOT NULL,                 -- e-mail address, lines of a letter, or telephone number
  contact     TEXT NOT NULL,                 -- who holds a role on the day of the evening; empty if nobody does
  role        TEXT NOT NULL,                 -- which role
  sent_on     TEXT NOT NULL,
  answer      TEXT NOT NULL CHECK (answer IN ('open', 'coming', 'not_coming', 'excused')),
  people      INTEGER NOT NULL,              -- how many are coming
  answered_on TEXT,
  CHECK ((answer = 'coming') = (people > 0)),
  CHECK ((answer = 'open') = (answered_on IS NULL))
) STRICT;
CREATE INDEX invitation_evening ON invitation (evening);
CREATE INDEX invitation_association ON invitation (association) WHERE association IS NOT NULL;
CREATE INDEX invitation_person ON invitation (person) WHERE person IS NOT NULL;

-- Associations that were at work on the day of the last sending, and had no invitation after it.
CREATE TABLE uninvited (
  id          TEXT PRIMARY KEY,              -- derived from evening and association
  evening     TEXT NOT NULL REFERENCES evening ON DELETE CASCADE,
  association TEXT REFERENCES association ON DELETE SET NULL,
  name        TEXT NOT NULL
) STRICT;
CREATE INDEX uninvited_evening ON uninvited (evening);
CREATE INDEX uninvited_association ON uninvited (association) WHERE association IS NOT NULL;
