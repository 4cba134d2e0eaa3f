//! Which formats of a spreadsheet's cells are those of dates. Not here: reading the styles of XLSX or XLS.

use std::collections::HashMap;

/// Formats by their number: the built-in ones and those that the file makes itself.
#[derive(Default)]
pub(super) struct Formats(HashMap<u64, bool>);

impl Formats {
    /// A format that the file makes, by its code: `d.m.yyyy`.
    pub(super) fn make(&mut self, number: u64, code: &str) {
        self.0.insert(number, is_date_code(code));
    }

    /// Whether a number in this format is a day or a time of day.
    pub(super) fn is_date(&self, number: u64) -> bool {
        // The built-in dates (ECMA-376, 18.8.30); the second and third are those of East Asian programs.
        let built_in = matches!(number, 14..=22 | 27..=36 | 45 | 47 | 50..=58);
        self.0.get(&number).copied().unwrap_or(built_in)
    }
}

/// Whether a code formats a day or a time: it has letters of them outside of quoted text, and no brackets that
/// make it a length of time (`[h]:mm`).
fn is_date_code(code: &str) -> bool {
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => {
                letters.by_ref().find(|letter| *letter == '"');
            }
            '\\' | '_' | '*' => {
                letters.next();
            }
            '[' => {
                let inside: String = letters.by_ref().take_while(|letter| *letter != ']').collect();
                if !inside.is_empty() && inside.chars().all(|letter| "hHmMsS".contains(letter)) {
                    return false;
                }
            }
            // What follows formats negative numbers, which are no days.
            ';' => return false,
            'd' | 'D' | 'm' | 'M' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S' => return true,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_of_days_are_told_from_those_of_numbers() {
        for code in ["d.m.yyyy", "[$-40B]d. mmmm yyyy", "yyyy\\-mm\\-dd;@", "hh:mm", "\"klo \"h.mm"] {
            assert!(is_date_code(code), "{code}");
        }
        let numbers = [
            "0.00",
            "General",
            "#,##0.00\\ \"euros\"",
            "0.00E+00",
            "[Red]0",
            "[h]:mm",
            "0;\"days\"",
            "@",
            "_d0",
        ];
        for code in numbers {
            assert!(!is_date_code(code), "{code}");
        }
        let formats = Formats::default();
        assert!(formats.is_date(14) && !formats.is_date(2) && !formats.is_date(46), "built in");
    }
}
