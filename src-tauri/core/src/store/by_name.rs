//! Enums without fields in SQL, by the names that they have on the wire. Not here: the names, which serde knows.

/// `by_name!(Theme)`: stored and read by its name.
macro_rules! by_name {
    ($name:ident) => {
        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                match serde_json::to_value(self) {
                    Ok(serde_json::Value::String(name)) => Ok(name.into()),
                    _ => unreachable!("a variant without fields is written as a string"),
                }
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<$name> {
                use serde::de::{Deserialize, IntoDeserializer, value::Error};
                let name: serde::de::value::StrDeserializer<'_, Error> = value.as_str()?.into_deserializer();
                Deserialize::deserialize(name).map_err(rusqlite::types::FromSqlError::other)
            }
        }
    };
}
pub(crate) use by_name;
