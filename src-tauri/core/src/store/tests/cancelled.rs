//! Calls that nobody wants any more. Not here: what counts how far they have come.

use super::*;
use crate::problem::Code;
use crate::store::Op;

/// A statement that would not end in a lifetime.
const ENDLESS: &str = "WITH RECURSIVE n (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM n)
    UPDATE parent SET note = (SELECT max(n) FROM n)";

#[test]
fn a_statement_under_way_is_given_up_and_leaves_nothing_behind() {
    let desk = Desk::new();
    let store = desk.open();
    let put = "INSERT INTO parent (id, name, note) VALUES ('1', 'Äiti', '')";
    store.write(Op::Demo, &caller(), |write| write.run(put, [])).expect("it is put in");
    let before = dump(&store);
    let caller = caller_of(2);
    let progress = std::sync::Arc::clone(&caller.progress);
    let waits = std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(50));
        progress.cancel();
    });
    let given_up = store.write(Op::Demo, &caller, |write| write.run(ENDLESS, []));
    waits.join().expect("it was cancelled");
    assert_eq!(given_up.expect_err("given up").code, Code::Cancelled);
    assert_eq!(dump(&store), before);
    let renamed = "UPDATE parent SET name = 'Isä'";
    let done = store.write(Op::Demo, &caller_of(3), |write| write.run(renamed, []));
    assert_eq!(done.expect("the next call is another").value, 1);
}
