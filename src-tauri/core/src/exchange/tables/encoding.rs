//! In which letters a CSV file is written: UTF-8, UTF-16 by its mark, or Windows-1252, found by looking at all
//! of it. Not here: what the letters say.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use encoding_rs::{CoderResult, Decoder, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::problem::{Problem, Result};

/// How much is read at a time, in bytes.
pub(super) const CHUNK: usize = 64 << 10;

/// How the bytes of a cell become text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Letters {
    /// The whole file is valid UTF-8.
    Utf8,
    /// It is not. Whether all of it is Windows-1252 is seen cell by cell.
    Windows1252,
}

/// The file's bytes from its first letter on, UTF-16 turned into UTF-8, and how to read them.
pub(super) fn open(path: &Path) -> Result<(Box<dyn Read>, Letters)> {
    let told = |error: io::Error| Problem::io(path, &error);
    let mut file = File::open(path).map_err(told)?;
    let mut mark = Vec::new();
    file.by_ref().take(3).read_to_end(&mut mark).map_err(told)?;
    let wide = match mark[..] {
        [0xFF, 0xFE, ..] => Some(UTF_16LE),
        [0xFE, 0xFF, ..] => Some(UTF_16BE),
        _ => None,
    };
    if let Some(encoding) = wide {
        file.seek(SeekFrom::Start(2)).map_err(told)?;
        let decoder = encoding.new_decoder_without_bom_handling();
        return Ok((Box::new(Narrowed::new(file, decoder)), Letters::Utf8));
    }
    // What bears the mark of UTF-8 and is not valid is refused at the cell.
    let marked = mark == [0xEF, 0xBB, 0xBF];
    file.seek(SeekFrom::Start(0)).map_err(told)?;
    let utf8 = marked || is_utf8(&mut file).map_err(told)?;
    file.seek(SeekFrom::Start(if marked { 3 } else { 0 })).map_err(told)?;
    Ok((Box::new(file), if utf8 { Letters::Utf8 } else { Letters::Windows1252 }))
}

fn is_utf8(source: &mut impl Read) -> io::Result<bool> {
    let mut chunk = vec![0; CHUNK];
    // What of a letter stands at the end of a chunk goes before the next.
    let mut kept = 0;
    loop {
        let read = source.read(&mut chunk[kept..])?;
        if read == 0 {
            return Ok(kept == 0);
        }
        let filled = kept + read;
        kept = match std::str::from_utf8(&chunk[..filled]) {
            Ok(_) => 0,
            Err(error) if error.error_len().is_some() => return Ok(false),
            Err(error) => {
                chunk.copy_within(error.valid_up_to()..filled, 0);
                filled - error.valid_up_to()
            }
        };
    }
}

/// Whether bytes are meant as UTF-8: valid, and with the sequences in which it writes the letters and quotation
/// marks of Finnish, Swedish and English. Read as Windows-1252 these would be `Ã¤` and `â€`, which nobody writes.
pub(super) fn means_utf8(bytes: &[u8]) -> bool {
    let written = bytes.windows(2).any(|two| matches!(two, [0xC2 | 0xC3, 0x80..=0xBF] | [0xE2, 0x80 | 0x82]));
    written && std::str::from_utf8(bytes).is_ok()
}

/// Bytes of Windows-1252 as text; each has a letter.
pub(super) fn windows_1252(bytes: &[u8]) -> String {
    WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned()
}

/// A file of UTF-16, read as UTF-8.
struct Narrowed<R> {
    source: BufReader<R>,
    decoder: Decoder,
    text: Vec<u8>,
    given: usize,
    ended: bool,
}

impl<R: Read> Narrowed<R> {
    fn new(source: R, decoder: Decoder) -> Narrowed<R> {
        let source = BufReader::with_capacity(CHUNK, source);
        Narrowed { source, decoder, text: Vec::new(), given: 0, ended: false }
    }

    fn refill(&mut self) -> io::Result<()> {
        use std::io::BufRead;
        let wide = self.source.fill_buf()?;
        self.ended = wide.is_empty();
        // A letter of two bytes becomes three at most; what half a letter before it becomes fits as well.
        self.text.resize(wide.len() * 2 + 16, 0);
        let (result, read, written, broken) = self.decoder.decode_to_utf8(wide, &mut self.text, self.ended);
        if broken || result == CoderResult::OutputFull {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "UTF-16"));
        }
        self.source.consume(read);
        self.text.truncate(written);
        self.given = 0;
        Ok(())
    }
}

impl<R: Read> Read for Narrowed<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.given == self.text.len() && !self.ended {
            self.refill()?;
        }
        let count = into.len().min(self.text.len() - self.given);
        into[..count].copy_from_slice(&self.text[self.given..self.given + count]);
        self.given += count;
        Ok(count)
    }
}
