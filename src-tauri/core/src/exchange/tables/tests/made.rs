//! Spreadsheets made by hand, so that each part of them can be as a program, or an enemy, would write it.
//! Not here: reading them.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

/// An archive of these parts.
pub(in crate::exchange) fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).expect("a part");
        archive.write_all(content.as_bytes()).expect("its content");
    }
    archive.finish().expect("an archive").into_inner()
}

const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="x/worksheet" Target="/xl/worksheets/sheet2.xml"/></Relationships>"#;

const STYLES: &str = r#"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d\.m\.yyyy"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/></cellXfs></styleSheet>"#;

/// XLSX with the rows of its first sheet, its shared texts, and more parts.
pub(in crate::exchange) fn xlsx(rows: &str, texts: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let names = if more.is_empty() { "" } else { r#"<sheet name="Toinen" sheetId="2" r:id="rId2"/>"# };
    let book = format!(
        r#"<?xml version="1.0"?><workbook xmlns:r="r"><sheets><sheet name="Eka" sheetId="1" r:id="rId1"/>{names}</sheets></workbook>"#
    );
    let sheet = sheet(rows);
    let texts = format!("<sst>{texts}</sst>");
    let mut parts = vec![
        ("[Content_Types].xml", "<Types/>"),
        ("xl/workbook.xml", &*book),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        ("xl/styles.xml", STYLES),
        ("xl/sharedStrings.xml", &*texts),
        ("xl/worksheets/sheet1.xml", &*sheet),
    ];
    parts.extend(more);
    archive(&parts)
}

pub(in crate::exchange) fn sheet(rows: &str) -> String {
    format!(
        r#"<worksheet><dimension ref="A1:XFD1048576"/><sheetData>{rows}</sheetData><mergeCells><mergeCell ref="A2:B2"/></mergeCells></worksheet>"#
    )
}

/// ODS with these tables.
pub(in crate::exchange) fn ods(tables: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:calcext="c"><office:scripts/><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"#
    );
    archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", r#"<manifest:manifest xmlns:manifest="m"/>"#),
        ("content.xml", &content),
    ])
}

/// A record of XLS.
pub(in crate::exchange) fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    [&kind.to_le_bytes()[..], &(data.len() as u16).to_le_bytes(), data].concat()
}

/// The beginning of a part of a workbook: BIFF8, the workbook itself (5) or a sheet (16).
pub(in crate::exchange) fn begin(of: u16) -> Vec<u8> {
    let data = [0x0600, of, 0, 0, 0, 0, 0, 0].into_iter().flat_map(u16::to_le_bytes);
    record(0x0809, &data.collect::<Vec<_>>())
}

/// What a record of a cell begins with.
pub(in crate::exchange) fn cell(row: u16, column: u16, style: u16) -> Vec<u8> {
    [row, column, style].iter().flat_map(|word| word.to_le_bytes()).collect()
}

/// An XLS file with one sheet of these records, after these of the workbook.
pub(in crate::exchange) fn xls(globals: &[u8], cells: &[u8]) -> Vec<u8> {
    let name = b"\x00\x00\x03\x00Eka";
    let length = begin(5).len() + globals.len() + 4 + 4 + name.len() + 4;
    let bound = record(0x0085, &[&(length as u32).to_le_bytes()[..], name].concat());
    let stream =
        [begin(5), globals.to_vec(), bound, record(10, &[]), begin(16), cells.to_vec(), record(10, &[])];
    compound(&[("Workbook", &stream.concat())])
}

/// A compound file of these streams.
pub(in crate::exchange) fn compound(streams: &[(&str, &[u8])]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("a file");
    for (name, content) in streams {
        file.create_stream(name).expect("a stream").write_all(content).expect("its content");
    }
    file.flush().expect("written");
    file.into_inner().into_inner()
}
