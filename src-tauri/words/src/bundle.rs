//! The Fluent bundles, one per language, made at first use. Not here: which messages there are, see `say`.

use std::borrow::Cow;
use std::sync::OnceLock;

use chrono::NaiveDate;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::numbers::{Number, number};
use crate::{Lang, dates, strings};

/// A variable's value on its way into a message.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Value<'a> {
    Text(&'a str),
    Number(Number),
    Year(i32),
    Date(NaiveDate),
}

/// Says the message of an id that the build script has checked.
pub(crate) fn speak(lang: Lang, id: &str, values: &[(&str, Value<'_>)]) -> String {
    let bundle = bundle(lang);
    let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
    let message = bundle.get_message(id).expect("the build script has seen the id in every language");
    let pattern = match attribute {
        None => message.value(),
        Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
    };
    let args: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, fluent(lang, *value))).collect();
    let mut errors = Vec::new();
    let pattern = pattern.expect("the build script has seen the text in every language");
    bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned()
}

fn fluent(lang: Lang, value: Value<'_>) -> FluentValue<'_> {
    match value {
        Value::Text(text) => FluentValue::String(one_line(text)),
        // Plurals look at the size alone, and beyond 2^53 every figure is plural.
        Value::Number(count) => FluentValue::from(count.get()),
        Value::Year(year) => FluentValue::String(year.to_string().into()),
        Value::Date(day) => FluentValue::String(dates::date(lang, day).into()),
    }
}

/// Words as they are, but on one line and without the invisible marks that would turn the sentence around.
fn one_line(text: &str) -> Cow<'_, str> {
    if !text.contains(|c| is_control(c) || is_direction(c)) {
        return Cow::Borrowed(text);
    }
    text.chars().filter(|c| !is_direction(*c)).map(|c| if is_control(c) { ' ' } else { c }).collect()
}

fn is_control(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

fn is_direction(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

type Bundle = FluentBundle<FluentResource>;

fn bundle(lang: Lang) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; 3] = [const { OnceLock::new() }; 3];
    BUNDLES[lang as usize].get_or_init(|| make(lang))
}

fn make(lang: Lang) -> Bundle {
    let tag = lang.tag().parse().expect("fi, sv and en are language tags");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks would end up in PDFs, exports and comparisons.
    bundle.set_use_isolating(false);
    let (texts, write): (_, fn(&FluentValue<'_>, &_) -> Option<String>) = match lang {
        Lang::Fi => (strings::FI, |value, _| grouped(Lang::Fi, value)),
        Lang::Sv => (strings::SV, |value, _| grouped(Lang::Sv, value)),
        Lang::En => (strings::EN, |value, _| grouped(Lang::En, value)),
    };
    bundle.set_formatter(Some(write));
    for text in texts {
        let resource = FluentResource::try_new((*text).to_owned()).expect("the build script has parsed it");
        bundle.add_resource(resource).expect("the build script has seen each id once");
    }
    bundle
}

#[expect(clippy::cast_possible_truncation, reason = "the value was an i64, and the cast saturates")]
fn grouped(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(count) => Some(number(lang, count.value as i64)),
        _ => None,
    }
}
