//! Stores as older versions of the program left them, made from the product's own frozen statements.
//!
//! Not here: what becomes of them.

use std::fs;
use std::path::Path;

use rusqlite::{Connection, params};

/// How many migrations the made stores have seen.
pub const VERSION: u32 = 2;

/// The statements of those migrations.
const TIMELINE: [&str; VERSION as usize] = [
    include_str!("../../src-tauri/core/src/store/migrations/0001_kernel.sql"),
    include_str!("../../src-tauri/core/src/store/migrations/0002_settings.sql"),
];

/// "Yhsi": what marks a file as ours.
const APPLICATION_ID: u32 = 0x5968_7369;

/// The officer in whose name everything was written.
pub const OFFICER: &str = "01890000-0000-7000-8000-000000000001";

const RECORD: &str = "
    INSERT INTO organisation VALUES ('0d1f5a3e-0000-5000-8000-000000000001', 'municipality', '091', NULL);
    INSERT INTO officer VALUES
      ('01890000-0000-7000-8000-000000000001', 'Äijö Öhman', 'kulttuurisihteeri', '', '', '2024-01-01', NULL);
    INSERT INTO search_doc (kind, id, text)
      SELECT 'officer', id, trim(name || ' ' || title) FROM officer;
    INSERT INTO residents VALUES ('0d1f5a3e-0000-5000-8000-000000000002', 2024, 4321);";

/// One step, with the one change it made to the officer's title.
const STEPS: &str = "
    WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?1)
    INSERT INTO journal_step (id, device, op, at, by, turns, state)
    SELECT printf('01890000-0000-7000-9000-%012d', n + (SELECT count(*) FROM journal_step)),
           (SELECT value FROM meta WHERE key = 'device'), 'settings-officer', '2024-05-06T07:08:09.000Z', ?2, NULL, 'done'
    FROM number";
const CHANGES: &str = "
    INSERT INTO journal_change (step, table_name, row_id, owner, before, after)
    SELECT seq, 'officer', ?1, ?1, json_object('title', printf('%.*c', 150, 'ä') || seq),
           json_object('title', printf('%.*c', 150, 'ö') || seq)
    FROM journal_step WHERE NOT EXISTS (SELECT 1 FROM journal_change WHERE step = journal_step.seq)";

/// Makes an old store with so many steps in its journal, closed as the program closes it.
///
/// # Panics
/// When SQLite refuses.
pub fn make(path: &Path, steps: u32) {
    let conn = open(path);
    let made = TIMELINE.iter().chain([&RECORD]).try_for_each(|statements| conn.execute_batch(statements));
    made.expect("the statements run");
    add_steps(&conn, steps);
    conn.pragma_update(None, "application_id", APPLICATION_ID).expect("it is marked as ours");
    conn.pragma_update(None, "user_version", VERSION).expect("it has its version");
    conn.close().expect("it is closed");
}

/// Copies an old store as a killed program would have left it: its last steps stand in the log alone.
///
/// # Panics
/// When SQLite or the folder refuses.
pub fn copy_with_log(store: &Path, scratch: &Path, copy: &Path, steps: u32) {
    fs::copy(store, scratch).expect("the store can be copied");
    let conn = open(scratch);
    conn.pragma_update(None, "wal_autocheckpoint", 0).expect("the log stays");
    add_steps(&conn, steps);
    for suffix in ["", "-wal"] {
        let name = |path: &Path| format!("{}{suffix}", path.display());
        fs::copy(name(scratch), name(copy)).expect("the file is there while the store is open");
    }
}

fn open(path: &Path) -> Connection {
    let conn = Connection::open(path).expect("SQLite opens it");
    conn.pragma_update(None, "journal_mode", "wal").expect("with a log, as the program keeps it");
    conn.pragma_update(None, "synchronous", "off").expect("a test may lose it");
    conn
}

fn add_steps(conn: &Connection, steps: u32) {
    conn.execute(STEPS, params![steps, OFFICER]).expect("the steps are written");
    conn.execute(CHANGES, [OFFICER]).expect("and what they changed");
}
