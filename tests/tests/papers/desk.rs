//! A desk with the sample municipality on it, and its papers. Not here: reading them.

use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;
use yhdyssilta_tests::programs;

pub(crate) const KINDS: [&str; 3] = ["full", "summary", "blank"];
pub(crate) const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

pub(crate) struct Desk {
    folder: TempDir,
    lang: &'static str,
}

impl Desk {
    /// The sample, on 24 November 2026.
    pub(crate) fn with_the_sample(lang: &'static str) -> Desk {
        let folder = tempfile::tempdir().expect("tests may write into the folder for temporary files");
        let desk = Desk { folder, lang };
        desk.run(&["demo"]);
        desk
    }

    /// Runs the program and expects it to succeed.
    pub(crate) fn run(&self, arguments: &[&str]) -> Value {
        let output = self.started(arguments);
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {told}");
        serde_json::from_slice(&output.stdout).unwrap_or(Value::Null)
    }

    /// Runs the program.
    pub(crate) fn started(&self, arguments: &[&str]) -> Output {
        Command::new(programs::cli())
            .args(["--lang", self.lang, "--today", "2026-11-24", "--store"])
            .arg(self.folder.path().join("desk.db"))
            .args(arguments)
            .output()
            .expect("the program starts")
    }

    /// Where a paper of this kind goes.
    pub(crate) fn path(&self, kind: &str) -> PathBuf {
        self.folder.path().join(format!("tarkistuslista {kind} ä.pdf"))
    }

    /// Prints a paper of this year.
    pub(crate) fn print(&self, kind: &str) -> PathBuf {
        let path = self.path(kind);
        self.run(&["checklist", path.to_str().expect("a path of letters"), "--kind", kind]);
        path
    }

    fn items(&self) -> Vec<Value> {
        let sheet = self.run(&["call", "checklist.get", r#"{"year": 2026}"#]);
        let parts = sheet["parts"].as_array().expect("a sheet has parts").clone();
        parts.iter().flat_map(|part| part["items"].as_array().expect("a part has items").clone()).collect()
    }

    /// Number and text of every criterion, in printing order.
    pub(crate) fn criteria(&self) -> Vec<(String, String)> {
        let rated = self.items().into_iter().filter(|item| item["state"]["kind"] == "rated");
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        rated
            .map(|item| (text(&item["criterion"]["id"]), text(&item["criterion"]["text"][self.lang])))
            .collect()
    }

    /// Every evidence that was written down.
    pub(crate) fn evidence(&self) -> Vec<String> {
        let written =
            self.items().into_iter().filter_map(|item| Some(item["state"]["evidence"].as_str()?.to_owned()));
        written.filter(|text| !text.is_empty()).collect()
    }
}

/// Text without white space, which breaking into lines may change.
pub(crate) fn squashed(text: &str) -> String {
    text.chars().filter(|ch| !ch.is_whitespace()).collect()
}
