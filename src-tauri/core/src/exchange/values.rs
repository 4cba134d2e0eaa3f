//! What the text of a table's cell means: days, numbers, sums, yes and no, codes. What is likely but not certain
//! is doubtful, so that the officer decides. Not here: reading the cells (`tables`), and fields of the window
//! (`words`), where the person who types sees at once what was understood.

use chrono::NaiveDate;

use crate::day::Day;
use crate::euro::Euro;
use crate::problem::{Code, Problem, Result, ensure};
use crate::settings::BusinessId;

/// What was read, and what speaks against it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning<T> {
    /// The value.
    pub value: T,
    /// Why it may not be what was meant.
    pub doubt: Option<Code>,
}

impl<T> Meaning<T> {
    fn sure(value: T) -> Meaning<T> {
        Meaning { value, doubt: None }
    }

    fn doubtful(value: T, doubt: Code) -> Meaning<T> {
        Meaning { value, doubt: Some(doubt) }
    }
}

/// What a cell means: nothing if it is empty, and a problem if it is none of what it should be.
pub type Reading<T> = Result<Option<Meaning<T>>>;

/// Days of two-figure years up to this lie in this century, the others in the last: the bound of Windows.
const LAST_SHORT_YEAR: i32 = 49;

/// A day: `1.2.2026`, `01.02.2026`, `2026-02-01`, also with a time after it. A year of two figures is doubtful.
///
/// Problems: `bad-date`, `no-such-day`, `bad-year`.
pub fn day(text: &str) -> Reading<Day> {
    let Some(text) = said(text) else { return Ok(None) };
    let bad = || Problem::new(Code::BadDate);
    let date = text.split([' ', 'T', '\u{A0}']).next().unwrap_or_default();
    let sign = if date.contains('.') { '.' } else { '-' };
    let parts: Vec<&str> = date.split(sign).collect();
    let [first, second, third] = parts[..] else { return Err(bad()) };
    // What follows the day is a time of day, and nothing else.
    let time = text[date.len()..].trim_start_matches('T');
    ensure!(time.chars().all(|c| c.is_ascii_digit() || " :.\u{A0}".contains(c)), bad());
    let (year, month, day) = if sign == '.' { (third, second, first) } else { (first, second, third) };
    ensure!([year, month, day].iter().all(|part| is_figures(part)), bad());
    ensure!(month.len() <= 2 && day.len() <= 2, bad());
    let number = |text: &str| text.parse::<i32>().map_err(|_| bad());
    let (short, year) = match (sign, year.len(), number(year)?) {
        (_, 4, year) => (false, year),
        ('.', 2, year) => (true, year + if year <= LAST_SHORT_YEAR { 2000 } else { 1900 }),
        _ => return Err(Problem::new(Code::BadYear)),
    };
    let (month, day) = (number(month)? as u32, number(day)? as u32);
    ensure!(NaiveDate::from_ymd_opt(year, month, day).is_some(), Problem::new(Code::NoSuchDay));
    let day = Day::new(year, month, day)?;
    Ok(Some(if short { Meaning::doubtful(day, Code::YearShort) } else { Meaning::sure(day) }))
}

/// A whole number: `1 234`, `1234`, `−5`, `1 234,00`.
///
/// Problem: `bad-number`.
pub fn whole(text: &str) -> Reading<i64> {
    let Some(text) = said(text) else { return Ok(None) };
    let decimal = Decimal::read(text)?;
    let number = || decimal.digits("").parse::<i64>().ok();
    let whole = if decimal.fraction.trim_end_matches('0').is_empty() { number() } else { None };
    let whole = whole.ok_or_else(|| Problem::new(Code::BadNumber))?;
    Ok(Some(decimal.meaning(whole)))
}

/// A sum in euros: `1 234,50`, `1234.5`, `−20 €`, `1.234,50`. What has three figures after its only separator
/// (`1.234`) may be thousands or a fraction: it is read as thousands, doubtful.
///
/// Problem: `bad-number`.
pub fn sum(text: &str) -> Reading<Euro> {
    let Some(text) = said(text) else { return Ok(None) };
    let lower = text.to_lowercase();
    let units = ["€", "euroa", "euro", "eur"];
    let without = units.iter().find_map(|unit| lower.strip_suffix(unit).or_else(|| lower.strip_prefix(unit)));
    let decimal = Decimal::read(without.unwrap_or(&lower).trim())?;
    let fraction = decimal.fraction.trim_end_matches('0');
    let cents = format!("{fraction:0<2}");
    let cents = if fraction.len() <= 2 { decimal.digits(&cents).parse().ok() } else { None };
    let euro = cents.and_then(Euro::from_cents).ok_or_else(|| Problem::new(Code::BadNumber))?;
    Ok(Some(decimal.meaning(euro)))
}

/// A number as it stands: figures before and after its decimal mark.
struct Decimal {
    negative: bool,
    whole: String,
    fraction: String,
    /// Thousands, if the only separator groups and begins no fraction.
    doubtful: bool,
}

impl Decimal {
    fn read(text: &str) -> Result<Decimal> {
        let bad = || Problem::new(Code::BadNumber);
        let (negative, text) = match text.strip_prefix(['-', '−', '–']) {
            Some(rest) => (true, rest.trim_start()),
            None => (false, text),
        };
        let is_space = |c: char| matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\'' | '’');
        let marks: Vec<char> = text.chars().filter(|c| matches!(c, '.' | ',')).collect();
        let last = text.rfind(['.', ',']);
        let after = last.map_or("", |at| &text[at + 1..]);
        let one_kind = marks.iter().all(|mark| Some(mark) == marks.first());
        let groups = marks.len() > 1 && one_kind;
        // 0,123 is a fraction: no thousands begin with a zero.
        let doubtful =
            marks.len() == 1 && after.len() == 3 && !text.starts_with('0') && !text.contains(is_space);
        let (whole, fraction) = match last {
            Some(at) if !groups && !doubtful => (&text[..at], after),
            _ => (text, ""),
        };
        let figures: Vec<&str> = whole.split(|c: char| is_space(c) || matches!(c, '.' | ',')).collect();
        let in_threes = figures.len() == 1
            || ((1..=3).contains(&figures[0].len()) && figures[1..].iter().all(|group| group.len() == 3));
        let whole = figures.concat();
        let fraction_fits = last.is_none() || groups || doubtful || is_figures(fraction);
        ensure!(in_threes && is_figures(&whole) && fraction_fits, bad());
        Ok(Decimal { negative, whole, fraction: fraction.to_owned(), doubtful })
    }

    /// The figures with their sign, and what follows them.
    fn digits(&self, fraction: &str) -> String {
        format!("{}{}{fraction}", if self.negative { "-" } else { "" }, self.whole)
    }

    fn meaning<T>(&self, value: T) -> Meaning<T> {
        if self.doubtful { Meaning::doubtful(value, Code::NumberDoubtful) } else { Meaning::sure(value) }
    }
}

const YES: [&str; 12] = ["kyllä", "kylla", "k", "on", "tosi", "ja", "j", "sant", "yes", "y", "true", "x"];
const NO: [&str; 7] = ["ei", "epätosi", "nej", "falskt", "no", "n", "false"];

/// Yes or no, in Finnish, Swedish, English, as a cross, or as 1 and 0.
///
/// Problem: `bad-yes-no`.
pub fn yes_no(text: &str) -> Reading<bool> {
    let Some(text) = said(text) else { return Ok(None) };
    let text = text.to_lowercase();
    match &*text {
        "1" => Ok(Some(Meaning::sure(true))),
        "0" => Ok(Some(Meaning::sure(false))),
        text if YES.contains(&text) => Ok(Some(Meaning::sure(true))),
        text if NO.contains(&text) => Ok(Some(Meaning::sure(false))),
        _ => Err(Problem::new(Code::BadYesNo)),
    }
}

/// A postal code: five figures. Fewer have lost their zeros to a spreadsheet program: `570` is `00570`, doubtful.
///
/// Problem: `bad-postal-code`.
pub fn postal_code(text: &str) -> Reading<String> {
    // The lowest that is used, 00002, can lose four.
    code(text, 5, Code::BadPostalCode)
}

/// A municipality's code: three figures. Fewer have lost their zeros: `49` is `049`, doubtful.
///
/// Problem: `bad-municipality-code`.
pub fn municipality_code(text: &str) -> Reading<String> {
    code(text, 3, Code::BadMunicipalityCode)
}

fn code(text: &str, figures: usize, bad: Code) -> Reading<String> {
    let Some(text) = said(text) else { return Ok(None) };
    ensure!(is_figures(text) && text.len() <= figures, Problem::new(bad));
    let whole = format!("{text:0>figures$}");
    let lost = text.len() < figures;
    Ok(Some(if lost { Meaning::doubtful(whole, Code::ZerosLost) } else { Meaning::sure(whole) }))
}

/// A Business ID. One without its hyphen or its first zero is doubtful: the check digit tells that it is whole.
///
/// Problems: `bad-business-id`, `business-id-check`, `business-id-impossible`.
pub fn business_id(text: &str) -> Reading<BusinessId> {
    let Some(text) = said(text) else { return Ok(None) };
    if let Some((body, _)) = text.split_once(['-', '–']) {
        let id = text.parse()?;
        let lost = body.len() < 7;
        return Ok(Some(if lost { Meaning::doubtful(id, Code::ZerosLost) } else { Meaning::sure(id) }));
    }
    // A VAT number is the same without the hyphen.
    let figures = text.strip_prefix("FI").unwrap_or(text);
    ensure!(is_figures(figures) && matches!(figures.len(), 7 | 8), Problem::new(Code::BadBusinessId));
    let (body, check) = figures.split_at(figures.len() - 1);
    let id = format!("{body}-{check}").parse()?;
    let lost = figures.len() < 8;
    Ok(Some(if lost { Meaning::doubtful(id, Code::ZerosLost) } else { Meaning::sure(id) }))
}

/// An e-mail address, in small letters only after the @.
///
/// Problem: `bad-mail-address`.
pub fn mail(text: &str) -> Reading<String> {
    let Some(text) = said(text) else { return Ok(None) };
    let address = text.strip_prefix("mailto:").unwrap_or(text);
    let bad = || Problem::new(Code::BadMailAddress);
    let (name, domain) = address.rsplit_once('@').ok_or_else(bad)?;
    let apart = |c: char| c.is_whitespace() || ",;<>()\"".contains(c);
    let dotted = domain.split('.').count() > 1 && domain.split('.').all(|label| !label.is_empty());
    ensure!(!name.is_empty() && !name.contains('@') && dotted && !address.contains(apart), bad());
    Ok(Some(Meaning::sure(format!("{name}@{}", domain.to_lowercase()))))
}

/// A telephone number, kept as it was typed; what a spreadsheet program has put around it is cut.
pub fn phone(text: &str) -> Option<String> {
    said(text).map(str::to_owned)
}

/// The text without space around it; none if nothing is left.
fn said(text: &str) -> Option<&str> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{FEFF}' | '\u{200B}' | '\0'));
    (!text.is_empty()).then_some(text)
}

fn is_figures(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What was read, with `?` after what is doubtful, or the code of the problem.
    fn told<T: std::fmt::Display>(reading: Reading<T>) -> String {
        match reading {
            Ok(None) => "nothing".to_owned(),
            Ok(Some(Meaning { value, doubt: None })) => value.to_string(),
            Ok(Some(Meaning { value, doubt: Some(doubt) })) => format!("{value}? {doubt:?}"),
            Err(problem) => format!("{:?}", problem.code),
        }
    }

    fn days(text: &str) -> String {
        told(
            day(text)
                .map(|read| read.map(|day| Meaning { value: String::from(day.value), doubt: day.doubt })),
        )
    }

    #[test]
    fn days_are_read_as_offices_write_them() {
        for (text, read) in [
            ("1.2.2026", "2026-02-01"),
            ("01.02.2026", "2026-02-01"),
            ("2026-02-01", "2026-02-01"),
            ("2026-02-01 10:30", "2026-02-01"),
            ("1.2.2026\u{A0}10.30", "2026-02-01"),
            (" 1.2.2026 ", "2026-02-01"),
            ("1.2.26", "2026-02-01? YearShort"),
            ("1.2.87", "1987-02-01? YearShort"),
            ("31.2.", "BadDate"),
            ("31.2.2026", "NoSuchDay"),
            ("2026-02-30", "NoSuchDay"),
            ("1.13.2026", "NoSuchDay"),
            ("1.2.126", "BadYear"),
            ("26-02-01", "BadYear"),
            ("1.2.0000", "BadDate"),
            ("2/1/2026", "BadDate"),
            ("45000", "BadDate"),
            ("1.2.2026 asti", "BadDate"),
            ("ä.ö.2026", "BadDate"),
            ("", "nothing"),
            (" \u{A0}", "nothing"),
        ] {
            assert_eq!(days(text), read, "{text:?}");
        }
    }

    #[test]
    fn numbers_are_read_with_every_space_and_minus() {
        for (text, read) in [
            ("1 234", "1234"),
            ("1\u{A0}234\u{202F}567", "1234567"),
            ("−5", "-5"),
            ("– 5", "-5"),
            ("1234.00", "1234"),
            ("1,234,567", "1234567"),
            ("1.234", "1234? NumberDoubtful"),
            ("0.500", "BadNumber"),
            ("12 34", "BadNumber"),
            ("1e5", "BadNumber"),
            ("--5", "BadNumber"),
            ("99999999999999999999", "BadNumber"),
        ] {
            assert_eq!(told(whole(text)), read, "{text:?}");
        }
    }

    #[test]
    fn sums_are_read_in_cents_and_what_has_two_readings_is_doubtful() {
        let cents = |text: &str| {
            told(sum(text).map(|read| read.map(|sum| Meaning { value: sum.value.cents(), doubt: sum.doubt })))
        };
        for (text, read) in [
            ("1 234,50", "123450"),
            ("1234.5", "123450"),
            ("1.234,50", "123450"),
            ("1,234.50 €", "123450"),
            ("€ 20", "2000"),
            ("−20 euroa", "-2000"),
            ("-0,05", "-5"),
            ("12,500000", "1250"),
            ("1.234", "123400? NumberDoubtful"),
            ("0,125", "BadNumber"),
            ("1,2,3", "BadNumber"),
            ("12,", "BadNumber"),
            (",50", "BadNumber"),
            ("90071992547409,92", "BadNumber"),
            ("noin 100", "BadNumber"),
        ] {
            assert_eq!(cents(text), read, "{text:?}");
        }
    }

    #[test]
    fn yes_and_no_are_read_in_three_languages() {
        for yes in ["Kyllä", "KYLLÄ", "ja", "Yes", "x", "1", "true", "TOSI"] {
            assert_eq!(told(yes_no(yes)), "true", "{yes}");
        }
        for no in ["Ei", "nej", "No", "0", "false"] {
            assert_eq!(told(yes_no(no)), "false", "{no}");
        }
        assert_eq!(told(yes_no("ehkä")), "BadYesNo");
        assert_eq!(told(yes_no("")), "nothing");
    }

    #[test]
    fn codes_that_lost_their_zeros_get_them_back_in_doubt() {
        assert_eq!(told(postal_code("00570")), "00570");
        assert_eq!(told(postal_code("570")), "00570? ZerosLost");
        assert_eq!(told(postal_code("905700")), "BadPostalCode");
        assert_eq!(told(postal_code("FI-90570")), "BadPostalCode");
        assert_eq!(told(municipality_code("049")), "049");
        assert_eq!(told(municipality_code("49")), "049? ZerosLost");
        assert_eq!(told(municipality_code("Espoo")), "BadMunicipalityCode");
        let id = |text: &str| {
            told(
                business_id(text)
                    .map(|read| read.map(|id| Meaning { value: String::from(id.value), doubt: id.doubt })),
            )
        };
        assert_eq!(id("0221704-3"), "0221704-3");
        assert_eq!(id("221704-3"), "0221704-3? ZerosLost");
        assert_eq!(id("02217043"), "0221704-3");
        assert_eq!(id("FI02217043"), "0221704-3");
        assert_eq!(id("2217043"), "0221704-3? ZerosLost");
        assert_eq!(id("0221704-4"), "BusinessIdCheck");
        assert_eq!(id("ei ole"), "BadBusinessId");
    }

    #[test]
    fn addresses_are_checked_plainly_and_telephone_numbers_are_kept() {
        assert_eq!(told(mail(" mailto:Matti.Meikäläinen@Esimerkki.FI ")), "Matti.Meikäläinen@esimerkki.fi");
        for bad in
            ["matti", "matti@", "@esimerkki.fi", "a@b", "a@b..fi", "a b@c.fi", "a@c.fi; b@c.fi", "a@b@c.fi"]
        {
            assert_eq!(told(mail(bad)), "BadMailAddress", "{bad}");
        }
        assert_eq!(phone(" +358 40 123\u{A0}4567 ").as_deref(), Some("+358 40 123\u{A0}4567"));
        assert_eq!(phone("  "), None);
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_a_reading_panic(text in "\\PC{0,24}") {
            let _ = (day(&text), whole(&text), sum(&text), yes_no(&text), postal_code(&text));
            let _ = (municipality_code(&text), business_id(&text), mail(&text), phone(&text));
        }
    }
}
