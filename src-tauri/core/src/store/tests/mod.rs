//! The kernel, proved on a schema of its own: three levels of cascades, a reference that is set to null, and
//! one to the table itself. Not here: the product's tables.

mod alike;
mod cancelled;
mod faults;
mod growth;
mod journal;
mod kept;
mod opening;
mod order;
mod panics;
mod properties;
mod search;
mod swapping;
mod untracked;

use std::path::PathBuf;

use chrono::DateTime;
use rusqlite::Connection;
use tempfile::TempDir;
use yhdyssilta_words::Lang;

use super::{Migration, Missing, Schema, Search, Store, Table};
use crate::caller::Caller;

/// All that the kernel brought over time.
const KERNEL: &str =
    concat!(include_str!("../migrations/0001_kernel.sql"), include_str!("../migrations/0005_names.sql"));

const FAMILY: &str = "
    CREATE TABLE parent (id TEXT PRIMARY KEY, name TEXT NOT NULL, note TEXT) STRICT;
    CREATE TABLE child (
      id TEXT PRIMARY KEY, parent TEXT NOT NULL REFERENCES parent ON DELETE CASCADE, label TEXT NOT NULL, n INTEGER
    ) STRICT;
    CREATE INDEX child_parent ON child (parent);
    CREATE TABLE grandchild (
      id TEXT PRIMARY KEY, child TEXT NOT NULL REFERENCES child ON DELETE CASCADE, text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX grandchild_child ON grandchild (child);
    CREATE TABLE friend (id TEXT PRIMARY KEY, child TEXT REFERENCES child ON DELETE SET NULL) STRICT;
    CREATE INDEX friend_child ON friend (child);
    CREATE TABLE member (id TEXT PRIMARY KEY, head TEXT REFERENCES member) STRICT;
    CREATE INDEX member_head ON member (head);
    CREATE TABLE scribble (text TEXT NOT NULL) STRICT;";

static TABLES: &[Table] = &[
    Table {
        name: "parent",
        slice: "parents",
        owner: "id",
        search: Some(Search { kind: "parent", text: "name", sorted_by: Some("name"), alike: None }),
    },
    Table {
        name: "child",
        slice: "children",
        owner: "parent",
        search: Some(Search { kind: "child", text: "label", sorted_by: None, alike: None }),
    },
    Table { name: "grandchild", slice: "children", owner: "child", search: None },
    Table { name: "friend", slice: "friends", owner: "id", search: None },
    Table { name: "member", slice: "friends", owner: "id", search: None },
];

static UNTRACKED: &[&[&str]] = &[&["scribble"]];

static FAMILY_SCHEMA: Schema = Schema {
    migrations: &[Migration { name: "kernel", sql: KERNEL }, Migration { name: "family", sql: FAMILY }],
    slices: &[TABLES],
    untracked: UNTRACKED,
    author: None,
};

/// The next version: one column more.
static NEXT_SCHEMA: Schema = Schema {
    migrations: &[
        Migration { name: "kernel", sql: KERNEL },
        Migration { name: "family", sql: FAMILY },
        Migration { name: "age", sql: "ALTER TABLE parent ADD COLUMN age INTEGER;" },
    ],
    slices: &[TABLES],
    untracked: UNTRACKED,
    author: None,
};

/// A folder with a store in it, or not yet.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Desk {
        Desk { folder: tempfile::tempdir().expect("a folder") }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("desk.db")
    }

    fn open(&self) -> Store {
        Store::open(&self.path(), &FAMILY_SCHEMA, Missing::Create).expect("the store opens")
    }
}

fn caller() -> Caller {
    let at = DateTime::from_timestamp(1_795_500_000, 0).expect("a moment in 2026");
    Caller::new(at, 1, Lang::Fi)
}

/// A caller for step `n`: its ids differ from those of every other step.
fn caller_of(n: u64) -> Caller {
    let at = DateTime::from_timestamp(1_795_500_000 + n as i64, 0).expect("a moment in 2026");
    Caller::new(at, n, Lang::Fi)
}

/// Everything that a step may change and an undo must bring back, as text.
fn dump(store: &Store) -> String {
    let tables = [
        "SELECT json_array('parent', id, name, note) FROM parent",
        "SELECT json_array('child', id, parent, label, n) FROM child",
        "SELECT json_array('grandchild', id, child, text) FROM grandchild",
        "SELECT json_array('friend', id, child) FROM friend",
        "SELECT json_array('member', id, head) FROM member",
        "SELECT json_array('doc', id, kind, text) FROM search_doc",
        "SELECT json_array('key', id, kind, hex(key)) FROM sort_key",
    ];
    let rows = store
        .read(|read| {
            read.rows(&(tables.join(" UNION ALL ") + " ORDER BY 1"), [], |row| row.get::<_, String>(0))
        })
        .expect("all rows");
    rows.join("\n")
}

/// Runs statements on the file behind the program's back.
fn behind_its_back(path: &std::path::Path, sql: &str) {
    Connection::open(path).expect("SQLite opens it").execute_batch(sql).expect("the statements run");
}
