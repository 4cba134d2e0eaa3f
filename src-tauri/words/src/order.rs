//! The order of names: Finnish in every language, å ä ö last, w among v, figures by their value. Not here:
//! search, see `fold`.
//!
//! The order is CLDR's traditional Finnish one (`fi-u-co-trad`), in which v and w, and y and ü, differ only when
//! all else is equal. Figures sort by value, as the standard SFS 4600 has it: *Kerho 2* before *Kerho 10*.

use std::cmp::Ordering;
use std::sync::OnceLock;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;

include!(concat!(env!("OUT_DIR"), "/sort_version.rs"));

/// Bytes that compare as the texts do; good as long as [`SORT_VERSION`] is the one they were made with.
pub fn sort_key(text: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(text.len() * 2 + 8);
    let Ok(()) = collator().write_sort_key_to(text, &mut key);
    key
}

/// Compares two texts in the order of [`sort_key`].
pub fn compare(one: &str, other: &str) -> Ordering {
    collator().compare(one, other)
}

fn collator() -> &'static CollatorBorrowed<'static> {
    static COLLATOR: OnceLock<CollatorBorrowed<'static>> = OnceLock::new();
    COLLATOR.get_or_init(|| {
        let finnish = Locale::try_from_str("fi-u-co-trad-kn").expect("it is a locale");
        Collator::try_new((&finnish).into(), CollatorOptions::default()).expect("Finnish is compiled in")
    })
}
