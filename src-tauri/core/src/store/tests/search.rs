//! Finding what stands in a record, and the order of names.

use super::{Desk, behind_its_back, caller, caller_of};
use crate::store::search::STARTING;
use crate::store::{Op, Store};

const NAMES: [&str; 6] = [
    "Järjestöyhdistys Ilo ry",
    "Ämmän martat ry",
    "Amman martat ry",
    "Wanha Voima ry",
    "Vanhat ystävät ry",
    "Ålands vänner rf",
];

fn filled(desk: &Desk) -> Store {
    filled_with(desk, NAMES)
}

fn filled_with<N: ToString>(desk: &Desk, names: impl IntoIterator<Item = N>) -> Store {
    let store = desk.open();
    let added = store.write(Op::Demo, &caller(), |write| {
        for name in names {
            let id = write.new_id::<uuid::Uuid>().to_string();
            write.run("INSERT INTO parent (id, name) VALUES (?1, ?2)", (id, name.to_string()))?;
        }
        Ok(())
    });
    added.expect("added");
    store
}

fn found(store: &Store, typed: &str) -> Vec<String> {
    let hits = store.read(|read| read.find(typed, 10)).expect("an answer");
    hits.into_iter().map(|hit| hit.text).collect()
}

#[test]
fn the_inside_of_a_compound_is_found_without_its_dots() {
    let desk = Desk::new();
    let store = filled(&desk);
    assert_eq!(found(&store, "yhdist"), ["Järjestöyhdistys Ilo ry"]);
    assert_eq!(found(&store, "JARJESTO ilo"), ["Järjestöyhdistys Ilo ry"], "every word has to stand there");
    assert!(found(&store, "järjestö kalakerho").is_empty());
}

#[test]
fn exact_spelling_comes_first() {
    let desk = Desk::new();
    let store = filled(&desk);
    assert_eq!(found(&store, "Ämmän"), ["Ämmän martat ry", "Amman martat ry"]);
    assert_eq!(found(&store, "Amman"), ["Amman martat ry", "Ämmän martat ry"]);
}

#[test]
fn names_that_begin_so_come_before_words_that_do_and_these_before_the_insides_of_words() {
    let desk = Desk::new();
    let names = ["Aurinkokylä", "Kyläyhdistys", "Björnin kylä", "Kylat", "Ihana kylä", "Aavan kyla", "Kylä"];
    let store = filled_with(&desk, names);
    let exactly = ["Kylä", "Kyläyhdistys", "Björnin kylä", "Ihana kylä", "Aurinkokylä"];
    assert_eq!(found(&store, "kylä"), [&exactly[..], &["Kylat", "Aavan kyla"]].concat(), "then other marks");
    assert_eq!(found(&store, "kylä ihana"), ["Ihana kylä"], "in any order");
}

#[test]
fn the_best_of_very_many_are_found_wherever_they_were_entered() {
    let desk = Desk::new();
    let many = (0..1200).flat_map(|n| [format!("Aavan omayhdistys {n}"), format!("Vaasan seura {n}")]);
    let store = filled_with(&desk, many.chain(["Oma yhdistys", "Yhdistys"].map(str::to_owned)));
    assert_eq!(found(&store, "yhdistys")[..3], ["Yhdistys", "Oma yhdistys", "Aavan omayhdistys 0"]);
    assert_eq!(found(&store, "yhdistys o")[..2], ["Oma yhdistys", "Aavan omayhdistys 0"]);
    for typed in ["yhdistys", "va", "v s", "omayhdistys aa"] {
        assert_eq!(found(&store, typed).len(), 10, "{typed}");
    }
    for (typed, all) in
        [("yhdistys", 1202), ("yhdistys o", 1201), ("va", 1200), ("va seu", 1200), ("v s", 1200), ("v o", 0)]
    {
        let ids = store.read(|read| read.found("parent", typed)).expect("an answer");
        assert_eq!(ids.len(), all, "a list leaves none out: {typed}");
    }
}

#[test]
fn no_better_name_of_several_short_words_is_left_out_for_the_first_ones() {
    let desk = Desk::new();
    let marked = (0..40).map(|n| format!("Kaari ḿ{n}"));
    let spelled = (0..40).map(|n| format!("Kyrö m{n}"));
    let turned = (0..40).map(|n| format!("Mylly ja k{n}"));
    let whole = ["Äm k m", "K möi", "M on k"].map(str::to_owned);
    let store = filled_with(&desk, marked.chain(spelled).chain(turned).chain(whole));
    for typed in ["k m", "m k", "ky m", "m ja k", "k", "m"] {
        let of_all = store.read(|read| read.find(typed, 1000)).expect("an answer");
        for limit in [1, 3, 30, 100] {
            let best = store.read(|read| read.find(typed, limit)).expect("an answer");
            assert_eq!(best, of_all[..of_all.len().min(limit as usize)], "{typed}, at most {limit}");
        }
    }
    assert_eq!(found(&store, "k m")[..2], ["K möi", "Kyrö m0"], "all of it, then its spelling");
}

#[test]
fn one_or_two_letters_find_the_beginnings_of_names() {
    let desk = Desk::new();
    let store = filled(&desk);
    assert_eq!(found(&store, "ä"), ["Ämmän martat ry"], "ä is a letter of its own");
    assert_eq!(found(&store, "va"), ["Vanhat ystävät ry", "Wanha Voima ry"], "w stands among v");
    assert!(found(&store, "").is_empty());
}

#[test]
fn short_words_count_beside_longer_ones_where_words_begin() {
    let desk = Desk::new();
    let store = filled(&desk);
    assert_eq!(found(&store, "martat ry"), ["Amman martat ry", "Ämmän martat ry"]);
    assert!(found(&store, "martat rf").is_empty(), "every word has to stand there");
    assert_eq!(found(&store, "vanhat ys"), ["Vanhat ystävät ry"]);
    assert!(found(&store, "vanhat st").is_empty(), "inside a word two letters mean nothing");
    assert_eq!(found(&store, "YS vanhat"), ["Vanhat ystävät ry"], "in any order, and any letters");
    assert_eq!(found(&store, "voima wa"), ["Wanha Voima ry"]);
    assert_eq!(found(&store, "voima va"), ["Wanha Voima ry"], "w stands among v");
    assert_eq!(found(&store, "vänner å r"), ["Ålands vänner rf"]);
    assert!(found(&store, "martat &").is_empty(), "a sign counts as well");
}

#[test]
fn short_words_alone_have_to_stand_there_all() {
    let desk = Desk::new();
    let store = filled(&desk);
    assert_eq!(found(&store, "va ry"), ["Vanhat ystävät ry", "Wanha Voima ry"]);
    assert_eq!(found(&store, "va ys"), ["Vanhat ystävät ry"]);
    assert_eq!(found(&store, "ys va"), ["Vanhat ystävät ry"], "in any order");
    assert_eq!(found(&store, "va va"), ["Vanhat ystävät ry", "Wanha Voima ry"], "each once");
    assert!(found(&store, "ry rf").is_empty());
    assert!(found(&store, "ma ry").is_empty(), "no name begins with either of them");
}

#[test]
fn no_more_are_found_than_were_asked_for() {
    let desk = Desk::new();
    let store = filled(&desk);
    for (typed, all) in [("martat", 2), ("martat ry", 2), ("v", 2), ("v r", 2)] {
        for limit in 0..=3 {
            let hits = store.read(|read| read.find(typed, limit)).expect("an answer");
            assert_eq!(hits.len(), all.min(limit as usize), "{typed}, at most {limit}");
        }
    }
}

#[test]
fn a_sign_whose_key_ends_with_the_last_of_bytes_is_found_as_well() {
    let desk = Desk::new();
    let store = filled(&desk);
    let added = store.write(Op::Demo, &caller_of(2), |write| {
        write.run("INSERT INTO parent (id, name) VALUES ('f', '⚑ Lippukunta ry')", [])
    });
    added.expect("added");
    assert_eq!(found(&store, "⚑"), ["⚑ Lippukunta ry"]);
}

#[test]
fn whatever_is_typed_is_looked_for_to_the_letter() {
    let desk = Desk::new();
    let store = filled(&desk);
    for typed in [
        "\"",
        "a\"b OR *",
        "NEAR(martat)",
        "-martat",
        "^mar",
        "martat*",
        "\u{0}",
        "'; DROP TABLE parent",
        "()",
    ] {
        assert!(found(&store, typed).is_empty(), "{typed:?} is no name");
    }
}

#[test]
fn search_follows_a_change_and_its_undoing() {
    let desk = Desk::new();
    let store = filled(&desk);
    store
        .write(Op::Demo, &caller_of(2), |write| {
            write.run("UPDATE parent SET name = 'Kalakerho ry' WHERE name LIKE 'Wanha%'", [])
        })
        .expect("renamed");
    assert_eq!(found(&store, "kalakerho").len(), 1);
    assert!(found(&store, "wanha voima").is_empty());
    store.undo(&caller_of(3)).expect("undone");
    assert!(found(&store, "kalakerho").is_empty());
    assert_eq!(found(&store, "wanha voima"), ["Wanha Voima ry"]);
}

#[test]
fn names_are_sorted_the_finnish_way() {
    let desk = Desk::new();
    let store = filled(&desk);
    let names = store
        .read(|read| {
            read.rows("SELECT name FROM parent JOIN sort_key USING (id) ORDER BY key", [], |row| {
                row.get::<_, String>(0)
            })
        })
        .expect("the list");
    let first_words: Vec<&str> = names.iter().filter_map(|name| name.split(' ').next()).collect();
    assert_eq!(first_words, ["Amman", "Järjestöyhdistys", "Wanha", "Vanhat", "Ålands", "Ämmän"]);
}

#[test]
fn sort_keys_of_another_collator_are_made_anew_at_the_next_opening() {
    let desk = Desk::new();
    drop(filled(&desk));
    behind_its_back(
        &desk.path(),
        "UPDATE meta SET value = 'another' WHERE key = 'collator'; UPDATE sort_key SET key = x'00';",
    );
    let store = desk.open();
    assert_eq!(found(&store, "ä"), ["Ämmän martat ry"], "the keys are good again");
}

#[test]
fn an_index_that_lost_a_document_is_a_fault() {
    let desk = Desk::new();
    drop(filled(&desk));
    behind_its_back(
        &desk.path(),
        "DROP TRIGGER search_doc_delete; DELETE FROM search_doc WHERE text LIKE 'Wanha%'",
    );
    let verified = desk.open().verify().expect("the look is taken");
    assert!(!verified.sound);
    assert!(verified.faults.len() >= 2, "the index and the documents both tell: {:?}", verified.faults);
}

#[test]
fn no_search_looks_at_every_name() {
    let desk = Desk::new();
    let plan = filled(&desk)
        .read(|read| {
            let sql = format!("EXPLAIN QUERY PLAN {STARTING}");
            read.rows(&sql, [[0_u8; 1], [9_u8; 1]], |row| row.get::<_, String>("detail"))
        })
        .expect("a plan");
    assert!(plan[0].starts_with("SEARCH sort_key USING"), "{plan:?}");
    assert!(!plan.iter().any(|step| step.starts_with("SCAN")), "{plan:?}");
}
