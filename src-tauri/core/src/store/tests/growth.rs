//! A step of 100,000 rows: taken back and done again as often as one likes, in a file that stays its size.

use super::{Desk, caller, caller_of, dump};
use crate::store::{Op, Store, locked};

const ROWS: usize = 100_000;

fn add_many(store: &Store) {
    let added = store.write(Op::Demo, &caller(), |write| {
        for n in 0..ROWS {
            let id = write.new_id::<uuid::Uuid>().to_string();
            write.run(
                "INSERT INTO parent (id, name, note) VALUES (?1, ?2, 'rekisteristä')",
                (id, format!("Järjestö {n}")),
            )?;
        }
        Ok(())
    });
    added.expect("all rows are added");
}

fn size(desk: &Desk, store: &Store) -> u64 {
    let folded = locked(&store.writer).query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
    folded.expect("the log is folded into the file");
    std::fs::metadata(desk.path()).expect("the store's file").len()
}

#[test]
fn undoing_and_redoing_a_large_step_ten_times_does_not_grow_the_file_after_the_first_time() {
    let desk = Desk::new();
    let store = desk.open();
    let empty = dump(&store);
    add_many(&store);
    let mut sizes = Vec::new();
    for round in 0..10 {
        store.undo(&caller_of(2 * round + 2)).expect("the step is taken back");
        assert_eq!(dump(&store), empty, "nothing is left in round {round}");
        store.redo(&caller_of(2 * round + 3)).expect("the step is done again");
        sizes.push(size(&desk, &store));
    }
    assert!(sizes[1..].iter().all(|size| *size <= sizes[0]), "bytes after each round: {sizes:?}");
    assert!(store.verify().expect("the look is taken").sound);
}
