//! Codes and numbers by which things are called, as cells have them: some have lost zeros to a spreadsheet program.
//! Not here: whether what they name is known.

use std::collections::HashMap;
use std::sync::LazyLock;

use yhdyssilta_words::fold;

use super::{Meaning, Reading, bare, is_figures};
use crate::associations::RegisterNumber;
use crate::problem::{Code, Problem, ensure};
use crate::settings::{BusinessId, municipalities};

/// A postal code: five figures. Fewer have lost their zeros to a spreadsheet program: `570` is `00570`, doubtful.
///
/// Problem: `bad-postal-code`.
pub(in crate::exchange) fn postal_code(text: &str) -> Reading<String> {
    // The lowest that is used, 00002, can lose four.
    code(text, 5, Code::BadPostalCode)
}

/// A municipality's code: three figures. Fewer have lost their zeros: `49` is `049`, doubtful.
///
/// Problems: `bad-municipality-code`, `bad-municipality`.
pub(in crate::exchange) fn municipality_code(text: &str) -> Reading<String> {
    let read = code(text, 3, Code::BadMunicipalityCode)?;
    let known = MUNICIPALITIES.values().any(|code| *code == read.value);
    ensure!(known, Problem::new(Code::BadMunicipality).with("code", read.value));
    Ok(read)
}

fn code(text: &str, figures: usize, bad: Code) -> Reading<String> {
    let text = bare(text);
    ensure!(is_figures(text) && text.len() <= figures, Problem::new(bad));
    let whole = format!("{text:0>figures$}");
    let lost = text.len() < figures;
    Ok(if lost { Meaning::doubtful(whole, Code::ZerosLost) } else { Meaning::sure(whole) })
}

/// Municipalities by their names in both languages, folded, with and without the word for what they are.
static MUNICIPALITIES: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let mut names = HashMap::new();
    for place in municipalities() {
        for name in [&place.name.fi, &place.name.sv] {
            let name = fold(name);
            let short = name.strip_suffix(" kunta").or_else(|| name.strip_suffix("n kunta"));
            names.extend(short.map(|short| (short.to_owned(), place.code.clone())));
            names.insert(name, place.code.clone());
        }
    }
    names
});

/// A municipality by its name in Finnish or Swedish, or by its code: the code.
///
/// Problems: `no-municipality`, and those of codes.
pub(in crate::exchange) fn municipality(text: &str) -> Reading<String> {
    let text = bare(text);
    if is_figures(text) {
        return municipality_code(text);
    }
    let name = fold(text);
    let plain = [" kunta", " kaupunki", " kommun", " stad"].iter().find_map(|word| name.strip_suffix(word));
    let known = MUNICIPALITIES.get(&name).or_else(|| MUNICIPALITIES.get(plain?));
    let unknown = || Problem::new(Code::NoMunicipality).with("name", text);
    known.cloned().map(Meaning::sure).ok_or_else(unknown)
}

/// A Business ID. One without its first zero is doubtful: the check digit tells that it is whole.
///
/// Problems: `bad-business-id`, `business-id-check`, `business-id-impossible`.
pub(in crate::exchange) fn business_id(text: &str) -> Reading<String> {
    let text = bare(text);
    // A VAT number is the same without the hyphen.
    let figures = text.strip_prefix("FI").unwrap_or(text);
    let hyphened = if is_figures(figures) && matches!(figures.len(), 7 | 8) {
        let (body, check) = figures.split_at(figures.len() - 1);
        format!("{body}-{check}")
    } else {
        text.to_owned()
    };
    let lost = hyphened.find(['-', '–']).is_some_and(|body| body < 7);
    let id: String = hyphened.parse::<BusinessId>()?.into();
    Ok(if lost { Meaning::doubtful(id, Code::ZerosLost) } else { Meaning::sure(id) })
}

/// A number of the register of associations. `195.88` is what a spreadsheet program leaves of `195.880`: doubtful.
///
/// Problem: `bad-register-number`.
pub(in crate::exchange) fn register_number(text: &str) -> Reading<String> {
    let text = bare(text);
    if let Ok(number) = text.parse::<RegisterNumber>() {
        return Ok(Meaning::sure(number.into()));
    }
    let after = text.rfind(['.', ',']).map_or(0, |at| text.len() - at - 1);
    ensure!(matches!(after, 1 | 2), Problem::new(Code::BadRegisterNumber));
    let padded = format!("{text}{}", "0".repeat(3 - after));
    Ok(Meaning::doubtful(padded.parse::<RegisterNumber>()?.into(), Code::EndZerosLost))
}

/// Figures of a domestic telephone number without its first zero, the shortest and the longest.
const WITHOUT_ZERO: std::ops::RangeInclusive<usize> = 6..=10;

/// A telephone number, as it was typed. Figures alone that begin with none of the signs that begin a number have lost
/// their zero: doubtful.
pub(in crate::exchange) fn phone(text: &str) -> Meaning<String> {
    let text = bare(text);
    let lost = is_figures(text) && WITHOUT_ZERO.contains(&text.len()) && !text.starts_with(['0', '1']);
    if lost { Meaning::doubtful(format!("0{text}"), Code::ZerosLost) } else { Meaning::sure(text.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::super::tests::told;
    use super::*;

    #[test]
    fn codes_that_lost_their_zeros_get_them_back_in_doubt() {
        assert_eq!(told(postal_code("00570")), "00570");
        assert_eq!(told(postal_code("570")), "00570? ZerosLost");
        assert_eq!(told(postal_code("905700")), "BadPostalCode");
        assert_eq!(told(postal_code("FI-90570")), "BadPostalCode");
        assert_eq!(told(municipality_code("049")), "049");
        assert_eq!(told(municipality_code("49")), "049? ZerosLost");
        assert_eq!(told(municipality_code("Espoo")), "BadMunicipalityCode");
        assert_eq!(told(municipality_code("998")), "BadMunicipality", "no municipality has it");
        assert_eq!(told(business_id("0221704-3")), "0221704-3");
        assert_eq!(told(business_id("221704-3")), "0221704-3? ZerosLost");
        assert_eq!(told(business_id("02217043")), "0221704-3");
        assert_eq!(told(business_id("FI02217043")), "0221704-3");
        assert_eq!(told(business_id("2217043")), "0221704-3? ZerosLost");
        assert_eq!(told(business_id("0221704-4")), "BusinessIdCheck");
        assert_eq!(told(business_id("ei ole")), "BadBusinessId");
        assert_eq!(told(register_number("195.88")), "195.880? EndZerosLost");
        assert_eq!(told(register_number("195883")), "195.883");
        assert_eq!(told(register_number("1958.88")), "BadRegisterNumber");
    }

    #[test]
    fn municipalities_are_known_by_either_name_and_by_code() {
        for (text, read) in [
            ("Oulu", "564"),
            ("uleåborg", "564"),
            ("OULUN", "NoMunicipality"),
            ("Pedersören kunta", "599"),
            ("Pedersöre", "599"),
            ("Kempele kunta", "244"),
            ("Mallikunta", "999"),
            ("072", "072"),
            ("72", "072? ZerosLost"),
            ("Valtimo", "NoMunicipality"),
        ] {
            assert_eq!(told(municipality(text)), read, "{text}");
        }
    }

    #[test]
    fn telephone_numbers_are_kept_unless_they_lost_their_zero() {
        for (text, read) in [
            (" +358 40 123\u{A0}4567 ", "+358 40 123\u{A0}4567"),
            ("0401234567", "0401234567"),
            ("401234567", "0401234567? ZerosLost"),
            ("116117", "116117"),
            ("358401234567", "358401234567"),
        ] {
            assert_eq!(told(Ok(phone(text))), read, "{text}");
        }
    }
}
