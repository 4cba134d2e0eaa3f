//! Folders and files that cannot be written. Root can write everywhere, so that as root the program is run by nobody.
//!
//! Not here: other reasons why a store cannot be opened (`opening`).

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::Path;
use std::process::Command;

use yhdyssilta_tests::desk::{Desk, Said, ran};
use yhdyssilta_tests::problems::assert_told;
use yhdyssilta_tests::programs;
use yhdyssilta_tests::small_disk::is_root;
use yhdyssilta_words::Lang;

/// The user and group of nobody, to whom nothing belongs.
const NOBODY: u32 = 65_534;

/// Everyone may read and enter, nobody write.
const READ_AND_ENTER: u32 = 0o555;

/// Somebody without root's rights: a folder that is theirs, and a program that they can reach.
struct Somebody {
    desk: Desk,
    program: Desk,
    as_root: bool,
}

impl Somebody {
    fn new(desk: Desk) -> Self {
        let program = Desk::new();
        fs::copy(programs::cli(), program.file("program")).expect("the program can be copied");
        for folder in [&desk, &program] {
            set_mode(folder.folder(), 0o755);
        }
        Self { desk, program, as_root: is_root() }
    }

    /// Gives the folder and all in it to whoever runs the program, and sets its mode.
    fn owns_folder_with_mode(&self, mode: u32) {
        let inside = self.desk.names().into_iter().map(|name| self.desk.file(&name));
        for path in inside.chain([self.desk.folder().to_owned()]) {
            if self.as_root {
                chown(path, Some(NOBODY), Some(NOBODY)).expect("root gives away");
            }
        }
        set_mode(self.desk.folder(), mode);
    }

    fn runs(&self, arguments: &[&str]) -> Said {
        let program = self.program.file("program");
        let mut command = if self.as_root {
            let mut command = Command::new("setpriv");
            let ids = [format!("--reuid={NOBODY}"), format!("--regid={NOBODY}")];
            command.args(ids).arg("--clear-groups").arg(&program);
            command
        } else {
            Command::new(&program)
        };
        ran(command.arg("--store").arg(self.desk.store()).args(arguments))
    }

    /// Fails unless nothing can be opened here, for this reason, and all stays as it is.
    #[track_caller]
    fn finds_it_read_only(&self) {
        let before = (self.desk.names(), fs::read(self.desk.store()).ok());
        for lang in Lang::ALL {
            for command in [["call", "settings.get"].as_slice(), &["call", "--lines"], &["demo"]] {
                let said = self.runs(&[&["--lang", lang.tag()], command].concat());
                assert_told(&said.problem(3), "read-only", lang);
            }
        }
        assert_eq!((self.desk.names(), fs::read(self.desk.store()).ok()), before, "all is as it was");
    }
}

impl Drop for Somebody {
    fn drop(&mut self) {
        // Whoever cleans up must be able to.
        set_mode(self.desk.folder(), 0o755);
    }
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).expect("the mode is ours to set");
}

#[test]
fn the_person_of_these_tests_can_write_where_it_is_allowed() {
    let somebody = Somebody::new(Desk::new());
    somebody.owns_folder_with_mode(0o755);
    somebody.runs(&["demo"]).result();
    assert_eq!(somebody.runs(&["verify"]).result()["sound"], true, "the refusals below have no other reason");
}

#[test]
fn a_store_in_a_read_only_folder_is_left_alone() {
    let desk = Desk::with_sample();
    assert!(desk.names().contains(&"desk.db.lock".to_owned()), "its lock lies beside it: {:?}", desk.names());
    let somebody = Somebody::new(desk);
    somebody.owns_folder_with_mode(READ_AND_ENTER);
    somebody.finds_it_read_only();
    assert_told(&somebody.runs(&["verify"]).problem(3), "read-only", Lang::Fi);
}

#[test]
fn a_store_without_its_lock_in_a_read_only_folder_is_left_alone() {
    let desk = Desk::with_sample();
    fs::remove_file(desk.file("desk.db.lock")).expect("the lock is nobody's");
    let somebody = Somebody::new(desk);
    somebody.owns_folder_with_mode(READ_AND_ENTER);
    somebody.finds_it_read_only();
}

#[test]
fn no_store_is_made_in_a_read_only_folder() {
    let somebody = Somebody::new(Desk::new());
    somebody.owns_folder_with_mode(READ_AND_ENTER);
    somebody.finds_it_read_only();
}

#[test]
fn a_read_only_store_is_left_alone() {
    let somebody = Somebody::new(Desk::with_sample());
    somebody.owns_folder_with_mode(0o755);
    set_mode(&somebody.desk.store(), 0o444);
    somebody.finds_it_read_only();
}

#[test]
fn a_store_that_cannot_be_written_is_not_restored_over() {
    let desk = Desk::with_sample();
    desk.call("store.backup", &serde_json::json!({ "path": desk.file("b.db") }));
    let somebody = Somebody::new(desk);
    let backup = somebody.desk.file("b.db");
    let restored = || somebody.runs(&["restore", backup.to_str().expect("paths of tests are plain")]);
    somebody.owns_folder_with_mode(READ_AND_ENTER);
    assert_told(&restored().problem(3), "read-only", Lang::Fi);
    somebody.owns_folder_with_mode(0o755);
    set_mode(&somebody.desk.store(), 0o444);
    assert_told(&restored().problem(3), "read-only", Lang::Fi);
    set_mode(&somebody.desk.store(), 0o644);
    set_mode(&backup, 0o200);
    let refused = restored().problem(1);
    assert_told(&refused, "read-only", Lang::Fi);
    assert_eq!(refused["field"], "path", "here the backup stands in the way, and not the store");
    set_mode(&backup, 0o644);
    restored().result();
}
