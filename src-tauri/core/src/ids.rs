//! Typed ids and where new ones come from. An id is a UUIDv7, or is derived from what it stands for where
//! there must be only one. Not here: what the ids name.

use std::cell::RefCell;

use chrono::{DateTime, Utc};
use uuid::{Builder, Uuid};

/// Namespace of the ids that are derived from what they stand for.
const DERIVED: Uuid = Uuid::from_u128(0x8c1f_6a52_7a0e_5d0c_9e37_6f1d_2b54_a9e1);

/// `id!(AssessmentId)`: a UUID that is not mistaken for another record's; branded in TypeScript.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(uuid::Uuid);

        impl From<uuid::Uuid> for $name {
            fn from(id: uuid::Uuid) -> $name {
                $name(id)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.0.to_string().into())
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<$name> {
                uuid::Uuid::parse_str(value.as_str()?).map($name).map_err(rusqlite::types::FromSqlError::other)
            }
        }

        impl ts_rs::TS for $name {
            type WithoutGenerics = Self;
            type OptionInnerType = Self;

            fn name(_: &ts_rs::Config) -> String {
                stringify!($name).to_owned()
            }

            fn inline(_: &ts_rs::Config) -> String {
                concat!("string & { readonly __id: \"", stringify!($name), "\" }").to_owned()
            }

            fn decl(config: &ts_rs::Config) -> String {
                format!("type {} = {};", Self::name(config), Self::inline(config))
            }

            fn output_path() -> Option<std::path::PathBuf> {
                Some(concat!(stringify!($name), ".ts").into())
            }
        }
    };
}
pub(crate) use id;

/// The id of something of which there can be only one, made from what it stands for.
///
/// Two laptops that make the same thing (the assessment of 2026) give it the same id.
pub fn derived(parts: &[&str]) -> Uuid {
    Uuid::new_v5(&DERIVED, parts.join("\u{1f}").as_bytes())
}

/// A source of new ids: a clock value and randomness, both given from outside.
pub struct Ids(RefCell<Source>);

struct Source {
    millis: u64,
    drawn: u64,
    random: fastrand::Rng,
}

impl Ids {
    /// Ids of this moment. The same moment and seed give the same ids in the same order.
    pub fn new(at: DateTime<Utc>, seed: u64) -> Ids {
        let millis = u64::try_from(at.timestamp_millis()).unwrap_or(0);
        Ids(RefCell::new(Source { millis, drawn: 0, random: fastrand::Rng::with_seed(seed) }))
    }

    /// The next id. Ids of one source ascend, so that rows made later stand later in the index.
    pub fn next<T: From<Uuid>>(&self) -> T {
        let mut source = self.0.borrow_mut();
        let mut bytes = source.random.u128(..).to_be_bytes();
        // The twelve bits after the time count within the millisecond (RFC 9562, 6.2, method 1).
        let (ahead, count) = (source.drawn >> 12, source.drawn & 0xfff);
        bytes[0] = (count >> 8) as u8;
        bytes[1] = count as u8;
        source.drawn += 1;
        let random: [u8; 10] = bytes[..10].try_into().expect("ten of sixteen bytes");
        Builder::from_unix_timestamp_millis(source.millis + ahead, &random).into_uuid().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_one_source_ascend_and_repeat_with_the_seed() {
        let at = DateTime::from_timestamp(1_795_478_400, 0).expect("a moment in 2026");
        let draw = |seed| {
            let ids = Ids::new(at, seed);
            (0..10_000).map(|_| ids.next::<Uuid>()).collect::<Vec<_>>()
        };
        let first = draw(7);
        assert!(first.is_sorted(), "the index grows at its end");
        assert_eq!(first, draw(7), "the same seed gives the same ids");
        assert_ne!(first, draw(8), "another seed gives others");
        assert!(first.iter().all(|id| id.get_version_num() == 7));
    }

    #[test]
    fn a_derived_id_depends_on_every_part() {
        assert_eq!(derived(&["assessment", "2026"]), derived(&["assessment", "2026"]));
        assert_ne!(derived(&["a", "bc"]), derived(&["ab", "c"]), "parts are kept apart");
    }
}
