//! What a store consists of, as its owner declares it: migrations, the tables whose changes are journalled, and those
//! whose are not. Not here: the tables themselves; the product's schema is put together in `api`.

/// One numbered step of the timeline. Frozen once released: a test keeps its hash.
pub struct Migration {
    /// What it brings, for the list of migrations inside the store.
    pub name: &'static str,
    /// Its statements. Additive only.
    pub sql: &'static str,
}

/// A table whose changes are journalled. It has a column `id TEXT PRIMARY KEY`.
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// The slice that owns it, and that the window reads again after a change.
    pub slice: &'static str,
    /// The column that names the record whose history shows the row: its own `id`, or another's.
    pub owner: &'static str,
    /// How its rows are found, if they are.
    pub search: Option<Search>,
}

/// How a row is found and where it stands in an alphabetical list.
pub struct Search {
    /// What a hit is called (`officer`, `criterion`).
    pub kind: &'static str,
    /// An SQL expression over the row: all text by which it is found. Empty text is not found.
    pub text: &'static str,
    /// The column by which its lists are sorted, if they are sorted by a name.
    pub sorted_by: Option<&'static str>,
    /// What is alike in rows that may mean the same, if they are compared.
    pub alike: Option<Alike>,
}

/// Keys made of a row; two rows with a key in common may mean the same.
pub struct Alike {
    /// An SQL expression over the row: the text of which its keys are made.
    pub of: &'static str,
    /// The keys of such a text.
    pub keys: fn(&str) -> Vec<String>,
    /// Changes whenever the same text would give other keys: all are then made anew.
    pub version: &'static str,
}

/// Everything a store is made of.
pub struct Schema {
    /// The timeline, first to last; a store's version is how many of them it has seen.
    pub migrations: &'static [Migration],
    /// The journalled tables of each slice.
    pub slices: &'static [&'static [Table]],
    /// The tables of slices that are no record: neither journalled nor found.
    pub untracked: &'static [&'static [&'static str]],
    /// A query for the id of the person whose changes these are, if the store knows one.
    pub author: Option<&'static str>,
}

impl Schema {
    /// The version of an up-to-date store.
    pub fn version(&self) -> u32 {
        u32::try_from(self.migrations.len()).expect("a handful of migrations")
    }

    /// Every journalled table.
    pub fn tables(&self) -> impl Iterator<Item = &'static Table> {
        self.slices.iter().flat_map(|tables| tables.iter())
    }

    /// The journalled table of this name.
    pub fn table(&self, name: &str) -> Option<&'static Table> {
        self.tables().find(|table| table.name == name)
    }
}
