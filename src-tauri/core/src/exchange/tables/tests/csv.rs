//! CSV as offices and their programs write it. Not here: files made to do harm (`hostile`).

use super::*;
use crate::exchange::tables::sheets;

#[test]
fn every_separator_is_found() {
    let expected = ["1: Nimi|Kunta", "2: Martat, ry|Oulu"];
    for text in
        ["Nimi;Kunta\nMartat, ry;Oulu\n", "Nimi\tKunta\nMartat, ry\tOulu", "Nimi,Kunta\n\"Martat, ry\",Oulu"]
    {
        assert_eq!(told(&read("a.csv", text.as_bytes()).expect(text)), expected, "{text:?}");
    }
}

#[test]
fn a_comma_in_the_header_does_not_outweigh_the_rows() {
    let text = "Nimi, virallinen;Osoite\nMartat;Kuja 1, Oulu\nReuma;Tie 2\nSydän;Tie 3\n";
    let rows = read("a.csv", text.as_bytes()).expect("read");
    assert_eq!(rows[0].cells, ["Nimi, virallinen", "Osoite"]);
}

#[test]
fn one_column_needs_no_separator() {
    assert_eq!(told(&read("a.txt", b"Nimi\nMartat\n").expect("read")), ["1: Nimi", "2: Martat"]);
}

#[test]
fn the_separator_that_a_file_names_is_taken() {
    let rows = read("a.csv", b"sep=,\r\nNimi,Osoite\r\nMartat,a;b;c\r\n").expect("read");
    assert_eq!(told(&rows), ["1: Nimi|Osoite", "2: Martat|a;b;c"], "Excel does not show the first line");
}

#[test]
fn every_encoding_of_offices_is_found() {
    let text = "Nimi;Kunta\r\nÄänekosken “Åse” ry – 5 €;Äänekoski\r\n";
    let wide: Vec<u16> = text.encode_utf16().collect();
    let little = wide.iter().flat_map(|unit| unit.to_le_bytes());
    let big = wide.iter().flat_map(|unit| unit.to_be_bytes());
    let (old, _, lost) = encoding_rs::WINDOWS_1252.encode(text);
    assert!(!lost, "all of it can be written in Windows-1252");
    for (name, bytes) in [
        ("UTF-8", text.as_bytes().to_vec()),
        ("UTF-8 with its mark", [b"\xEF\xBB\xBF", text.as_bytes()].concat()),
        ("UTF-16LE", [0xFF, 0xFE].into_iter().chain(little).collect()),
        ("UTF-16BE", [0xFE, 0xFF].into_iter().chain(big).collect()),
        ("Windows-1252", old.into_owned()),
    ] {
        let rows = read("a.csv", &bytes).expect(name);
        assert_eq!(told(&rows), ["1: Nimi|Kunta", "2: Äänekosken “Åse” ry – 5 €|Äänekoski"], "{name}");
    }
}

#[test]
fn letters_at_the_seams_of_reading_are_whole() {
    // Each length puts the seam at another byte of a letter.
    for length in 65_520..65_545 {
        let text =
            format!("Nimi;Kunta\n{};Ää€\n", "a".repeat(30_000) + ";" + &"ä".repeat((length - 30_011) / 2));
        let rows = read("a.csv", text.as_bytes()).expect("valid UTF-8 is UTF-8");
        assert_eq!(rows[1].cells[2], "Ää€");
    }
}

#[test]
fn mixed_encodings_are_refused_by_the_first_cell_that_differs() {
    let mixed = b"Nimi;Kunta\nM\xC3\xA4rs ry;Oulu\nP\xE4\xE4sky ry;Oulu\n";
    let problem = read("a.csv", mixed).expect_err("mixed");
    assert_eq!(problem.code, Code::TableEncodings);
    assert_says(&problem, "cell", "A3");
    let other = b"Nimi;Kunta\nM\xE4rs ry;Oulu\nReuma ry;S\xC3\xA4\xC3\xA4\n";
    assert_says(&read("a.csv", other).expect_err("mixed"), "cell", "B3");
    let marked = b"\xEF\xBB\xBFNimi;Kunta\nM\xE4rs ry;Oulu\n";
    assert_says(&read("a.csv", marked).expect_err("not what its mark says"), "cell", "A2");
}

#[test]
fn capitals_in_quotation_marks_are_no_utf8() {
    // Ö and a closing mark in Windows-1252 are a valid letter of UTF-8: a Hebrew accent.
    let rows = read("a.csv", b"Nimi;Kunta\n\x93TY\xD6\x94;J\xE4ms\xE4\n").expect("Windows-1252");
    assert_eq!(rows[1].cells, ["“TYÖ”", "Jämsä"]);
}

#[test]
fn every_line_end_ends_a_row() {
    for end in ["\r\n", "\n", "\r"] {
        let text = ["Nimi;Kunta", "Martat;Oulu", "", "Reuma;Ii", ""].join(end);
        let rows = read("a.csv", text.as_bytes()).expect("read");
        assert_eq!(
            told(&rows),
            ["1: Nimi|Kunta", "2: Martat|Oulu", "4: Reuma|Ii"],
            "{end:?}: empty rows count"
        );
    }
}

#[test]
fn quoted_cells_hold_breaks_marks_and_separators() {
    let rows =
        read("a.csv", b"Nimi;Huom\r\n\"a \"\"b\"\" c\";\"x\r\ny;z\"\r\nMartat \"M\";ok\r\n").expect("read");
    let expected = ["1: Nimi|Huom", "2: a \"b\" c|x\r\ny;z", "3: Martat \"M\"|ok"];
    assert_eq!(told(&rows), expected, "a break within a cell is no row");
}

#[test]
fn a_quotation_mark_never_closed_is_told_by_the_row_where_it_began() {
    let to_the_end = "Nimi;Kunta\nMartat;Oulu\n\"Reuma;Ii\nSydän;Oulu\n";
    let to_the_next = "Nimi;Kunta\nMartat;Oulu\n\"Reuma;Ii\n\"Sydän ry\";Oulu\n";
    let far = format!("Nimi;Kunta\nMartat;Oulu\n\"Reuma;Ii\n{}", "Sydän;Oulu\n".repeat(20_000));
    for text in [to_the_end, to_the_next, &far] {
        let problem = read("a.csv", text.as_bytes()).expect_err("open");
        assert_eq!(problem.code, Code::TableQuoteOpen);
        assert_says(&problem, "row", 3i64);
    }
}

#[test]
fn text_after_a_closing_mark_is_kept() {
    let rows = read("a.csv", b"Nimi;Kunta\n\"Martat\" ry;Oulu\n\"a\nb\" ;Ii\n").expect("read");
    assert_eq!(told(&rows), ["1: Nimi|Kunta", "2: Martatry|Oulu", "3: a\nb|Ii"]);
}

#[test]
fn nul_is_told_by_its_cell() {
    let problem = read("a.csv", b"Nimi;Kunta\nMartat;Ou\0lu\n").expect_err("NUL");
    assert_eq!(problem.code, Code::TableNul);
    assert_says(&problem, "cell", "B2");
}

#[test]
fn the_apostrophe_of_our_own_files_is_taken_off() {
    let rows = read("a.csv", "Nimi;Kunta\n'=1+1;'-5\n'+x;'@a\n'Ilo;''=1\n".as_bytes()).expect("read");
    let expected = ["1: Nimi|Kunta", "2: =1+1|-5", "3: +x|@a", "4: 'Ilo|'=1"];
    assert_eq!(told(&rows), expected, "and no other");
}

#[test]
fn what_is_no_table_of_rows_has_a_problem_of_its_own() {
    assert_eq!(code(read("a.csv", b"")), Code::TableEmpty);
    assert_eq!(code(read("a.csv", b"\xEF\xBB\xBF")), Code::TableEmpty);
    assert_eq!(code(read("a.csv", b" \r\n;;\r\n")), Code::TableNoRows, "a space says something");
    assert_eq!(code(read("a.csv", b";;\r\n\r\n")), Code::TableEmpty);
    assert_eq!(code(read("a.csv", b"Nimi;Kunta\r\n;\r\n")), Code::TableNoRows);
    let folder = tempfile::tempdir().expect("a folder");
    assert_eq!(code(all(folder.path(), None)), Code::TableFolder);
    assert_eq!(code(all(&folder.path().join("none.csv"), None)), Code::IoFailed);
}

#[test]
fn three_thousand_columns_are_told_by_their_number() {
    let text = format!("{}\n", vec!["x"; 3000].join(";"));
    let problem = read("a.csv", text.as_bytes()).expect_err("too wide");
    assert_eq!(problem.code, Code::TableColumns);
    assert_says(&problem, "columns", 3000i64);
    let empty = format!("Nimi;Kunta{}\nMartat;Oulu\n", ";".repeat(3000));
    assert!(read("a.csv", empty.as_bytes()).is_ok(), "separators at the end make no columns");
}

#[test]
fn a_cell_holds_what_a_spreadsheet_can() {
    let fits = format!("Nimi\n{}\n", "ä".repeat(32_767));
    assert!(read("a.csv", fits.as_bytes()).is_ok());
    for length in [32_768, 300_000] {
        let longer = format!("Nimi\n{}\n", "ä".repeat(length));
        let problem = read("a.csv", longer.as_bytes()).expect_err("too long");
        assert_eq!(problem.code, Code::CellTooLong);
        assert_says(&problem, "cell", "A2");
    }
}

#[test]
fn reading_ends_when_enough_is_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.csv");
    std::fs::write(&path, b"Nimi\nMartat\n\0").expect("a file");
    let mut count = 0;
    let read = rows(&path, None, |_| {
        count += 1;
        Ok(ControlFlow::Break(()))
    });
    assert_eq!((read, count), (Ok(String::new()), 1), "neither the rest nor what is wrong there");
    assert_eq!(sheets(&path), Ok(vec![]), "the one table of CSV has no name");
}

#[test]
fn what_the_caller_refuses_comes_out_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.csv");
    std::fs::write(&path, b"Nimi\nMartat\n").expect("a file");
    let refused = rows(&path, None, |_| Err(Problem::new(Code::DiskFull)));
    assert_eq!(refused.map_err(|problem| problem.code), Err(Code::DiskFull));
    let panics = std::panic::catch_unwind(|| rows(&path, None, |_| panic!("the caller's own")));
    assert!(panics.is_err(), "a fault of the caller is no fault of the file");
}
