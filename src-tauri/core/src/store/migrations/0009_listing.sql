-- Filters of long lists are answered from indexes alone, without a look at the rows.

-- All that a filter asks of an association itself, by the id that the order of names gives.
CREATE INDEX association_listing
  ON association (id, status, municipality, purpose_class, confirmed_on, email, tags);

-- Who is what there, and when.
DROP INDEX role_association;
CREATE INDEX role_association ON role (association, kind, since, until);
DROP INDEX role_person;
CREATE INDEX role_person ON role (person, since, until);
