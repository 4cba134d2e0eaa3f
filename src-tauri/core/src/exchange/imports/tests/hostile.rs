//! Files that nobody should have to import: a message with row and column, and nothing half imported. Not here: their
//! readers' own tests (`tables`).

use super::*;
use crate::problem::Problem;

/// What is said of a file of this content, its arguments in words.
fn refused(name: &str, content: impl AsRef<[u8]>) -> String {
    let desk = Desk::new();
    let path = desk.file(name, content);
    let problem = desk.bench.problem("imports.open", json!({ "path": path }));
    let Problem { code, args, .. } = problem;
    let args: Vec<String> = args.iter().map(|(name, value)| format!("{name} {}", json!(value))).collect();
    format!("{code:?} {}", args.join(", "))
}

#[test]
fn what_cannot_be_read_is_told_by_row_and_column() {
    assert_eq!(refused("a.csv", "Nimi;Kotipaikka\nA\0 ry;Oulu\n"), "TableNul cell \"A2\"");
    let late = format!("Nimi;Kotipaikka\n{}B ry;Ou\0lu\n", "A ry;Oulu\n".repeat(1000));
    assert_eq!(refused("a.csv", late), "TableNul cell \"B1002\"");
    assert_eq!(refused("a.csv", "Nimi;Kotipaikka\n"), "TableNoRows ");
    assert_eq!(refused("a.csv", ""), "TableEmpty ");
    assert_eq!(
        refused("a.csv", format!("Nimi{}\nx\n", ";a".repeat(2999))),
        "TableColumns columns 3000, max 256, row 1"
    );
    assert_eq!(
        refused("a.csv", "Nimi;Kotipaikka\nA ry;Oulu\n\"B ry;Oulu\nC ry;Oulu\n"),
        "TableQuoteOpen row 3"
    );
    let mixed = [b"Nimi\nM\xE4ki ry\n".as_slice(), "Jääkiekko ry\n".as_bytes()].concat();
    assert_eq!(refused("a.csv", mixed), "TableEncodings cell \"A3\"");
}

#[test]
fn an_old_spreadsheet_of_windows_letters_comes_in() {
    let desk = Desk::new();
    let file = desk.csv(
        b"Nimi;Kotipaikka;S\xE4hk\xF6posti\r\nJ\xE4rvikyl\xE4n Martat ry;H\xE4meenlinna;a@example.com\r\n",
    );
    assert_eq!(desk.told(&file), "1 new");
    assert_eq!(
        (&desk.all()[0]["name"], &desk.all()[0]["municipality"]),
        (&json!("Järvikylän Martat ry"), &json!("109"))
    );
}

#[test]
fn a_fault_at_the_end_of_a_file_lets_nothing_in() {
    let desk = Desk::new();
    let rows = "A ry;Oulu\n".repeat(10);
    let file = desk.csv(format!("Nimi;Kotipaikka\n{rows}"));
    desk.file("a.csv", format!("Nimi;Kotipaikka\n{rows}\"B ry;Oulu\n"));
    assert_eq!(desk.bench.try_call("imports.run", file).map_err(|(code, _)| code), Err(Code::TableQuoteOpen));
    assert_eq!(desk.all(), [Value::Null; 0]);
}

#[test]
fn a_report_of_a_million_faults_has_an_end() {
    let desk = Desk::new();
    let rows: String = (0..10_050).map(|n| format!("Kerho {n} ry;x@\n")).collect();
    let report = desk.bench.call("imports.check", desk.csv(format!("Nimi;Sähköposti\n{rows}")));
    assert_eq!((&report["refused"], &report["unlisted"]), (&json!(10_050), &json!(50)));
    assert_eq!(report["rows"].as_array().map(Vec::len), Some(10_000));
}
