//! What the program says in Finnish, Swedish and English, and how each writes numbers, sums, dates and lists.
//! Not here: what is true about the officer's work.
//!
//! The strings lie in `assets/i18n/{fi,sv,en}/*.ftl`. The build script checks them: a message that is missing in
//! one language, or that uses other variables in another, does not compile. Each message becomes a function in
//! [`say`] and a [`Key`] in [`keys`].
//!
//! ```
//! use yhdyssilta_words::{Arg, Lang, keys, say, say_key};
//!
//! assert_eq!(say::problem_busy(Lang::Sv), "Filen är öppen i ett annat fönster. Stäng det och försök igen.");
//! assert_eq!(
//!     say_key(Lang::En, keys::PROBLEM_ASSESSMENT_CLOSED, &[("year", Arg::from(2026))]),
//!     "The 2026 assessment has been confirmed. It can no longer be changed.",
//! );
//! ```
//!
//! A variable's kind is declared once in the Finnish file, in a comment of the message (`# $year (year)`), of its
//! group (`##`) or of the file (`###`): `text` takes `&str`, `number` anything that is [`Number`] (and may choose
//! a plural), `year` an `i32`, `date` a `NaiveDate`. A variable without a kind does not compile either.
//!
//! Text that is put into a message stays on one line and cannot turn it around; a note of several lines stands by
//! itself under its label. Groups of figures, `€` and `%` are kept together by the no-break space (U+00A0).

mod bundle;
mod dates;
mod days;
mod fold;
mod key;
mod lang;
mod lists;
mod numbers;
mod order;
mod sums;
mod typed_dates;
mod typed_sums;

mod strings {
    //! Written by the build script from the Fluent files.
    include!(concat!(env!("OUT_DIR"), "/strings.rs"));
}

pub use dates::{date, date_long, date_range, date_short, time, time_range, weekday_date, weekday_date_time};
pub use days::{month_name, weekday_name, weekday_short};
pub use fold::fold;
pub use key::{Arg, Key, Kind, NO_ARGS, say_key};
pub use lang::{Lang, Trilingual, UnknownLanguage};
pub use lists::join_names;
pub use numbers::{Number, decimal, number, percent, range};
pub use order::{SORT_VERSION, compare, sort_key};
pub use strings::{keys, say};
pub use sums::euro;
pub use typed_dates::{DateError, parse_date};
pub use typed_sums::{SumError, parse_euro};
