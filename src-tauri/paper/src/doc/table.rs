//! Tables: columns, groups of rows, cells of several parts. Not here: how wide a column comes out.

use super::{Choice, Status, Tally, Text};

/// A table. Its head is repeated on every page; a row that fits a page is never split.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    /// What the table shows, printed above it.
    pub caption: Option<Text>,
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// The rows, in one or more groups.
    pub groups: Vec<Group>,
    /// The tear line runs before this column (counted from 0): pencil on its left, ink on its right.
    pub seam: Option<usize>,
    /// The first cell of a row names the row (it is marked up as the row's head).
    pub row_heads: bool,
}

impl Table {
    /// A table of one group, whose first column names the rows.
    pub fn new(columns: Vec<Column>, rows: Vec<Row>) -> Table {
        Table { columns, groups: vec![Group::plain(rows)], row_heads: true, ..Table::default() }
    }

    /// A table of several groups, whose first column names the rows.
    pub fn grouped(columns: Vec<Column>, groups: Vec<Group>) -> Table {
        Table { columns, groups, row_heads: true, ..Table::default() }
    }

    /// The same with the tear line before column `column`, counted from 0.
    pub fn torn_before(self, column: usize) -> Table {
        Table { seam: Some(column), ..self }
    }

    /// The same with a caption above.
    pub fn captioned(self, caption: impl Into<Text>) -> Table {
        Table { caption: Some(caption.into()), ..self }
    }
}

/// How wide a column is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Width {
    /// As wide as its content without breaking lines, if there is room.
    Fit,
    /// A share of what the other columns leave.
    Share(f32),
    /// So many points.
    Points(f32),
}

/// Where the content of a column stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// At the left.
    Start,
    /// In the middle: for marks alone.
    Centre,
    /// At the right: for figures.
    End,
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its head.
    pub head: Text,
    /// Its width.
    pub width: Width,
    /// Where its content stands.
    pub align: Align,
}

impl Column {
    /// A column that takes `share` parts of the free width.
    pub fn share(head: impl Into<Text>, share: f32) -> Column {
        Column { head: head.into(), width: Width::Share(share), align: Align::Start }
    }

    /// A column as wide as its content.
    pub fn fit(head: impl Into<Text>) -> Column {
        Column { head: head.into(), width: Width::Fit, align: Align::Start }
    }

    /// A column of `points` points (72 to the inch).
    pub fn points(head: impl Into<Text>, points: f32) -> Column {
        Column { head: head.into(), width: Width::Points(points), align: Align::Start }
    }

    /// The same for figures: head and content at the right.
    pub fn right(self) -> Column {
        Column { align: Align::End, ..self }
    }

    /// The same for marks: head and content in the middle.
    pub fn centred(self) -> Column {
        Column { align: Align::Centre, ..self }
    }
}

/// Rows that belong together, perhaps under a head of their own.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Group {
    /// The head across the whole table; repeated with [`Words::continued`](super::Words) after a page break.
    pub head: Option<GroupHead>,
    /// The rows.
    pub rows: Vec<Row>,
}

impl Group {
    /// Rows without a head.
    pub fn plain(rows: Vec<Row>) -> Group {
        Group { head: None, rows }
    }

    /// Rows under a head.
    pub fn new(head: impl Into<GroupHead>, rows: Vec<Row>) -> Group {
        Group { head: Some(head.into()), rows }
    }
}

/// The head of a group: a number that hangs, a title, a tally at the right.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GroupHead {
    /// Its number.
    pub number: Option<String>,
    /// Its title.
    pub title: Text,
    /// A tally at the right-hand side.
    pub tally: Option<Tally>,
}

impl<T: Into<Text>> From<T> for GroupHead {
    fn from(title: T) -> GroupHead {
        GroupHead { title: title.into(), ..GroupHead::default() }
    }
}

impl GroupHead {
    /// A head with a number that hangs at the left.
    pub fn numbered(number: impl Into<String>, title: impl Into<Text>) -> GroupHead {
        GroupHead { number: Some(number.into()), title: title.into(), tally: None }
    }

    /// The same with a tally at the right.
    pub fn tallied(self, tally: Tally) -> GroupHead {
        GroupHead { tally: Some(tally), ..self }
    }
}

/// A row. Missing cells are empty; a cell too many joins the last column.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    /// The cells from left to right.
    pub cells: Vec<Cell>,
    /// How deep it stands under the row above: 0, or 1 for a part of it.
    pub depth: u8,
    /// A sum: semibold under a stronger rule.
    pub sum: bool,
}

impl Row {
    /// A row of cells.
    pub fn new(cells: Vec<Cell>) -> Row {
        Row { cells, ..Row::default() }
    }

    /// The same as a part of the row above.
    pub fn under(self) -> Row {
        Row { depth: 1, ..self }
    }

    /// The same as a sum row.
    pub fn sum(self) -> Row {
        Row { sum: true, ..self }
    }
}

/// One thing in a cell (or behind a fact's label).
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// Words.
    Text(Text),
    /// Words in small grey type: a remark.
    Small(Text),
    /// A mark with its word.
    Status(Status),
    /// A row of marks.
    Tally(Tally),
    /// Boxes to choose from, one under the other.
    Choices(Vec<Choice>),
    /// So many lines to write on by hand.
    Lines(usize),
}

/// A cell: parts one under the other.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cell {
    /// A number or code that hangs to the left of the parts.
    pub number: Option<String>,
    /// The parts.
    pub parts: Vec<Part>,
}

impl Cell {
    /// Nothing.
    pub fn empty() -> Cell {
        Cell::default()
    }

    /// A mark with its word.
    pub fn status(status: Status) -> Cell {
        Cell::of(Part::Status(status))
    }

    /// A cell of one part.
    pub fn of(part: Part) -> Cell {
        Cell { number: None, parts: vec![part] }
    }

    /// The same with a hanging number.
    pub fn numbered(self, number: impl Into<String>) -> Cell {
        Cell { number: Some(number.into()), ..self }
    }

    /// The same with another part under it.
    pub fn and(mut self, part: Part) -> Cell {
        self.parts.push(part);
        self
    }

    /// The same with a small remark under it; nothing if the remark is empty.
    pub fn small(self, remark: impl Into<Text>) -> Cell {
        let remark = remark.into();
        if remark.is_empty() { self } else { self.and(Part::Small(remark)) }
    }
}

impl<T: Into<Text>> From<T> for Cell {
    fn from(text: T) -> Cell {
        let text = text.into();
        if text.is_empty() { Cell::empty() } else { Cell::of(Part::Text(text)) }
    }
}
