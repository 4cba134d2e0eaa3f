//! A disk that becomes full while the program saves: nothing half-written, and everything that was answered is there.
//!
//! Not here: disks that cannot be written at all (`read_only`).

use serde_json::{Value, json};
use yhdyssilta_tests::desk::{Said, TODAY, ran};
use yhdyssilta_tests::lines::Lines;
use yhdyssilta_tests::problems::assert_told;
use yhdyssilta_tests::programs;
use yhdyssilta_tests::small_disk::SmallDisk;
use yhdyssilta_words::Lang;

/// Room for a store with its log, and for a few long texts.
const KILOBYTES: u32 = 1_500;

/// More than any disk of these tests holds is never written.
const MOST: u32 = 1_000;

fn on(disk: &SmallDisk, arguments: &[&str]) -> Said {
    let mut command = disk.command(programs::cli());
    ran(command.args(["--today", TODAY, "--store"]).arg(disk.file("desk.db")).args(arguments))
}

fn note(year: u32, n: u32) -> Value {
    let text = format!("{n} {}", "muistiinpano ".repeat(700));
    json!({ "year": year, "criterion": "3.2", "field": "note", "value": text })
}

/// The note of criterion 3.2, as the store has it now.
fn noted(disk: &SmallDisk) -> Value {
    let sheet = on(disk, &["call", "checklist.get", r#"{"year": 2026}"#]).result();
    let parts = sheet["parts"].as_array().expect("principles").iter();
    let mut items = parts.flat_map(|part| part["items"].as_array().expect("items"));
    let item = items.find(|item| item["criterion"]["id"] == "3.2").expect("the criterion is on the sheet");
    item["state"]["note"].clone()
}

#[test]
fn a_call_that_finds_the_disk_full_changes_nothing() {
    let disk = SmallDisk::new(KILOBYTES);
    on(&disk, &["call", "checklist.open", r#"{"year": 2026}"#]).result();
    let mut last = json!("");
    let refused = (0..MOST).find_map(|n| {
        let input = note(2026, n);
        let said = on(&disk, &["call", "checklist.describe", &input.to_string()]);
        if said.code == Some(0) {
            last = input["value"].clone();
        }
        (said.code != Some(0)).then_some(said)
    });
    assert_told(&refused.expect("the disk is small").problem(1), "disk-full", Lang::Fi);
    assert_ne!(last, "", "there was room for something");
    free_a_little(&disk);
    assert_eq!(noted(&disk), last, "the store holds just what was answered");
    assert_eq!(on(&disk, &["verify"]).result()["sound"], true);
    assert_eq!(on(&disk, &["call", "journal.undo"]).result()["value"]["op"], "checklist-describe");
}

#[test]
fn a_line_that_finds_the_disk_full_is_refused_and_the_program_goes_on() {
    for lang in Lang::ALL {
        let disk = SmallDisk::new(KILOBYTES);
        let mut command = disk.command(programs::cli());
        command.args(["--today", TODAY, "--lang", lang.tag(), "--store"]).arg(disk.file("desk.db"));
        let mut lines = Lines::start(command.args(["call", "--lines"]));
        lines.call("checklist.open", &json!({ "year": 2026 }));
        let mut last = json!("");
        let mut refused = 0;
        for n in 0..MOST {
            let input = note(2026, n);
            let answer = lines.ask("checklist.describe", &input).expect("it lives");
            match answer.get("problem") {
                None => last = input["value"].clone(),
                Some(problem) => {
                    assert_told(problem, "disk-full", lang);
                    refused += 1;
                }
            }
            if refused == 3 {
                break;
            }
        }
        assert_eq!(refused, 3, "the disk is small");
        let read = lines.call("checklist.years", &Value::Null);
        assert_eq!(read[0]["year"], 2026, "reading goes on");
        assert!(lines.close().success(), "and it ends in order");
        free_a_little(&disk);
        assert_eq!(noted(&disk), last, "the store holds just what was answered");
        assert_eq!(on(&disk, &["verify"]).result()["sound"], true);
    }
}

#[test]
fn a_backup_onto_a_full_disk_leaves_nothing_there() {
    let disk = SmallDisk::new(200);
    let desk = yhdyssilta_tests::desk::Desk::with_sample();
    let mut command = disk.command(programs::cli());
    let backup = command.arg("--store").arg(desk.store()).arg("backup").arg(disk.file("copy.db"));
    assert_told(&ran(backup).problem(1), "disk-full", Lang::Fi);
    let left = ran(disk.command("ls".as_ref()).arg("-A").arg(disk.file("")));
    assert_eq!(left.stdout, "", "half a backup is none");
}

/// Takes away the file that lay on the disk from the start, as a person would free some space.
fn free_a_little(disk: &SmallDisk) {
    let grown = disk.command("mount".as_ref()).args(["-o", "remount,size=8m"]).arg(disk.file("")).status();
    assert!(grown.is_ok_and(|status| status.success()), "the disk can be made larger");
}
