//! Each kind of block becomes slabs. Not here: headings, tables, forms, which have files of their own.

use super::flow::{Flow, Slab};
use super::heading::glued;
use super::inline::Row;
use super::measure::{BULLET, Frame, HAIR, QUIET};
use super::stack::{Place, beside, lowered, rule};
use crate::doc::{Align, Block, Chart, Choice, Fact, List, Note, Paragraph, Part, Text, Tone};
use crate::pages::{Fill, Item, Owner, Pen, Placed, Stroke};
use crate::text::{Style, clean_line};
use crate::tree::{ElementId, Role};

impl Flow<'_> {
    pub(crate) fn block(&mut self, parent: ElementId, block: &Block, frame: Frame) {
        match block {
            Block::Masthead(masthead) => self.masthead(parent, masthead, frame),
            Block::Heading(heading) => self.heading(parent, heading, frame),
            Block::Paragraph(paragraph) => self.paragraph(parent, paragraph, frame),
            Block::Facts(facts) => self.facts(parent, facts, frame),
            Block::List(list) => self.list(parent, list, frame),
            Block::Table(table) => self.table(parent, table, frame),
            Block::Choices(choices) => self.choices(parent, choices, frame),
            Block::ChoicesAcross(choices) => self.choices_across(parent, choices, frame),
            Block::Tally(tally) => {
                let element = self.tree.add(parent, Role::P);
                let style = self.measure.body_text();
                let rows = self.tally(element, tally, style, frame.x, frame.width);
                self.flowing(self.measure.gap() / 2.0, rows);
            }
            Block::Chart(chart) => self.chart(parent, chart, frame),
            Block::Note(note) => self.note(parent, note, frame),
            Block::Form(form) => self.form(parent, form, frame),
            Block::Together(blocks) => {
                let from = self.slabs.len();
                self.blocks(parent, blocks, frame);
                self.glue_since(from);
            }
            Block::PageBreak => self.break_next = true,
        }
    }

    fn paragraph(&mut self, parent: ElementId, paragraph: &Paragraph, frame: Frame) {
        let style = match paragraph.tone {
            Tone::Body => self.measure.body_text(),
            Tone::Lead => self.measure.lead(),
            Tone::Small => self.measure.small(),
        };
        let element = self.tree.add(parent, Role::P);
        let width = frame.width.min(self.measure.longest_line() * style.size / self.measure.body_text().size);
        let rows = self.rows(element, &paragraph.text, style, frame.x, width);
        self.flowing(self.measure.gap(), rows);
    }

    /// Lines of running text: the first two stay together, and so do the last two.
    pub(crate) fn flowing(&mut self, gap: f32, rows: Vec<Row>) {
        let count = rows.len();
        let slab = |(i, row)| {
            let mut slab = glued(row);
            slab.glued = i + 1 < count && (i == 0 || i + 2 == count);
            slab
        };
        let slabs = rows.into_iter().enumerate().map(slab).collect();
        self.add(gap, slabs);
    }

    /// Labels in a column of their own, as a list of labels and bodies.
    pub(crate) fn facts(&mut self, parent: ElementId, facts: &[Fact], frame: Frame) {
        let (label_style, style) = (Style { grey: QUIET, ..self.measure.cell() }, self.measure.cell());
        let widest = facts.iter().map(|fact| self.natural(&fact.label, label_style)).fold(0.0, f32::max);
        let label_width = widest.min(frame.width * 0.35);
        let body = frame.indented(label_width + 14.0);
        let list = self.tree.add(parent, Role::L);
        for (i, fact) in facts.iter().enumerate() {
            let item = self.tree.add(list, Role::Li);
            let label = self.tree.add(item, Role::Lbl);
            let labels = self.rows(label, &fact.label, label_style, frame.x, label_width.max(1.0) + 0.1);
            let value = self.tree.add(item, Role::LBody);
            let place = Place { x: body.x, width: body.width, align: Align::Start, style };
            let values = self.stack(value, &fact.value, place);
            let slabs = beside(vec![labels, values], 0.0, self.measure.body());
            self.add(if i == 0 { self.measure.gap() } else { 2.0 }, slabs);
        }
    }

    fn list(&mut self, parent: ElementId, list: &List, frame: Frame) {
        let style = self.measure.body_text();
        let labels: Vec<String> = list.items.iter().map(|item| clean_line(&item.label)).collect();
        let label_text = |label: &String| Text::from(format!("{label} "));
        let widest = labels.iter().map(|label| self.natural(&label_text(label), style)).fold(0.0, f32::max);
        let inner = frame.indented((widest + 4.0).clamp(BULLET, frame.width / 3.0));
        let element = self.tree.add(parent, Role::L);
        if labels.iter().all(|label| label.starts_with(|c: char| c.is_ascii_digit())) {
            self.tree.elements[element].numbering = Some("Decimal");
        }
        for (i, (item, label)) in list.items.iter().zip(&labels).enumerate() {
            let li = self.tree.add(element, Role::Li);
            let lbl = self.tree.add(li, Role::Lbl);
            let label = self.rows(lbl, &label_text(label), style, frame.x, f32::INFINITY);
            let body = self.tree.add(li, Role::LBody);
            let from = self.slabs.len();
            if i > 0 {
                self.next_gap = Some(2.0);
            }
            for (j, block) in item.blocks.iter().enumerate() {
                if j > 0 {
                    self.next_gap = Some(2.0);
                }
                self.block(body, block, inner);
            }
            self.hang(label, from);
        }
    }

    /// Puts a label on the first line of what was added since `from`.
    fn hang(&mut self, label: Vec<Row>, from: usize) {
        if self.slabs.len() == from {
            return self.flowing(2.0, label);
        }
        let items = label.into_iter().take(1).flat_map(|row| row.items);
        self.slabs[from].items.splice(0..0, items);
    }

    fn choices(&mut self, parent: ElementId, choices: &[Choice], frame: Frame) {
        let style = self.measure.body_text();
        let list = self.tree.add(parent, Role::L);
        for (i, choice) in choices.iter().enumerate() {
            let rows = self.choice(list, choice, style, frame.x, frame.width);
            self.flowing(if i == 0 { self.measure.gap() } else { 3.0 }, rows);
        }
    }

    fn choices_across(&mut self, parent: ElementId, choices: &[Choice], frame: Frame) {
        let style = self.measure.body_text();
        let list = self.tree.add(parent, Role::L);
        let (mut x, mut first) = (frame.x, true);
        let mut slab = Slab::new(style.leading);
        for choice in choices {
            let room = style.size * 1.6;
            let width = (self.natural(&choice.text, style) + room).min(frame.width);
            if x > frame.x && x + width > frame.x + frame.width {
                let full = std::mem::replace(&mut slab, Slab::new(style.leading));
                self.add(if first { self.measure.gap() } else { 3.0 }, vec![full]);
                (x, first) = (frame.x, false);
            }
            let rows = self.choice(list, choice, style, x, width + 0.1);
            if super::stack::height(&rows) > self.measure.body() / 2.0 {
                // A text rather than a word: line by line, so that none is lost at the foot of the page.
                self.flowing(3.0, rows);
                continue;
            }
            slab.height = slab.height.max(super::stack::height(&rows));
            slab.take(rows, 0.0);
            x += width + style.size * 1.4;
        }
        self.add(if first { self.measure.gap() } else { 3.0 }, vec![slab]);
    }

    /// One figure: title, bars, figures.
    fn chart(&mut self, parent: ElementId, chart: &Chart, frame: Frame) {
        let style = self.measure.cell();
        let figure = match told(chart) {
            Some(alt) => self.tree.figure(parent, &alt),
            None => self.tree.add(parent, Role::P),
        };
        let title = self.rows(figure, &chart.title, self.measure.part(), frame.x, frame.width);
        let mut slabs: Vec<Slab> =
            if chart.title.is_empty() { Vec::new() } else { title.into_iter().map(glued).collect() };
        let (labels, figures) = (frame.width * 0.34, frame.width * 0.12);
        let track = frame.width - labels - figures - 12.0;
        for bar in &chart.bars {
            let rows = self.rows(figure, &Text::from(bar.label.as_str()), style, frame.x, labels - 8.0);
            let mut slab = Slab::new(super::stack::height(&rows) + 3.0);
            slab.take(rows, 1.5);
            let share = if chart.most > 0.0 { (bar.length / chart.most).clamp(0.0, 1.0) } else { 0.0 };
            let thick = style.size * 0.8;
            let mut fill = |width: f32, grey: f32| {
                let y = 1.5 + (style.leading - thick) / 2.0;
                let fill = Fill { x: frame.x + labels, y, width, height: thick, grey };
                slab.put(Owner::Element(figure), Item::Fill(fill));
            };
            fill(track, 0.9);
            fill((track * share).max(0.5), 0.25);
            let x = frame.x + frame.width - figures;
            let text = self.aligned(figure, &Text::from(bar.figure.as_str()), style, x, figures, Align::End);
            slab.take(text, 1.5);
            slab.glued = true;
            slabs.push(slab);
        }
        if let Some(last) = slabs.last_mut() {
            last.glued = false;
        }
        self.add(self.measure.gap() * 1.5, slabs);
    }

    /// A notice: a strong rule at its left, hairlines around.
    fn note(&mut self, parent: ElementId, note: &Note, frame: Frame) {
        let element = self.tree.add(parent, Role::Div);
        let from = self.slabs.len();
        let inner = Frame { x: frame.x + 12.0, width: (frame.width - 22.0).max(48.0) };
        let gap = self.next_gap.take();
        self.next_gap = Some(0.0);
        if !note.title.is_empty() {
            let style = self.measure.part();
            let title = self.tree.add(element, Role::P);
            let rows = self.rows(
                title,
                &note.title,
                Style { size: self.measure.body_text().size, ..style },
                inner.x,
                inner.width,
            );
            let slabs = rows.into_iter().map(glued).collect();
            self.add(0.0, slabs);
            self.next_gap = Some(1.0);
        }
        self.blocks(element, &note.blocks, inner);
        if self.slabs.len() == from {
            return;
        }
        self.next_gap = None;
        self.box_since(from, frame);
        self.slabs[from].before = gap.unwrap_or(self.measure.gap() * 1.5);
        self.least_gap = self.measure.gap() * 1.5;
    }

    /// Draws a box around what was added since `from`. Air between slabs becomes part of them, so that the
    /// sides have no holes.
    fn box_since(&mut self, from: usize, frame: Frame) {
        let last = self.slabs.len() - 1;
        for (i, slab) in self.slabs.iter_mut().enumerate().skip(from) {
            let top = if i == from { 8.0 } else { std::mem::take(&mut slab.before) };
            slab.items =
                std::mem::take(&mut slab.items).into_iter().map(|placed| lowered(placed, top)).collect();
            slab.links.iter_mut().for_each(|area| area.rect.1 += top);
            slab.height += top + if i == last { 8.0 } else { 0.0 };
            let (left, right) = (frame.x, frame.x + frame.width);
            let mut sides =
                vec![side(left + 1.0, slab.height, 2.0, 0.0), side(right, slab.height, HAIR, 0.6)];
            if i == from {
                sides.push(rule(left, right, 0.0, HAIR, 0.6));
            }
            if i == last {
                sides.push(rule(left, right, slab.height, HAIR, 0.6));
            }
            slab.items.extend(sides);
        }
    }

    /// The parts of a block that is no table, for who needs them in a frame.
    pub(crate) fn label(&mut self, parent: ElementId, label: &Text, x: f32, width: f32) -> Vec<Row> {
        let element = self.tree.add(parent, Role::P);
        let style = Style { bold: false, ..self.measure.small() };
        let place = Place { x, width, align: Align::Start, style };
        self.stack(element, &[Part::Text(label.clone())], place)
    }
}

/// What is read in place of a chart: the caller's words, or at least what its bars say.
fn told(chart: &Chart) -> Option<String> {
    let bars = chart.bars.iter().map(|bar| clean_line(&format!("{} {}", bar.label, bar.figure)));
    let bars = bars.filter(|bar| !bar.is_empty()).collect::<Vec<_>>().join(", ");
    [clean_line(&chart.alt), bars].into_iter().find(|words| !words.is_empty())
}

/// A rule down the side.
pub(crate) fn side(x: f32, height: f32, width: f32, grey: f32) -> Placed {
    let pen = Pen { width, grey, dash: None };
    let stroke = Stroke { points: vec![(x, 0.0), (x, height)], closed: false, pen };
    Placed { owner: Owner::Layout, item: Item::Stroke(stroke) }
}
