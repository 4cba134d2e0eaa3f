//! What the document says, as a tree of elements in reading order: the structure a screen reader walks.
//! Not here: where an element stands (`pages`), how it is written down (`tags`).

/// An element's number; 0 is the document itself.
pub type ElementId = usize;

/// What an element is. The names are those of ISO 32000-1, 14.8.4.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the standard's names say it")]
pub enum Role {
    Document,
    Div,
    H1,
    H2,
    H3,
    P,
    L,
    Li,
    Lbl,
    LBody,
    Table,
    Caption,
    THead,
    TBody,
    Tr,
    Th,
    Td,
    Figure,
    Link,
    Span,
}

impl Role {
    /// The name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Role::Document => "Document",
            Role::Div => "Div",
            Role::H1 => "H1",
            Role::H2 => "H2",
            Role::H3 => "H3",
            Role::P => "P",
            Role::L => "L",
            Role::Li => "LI",
            Role::Lbl => "Lbl",
            Role::LBody => "LBody",
            Role::Table => "Table",
            Role::Caption => "Caption",
            Role::THead => "THead",
            Role::TBody => "TBody",
            Role::Tr => "TR",
            Role::Th => "TH",
            Role::Td => "TD",
            Role::Figure => "Figure",
            Role::Link => "Link",
            Role::Span => "Span",
        }
    }
}

/// What a head cell heads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The cells below.
    Column,
    /// The cells to the right.
    Row,
}

/// An element.
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    /// What it is.
    pub role: Role,
    /// Whose part it is; the document is its own.
    pub parent: ElementId,
    /// What is read in its place.
    pub alt: Option<String>,
    /// Its language, where it is not the document's.
    pub lang: Option<&'static str>,
    /// What a head cell heads.
    pub scope: Option<Scope>,
    /// How many columns a cell takes.
    pub span: usize,
    /// How a list's labels count (ISO 32000-1, 14.8.5.5), where they do.
    pub numbering: Option<&'static str>,
}

/// All elements; a parent always stands before its parts.
#[derive(Debug, Clone, PartialEq)]
pub struct Tree {
    /// The elements by number.
    pub elements: Vec<Element>,
}

impl Tree {
    /// A tree of the document alone.
    pub(crate) fn new() -> Tree {
        let mut tree = Tree { elements: Vec::new() };
        tree.add(0, Role::Document);
        tree
    }

    pub(crate) fn add(&mut self, parent: ElementId, role: Role) -> ElementId {
        self.elements.push(Element {
            role,
            parent,
            alt: None,
            lang: None,
            scope: None,
            span: 1,
            numbering: None,
        });
        self.elements.len() - 1
    }

    pub(crate) fn figure(&mut self, parent: ElementId, alt: &str) -> ElementId {
        let figure = self.add(parent, Role::Figure);
        self.elements[figure].alt = Some(alt.to_owned());
        figure
    }

    pub(crate) fn head(&mut self, parent: ElementId, scope: Scope) -> ElementId {
        let cell = self.add(parent, Role::Th);
        self.elements[cell].scope = Some(scope);
        cell
    }
}
