//! The papers, made by the built program and read by strangers: validators, poppler, qpdf.
//!
//! Not here: what the papers say (core's snapshots); veraPDF, which is run by hand.
#![cfg(target_os = "linux")]

mod desk;
mod hostile;

use yhdyssilta_tests::strangers;

use desk::{LANGUAGES, LISTS, Papers, squashed};

#[test]
fn every_kind_in_every_language_passes_pdf_ua_1_and_pdf_a_2a() {
    for lang in LANGUAGES {
        for (name, pdf) in Papers::of_the_sample(lang).print_all() {
            assert_eq!(strangers::breaches(&pdf), Ok(()), "{name} in {lang}");
        }
    }
}

#[test]
fn qpdf_finds_no_fault_and_every_font_is_embedded_and_subset() {
    for lang in LANGUAGES {
        for (name, pdf) in Papers::of_the_sample(lang).print_all() {
            assert_eq!(strangers::faults(&pdf), Ok(()), "{name} in {lang}");
            let fonts = strangers::fonts(&pdf);
            assert!(!fonts.is_empty(), "{name} in {lang} has fonts");
            for font in fonts {
                assert!(font.embedded && font.subset && font.unicode, "{name} in {lang}: {font:?}");
            }
        }
    }
}

#[test]
fn a_screen_reader_meets_every_criterion_whole_and_in_order() {
    for lang in LANGUAGES {
        let papers = Papers::of_the_sample(lang);
        for kind in ["full", "blank"] {
            let read = squashed(&strangers::tags(&papers.print(kind)));
            let mut from = 0;
            for (id, text) in papers.criteria() {
                let at = read[from..].find(&squashed(&text));
                let at = at.unwrap_or_else(|| panic!("{id} does not follow in the {kind} in {lang}: {text}"));
                from += at;
            }
        }
    }
}

#[test]
fn copied_text_has_its_letters_and_whole_words() {
    for lang in LANGUAGES {
        let papers = Papers::of_the_sample(lang);
        let drawn = strangers::text_as_drawn(&papers.print("full"));
        assert!(!drawn.contains('\u{fffd}'), "every glyph says which letter it is");
        // A soft hyphen says that the word goes on; whoever copies the text joins it there.
        let joined = drawn.replace("\u{ad}\n", "");
        // A line may also end at a hyphen of the word's own.
        let between = |ch: char| ch.is_whitespace() || ch == '-';
        let words: Vec<&str> = joined.split(between).collect();
        for (id, text) in papers.criteria() {
            for word in text.split(between) {
                assert!(words.contains(&word), "“{word}” of {id} comes out whole in {lang}");
            }
        }
    }
}

#[test]
fn what_the_officer_wrote_comes_back_to_the_letter() {
    let papers = Papers::of_the_sample("fi");
    let read = squashed(&strangers::tags(&papers.print("full")));
    for evidence in papers.evidence() {
        assert!(read.contains(&squashed(&evidence)), "{evidence}");
    }
}

#[test]
fn the_file_says_what_it_is_and_in_which_language() {
    let papers = Papers::of_the_sample("sv");
    let about = strangers::about(&papers.print("full"));
    for line in ["Checklista 2026: Modellkommun", "Tagged:", "PDF version:"] {
        assert!(about.contains(line), "{line} in {about}");
    }
    let tagged = about.lines().find(|line| line.starts_with("Tagged:")).unwrap_or_default();
    assert!(tagged.ends_with("yes"), "{tagged}");
    assert!(about.contains("(A4)"), "{about}");
}

#[test]
fn the_same_record_on_the_same_day_gives_the_same_bytes() {
    let bytes = |papers: &Papers| {
        let papers = papers.print_all().into_iter();
        papers.map(|(_, pdf)| std::fs::read(pdf).expect("the paper was written")).collect::<Vec<_>>()
    };
    let first = Papers::of_the_sample("en");
    assert_eq!(bytes(&first), bytes(&first), "printed twice");
    assert_eq!(bytes(&first), bytes(&Papers::of_the_sample("en")), "printed from an equal record");
}

#[test]
fn the_summary_is_one_page() {
    for lang in LANGUAGES {
        assert_eq!(strangers::pages(&Papers::of_the_sample(lang).print("summary")), 1, "in {lang}");
    }
}

#[test]
fn a_screen_reader_meets_every_association_whole_and_in_order() {
    for lang in LANGUAGES {
        let papers = Papers::of_the_sample(lang);
        let page = papers.desk.call("associations.list", &serde_json::json!({ "limit": 500 }));
        for kind in LISTS {
            let read = squashed(&strangers::tags(&papers.print_contacts(kind)));
            let mut from = 0;
            let rows = page["rows"].as_array().expect("rows").iter();
            for row in rows.filter(|row| kind == "own" || row["publishable"] == true) {
                let name = row["name"].as_str().expect("a name");
                let at = read[from..].find(&squashed(name));
                let at = at.unwrap_or_else(|| panic!("{name} does not follow in the {kind} list in {lang}"));
                from += at;
            }
        }
    }
}

#[test]
fn a_public_list_names_nobody() {
    let papers = Papers::of_the_sample("fi");
    let [own, public] = LISTS.map(|kind| squashed(&strangers::text_as_drawn(&papers.print_contacts(kind))));
    let people = papers.desk.call("people.list", &serde_json::json!({ "limit": 500 }));
    let emails: Vec<&str> = people["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .filter_map(|row| row["email"].as_str().filter(|email| !email.is_empty()))
        .collect();
    assert!(emails.iter().filter(|email| own.contains(**email)).count() > 20, "the officer's list has them");
    for email in emails {
        assert!(!public.contains(email), "{email} is a person's");
    }
}
