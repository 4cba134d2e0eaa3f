-- Names of every kind are looked up by how they begin.
CREATE INDEX sort_key_key ON sort_key (key);
