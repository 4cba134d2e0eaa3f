//! What a cell says of the field that its column holds. Not here: who holds an office (`boards`), and whether the
//! whole may be said (the slices' rules).

use crate::day::Day;
use crate::exchange::fields::ImportField;
use crate::exchange::record::Value;
use crate::exchange::values::{self, Meaning, Reading};
use crate::problem::{Code, Problem, ensure};

/// A cell of a row that says something, under a header that is understood.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cell<'a> {
    pub(super) column: usize,
    pub(super) field: ImportField,
    pub(super) text: &'a str,
}

impl Cell<'_> {
    /// What it says, or what is wrong with it.
    pub(super) fn read(&self, today: Day) -> Reading<Value> {
        let text = self.text;
        match self.field {
            ImportField::RegisterNumber => as_value(values::register_number(text), Value::Text),
            ImportField::BusinessId => as_value(values::business_id(text), Value::Text),
            ImportField::Municipality => as_value(values::municipality(text), Value::Text),
            ImportField::MunicipalityCode => as_value(values::municipality_code(text), Value::Text),
            ImportField::PostalCode => as_value(values::postal_code(text), Value::Text),
            ImportField::Phone => as_value(Ok(values::phone(text)), Value::Text),
            ImportField::PurposeClass => as_value(Ok(values::purpose(text)), Value::Purpose),
            ImportField::Voluntary
            | ImportField::Professional
            | ImportField::ServiceProduction
            | ImportField::Publishable => as_value(values::yes_no(text), Value::Flag),
            ImportField::Members => count(text),
            ImportField::MembersOn | ImportField::ConfirmedOn => past(text, today),
            ImportField::Languages => as_value(values::languages(text), Value::List),
            ImportField::Tags => Ok(sure(Value::List(values::parts(text)))),
            ImportField::Status => as_value(values::status(text), Value::Status),
            ImportField::Email => Ok(sure(Value::Text(address(text).to_owned()))),
            ImportField::Note => Ok(sure(Value::Text(text.to_owned()))),
            _ => Ok(sure(Value::Text(text.trim().to_owned()))),
        }
    }
}

fn sure(value: Value) -> Meaning<Value> {
    Meaning { value, doubt: None }
}

fn as_value<T>(read: Reading<T>, value: impl FnOnce(T) -> Value) -> Reading<Value> {
    read.map(|read| Meaning { value: value(read.value), doubt: read.doubt })
}

/// An e-mail address without what a browser puts before it.
pub(super) fn address(text: &str) -> &str {
    let text = text.trim();
    text.strip_prefix("mailto:").unwrap_or(text)
}

fn count(text: &str) -> Reading<Value> {
    let read = values::whole(text)?;
    let count = u32::try_from(read.value).map_err(|_| Problem::new(Code::BadNumber))?;
    Ok(Meaning { value: Value::Count(count), doubt: read.doubt })
}

fn past(text: &str, today: Day) -> Reading<Value> {
    let read = values::day(text)?;
    ensure!(read.value <= today, Problem::new(Code::FutureDay));
    as_value(Ok(read), Value::Day)
}
