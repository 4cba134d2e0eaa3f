//! Money: whole cents, never a float. Not here: how a sum is written or read (`words`).

use std::iter::Sum;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A sum in euro cents; negative where money comes back (recovery of a grant).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct Euro(i64);

impl Euro {
    /// The largest sum that every part of the program carries exactly: JavaScript's 2⁵³ − 1 cents.
    pub const MAX: Euro = Euro(9_007_199_254_740_991);

    /// A sum of so many cents; none beyond ±`MAX`.
    pub fn from_cents(cents: i64) -> Option<Euro> {
        (-Euro::MAX.0..=Euro::MAX.0).contains(&cents).then_some(Euro(cents))
    }

    /// The sum in cents.
    pub fn cents(self) -> i64 {
        self.0
    }

    /// The two together; none beyond ±`MAX`.
    pub fn checked_add(self, other: Euro) -> Option<Euro> {
        self.0.checked_add(other.0).and_then(Euro::from_cents)
    }
}

impl Sum for Euro {
    /// Adds up; a total beyond the range stops at its edge rather than wrapping.
    fn sum<I: Iterator<Item = Euro>>(sums: I) -> Euro {
        let total = sums.fold(0i64, |total, sum| total.saturating_add(sum.0));
        Euro(total.clamp(-Euro::MAX.0, Euro::MAX.0))
    }
}

impl rusqlite::ToSql for Euro {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(self.0.into())
    }
}

impl rusqlite::types::FromSql for Euro {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Euro> {
        let cents = value.as_i64()?;
        Euro::from_cents(cents).ok_or(rusqlite::types::FromSqlError::OutOfRange(cents))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_never_wraps() {
        assert_eq!(Euro::MAX.checked_add(Euro(1)), None);
        assert_eq!([Euro::MAX, Euro::MAX].into_iter().sum::<Euro>(), Euro::MAX);
        assert_eq!([Euro(1250), Euro(-1250)].into_iter().sum::<Euro>(), Euro::default());
        assert_eq!(Euro::from_cents(i64::MIN), None);
    }
}
