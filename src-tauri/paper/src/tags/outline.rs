//! The outline: headings one can click, nested as they are. Not here: which headings there are.

use super::tenth;
use crate::file::{File, Id, text};
use crate::pages::{Entry, Laid};

/// Writes the outline; gives the catalog's entries for it, nothing without headings.
pub(super) fn write(file: &mut File, laid: &Laid, pages: &[Id]) -> String {
    let entries = &laid.outline;
    if entries.is_empty() {
        return String::new();
    }
    let root = file.reserve();
    let ids: Vec<Id> = entries.iter().map(|_| file.reserve()).collect();
    let parents: Vec<Option<usize>> = (0..entries.len()).map(|i| parent(entries, i)).collect();
    let mut kids: Vec<Vec<usize>> = vec![Vec::new(); entries.len() + 1];
    for (i, parent) in parents.iter().enumerate() {
        kids[parent.map_or(0, |parent| parent + 1)].push(i);
    }
    let ends = |kids: &[usize]| match kids {
        [first, .., last] => format!("/First {}/Last {}", ids[*first], ids[*last]),
        [only] => format!("/First {}/Last {}", ids[*only], ids[*only]),
        [] => String::new(),
    };
    file.set(root, format!("<<{}/Count {}>>", ends(&kids[0]), entries.len()));
    for siblings in &kids {
        for (place, i) in siblings.iter().enumerate() {
            let entry = &entries[*i];
            let mut body = b"<</Title".to_vec();
            body.extend(text(&entry.title));
            let parent = parents[*i].map_or(root, |parent| ids[parent]);
            let top = tenth(laid.size.1 - entry.y);
            body.extend(format!("/Parent {parent}/Dest[{}/XYZ 0 {top} null]", pages[entry.page]).as_bytes());
            if place > 0 {
                body.extend(format!("/Prev {}", ids[siblings[place - 1]]).as_bytes());
            }
            if let Some(next) = siblings.get(place + 1) {
                body.extend(format!("/Next {}", ids[*next]).as_bytes());
            }
            let below = below(entries, *i);
            if below > 0 {
                body.extend(format!("{}/Count {below}", ends(&kids[i + 1])).as_bytes());
            }
            body.extend(b">>");
            file.set(ids[*i], body);
        }
    }
    format!("/Outlines {root}/PageMode/UseOutlines")
}

/// The last entry before this one that stands higher.
fn parent(entries: &[Entry], i: usize) -> Option<usize> {
    (0..i).rev().find(|before| entries[*before].level < entries[i].level)
}

/// How many entries stand under this one, at any depth.
fn below(entries: &[Entry], i: usize) -> usize {
    entries[i + 1..].iter().take_while(|entry| entry.level > entries[i].level).count()
}
