//! Texts that a spreadsheet keeps apart from its cells, each once: one long text and where each ends in it.
//! Not here: reading them from XLSX or XLS.

use super::{damaged, limits};
use crate::problem::{Code, Problem, Result, ensure};

#[derive(Default)]
pub(super) struct Texts {
    all: String,
    ends: Vec<u32>,
}

impl Texts {
    pub(super) fn add(&mut self, text: &str) -> Result<()> {
        let fits = self.all.len() + text.len() <= limits::TEXTS && self.ends.len() < limits::TEXT_COUNT;
        ensure!(fits, Problem::new(Code::TableSwollen).with("max", (limits::TEXTS >> 20) as i64));
        self.all.push_str(text);
        self.ends.push(self.all.len() as u32);
        Ok(())
    }

    pub(super) fn get(&self, index: usize) -> Result<&str> {
        let end = *self.ends.get(index).ok_or_else(|| damaged(format!("text {index}")))? as usize;
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        Ok(&self.all[start..end])
    }
}
