//! Some fields of a record changed and the others left: a JSON merge patch (RFC 7396), one level deep. Not here:
//! what the fields may say (each slice's `rules`).

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::problem::{Code, Problem, ensure};

/// The record with these fields as given; null empties one. `bad-input` at a field that is none or of another form.
pub(crate) fn patched<T: Serialize + DeserializeOwned>(
    now: &T,
    fields: &Map<String, Value>,
) -> Result<T, Problem> {
    let Ok(Value::Object(mut all)) = serde_json::to_value(now) else { unreachable!("a record has fields") };
    for (name, value) in fields {
        let unknown = || Problem::new(Code::BadInput).with("reason", format!("no field {name}")).at(name);
        ensure!(all.contains_key(name), unknown());
        match value {
            Value::Null => all.remove(name),
            value => all.insert(name.clone(), value.clone()),
        };
    }
    serde_path_to_error::deserialize(Value::Object(all)).map_err(|error| {
        let problem = Problem::new(Code::BadInput).with("reason", error.inner().to_string());
        problem.at(&error.path().to_string())
    })
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde_json::json;

    use super::*;

    #[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
    #[serde(default, deny_unknown_fields)]
    struct Thing {
        name: String,
        count: Option<u32>,
    }

    fn patch(fields: Value) -> Result<Thing, (Code, Option<String>)> {
        let now = Thing { name: "Ämmi".to_owned(), count: Some(3) };
        let fields = fields.as_object().expect("fields");
        patched(&now, fields).map_err(|problem| (problem.code, problem.field))
    }

    #[test]
    fn what_is_not_named_stays_and_null_empties() {
        let thing = |name: &str, count| Ok(Thing { name: name.to_owned(), count });
        assert_eq!(patch(json!({})), thing("Ämmi", Some(3)));
        assert_eq!(patch(json!({ "count": null })), thing("Ämmi", None));
        assert_eq!(patch(json!({ "name": null, "count": 4 })), thing("", Some(4)));
    }

    #[test]
    fn a_field_that_is_none_or_of_another_form_is_refused_by_its_name() {
        for (fields, field) in [
            (json!({ "nmae": "x" }), "nmae"),
            (json!({ "nmae": null }), "nmae"),
            (json!({ "count": "3" }), "count"),
        ] {
            assert_eq!(patch(fields), Err((Code::BadInput, Some(field.to_owned()))));
        }
    }
}
