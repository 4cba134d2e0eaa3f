//! Text as it is typed: what is dropped, how long it may be. Everything else is kept to the letter, control
//! and direction marks included; whoever shows a text shows them harmlessly. Not here: folding and sorting
//! (`words`).

use crate::problem::{Code, Problem, Result, ensure};

/// Longest text of one line: names, posts, addresses. In characters.
pub(crate) const LINE: usize = 200;

/// Longest running text: evidence, notes. In characters; about eight pages.
pub(crate) const PROSE: usize = 20_000;

/// A line: NUL dropped, space around it cut, at most [`LINE`] characters. May be empty.
pub(crate) fn line(field: &str, typed: &str) -> Result<String> {
    bounded(field, typed.replace('\0', "").trim(), LINE)
}

/// A line that must say something.
pub(crate) fn filled_line(field: &str, typed: &str) -> Result<String> {
    let line = line(field, typed)?;
    ensure!(!line.is_empty(), Problem::new(Code::EmptyText).at(field));
    Ok(line)
}

/// An e-mail address. May be empty.
pub(crate) fn mail_address(field: &str, typed: &str) -> Result<String> {
    let address = line(field, typed)?;
    ensure!(address.is_empty() || looks_like_mail(&address), Problem::new(Code::BadMailAddress).at(field));
    Ok(address)
}

/// Someone at somewhere with a dot: what a mail program needs, and no more (RFC 5321 allows nearly anything).
fn looks_like_mail(address: &str) -> bool {
    let parts = address.rsplit_once('@');
    parts.is_some_and(|(who, host)| !who.is_empty() && looks_like_host(host))
        && !address.contains(|c: char| c.is_whitespace() || BETWEEN_ADDRESSES.contains(&c))
}

/// Signs that part several addresses, or stand around one.
const BETWEEN_ADDRESSES: [char; 4] = [',', ';', '<', '>'];

/// Two words or more with dots between them.
fn looks_like_host(host: &str) -> bool {
    let parts: Vec<&str> = host.split('.').collect();
    parts.len() > 1 && parts.iter().all(|part| !part.is_empty())
}

/// The address of a web page, with or without `https://`. May be empty.
pub(crate) fn web_address(field: &str, typed: &str) -> Result<String> {
    let address = line(field, typed)?;
    let rest =
        ["https://", "http://"].iter().find_map(|scheme| address.strip_prefix(scheme)).unwrap_or(&address);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let whole = looks_like_host(host) && !host.contains([':', '@']) && !address.contains(char::is_whitespace);
    ensure!(address.is_empty() || whole, Problem::new(Code::BadWebAddress).at(field));
    Ok(address)
}

/// Running text: NUL dropped, at most [`PROSE`] characters. May be empty.
pub(crate) fn prose(field: &str, typed: &str) -> Result<String> {
    at_most(PROSE, field, typed)
}

/// Any text: NUL dropped, at most `max` characters. May be empty.
pub(crate) fn at_most(max: usize, field: &str, typed: &str) -> Result<String> {
    bounded(field, &typed.replace('\0', ""), max)
}

fn bounded(field: &str, text: &str, max: usize) -> Result<String> {
    let length = text.chars().count();
    let problem = || Problem::new(Code::TooLong).with("max", max as i64).with("length", length as i64);
    ensure!(length <= max, problem().at(field));
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_nul_is_dropped_from_running_text() {
        let typed = " a\0b\u{1}\u{202e}<script>\r\n😀\t";
        assert_eq!(prose("note", typed).expect("kept"), " ab\u{1}\u{202e}<script>\r\n😀\t");
    }

    #[test]
    fn ten_thousand_characters_are_kept_and_too_many_are_refused_by_the_field() {
        let long = "ä".repeat(10_000);
        assert_eq!(prose("note", &long).expect("kept"), long);
        let problem = prose("note", &"ä".repeat(PROSE + 1)).expect_err("one too many");
        assert_eq!((problem.code, problem.field.as_deref()), (Code::TooLong, Some("note")));
    }

    #[test]
    fn a_line_of_nothing_is_no_name() {
        assert_eq!(filled_line("name", " \0 ").expect_err("empty").code, Code::EmptyText);
        assert_eq!(filled_line("name", " Ämmi ").expect("kept"), "Ämmi");
    }
}
