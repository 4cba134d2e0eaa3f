-- The kernel: facts of the file itself, the journal, search and sort keys. None of these tables is journalled.

CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The laptop, as the journal knows it. A restored copy gets a new one.
INSERT INTO meta (key, value) VALUES ('device', lower(hex(randomblob(16))));

-- One operation of the officer, or the turn (undo) of one.
CREATE TABLE journal_step (
  seq    INTEGER PRIMARY KEY,
  id     TEXT NOT NULL UNIQUE,
  device TEXT NOT NULL,
  op     TEXT NOT NULL,
  at     TEXT NOT NULL,                      -- UTC, RFC 3339
  by     TEXT,                               -- the officer's id
  turns  INTEGER REFERENCES journal_step,    -- the step that this turn undoes
  state  TEXT NOT NULL CHECK (state IN ('done', 'undone', 'turn', 'dropped', 'closed'))
) STRICT;
CREATE INDEX journal_step_turns ON journal_step (turns) WHERE turns IS NOT NULL;
CREATE INDEX journal_step_state ON journal_step (state, seq);

-- One row that a step changed. Insert: neither; update: the changed columns; delete: the whole row before.
CREATE TABLE journal_change (
  seq        INTEGER PRIMARY KEY,
  step       INTEGER NOT NULL REFERENCES journal_step,
  table_name TEXT NOT NULL,
  row_id     TEXT NOT NULL,
  owner      TEXT,                           -- the record whose history shows the row; none in a turn
  before     TEXT,
  after      TEXT
) STRICT;
CREATE INDEX journal_change_step ON journal_change (step);
CREATE INDEX journal_change_owner ON journal_change (owner) WHERE owner IS NOT NULL;

-- What is found, and the index over it: letters in threes, so that the inside of a compound is found too.
CREATE TABLE search_doc (
  doc  INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id   TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (
  text, content = 'search_doc', content_rowid = 'doc', tokenize = 'trigram remove_diacritics 1'
);
CREATE TRIGGER search_doc_insert AFTER INSERT ON search_doc BEGIN
  INSERT INTO search (rowid, text) VALUES (NEW.doc, NEW.text);
END;
CREATE TRIGGER search_doc_update AFTER UPDATE ON search_doc BEGIN
  INSERT INTO search (search, rowid, text) VALUES ('delete', OLD.doc, OLD.text);
  INSERT INTO search (rowid, text) VALUES (NEW.doc, NEW.text);
END;
CREATE TRIGGER search_doc_delete AFTER DELETE ON search_doc BEGIN
  INSERT INTO search (search, rowid, text) VALUES ('delete', OLD.doc, OLD.text);
END;

-- Where a name stands in an alphabetical list; made by the collator whose version meta keeps.
CREATE TABLE sort_key (
  id   TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  key  BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sort_key_order ON sort_key (kind, key);
