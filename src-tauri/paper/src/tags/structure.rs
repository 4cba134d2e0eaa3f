//! The structure tree and the links in it. Not here: the elements themselves, see `crate::tree`.

use super::{list, tenth};
use crate::file::{File, Id, literal, text};
use crate::pages::{Laid, Owner};
use crate::tree::{Element, ElementId, Role, Scope};

/// What the rest of the file needs to know.
pub(super) struct Structure {
    pub(super) root: Id,
    /// The links of each page.
    pub(super) links: Vec<Vec<Id>>,
}

#[derive(Clone, Copy)]
enum Kid {
    /// Marked content: page and number.
    Content(usize, usize),
    Element(ElementId),
    /// A link's annotation on a page.
    Link(usize, Id),
}

/// An element as the pages show it.
#[derive(Default, Clone)]
struct Shown {
    kids: Vec<Kid>,
    /// Where its content, or a part's, first stands.
    first: Option<(usize, usize)>,
    /// What it covers on that page: left, top, right, bottom.
    bounds: Option<(f32, f32, f32, f32)>,
}

pub(super) fn write(file: &mut File, laid: &Laid, pages: &[Id]) -> Structure {
    let root = file.reserve();
    let (mut shown, owners) = contents(laid);
    settle(&laid.tree.elements, &mut shown);
    let written: Vec<bool> = laid.tree.elements.iter().zip(&shown).map(|(e, s)| is_written(e, s)).collect();
    let ids: Vec<Option<Id>> = written.iter().map(|written| written.then(|| file.reserve())).collect();
    let id = |element: ElementId| ids[element].expect("an element with content is written");
    let mut numbers = String::new();
    for (page, owners) in owners.iter().enumerate() {
        let owners: Vec<Id> = owners.iter().map(|owner| id(*owner)).collect();
        numbers.push_str(&format!("{page}[{}]", list(&owners)));
    }
    let mut links = vec![Vec::new(); pages.len()];
    let mut next = pages.len();
    for (page, laid_page) in laid.pages.iter().enumerate() {
        for area in laid_page.links.iter().filter(|area| written[area.element]) {
            let link = file.add(annotation(area, laid.size.1, next));
            numbers.push_str(&format!("{next} {}", id(area.element)));
            shown[area.element].kids.push(Kid::Link(page, link));
            links[page].push(link);
            next += 1;
        }
    }
    for (i, element) in laid.tree.elements.iter().enumerate().filter(|(i, _)| written[*i]) {
        let parent = if i == 0 { root } else { id(element.parent) };
        file.set(id(i), element_body(element, &shown[i], parent, &ids, pages, laid.size.1));
    }
    let parents = file.add(format!("<</Nums[{numbers}]>>"));
    file.set(
        root,
        format!("<</Type/StructTreeRoot/K {}/ParentTree {parents}/ParentTreeNextKey {next}>>", id(0)),
    );
    Structure { root, links }
}

/// The marked content of each element, and the element of each marked content.
fn contents(laid: &Laid) -> (Vec<Shown>, Vec<Vec<ElementId>>) {
    let mut shown = vec![Shown::default(); laid.tree.elements.len()];
    let mut owners = vec![Vec::new(); laid.pages.len()];
    for (page, laid_page) in laid.pages.iter().enumerate() {
        for sequence in laid_page.sequences() {
            let Owner::Element(element) = sequence.owner else { continue };
            let number = owners[page].len();
            owners[page].push(element);
            let shown = &mut shown[element];
            shown.kids.push(Kid::Content(page, number));
            let first = *shown.first.get_or_insert((page, number));
            if first.0 == page && laid.tree.elements[element].role == Role::Figure {
                let all = sequence.items.iter().map(|item| item.bounds()).chain(shown.bounds);
                shown.bounds = all.reduce(|a, b| (a.0.min(b.0), a.1.min(b.1), a.2.max(b.2), a.3.max(b.3)));
            }
        }
    }
    (shown, owners)
}

/// Joins every element to its parent, in reading order. A parent stands before its parts.
fn settle(elements: &[Element], shown: &mut [Shown]) {
    for i in (1..elements.len()).rev() {
        let first = shown[i].first;
        let parent = &mut shown[elements[i].parent].first;
        *parent = [*parent, first].into_iter().flatten().min();
    }
    for i in 1..elements.len() {
        if is_written(&elements[i], &shown[i]) {
            shown[elements[i].parent].kids.push(Kid::Element(i));
        }
    }
    let firsts: Vec<_> = shown.iter().map(|shown| shown.first).collect();
    for shown in shown.iter_mut() {
        let mixed = shown.kids.iter().any(|kid| matches!(kid, Kid::Content(..)));
        if mixed {
            shown.kids.sort_by_key(|kid| match kid {
                Kid::Content(page, number) => (*page, *number),
                Kid::Element(element) => firsts[*element].unwrap_or((usize::MAX, 0)),
                Kid::Link(..) => (usize::MAX, 1),
            });
        }
    }
}

/// Elements without content say nothing; only the cells of a table keep their place.
fn is_written(element: &Element, shown: &Shown) -> bool {
    let holds_place = matches!(
        element.role,
        Role::Document | Role::Table | Role::THead | Role::TBody | Role::Tr | Role::Th | Role::Td
    );
    holds_place || shown.first.is_some()
}

fn element_body(
    element: &Element,
    shown: &Shown,
    parent: Id,
    ids: &[Option<Id>],
    pages: &[Id],
    height: f32,
) -> Vec<u8> {
    let mut body = format!("<</S/{}/P {parent}", element.role.name()).into_bytes();
    if let Some(alt) = &element.alt {
        body.extend(b"/Alt");
        body.extend(text(alt));
    }
    if let Some(lang) = element.lang {
        body.extend(format!("/Lang({lang})").as_bytes());
    }
    body.extend(attributes(element, shown, height).as_bytes());
    let home = shown.kids.iter().find_map(|kid| match kid {
        Kid::Content(page, _) | Kid::Link(page, _) => Some(*page),
        Kid::Element(_) => None,
    });
    if let Some(home) = home {
        body.extend(format!("/Pg {}", pages[home]).as_bytes());
    }
    let kid = |kid: &Kid| match *kid {
        Kid::Content(page, number) if Some(page) == home => number.to_string(),
        Kid::Content(page, number) => format!("<</Type/MCR/Pg {}/MCID {number}>>", pages[page]),
        Kid::Element(element) => ids[element].map(|id| id.to_string()).unwrap_or_default(),
        Kid::Link(page, link) => format!("<</Type/OBJR/Pg {}/Obj {link}>>", pages[page]),
    };
    let kids: Vec<String> = shown.kids.iter().map(kid).collect();
    match kids.as_slice() {
        [] => {}
        [only] if !only.starts_with('<') => body.extend(format!("/K {only}").as_bytes()),
        kids => body.extend(format!("/K[{}]", kids.join(" ")).as_bytes()),
    }
    body.extend(b">>");
    body
}

fn attributes(element: &Element, shown: &Shown, height: f32) -> String {
    if let (Role::Figure, Some((left, top, right, bottom))) = (element.role, shown.bounds) {
        let (low, high) = (tenth(height - bottom), tenth(height - top));
        return format!("/A<</O/Layout/BBox[{} {low} {} {high}]>>", tenth(left), tenth(right));
    }
    if let Some(numbering) = element.numbering {
        return format!("/A<</O/List/ListNumbering/{numbering}>>");
    }
    let scope = element.scope.map(|scope| match scope {
        Scope::Column => "/Scope/Column",
        Scope::Row => "/Scope/Row",
    });
    let span = if element.span > 1 { format!("/ColSpan {}", element.span) } else { String::new() };
    match (scope, span.as_str()) {
        (None, "") => String::new(),
        (scope, span) => format!("/A<</O/Table{}{span}>>", scope.unwrap_or_default()),
    }
}

fn annotation(area: &crate::pages::Area, height: f32, key: usize) -> Vec<u8> {
    let (x, y, width, high) = area.rect;
    let (left, right) = (tenth(x), tenth(x + width));
    let (low, top) = (tenth(height - y - high), tenth(height - y));
    let mut body = format!(
        "<</Type/Annot/Subtype/Link/F 4/Rect[{left} {low} {right} {top}]/Border[0 0 0]/StructParent {key}/A<</S/URI/URI"
    )
    .into_bytes();
    body.extend(literal(ascii(&area.uri)));
    body.extend(b">>/Contents");
    let contents = if area.contents.is_empty() { &area.uri } else { &area.contents };
    body.extend(text(contents));
    body.extend(b">>");
    body
}

/// An address has ASCII only (ISO 32000-1, 12.6.4.7); the rest is written as %XX.
fn ascii(uri: &str) -> Vec<u8> {
    let mut out = Vec::new();
    for byte in uri.bytes() {
        match byte {
            b'!'..=b'~' => out.push(byte),
            byte => out.extend(format!("%{byte:02X}").as_bytes()),
        }
    }
    out
}
