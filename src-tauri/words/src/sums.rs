//! Sums of money as each language writes them. Not here: reading what a person typed, see `typed_sums`.

use crate::Lang;
use crate::numbers::{NO_BREAK, decimal_mark, whole, with_sign};

/// A sum in euros, given in cents; full euros stand without cents: `1 200 €`, `−1 234,50 €`, in English `€1,200`.
///
/// Finnish authorities write both `EUR 1,200` and `€1,200` in English: the code in running text, the sign in
/// tables and forms. The program writes forms and tables, so it is the sign.
pub fn euro(lang: Lang, cents: i64) -> String {
    let size = cents.unsigned_abs();
    let mut text = whole(lang, size / 100);
    if !size.is_multiple_of(100) {
        text.push(decimal_mark(lang));
        text.push_str(&format!("{:02}", size % 100));
    }
    let text = if lang == Lang::En { format!("€{text}") } else { format!("{text}{NO_BREAK}€") };
    with_sign(cents < 0, &text)
}
