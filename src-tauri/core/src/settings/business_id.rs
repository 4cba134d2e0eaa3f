//! Y-tunnus, the Finnish Business ID: seven digits and a check digit. Given to companies and many
//! associations by the Business Information System (YTJ); small associations have none. Not here: VAT numbers.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::problem::{Code, Problem, ensure};

/// Weights of the seven digits, from the left.
const WEIGHTS: [u32; 7] = [7, 9, 10, 5, 8, 4, 2];

/// A Business ID whose check digit is right, in the form `1234567-1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct BusinessId(String);

impl BusinessId {
    /// The one of these seven digits; none where no check digit exists for them.
    pub(crate) fn of(body: u32) -> Option<BusinessId> {
        let body = format!("{body:0>7}");
        check_digit(&body).map(|check| BusinessId(format!("{body}-{check}")))
    }
}

impl FromStr for BusinessId {
    type Err = Problem;

    /// Reads `1234567-1`, also with spaces around it and with the six digits of the oldest ones.
    ///
    /// Problems: `bad-business-id` (form), `business-id-check` (argument `expected`),
    /// `business-id-impossible` (no check digit exists for these seven).
    fn from_str(typed: &str) -> Result<BusinessId, Problem> {
        let form = || Problem::new(Code::BadBusinessId);
        let (body, check) = typed.trim().split_once(['-', '–']).ok_or_else(form)?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        ensure!(matches!(body.len(), 6 | 7) && check.len() == 1 && digits(body) && digits(check), form());
        let body = format!("{body:0>7}");
        let expected = check_digit(&body).ok_or_else(|| Problem::new(Code::BusinessIdImpossible))?;
        let wrong = || Problem::new(Code::BusinessIdCheck).with("expected", expected.to_string());
        ensure!(check == expected.to_string(), wrong());
        Ok(BusinessId(format!("{body}-{check}")))
    }
}

fn check_digit(body: &str) -> Option<u32> {
    let digits = body.bytes().map(|byte| u32::from(byte - b'0'));
    match digits.zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum::<u32>() % 11 {
        0 => Some(0),
        1 => None,
        rest => Some(11 - rest),
    }
}

impl TryFrom<String> for BusinessId {
    type Error = Problem;

    fn try_from(text: String) -> Result<BusinessId, Problem> {
        text.parse()
    }
}

impl From<BusinessId> for String {
    fn from(id: BusinessId) -> String {
        id.0
    }
}

impl rusqlite::ToSql for BusinessId {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(self.0.as_str().into())
    }
}

impl rusqlite::types::FromSql for BusinessId {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<BusinessId> {
        value.as_str()?.parse().map_err(rusqlite::types::FromSqlError::other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(typed: &str) -> Result<String, Code> {
        typed.parse::<BusinessId>().map(String::from).map_err(|problem| problem.code)
    }

    #[test]
    fn the_check_digit_decides() {
        for known in ["2686723-5", "0877830-0", "0221704-3", "0166094-0", "2104974-3"] {
            assert_eq!(code(known), Ok(known.to_owned()), "{known} is in the register");
        }
        assert_eq!(code(" 877830-0 "), Ok("0877830-0".to_owned()), "the oldest ones have six digits");
        assert_eq!(code("2686723-6"), Err(Code::BusinessIdCheck));
        assert_eq!(code("0000006-0"), Err(Code::BusinessIdImpossible), "6 · 2 leaves one");
    }

    #[test]
    fn another_form_is_no_business_id() {
        for bad in ["", "-", "26867235", "2686723-55", "26867a3-5", "٢٦٨٦٧٢٣-5", "FI26867235"] {
            assert_eq!(code(bad), Err(Code::BadBusinessId), "{bad}");
        }
    }
}
