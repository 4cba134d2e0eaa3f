//! What the program says: every message in every language, and what arguments can and cannot do to it.

use std::thread;

use chrono::NaiveDate;
use proptest::prelude::*;
use yhdyssilta_words::{Arg, Key, Kind, Lang, NO_ARGS, Trilingual, keys, say, say_key};

#[test]
fn every_message_is_whole_in_every_language() {
    for key in Key::all() {
        let args: Vec<_> = key.variables().iter().map(|(name, _)| (*name, Arg::from(2026))).collect();
        for lang in Lang::ALL {
            let text = say_key(lang, key, &args);
            assert!(!text.trim().is_empty(), "{} says something in {lang}", key.id());
            assert!(!text.contains(['{', '}', '\u{2068}', '\u{2069}']), "{} in {lang}: {text}", key.id());
        }
    }
}

#[test]
fn a_problem_is_said_by_its_key() {
    insta::assert_snapshot!(Lang::ALL.map(|lang| say::problem_business_id_check(lang, "1")).join("\n"));
    let args = [("year", Arg::from(2026))];
    let said = Lang::ALL.map(|lang| say_key(lang, keys::PROBLEM_ASSESSMENT_EXISTS, &args));
    assert_eq!(
        said,
        Lang::ALL.map(|lang| say::problem_assessment_exists(lang, 2026)),
        "one message, two ways"
    );
}

#[test]
fn years_are_not_grouped_and_counts_are() {
    assert_eq!(say::checklist_title(Lang::Fi, 2026), "Tarkistuslista 2026");
    assert_eq!(say::common_more(Lang::Fi, 1_200), "ja 1\u{A0}200 muuta");
    assert_eq!(say::common_more(Lang::En, 1_200usize), "and 1,200 more");
    assert_eq!(say::common_more(Lang::Fi, 1), "ja 1 muu", "a plural is chosen by the number");
    let day = NaiveDate::from_ymd_opt(2026, 12, 15).expect("it is a day");
    assert_eq!(say::paper_due(Lang::Fi, day), "Määräaika: 15.12.2026");
    assert_eq!(say_key(Lang::En, keys::PAPER_DUE, &[("date", Arg::from(day))]), "Due: 15 Dec 2026");
}

#[test]
fn plurals_are_right_at_the_edges() {
    let all = |count: i64| Lang::ALL.map(|lang| say::checklist_close_undecided(lang, count)).join("\n");
    insta::assert_snapshot!([0, 1, 2, 1_000_000].map(all).join("\n\n"));
}

#[test]
fn an_argument_too_few_or_too_many_breaks_nothing() {
    assert_eq!(
        say_key(Lang::Fi, keys::PROBLEM_NO_STORE, NO_ARGS),
        "Tiedostoa ei ole: –. Tarkista nimi ja kansio."
    );
    let args = [("path", Arg::from("a.db")), ("nonsense", Arg::from(1))];
    assert_eq!(
        say_key(Lang::Fi, keys::PROBLEM_NO_STORE, &args),
        "Tiedostoa ei ole: a.db. Tarkista nimi ja kansio."
    );
    let text = [("count", Arg::from("monta"))];
    assert_eq!(say_key(Lang::Fi, keys::COMMON_MORE, &text), "ja monta muuta", "words stand as they are");
    let figures = [("count", Arg::from("1"))];
    assert_eq!(say_key(Lang::Fi, keys::COMMON_MORE, &figures), "ja 1 muu", "figures are a number");
    let late = [("date", Arg::from("eilen"))];
    assert_eq!(say_key(Lang::Fi, keys::PAPER_DUE, &late), "Määräaika: eilen", "no day, so as it is");
}

#[test]
fn user_text_is_text() {
    let said = |text: &str| say::problem_no_store(Lang::En, text);
    assert_eq!(
        said("{ $path } { -program } \u{2068}<script>"),
        "There is no such file: { $path } { -program } <script>. Check the name and the folder."
    );
    assert_eq!(
        said("a\r\nb\0c\u{202E}d\u{2028}e"),
        "There is no such file: a  b cd e. Check the name and the folder.",
        "one line, and nothing that turns the sentence around"
    );
}

#[test]
fn keys_are_found_by_their_ids() {
    for key in Key::all() {
        assert_eq!(Key::parse(key.id()), Some(key));
    }
    assert_eq!(Key::parse("problem-busy"), Some(keys::PROBLEM_BUSY));
    assert_eq!(Key::parse("checklist-status-partly.short"), Some(keys::CHECKLIST_STATUS_PARTLY_SHORT));
    assert_eq!(Key::parse("problem-"), None);
    assert_eq!(keys::PROBLEM_TOO_LONG.variables(), [("length", Kind::Number), ("max", Kind::Number)]);
}

#[test]
fn languages_are_known_by_their_tags() {
    for lang in Lang::ALL {
        assert_eq!(lang.tag().parse(), Ok(lang));
        let json = serde_json::to_string(&lang).expect("a language is a string");
        assert_eq!(json, format!("{:?}", lang.tag()));
        assert_eq!(serde_json::from_str::<Lang>(&json).expect("it was just written"), lang);
    }
    assert_eq!(Lang::default(), Lang::Fi);
    assert!("FI".parse::<Lang>().is_err(), "tags are small letters");
    let name: Trilingual =
        serde_json::from_str(r#"{"fi":"Oulu","sv":"Uleåborg","en":"Oulu"}"#).expect("it has all three");
    assert_eq!(Lang::ALL.map(|lang| name.in_lang(lang)), ["Oulu", "Uleåborg", "Oulu"]);
    assert!(
        serde_json::from_str::<Trilingual>(r#"{"fi":"Oulu"}"#).is_err(),
        "a missing language is an error"
    );
}

#[test]
fn arguments_travel_as_plain_json() {
    let args = vec![Arg::from(2026), Arg::from("a.db"), Arg::from(usize::MAX)];
    let json = serde_json::to_string(&args).expect("they are numbers and strings");
    assert_eq!(json, format!(r#"[2026,"a.db",{}]"#, i64::MAX));
    assert_eq!(serde_json::from_str::<Vec<Arg>>(&json).expect("it was just written"), args);
}

#[test]
fn many_threads_may_speak_at_once() {
    thread::scope(|scope| {
        for turn in 0..8 {
            scope.spawn(move || {
                for count in 0..200 {
                    let lang = Lang::ALL[(turn + count) % 3];
                    assert!(say::common_more(lang, count).contains(&count.to_string()));
                }
            });
        }
    });
}

/// What user text may lose: marks of direction; and what becomes a space: ends of lines.
fn on_one_line(text: &str) -> String {
    let turns = |c: &char| matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let ends = |c: char| if matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c };
    text.chars().filter(|c| !turns(c)).map(ends).collect()
}

proptest! {
    #[test]
    fn user_text_stands_in_the_sentence_word_for_word(text in "\\PC{0,60}") {
        let plain = on_one_line(&text);
        let said = say::common_fact(Lang::Fi, "x", &text);
        prop_assert_eq!(said, format!("x: {plain}"));
    }

    #[test]
    fn no_argument_makes_a_message_fall(text in any::<String>(), count in any::<i64>()) {
        for key in [keys::COMMON_MORE, keys::PAPER_DUE, keys::CHECKLIST_TITLE, keys::PROBLEM_NO_STORE] {
            for arg in [Arg::from(text.as_str()), Arg::from(count)] {
                let args: Vec<_> = key.variables().iter().map(|(name, _)| (*name, arg.clone())).collect();
                let _ = say_key(Lang::Sv, key, &args);
            }
        }
    }
}
