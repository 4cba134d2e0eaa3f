//! How much of a table is read, and why not more. Not here: counting it, which each reader does as it goes.

/// A CSV file, in bytes. It is read as a stream, so that this bounds the time and not the memory: some five
/// seconds of an office laptop, and ten times the country's 108,000 associations with all their columns.
pub(super) const FILE: u64 = 256 << 20;

/// A spreadsheet as it lies on the disk, in bytes. It is packed: the same associations take 15 MB.
pub(super) const PACKED: u64 = 64 << 20;

/// An XLS file, in bytes: its workbook is held whole, with eight bytes more for each cell of a sheet. Full to its
/// last row, 30 columns wide, it takes 30 MB.
pub(super) const OLD: u64 = 32 << 20;

/// All the parts of a spreadsheet that are read, once they are unpacked, in bytes. A full sheet of 108,000 rows and 30 columns takes
/// 160 MB; deflate can make a thousand times this of the packed file.
pub(super) const UNPACKED: u64 = 512 << 20;

/// The texts that a spreadsheet keeps apart from its cells, in bytes: the only ones that are held at once.
pub(super) const TEXTS: usize = 64 << 20;

/// How many such texts there may be; each takes four bytes even if it is empty.
pub(super) const TEXT_COUNT: usize = 8 << 20;

/// One tag or one stretch of text in XML, in bytes: a full cell of escapes of ten bytes, three times.
pub(super) const XML_EVENT: u64 = 1 << 20;

/// How deep elements may lie in one another. Spreadsheets need some 20.
pub(super) const XML_DEPTH: usize = 200;

/// Sheets of a workbook. Each may have to be read to see that it is empty, and any number of names can lead to the
/// same long one.
pub(super) const SHEETS: usize = 255;

/// Files in the archive that a spreadsheet is. Real ones have tens; each takes memory before one is read.
pub(super) const ARCHIVE_ENTRIES: u64 = 10_000;

/// All the texts of a table together, in bytes, once what is written once and repeated stands in each of its cells:
/// a few bytes can say that a long text fills every row. Four times the largest CSV file.
pub(super) const PASSED: u64 = 1 << 30;

/// Rows, the header included: a spreadsheet program shows no more, and a row that it does not show cannot be
/// mended.
pub(super) const ROWS: u32 = 1_048_576;

/// Columns: the width of an old Excel sheet. No list of associations comes near it, and what is wider was
/// separated by the wrong sign.
pub(super) const COLUMNS: usize = 256;

/// Characters of a cell: what Excel can hold.
pub(super) const CELL: usize = 32_767;
