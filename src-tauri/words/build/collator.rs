//! Which collator is built in, read from the lock file, so that stored sort keys know when they are stale.

/// The order itself: Finnish, w among v, figures by their value, and the revision of our own use of it.
const ORDER: &str = "fi-u-co-trad-kn 1";

/// The packages whose code or data decide the bytes of a sort key.
const PACKAGES: [&str; 4] = ["icu_collator", "icu_collator_data", "icu_normalizer", "icu_normalizer_data"];

/// The names and versions of the collator's packages, as the lock file has them.
pub(crate) fn version(lock: &str) -> String {
    let lock = lock.replace('\r', "");
    let mut parts = vec![ORDER.to_owned()];
    for package in PACKAGES {
        let head = format!("name = \"{package}\"\nversion = \"");
        let versions = lock.split(&head).skip(1).filter_map(|rest| rest.split('"').next());
        parts.extend(versions.map(|version| format!("{package} {version}")));
    }
    parts.join(", ")
}
