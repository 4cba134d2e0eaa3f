//! `import`: a file looked into, its columns understood, its rows brought in or only judged. Not here: what comes of a
//! row, which the API says.

use std::path::Path;

use serde_json::{Map, Value, json};
use yhdyssilta_core::{Caller, Code, Problem};

use crate::arguments::{Import, Kind};
use crate::run::{Desk, Outcome, parsed, text, told};
use crate::tell;

pub(crate) fn import(desk: &Desk, caller: &Caller, asked: &Import) -> Outcome {
    let Import { kind: Kind::Associations, file, mapping, sheet, dry_run } = asked;
    let path = text(file)?;
    let table = desk.call(caller, "imports.open", json!({ "path": path, "sheet": sheet }))?;
    let mapping = mapping.as_deref().map(read).transpose()?.unwrap_or_default();
    let input = json!({
        "path": path, "sheet": table["sheet"], "fields": fields(&table, &mapping)?, "fingerprint": table["fingerprint"],
    });
    let report = if *dry_run {
        desk.call(caller, "imports.check", input)?
    } else {
        desk.call(caller, "imports.run", input)?["value"].take()
    };
    told(&report, || tell::imported(caller.lang, &report, *dry_run))
}

/// What columns hold, by their headers.
fn read(path: &Path) -> Result<Map<String, Value>, Problem> {
    let json = std::fs::read_to_string(path).map_err(|error| Problem::io(path, &error))?;
    match parsed(&json)? {
        Value::Object(mapping) => Ok(mapping),
        _ => Err(Problem::new(Code::BadInput).with("reason", "{\"HEADER\": \"FIELD\"}").at("mapping")),
    }
}

/// What each column holds: what the mapping says, and else what it seems to, unless the mapping has it elsewhere.
fn fields(table: &Value, mapping: &Map<String, Value>) -> Result<Vec<Value>, Problem> {
    let columns = table["columns"].as_array().map(Vec::as_slice).unwrap_or_default();
    let header = |column: &Value| column["header"].as_str().unwrap_or_default().to_owned();
    if let Some(unknown) = mapping.keys().find(|name| !columns.iter().any(|column| header(column) == **name))
    {
        return Err(Problem::new(Code::NoColumn).with("column", unknown.as_str()).at("mapping"));
    }
    let field = |column: &Value| match mapping.get(&header(column)) {
        Some(said) => said.clone(),
        None if mapping.values().any(|said| *said == column["field"]) => Value::Null,
        None => column["field"].clone(),
    };
    Ok(columns.iter().map(field).collect())
}
