//! The `.ftl` files as they lie in the folder, one set per language. Not here: what they say, see `check`.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

/// The languages of the product: their folder names, the first one being the source.
pub(crate) const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// The files of each language, by language and then by file name.
pub(crate) type Sources = BTreeMap<String, BTreeMap<String, String>>;

/// Reads `folder/{fi,sv,en}/*.ftl`.
pub(crate) fn read(folder: &Path) -> io::Result<Sources> {
    let mut sources = Sources::new();
    for language in LANGUAGES {
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(folder.join(language))? {
            let path = entry?.path();
            if path.extension().is_some_and(|ending| ending == "ftl") {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                files.insert(name, fs::read_to_string(&path)?);
            }
        }
        sources.insert(language.to_owned(), files);
    }
    Ok(sources)
}
