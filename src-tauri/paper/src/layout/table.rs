//! Tables: head, groups, rows, rules, the tear line. Not here: the widths of columns, see `table::columns`.

mod columns;

use super::flow::{Flow, Slab};
use super::heading::{Titled, glued};
use super::inline::Row as Lines;
use super::measure::{DEPTH, Frame, HAIR, PALE, RULE};
use super::stack::{Place, beside, height, rule};
use crate::doc::{Cell, Group, Part, Row, Table, Text};
use crate::pages::{Item, Owner, Pen, Stroke};
use crate::tree::{ElementId, Role, Scope};
use columns::Track;

/// The tear line's dash and gap, and its width: the only dashed rule on paper.
const TEAR: (f32, f32) = (2.4, 2.0);
const TEAR_WIDTH: f32 = 0.6;
/// Above the head of a group.
const GROUP_AIR: f32 = 9.0;

/// A head taller than this share of a page is a text, not a head.
const HEAD_SHARE: f32 = 0.3;

/// A table being laid out.
struct Laying<'t> {
    table: &'t Table,
    tracks: Vec<Track>,
    frame: Frame,
    element: ElementId,
}

impl Flow<'_> {
    pub(crate) fn table(&mut self, parent: ElementId, table: &Table, frame: Frame) {
        if table.columns.is_empty() {
            return;
        }
        let element = self.tree.add(parent, Role::Table);
        if let Some(caption) = table.caption.as_ref().filter(|caption| !caption.is_empty()) {
            let caption_element = self.tree.add(element, Role::Caption);
            let style = self.measure.part();
            let rows = self.rows(caption_element, caption, style, frame.x, frame.width);
            self.add(self.measure.gap() * 1.5, rows.into_iter().map(glued).collect());
            self.next_gap = Some(3.0);
        }
        let tracks = self.tracks(table, frame);
        let laying = Laying { table, tracks, frame, element };
        let head = self.table_head(&laying);
        let repeated = self.repeat(None, &head);
        self.add(self.measure.gap() * 1.5, head);
        let from = self.slabs.len();
        for group in &table.groups {
            self.group(&laying, group, repeated);
        }
        // An empty table ends with its head, and that must not be glued to what comes after.
        if self.slabs.len() == from {
            self.slabs[from - 1].glued = false;
        }
        self.next_gap = None;
        self.least_gap = self.measure.gap() * 2.0;
    }

    fn table_head(&mut self, laying: &Laying<'_>) -> Vec<Slab> {
        // A head without a body is no head (PDF/UA-1, 7.2).
        let empty = laying.table.groups.iter().all(|group| group.rows.is_empty() && group.head.is_none());
        let section = self.tree.add(laying.element, if empty { Role::TBody } else { Role::THead });
        let row = self.tree.add(section, Role::Tr);
        let style = self.measure.column_head();
        let mut stacks = Vec::new();
        for (column, track) in laying.table.columns.iter().zip(&laying.tracks) {
            let cell = self.tree.head(row, Scope::Column);
            stacks.push(self.aligned(cell, &column.head, style, track.x, track.width, column.align));
        }
        let tallest = stacks.iter().map(|rows| height(rows)).fold(0.0, f32::max);
        let mut slabs = match tallest <= self.measure.body() * HEAD_SHARE {
            true => vec![standing(stacks, tallest, self.measure.air())],
            false => beside(stacks, self.measure.air(), 0.0),
        };
        laying.finish(&mut slabs, RULE, 0.0);
        slabs.iter_mut().for_each(|slab| slab.glued = true);
        slabs
    }

    /// Remembers slabs that are repeated on the next page, under the heads that are repeated already. What is too
    /// tall is not repeated: the page is for what is new.
    fn repeat(&mut self, under: Option<usize>, slabs: &[Slab]) -> Option<usize> {
        let mut heads = under.map_or(Vec::new(), |under| self.heads[under].clone());
        heads.extend(slabs.iter().map(as_decoration));
        if heads.iter().map(|slab| slab.height).sum::<f32>() > self.measure.body() * HEAD_SHARE * 1.5 {
            return under;
        }
        self.heads.push(heads);
        Some(self.heads.len() - 1)
    }

    fn group(&mut self, laying: &Laying<'_>, group: &Group, head: Option<usize>) {
        if group.rows.is_empty() && group.head.is_none() {
            return;
        }
        let section = self.tree.add(laying.element, Role::TBody);
        let mut repeat = head;
        if group.head.is_some() {
            let mut slabs = self.group_head(laying, section, group, None);
            slabs.iter_mut().for_each(|slab| slab.head = head);
            if group.rows.is_empty() {
                slabs.iter_mut().for_each(|slab| slab.glued = false);
            } else {
                repeat = self.continued_head(laying, group, head);
            }
            self.next_gap = Some(0.0);
            self.add(0.0, slabs);
        }
        let repeated: f32 =
            repeat.iter().flat_map(|repeat| &self.heads[*repeat]).map(|slab| slab.height).sum();
        let most = self.measure.body() - repeated;
        for row in &group.rows {
            let mut slabs = self.table_row(laying, section, row, most);
            slabs.iter_mut().for_each(|slab| slab.head = repeat);
            self.next_gap = Some(0.0);
            self.add(0.0, slabs);
        }
    }

    /// What stands above the rows of a group on its next page.
    fn continued_head(&mut self, laying: &Laying<'_>, group: &Group, head: Option<usize>) -> Option<usize> {
        let words = self.document.words.continued.clone();
        let scrap = self.tree.elements.len();
        let group_head = self.group_head(laying, laying.element, group, Some(&words));
        // The repeated head is decoration: its elements never were.
        self.tree.elements.truncate(scrap);
        self.repeat(head, &group_head)
    }

    fn group_head(
        &mut self,
        laying: &Laying<'_>,
        section: ElementId,
        group: &Group,
        continued: Option<&str>,
    ) -> Vec<Slab> {
        let Some(head) = &group.head else { return Vec::new() };
        let row = self.tree.add(section, Role::Tr);
        let element = self.tree.head(row, Scope::Column);
        self.tree.elements[element].span = laying.tracks.len();
        let text = match continued.filter(|words| !words.is_empty()) {
            Some(words) => head.title.clone().plain(format!(" {words}")),
            None => head.title.clone(),
        };
        let titled = Titled {
            element,
            number: head.number.as_deref(),
            text: &text,
            tally: head.tally.as_ref().filter(|_| continued.is_none()),
            style: self.measure.part(),
            hang: laying.tracks[0].hang,
        };
        let rows = self.titled(&titled, laying.frame);
        let first = laying.table.groups.first().is_some_and(|first| std::ptr::eq(first, group));
        let air = self.measure.air();
        let above = if continued.is_some() || first { air } else { GROUP_AIR };
        let rows =
            rows.into_iter().map(|slab| Lines { height: slab.height, items: slab.items, links: slab.links });
        let mut rows: Vec<Lines> = rows.collect();
        rows.insert(0, Lines { height: above - air, ..Lines::default() });
        let mut slabs = beside(vec![rows], air, self.measure.body() * HEAD_SHARE);
        laying.finish(&mut slabs, HAIR, 0.0);
        slabs.iter_mut().for_each(|slab| slab.glued = true);
        slabs
    }

    fn table_row(&mut self, laying: &Laying<'_>, section: ElementId, row: &Row, most: f32) -> Vec<Slab> {
        let element = self.tree.add(section, Role::Tr);
        let mut stacks = Vec::new();
        let empty = Cell::empty();
        for column in 0..laying.tracks.len() {
            let names = column == 0 && laying.table.row_heads;
            let cell = match names {
                true => self.tree.head(element, Scope::Row),
                false => self.tree.add(element, Role::Td),
            };
            let joined = laying.joined(row, column);
            let content = joined.as_ref().or(row.cells.get(column)).unwrap_or(&empty);
            stacks.push(self.cell(laying, cell, content, column, row));
        }
        let mut slabs = beside(stacks, self.measure.air(), most);
        if row.sum {
            slabs[0].items.push(rule(laying.frame.x, laying.frame.x + laying.frame.width, 0.0, RULE, 0.0));
        }
        laying.finish(&mut slabs, HAIR, PALE);
        slabs
    }

    fn cell(
        &mut self,
        laying: &Laying<'_>,
        element: ElementId,
        cell: &Cell,
        column: usize,
        row: &Row,
    ) -> Vec<Lines> {
        let (track, align) = (laying.tracks[column], laying.table.columns[column].align);
        let mut style = self.measure.cell();
        style.bold = row.sum;
        let depth = if column == 0 { DEPTH * f32::from(row.depth.min(6)) } else { 0.0 };
        let indent = (depth + if track.numbered { track.hang } else { 0.0 }).min(track.width * 0.6);
        let place = Place { x: track.x + indent, width: track.width - indent, align, style };
        let number = cell.number.as_ref().map(|number| Text::from(format!("{number} ")));
        // The number is heard before the parts, so its element and lines come first.
        let number_element = match number.is_some() && cell.parts.len() > 1 {
            true => self.tree.add(element, Role::Span),
            false => element,
        };
        let number = number.map(|number| {
            let style = crate::text::Style { grey: super::measure::QUIET, ..style };
            self.rows(number_element, &number, style, track.x + depth, track.hang.max(12.0))
        });
        let mut lines = self.stack(element, &cell.parts, place);
        if let Some(number) = number {
            for (i, label) in number.into_iter().enumerate() {
                match lines.get_mut(i) {
                    Some(line) => drop(line.items.splice(0..0, label.items)),
                    None => lines.push(label),
                }
            }
        }
        lines
    }
}

impl Laying<'_> {
    /// The rule below and the tear line through slabs of one row.
    fn finish(&self, slabs: &mut [Slab], width: f32, grey: f32) {
        slabs.iter_mut().for_each(|slab| self.tear(slab));
        if let Some(last) = slabs.last_mut() {
            last.items.push(rule(self.frame.x, self.frame.x + self.frame.width, last.height, width, grey));
        }
    }

    fn tear(&self, slab: &mut Slab) {
        let Some(track) = self.table.seam.filter(|seam| *seam > 0).and_then(|seam| self.tracks.get(seam))
        else {
            return;
        };
        let pen = Pen { width: TEAR_WIDTH, grey: PALE * 0.7, dash: Some(TEAR) };
        let points = vec![(track.edge, 0.0), (track.edge, slab.height)];
        slab.put(Owner::Layout, Item::Stroke(Stroke { points, closed: false, pen }));
    }

    /// The last cell with those that have no column: nothing that was said is lost.
    fn joined(&self, row: &Row, column: usize) -> Option<Cell> {
        let last = self.tracks.len() - 1;
        if column != last || row.cells.len() <= self.tracks.len() {
            return None;
        }
        let mut cell = row.cells[last].clone();
        for extra in &row.cells[last + 1..] {
            cell.parts.extend(extra.number.iter().map(|number| Part::Text(number.as_str().into())));
            cell.parts.extend(extra.parts.iter().cloned());
        }
        Some(cell)
    }
}

/// The heads of columns: they stand on their rule.
fn standing(stacks: Vec<Vec<Lines>>, tallest: f32, air: f32) -> Slab {
    let mut slab = Slab::new(tallest + 1.5 * air);
    for rows in stacks {
        let top = tallest - height(&rows);
        slab.take(rows, top);
    }
    slab
}

/// A slab for the eye only: what it says was said before.
fn as_decoration(slab: &Slab) -> Slab {
    let mut slab = slab.clone();
    slab.items.iter_mut().for_each(|placed| placed.owner = Owner::Layout);
    slab.links.clear();
    slab.outline = None;
    slab
}
