//! Pages as text, for snapshots: one line per thing drawn. Not here: anything a reader of the PDF sees.

use std::fmt::Write;

use super::{Item, Laid, Owner, Placed};

impl Laid {
    /// What stands where, a line for each thing on paper: the words with their element, place and face; rules
    /// and marks by their outline. Equal layout gives an equal dump.
    pub fn dump(&self) -> String {
        let mut out = String::new();
        for (number, page) in self.pages.iter().enumerate() {
            let (width, height) = self.size;
            writeln!(out, "page {} of {}, {width:.0}×{height:.0}", number + 1, self.pages.len())
                .expect("a String takes every write");
            for placed in &page.items {
                writeln!(out, "  {}", self.line(placed)).expect("a String takes every write");
            }
            for link in &page.links {
                let (x, y, ..) = link.rect;
                writeln!(out, "  link {x:.1},{y:.1} → {}", link.uri).expect("a String takes every write");
            }
        }
        out
    }

    fn line(&self, placed: &Placed) -> String {
        let owner = match placed.owner {
            Owner::Element(id) => self.path(id),
            Owner::Layout => "–".into(),
            Owner::Header => "header".into(),
            Owner::Footer => "footer".into(),
        };
        match &placed.item {
            Item::Line(line) => {
                let (x, y, face, size) = (line.x, line.y, line.face, line.size);
                format!("{owner} {x:.1},{y:.1} {face:?} {size} “{}”", line.text)
            }
            Item::Stroke(stroke) => {
                let points: Vec<_> = stroke.points.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
                let dash = if stroke.pen.dash.is_some() { " broken" } else { "" };
                format!("{owner} stroke {}{dash} {}", stroke.pen.width, points.join(" "))
            }
            Item::Mark(mark) => {
                format!("{owner} {:?} {:?} {:.1},{:.1}", mark.drawn, mark.mark, mark.x, mark.y)
            }
            Item::Fill(fill) => {
                let (x, y, width, height) = (fill.x, fill.y, fill.width, fill.height);
                format!("{owner} fill {x:.1},{y:.1} {width:.1}×{height:.1}")
            }
        }
    }

    /// Such as `Table/TR/TD`.
    fn path(&self, mut id: usize) -> String {
        let mut names = Vec::new();
        while id != 0 {
            names.push(self.tree.elements[id].role.name());
            id = self.tree.elements[id].parent;
        }
        names.reverse();
        names.join("/")
    }
}
