//! The number of the register of associations (yhdistysrekisteri, PRH): at most six digits, without a check digit.
//! Not here: Business IDs, which some associations have besides.

use std::str::FromStr;

use crate::problem::{Code, Problem, ensure};

/// A register number in the form `195.883`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterNumber(String);

/// Digits of the longest numbers given so far.
const MOST_DIGITS: usize = 6;

/// Digits after the point.
const GROUP: usize = 3;

impl FromStr for RegisterNumber {
    type Err = Problem;

    /// Reads `195.883`, `195883`, and the `195,883` and `195 883` of older papers. `bad-register-number` otherwise.
    fn from_str(typed: &str) -> Result<RegisterNumber, Problem> {
        let problem = || Problem::new(Code::BadRegisterNumber);
        let typed = typed.trim();
        let (thousands, rest) = typed.split_once(['.', ',', ' ', '\u{a0}']).unwrap_or(("", typed));
        let whole = thousands.is_empty() || (thousands.len() <= GROUP && rest.len() == GROUP);
        let digits = format!("{thousands}{rest}");
        let number = digits.trim_start_matches('0');
        let told = digits.bytes().all(|byte| byte.is_ascii_digit()) && digits.len() <= MOST_DIGITS;
        let begun = thousands.is_empty() == (typed.len() == digits.len());
        ensure!(whole && told && begun && !number.is_empty(), problem());
        let (thousands, rest) = number.split_at(number.len().saturating_sub(GROUP));
        Ok(RegisterNumber(if thousands.is_empty() { rest.to_owned() } else { format!("{thousands}.{rest}") }))
    }
}

impl From<RegisterNumber> for String {
    fn from(number: RegisterNumber) -> String {
        number.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Result<String, Code> {
        typed.parse::<RegisterNumber>().map(String::from).map_err(|problem| problem.code)
    }

    #[test]
    fn every_way_to_write_a_number_is_one_number() {
        for typed in ["195.883", "195883", "195,883", " 195 883 ", "195\u{a0}883"] {
            assert_eq!(read(typed), Ok("195.883".to_owned()), "{typed}");
        }
        assert_eq!(read("1.054"), Ok("1.054".to_owned()));
        assert_eq!(read("54"), Ok("54".to_owned()), "the oldest ones are short");
        assert_eq!(read("001054"), Ok("1.054".to_owned()), "zeros in front say nothing");
    }

    #[test]
    fn what_the_register_does_not_give_is_refused() {
        for bad in [
            "",
            "0",
            "000.000",
            "1958834",
            "195.88",
            "1955.883",
            ".883",
            "195.",
            "195-883",
            "19a883",
            "1.195.883",
            "١٩٥",
        ] {
            assert_eq!(read(bad), Err(Code::BadRegisterNumber), "{bad}");
        }
    }
}
