//! A PDF file from its objects: object streams, a packed cross-reference, an identity made of the content.
//! Not here: what the objects say.

use std::io::Write;

use flate2::{Compression, write::ZlibEncoder};

/// So many objects share a stream: a reader unpacks it whole.
const TOGETHER: usize = 2000;

/// An object's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Id(pub(crate) usize);

impl std::fmt::Display for Id {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} 0 R", self.0)
    }
}

enum Body {
    /// Not said yet.
    Reserved,
    Plain(Vec<u8>),
    /// Dictionary without brackets, data as it is stored.
    Stream(String, Vec<u8>),
}

/// A file in the making. Object numbers run from 1.
#[derive(Default)]
pub(crate) struct File {
    bodies: Vec<Body>,
}

impl File {
    /// A number for an object that is said later.
    pub(crate) fn reserve(&mut self) -> Id {
        self.bodies.push(Body::Reserved);
        Id(self.bodies.len())
    }

    pub(crate) fn set(&mut self, id: Id, body: impl Into<Vec<u8>>) {
        self.bodies[id.0 - 1] = Body::Plain(body.into());
    }

    pub(crate) fn add(&mut self, body: impl Into<Vec<u8>>) -> Id {
        let id = self.reserve();
        self.set(id, body);
        id
    }

    /// Adds a packed stream; `dictionary` holds what its dictionary says besides length and filter.
    pub(crate) fn stream(&mut self, dictionary: &str, data: &[u8]) -> Id {
        let packed = packed(&[data]);
        self.bodies.push(Body::Stream(format!("{dictionary}/Filter/FlateDecode"), packed));
        Id(self.bodies.len())
    }

    /// The whole file.
    pub(crate) fn finish(mut self, root: Id, info: Id) -> Vec<u8> {
        let identity = self.identity();
        let mut homes = vec![Home::Free];
        homes.resize(self.bodies.len() + 1, Home::Free);
        self.gather(&mut homes);
        // A comment of bytes above 127 says that the file is not text (ISO 19005-2, 6.1.2).
        let mut out = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
        for (i, body) in self.bodies.iter().enumerate() {
            if let Body::Stream(dictionary, data) = body {
                homes[i + 1] = Home::At(out.len());
                write_stream(&mut out, i + 1, dictionary.as_bytes(), data);
            }
        }
        let start = out.len();
        homes.push(Home::At(start));
        let (width, rows) = rows(&homes);
        let mut dictionary =
            format!("/Type/XRef/Size {}/W[1 {width} 2]/Root {root}/Info {info}", homes.len()).into_bytes();
        let identity = literal(identity.to_be_bytes());
        dictionary.extend([b"/ID[", identity.as_slice(), &identity, b"]"].concat());
        let columns = width + 3;
        dictionary
            .extend(format!("/DecodeParms<</Predictor 12/Columns {columns}>>/Filter/FlateDecode").as_bytes());
        write_stream(&mut out, homes.len() - 1, &dictionary, &packed(&[&rows]));
        out.extend(format!("startxref\n{start}\n%%EOF\n").as_bytes());
        out
    }

    /// Moves plain objects into object streams.
    fn gather(&mut self, homes: &mut Vec<Home>) {
        let plain = self.bodies.iter().enumerate().filter(|(_, body)| !matches!(body, Body::Stream(..)));
        let plain: Vec<usize> = plain.map(|(i, _)| i).collect();
        for together in plain.chunks(TOGETHER) {
            let (mut index, mut data) = (String::new(), Vec::new());
            let stream = homes.len();
            for (place, i) in together.iter().enumerate() {
                index.push_str(&format!("{} {} ", i + 1, data.len()));
                match &self.bodies[*i] {
                    Body::Plain(body) => data.extend(body),
                    _ => data.extend(b"null"),
                }
                data.push(b' ');
                homes[i + 1] = Home::In(stream, place);
            }
            let dictionary =
                format!("/Type/ObjStm/N {}/First {}/Filter/FlateDecode", together.len(), index.len());
            self.bodies.push(Body::Stream(dictionary, packed(&[index.as_bytes(), &data])));
            homes.push(Home::Free);
        }
    }

    /// The same for the same content (FNV-1a, 128 bits): two prints of one document are one document.
    fn identity(&self) -> u128 {
        let mut hash: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
        let mut take = |bytes: &[u8]| {
            for byte in bytes {
                hash = (hash ^ u128::from(*byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
            }
        };
        for body in &self.bodies {
            match body {
                Body::Reserved => {}
                Body::Plain(body) => take(body),
                Body::Stream(dictionary, data) => {
                    take(dictionary.as_bytes());
                    take(data);
                }
            }
        }
        hash
    }
}

/// Where an object is.
#[derive(Clone, Copy)]
enum Home {
    Free,
    At(usize),
    In(usize, usize),
}

/// The line end before `endstream` has two bytes: after one, data that ends in CR would seem a byte shorter.
fn write_stream(out: &mut Vec<u8>, number: usize, dictionary: &[u8], data: &[u8]) {
    out.extend(format!("{number} 0 obj\n<<").as_bytes());
    out.extend(dictionary);
    out.extend(format!("/Length {}>>stream\n", data.len()).as_bytes());
    out.extend(data);
    out.extend(b"\r\nendstream\nendobj\n");
}

/// The cross-reference, each row as the difference to the row above.
fn rows(homes: &[Home]) -> (usize, Vec<u8>) {
    let most = homes.iter().map(|home| if let Home::At(at) = home { *at } else { 0 }).max().unwrap_or(0);
    let width = if most.max(homes.len()) < 1 << 16 { 2 } else { 4 };
    let (mut rows, mut above) = (Vec::new(), vec![0u8; width + 3]);
    for home in homes {
        let (kind, first, second) = match home {
            Home::Free => (0, 0, u16::MAX),
            Home::At(at) => (1, *at as u32, 0),
            Home::In(stream, place) => (2, *stream as u32, *place as u16),
        };
        let mut row = vec![kind];
        row.extend(&first.to_be_bytes()[4 - width..]);
        row.extend(second.to_be_bytes());
        rows.push(2);
        rows.extend(row.iter().zip(&above).map(|(byte, above)| byte.wrapping_sub(*above)));
        above = row;
    }
    (width, rows)
}

/// Packs parts of different nature, each in a block of its own: figures and words want different codes.
fn packed(parts: &[&[u8]]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    for (i, part) in parts.iter().enumerate() {
        if i > 0 {
            encoder.flush().expect("a Vec takes every write");
        }
        encoder.write_all(part).expect("a Vec takes every write");
    }
    encoder.finish().expect("a Vec takes every write")
}

/// A text string: one byte a character where PDFDocEncoding and Latin-1 agree, else UTF-16.
pub(crate) fn text(text: &str) -> Vec<u8> {
    let plain = text.chars().all(|c| matches!(c, ' '..='~' | '\u{A1}'..='\u{AC}' | '\u{AE}'..='\u{FF}'));
    if plain && !text.starts_with('\u{FE}') {
        return literal(text.chars().map(|c| c as u32 as u8));
    }
    literal([0xFE, 0xFF].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)))
}

/// A string in brackets.
pub(crate) fn literal(bytes: impl IntoIterator<Item = u8>) -> Vec<u8> {
    let mut out = vec![b'('];
    for byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
            b'\r' => out.extend(b"\\r"),
            b'\n' => out.extend(b"\\n"),
            byte => out.push(byte),
        }
    }
    out.push(b')');
    out
}
