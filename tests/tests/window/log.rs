//! What the program notes about itself: little, for a week, and nothing that an officer wrote.
//!
//! Not here: the journal of the store.

use std::fs;

use serde_json::{Value, json};
use yhdyssilta_tests::window::{Driver, Look, call, on_a_desktop};

use crate::heading;

#[test]
fn the_log_names_commands_and_codes_and_keeps_a_week() {
    on_a_desktop(Look::Light, async |desktop| {
        let folder = desktop.folder().join("logs");
        fs::create_dir_all(&folder).unwrap();
        for name in ["2020-01-31.log", "2020-01-31T10-00-00.000Z-panic.txt", "notes.txt"] {
            fs::write(folder.join(name), "old").unwrap();
        }
        let driver = Driver::start(desktop);
        let client = driver.open(&[]).await;
        heading(&client).await;
        let officer = json!({ "name": "", "title": "Salainen", "email": "", "phone": "" });
        call(&client, "settings.describe_officer", officer).await.unwrap_err();
        call(&client, "settings.get", Value::Null).await.unwrap();
        let mut files: Vec<_> = folder.read_dir().unwrap().map(|file| file.unwrap().path()).collect();
        files.sort();
        let [today, stranger] = &files[..] else { panic!("the old ones of ours are gone: {files:?}") };
        assert!(stranger.ends_with("notes.txt"), "a file that is not ours stays");
        let log = fs::read_to_string(today).unwrap();
        assert!(log.contains(" open\n"), "the store was opened: {log}");
        assert!(log.contains(" settings.describe_officer refused: EmptyText\n"), "why it was refused: {log}");
        assert!(!log.contains("Salainen"), "not what was typed: {log}");
        client.close().await.unwrap();
    });
}
