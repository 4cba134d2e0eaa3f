//! The associations of the sample, entered with all that is known of them. Not here: which there are (`names`), their
//! people (`boards`), what makes the register too large to be a sample (`FillWithSample`).

use fastrand::Rng;

use super::boards::{Crowd, Seats};
use super::deck::{dealt, one, take};
use super::names::{Named, drawn};
use super::vocabulary::{
    Board, Confirmed, Log, Place, Reach, Shares, Size, Tongue, Vocabulary, Words, vocabulary,
};
use super::{FillWithSample, log};
use crate::associations::ops::enter;
use crate::associations::{AssociationDetails, AssociationStatus, confirm, set_status};
use crate::caller::Caller;
use crate::day::Day;
use crate::problem::Result;
use crate::settings::{BusinessId, SAMPLE};
use crate::store::Write;
use yhdyssilta_words::{Lang, fold};

/// Associations of which the whole board is known. In a register of the whole country one knows whom to call.
const WHOLE_BOARDS: usize = 1_000;

/// The first register number of the sample: the register of associations has not come so far.
const FIRST_NUMBER: usize = 800_000;

/// How many such numbers there are; a prime.
const NUMBERS: usize = 199_999;

/// How far one such number is from the next.
const APART: usize = 7_919;

/// The first of the Business IDs that nobody has, without its check digit.
const FIRST_BUSINESS: usize = 9_000_000;

/// Most letters of an association's name in an address.
const MOST_IN_ADDRESS: usize = 26;

/// What an address leaves out of a name.
const UNSAID: [&str; 6] = ["ry", "rf", "i", "mallikunnan", "modellkommun", "modellkommuns"];

/// Enters so many associations with their people and what was said with them.
pub(super) fn fill(write: &mut Write, caller: &Caller, words: &Words, asked: FillWithSample) -> Result<()> {
    let vocabulary = vocabulary();
    let mut luck = Rng::with_seed(asked.seed);
    let named = drawn(&vocabulary, asked.associations as usize, &mut luck);
    let known = Known::dealt(&vocabulary.of_190, &named, &mut luck);
    let mut crowd = Crowd::new(words, luck.fork());
    let teller = Teller { vocabulary: &vocabulary, words, lang: caller.lang, today: caller.today };
    for (nth, (named, known)) in named.iter().zip(known).enumerate() {
        let details = teller.details(nth, named, &known, &mut luck);
        let id = enter(write, caller, &details)?;
        if let Some(on) = confirmed(known.confirmed, caller.today, &mut luck) {
            confirm(write, id, on)?;
        }
        let since = caller.today.plus(-luck.i64(60..1_500));
        if known.status != AssociationStatus::Active {
            set_status(write, id, known.status, since)?;
        }
        let ended = Some(since).filter(|_| known.status == AssociationStatus::Dissolved);
        let seats = Seats::of(id, caller, named.tongue, ended);
        match nth < WHOLE_BOARDS {
            true => crowd.seat(write, seats, known.board)?,
            false => crowd.seat_few(write, seats, known.board)?,
        }
        log::fill(write, caller, words, id, known.log, &mut luck)?;
    }
    Ok(())
}

/// What is known of an association, as it was dealt.
struct Known {
    status: AssociationStatus,
    reach: Reach,
    phone: bool,
    web: bool,
    business_id: bool,
    size: Size,
    counted_years_ago: i32,
    confirmed: Confirmed,
    publishable: bool,
    board: Board,
    log: Log,
    note: bool,
}

impl Known {
    fn dealt(shares: &Shares, named: &[Named], luck: &mut Rng) -> Vec<Known> {
        let (count, registered) = (named.len(), named.iter().filter(|it| it.registered).count());
        let mut sizes = sizes(dealt(luck, registered, &shares.size), named);
        let mut business = dealt(luck, registered, &shares.business_id);
        let mut status = dealt(luck, count, &shares.status);
        let mut reach = dealt(luck, count, &shares.reach);
        let mut phone = dealt(luck, count, &shares.phone);
        let mut web = dealt(luck, count, &shares.web);
        let mut counted = dealt(luck, count, &shares.counted_years_ago);
        let mut confirmed = dealt(luck, count, &shares.confirmed);
        let mut publishable = dealt(luck, count, &shares.publishable);
        let mut board = dealt(luck, count, &shares.board);
        let mut log = dealt(luck, count, &shares.log);
        let mut note = dealt(luck, count, &shares.note);
        let known = |named: &Named| {
            Some(Known {
                status: status.pop()?,
                reach: reach.pop()?,
                phone: phone.pop()?,
                web: web.pop()?,
                business_id: named.registered && business.pop()?,
                size: sizes.next()?,
                counted_years_ago: counted.pop()?,
                confirmed: confirmed.pop()?,
                publishable: publishable.pop()?,
                board: board.pop()?,
                log: log.pop()?,
                note: note.pop()?,
            })
        };
        named.iter().map_while(known).collect()
    }
}

/// The sizes in the order of the associations: the given ones have theirs, and groups are small.
fn sizes(mut deck: Vec<Size>, named: &[Named]) -> impl Iterator<Item = Size> {
    let own = |named: &Named| match named.kind.members {
        _ if !named.registered => Some(Size::Small),
        (_, most) if named.kind.given => Some(if most > SMALL { Size::Large } else { Size::Small }),
        _ => None,
    };
    let own: Vec<Option<Size>> = named.iter().map(own).collect();
    named
        .iter()
        .zip(&own)
        .filter(|(named, _)| named.registered)
        .filter_map(|(_, own)| *own)
        .for_each(|size| take(&mut deck, size));
    own.into_iter().map(move |own| own.or_else(|| deck.pop()).unwrap_or(Size::Unknown))
}

/// Most members of a small association, as the settings begin.
const SMALL: u32 = 50;

fn confirmed(when: Confirmed, today: Day, luck: &mut Rng) -> Option<Day> {
    let days_ago = match when {
        Confirmed::Fresh => 0..91,
        Confirmed::ThisYear => 91..350,
        Confirmed::Stale => 380..900,
        Confirmed::Old => 900..2_200,
        Confirmed::Never => return None,
    };
    Some(today.plus(-luck.i64(days_ago)))
}

/// Puts into words what is known.
struct Teller<'a> {
    vocabulary: &'a Vocabulary,
    words: &'a Words,
    lang: Lang,
    today: Day,
}

impl Teller<'_> {
    fn details(&self, nth: usize, named: &Named, known: &Known, luck: &mut Rng) -> AssociationDetails {
        let kind = named.kind;
        let (members, members_on) = self.members(named, known, luck);
        let slug = slug(named);
        let area = if self.lang == Lang::Sv { &named.area.sv } else { &named.area.fi };
        let mut details = AssociationDetails {
            name_fi: named.name_fi.clone(),
            name_sv: named.name_sv.clone(),
            short_fi: kind.short_fi.clone(),
            short_sv: kind.short_sv.clone(),
            municipality: SAMPLE.to_owned(),
            area: area.clone(),
            purpose_class: named.class,
            tags: kind.tags.iter().filter_map(|tag| self.words.tags.get(tag).cloned()).collect(),
            voluntary: kind.voluntary,
            professional: kind.professional,
            service_production: kind.service_production,
            members,
            members_on,
            languages: languages(named.tongue),
            publishable: known.publishable,
            ..AssociationDetails::default()
        };
        if named.registered {
            details.register_number = (FIRST_NUMBER + nth * APART % NUMBERS).to_string();
        }
        if known.business_id {
            details.business_id = business_id(nth);
        }
        if matches!(known.reach, Reach::All | Reach::Post) {
            self.house(&mut details, named, luck);
        }
        if matches!(known.reach, Reach::All | Reach::Mail) {
            details.email = mail_address(named, &slug, luck);
        }
        if known.phone {
            details.phone = phone(luck);
        }
        if known.web {
            details.web = format!("www.{slug}.example");
        }
        if known.note {
            details.note.clone_from(one(luck, &self.words.notes));
        }
        details
    }

    fn members(&self, named: &Named, known: &Known, luck: &mut Rng) -> (Option<u32>, String) {
        let (least, most) = named.kind.members;
        let range = match known.size {
            Size::Unknown => return (None, String::new()),
            Size::Small => least.min(SMALL / 2)..=most.min(SMALL),
            Size::Large => least.max(SMALL + 1)..=most.max(SMALL + 20),
        };
        let count = if named.kind.given { most } else { luck.u32(range) };
        let year = self.today.year() - known.counted_years_ago;
        (Some(count), String::from(Day::first_of(year + 1).plus(-1)))
    }

    fn house(&self, details: &mut AssociationDetails, named: &Named, luck: &mut Rng) {
        let street = one(luck, &self.vocabulary.streets);
        let Place { fi, sv, .. } = &self.vocabulary.municipality;
        let swedish = named.tongue == Tongue::Sv;
        let (street, office) = if swedish { (&street.sv, sv) } else { (&street.fi, fi) };
        details.street = format!("{street} {}", luck.u32(1..60));
        details.postal_code.clone_from(&named.area.postal_code);
        details.post_office = office.to_uppercase();
    }
}

fn languages(tongue: Tongue) -> Vec<String> {
    let codes: &[&str] = match tongue {
        Tongue::Fi => &["fi"],
        Tongue::Sv => &["sv"],
        Tongue::Both => &["fi", "sv"],
    };
    codes.iter().map(|code| (*code).to_owned()).collect()
}

/// The `nth` Business ID that nobody has: of two next to each other, at least one has a check digit.
fn business_id(nth: usize) -> String {
    let first = FIRST_BUSINESS + 2 * nth;
    let mut bodies = first..first + 2;
    let id = bodies.find_map(|body| BusinessId::of(u32::try_from(body).ok()?));
    id.map(String::from).unwrap_or_default()
}

/// The name as it stands in addresses: `kalliomaen-partiotytot-ja-pojat`.
fn slug(named: &Named) -> String {
    let kind = named.kind;
    let names = [&kind.short_fi, &named.name_fi, &kind.short_sv, &named.name_sv];
    let name = names.into_iter().find(|name| !name.is_empty()).map(String::as_str).unwrap_or_default();
    let plain = fold(name);
    let words = plain.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words = words.filter(|word| !word.is_empty() && !UNSAID.contains(word));
    let mut slug = words.collect::<Vec<_>>().join("-");
    slug.truncate(MOST_IN_ADDRESS);
    slug.trim_end_matches('-').to_owned()
}

fn mail_address(named: &Named, slug: &str, luck: &mut Rng) -> String {
    let together = if named.tongue == Tongue::Sv { "forening" } else { "yhdistys" };
    match luck.bool() {
        true => format!("info@{slug}.example"),
        false => format!("{slug}@{together}.example"),
    }
}

/// A number that nobody has.
pub(super) fn phone(luck: &mut Rng) -> String {
    format!("050 000 {:04}", luck.u32(..10_000))
}
