//! The sample municipality's papers, in one language. Not here: reading them.

use std::path::PathBuf;

use serde_json::{Value, json};
use yhdyssilta_tests::desk::{Desk, Said, ran};

pub(crate) const KINDS: [&str; 3] = ["full", "summary", "blank"];
/// The kinds of the contact list.
pub(crate) const LISTS: [&str; 2] = ["own", "public"];
pub(crate) const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

pub(crate) struct Papers {
    pub(crate) desk: Desk,
    lang: &'static str,
}

impl Papers {
    /// Of the sample in this language.
    pub(crate) fn of_the_sample(lang: &'static str) -> Papers {
        let papers = Papers { desk: Desk::new(), lang };
        papers.run(&["demo"]).result();
        papers
    }

    /// Runs the program in this language.
    pub(crate) fn run(&self, arguments: &[&str]) -> Said {
        ran(self.desk.cli().args(["--lang", self.lang]).args(arguments))
    }

    /// Where a paper of this kind goes.
    pub(crate) fn path(&self, kind: &str) -> PathBuf {
        self.desk.file(&format!("tarkistuslista {kind} ä.pdf"))
    }

    /// Prints a paper of this year.
    pub(crate) fn print(&self, kind: &str) -> PathBuf {
        let path = self.path(kind);
        self.run(&["checklist", path.to_str().expect("a path of letters"), "--kind", kind]).result();
        path
    }

    /// Prints a contact list of all associations.
    pub(crate) fn print_contacts(&self, kind: &str) -> PathBuf {
        let path = self.desk.file(&format!("yhdistykset {kind}.pdf"));
        let input = json!({ "kind": kind, "lang": self.lang, "path": path });
        self.run(&["call", "reports.contacts", &input.to_string()]).result();
        path
    }

    /// Every paper that there is, by its name.
    pub(crate) fn print_all(&self) -> Vec<(String, PathBuf)> {
        let checklists = KINDS.map(|kind| (format!("checklist {kind}"), self.print(kind)));
        let lists = LISTS.map(|kind| (format!("contacts {kind}"), self.print_contacts(kind)));
        checklists.into_iter().chain(lists).collect()
    }

    fn items(&self) -> Vec<Value> {
        let sheet = self.desk.call("checklist.get", &json!({ "year": 2026 }));
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
        let items = self.items().into_iter();
        let written = items.filter_map(|item| Some(item["state"]["evidence"].as_str()?.to_owned()));
        written.filter(|text| !text.is_empty()).collect()
    }
}

/// Text without white space, which breaking into lines may change.
pub(crate) fn squashed(text: &str) -> String {
    text.chars().filter(|ch| !ch.is_whitespace()).collect()
}
