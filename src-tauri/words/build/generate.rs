//! The Rust source made of checked messages: a function and a key for each. Not here: what makes them right,
//! see `check`.

use std::fmt::Write;

use crate::check::Message;
use crate::kinds::Kind;
use crate::names;
use crate::sources::{LANGUAGES, Sources};

/// The source of the modules `say` and `keys` and of the tables behind them.
pub(crate) fn source(messages: &[Message], sources: &Sources) -> String {
    let mut out = String::new();
    out.push_str(&table(messages));
    out.push_str(&files(sources));
    out.push_str(
        "/// A function for each message, its variables as typed arguments in the order of the alphabet.\n",
    );
    out.push_str("pub mod say {\n    use crate::{Lang, bundle::{Value, speak}};\n");
    out.extend(messages.iter().map(function));
    out.push_str("}\n");
    out.push_str("/// A key for each message, to be said with arguments known only when the program runs.\n");
    out.push_str("pub mod keys {\n    use crate::Key;\n");
    out.extend(messages.iter().map(key));
    out.push_str("}\n");
    out
}

/// `TABLE`: every id, in order, with its variables.
fn table(messages: &[Message]) -> String {
    let mut out = String::from("pub(crate) const TABLE: &[(&str, &[(&str, crate::Kind)])] = &[\n");
    for message in messages {
        let variables = message.variables.iter();
        let variables = variables.map(|(name, kind)| format!("({name:?}, crate::Kind::{kind:?})"));
        let variables = variables.collect::<Vec<_>>().join(", ");
        writeln!(out, "    ({:?}, &[{variables}]),", message.id).expect("a String takes all");
    }
    out.push_str("];\n");
    out
}

/// `FI`, `SV`, `EN`: the text of every file of a language.
fn files(sources: &Sources) -> String {
    let mut out = String::new();
    for language in LANGUAGES {
        let texts =
            sources[language].values().map(|text| format!("{text:?}")).collect::<Vec<_>>().join(",\n");
        let name = language.to_uppercase();
        writeln!(out, "pub(crate) const {name}: &[&str] = &[{texts}];").expect("a String takes all");
    }
    out
}

fn key(message: &Message) -> String {
    let (id, name) = (&message.id, names::constant(&message.id));
    format!("    #[doc = {:?}]\n    pub const {name}: Key = Key({id:?});\n", doc(message))
}

fn function(message: &Message) -> String {
    let name = names::function(&message.id);
    let mut arguments = String::new();
    let mut values = String::new();
    for (variable, kind) in &message.variables {
        let argument = names::function(variable);
        let (type_name, value) = argument_of(*kind, &argument);
        write!(arguments, ", {argument}: {type_name}").expect("a String takes all");
        write!(values, "({variable:?}, {value}), ").expect("a String takes all");
    }
    format!(
        "    #[doc = {:?}]\n    pub fn {name}(lang: Lang{arguments}) -> String {{\n        \
         speak(lang, {:?}, &[{values}])\n    }}\n",
        doc(message),
        message.id
    )
}

fn argument_of(kind: Kind, argument: &str) -> (&'static str, String) {
    match kind {
        Kind::Text => ("&str", format!("Value::Text({argument})")),
        Kind::Number => ("impl Into<crate::Number>", format!("Value::Number({argument}.into())")),
        Kind::Year => ("i32", format!("Value::Year({argument})")),
        Kind::Date => ("chrono::NaiveDate", format!("Value::Date({argument})")),
    }
}

/// The English text, so that an editor shows what a function says.
fn doc(message: &Message) -> String {
    format!("In `{}`:\n\n```text\n{}\n```", message.file, message.english)
}
