//! Checks the Fluent strings at build time and writes the typed functions. Not here: the rules, see `check`.
#![expect(clippy::print_stdout, reason = "a build script speaks to cargo on stdout")]

mod check;
mod collator;
mod generate;
mod kinds;
mod language;
mod names;
mod sources;
mod variables;

use std::path::{Path, PathBuf};
use std::{env, fs};

/// Where the strings lie, seen from this package.
const STRINGS: &str = "../../assets/i18n";
/// The workspace's lock file, which says which collator is built in.
const LOCK: &str = "../../Cargo.lock";

fn main() {
    // A folder given to cargo is watched whole: a new file in it builds anew as well as a changed one.
    println!("cargo::rerun-if-changed={STRINGS}");
    println!("cargo::rerun-if-changed={LOCK}");
    println!("cargo::rerun-if-changed=build");

    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it for build scripts"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it for build scripts"));
    let strings = here.join(STRINGS);
    let faults = match sources::read(&strings) {
        Ok(sources) => match check::check(&sources) {
            Ok(messages) => return write(&out, &generate::source(&messages, &sources), &here),
            Err(faults) => faults.iter().map(ToString::to_string).collect(),
        },
        Err(error) => vec![format!("{}: {error}", strings.display())],
    };
    for fault in faults {
        println!("cargo::error={fault}");
    }
}

fn write(out: &Path, source: &str, here: &Path) {
    let lock = fs::read_to_string(here.join(LOCK)).unwrap_or_default();
    let order = format!(
        "/// The order and the collator that made a sort key. Keys stored with another version are made anew.\n\
         pub const SORT_VERSION: &str = {:?};\n",
        collator::version(&lock)
    );
    for (name, text) in [("strings.rs", source), ("sort_version.rs", &order)] {
        fs::write(out.join(name), text).expect("cargo's own folder is writable");
    }
}
