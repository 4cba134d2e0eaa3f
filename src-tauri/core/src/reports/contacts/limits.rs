//! What a list is limited to, in words. Not here: which associations that are (`associations`).

use yhdyssilta_words::{Lang, say};

use super::PrintContacts;
use crate::associations::AssociationStatus;
use crate::settings::municipalities;

/// The filter as the reader of the paper is told it.
pub(super) fn in_words(asked: &PrintContacts) -> String {
    let (filter, lang) = (&asked.filter, asked.lang);
    let mut limits = Vec::new();
    if !asked.ids.is_empty() {
        limits.push(say::contact_list_selected(lang));
    }
    if !filter.words.trim().is_empty() {
        limits.push(say::contact_list_words(lang, filter.words.trim()));
    }
    let mut any_of = |label: String, names: Vec<String>| {
        if !names.is_empty() {
            limits.push(say::contact_list_any_of(lang, &label, &names.join(", ")));
        }
    };
    any_of(say::associations_status(lang), filter.statuses.iter().map(|it| status(lang, *it)).collect());
    any_of(
        say::associations_purpose(lang),
        filter.purpose_classes.iter().map(|it| class(lang, *it)).collect(),
    );
    any_of(say::contact_list_tags(lang), filter.tags.clone());
    any_of(
        say::associations_municipality(lang),
        filter.municipalities.iter().map(|it| municipality(lang, it)).collect(),
    );
    let gaps = [
        (filter.unconfirmed, say::associations_gap_unconfirmed(lang)),
        (filter.no_email, say::associations_gap_no_email(lang)),
        (filter.no_contact, say::associations_gap_no_contact(lang)),
        (filter.role_ended, say::associations_gap_role_ended(lang)),
        (filter.follow_up_due, say::associations_gap_follow_up_due(lang)),
    ];
    limits.extend(gaps.into_iter().filter_map(|(set, words)| set.then_some(words)));
    if limits.is_empty() { say::contact_list_all(lang) } else { limits.join(" · ") }
}

pub(super) fn status(lang: Lang, status: AssociationStatus) -> String {
    match status {
        AssociationStatus::Active => say::associations_status_active(lang),
        AssociationStatus::Dormant => say::associations_status_dormant(lang),
        AssociationStatus::Dissolved => say::associations_status_dissolved(lang),
    }
}

/// PRH's purpose class; 0 stands for none.
fn class(lang: Lang, class: u32) -> String {
    match class {
        1 => say::associations_purpose_1(lang),
        2 => say::associations_purpose_2(lang),
        3 => say::associations_purpose_3(lang),
        4 => say::associations_purpose_4(lang),
        5 => say::associations_purpose_5(lang),
        6 => say::associations_purpose_6(lang),
        7 => say::associations_purpose_7(lang),
        8 => say::associations_purpose_8(lang),
        9 => say::associations_purpose_9(lang),
        _ => say::contact_list_no_class(lang),
    }
}

fn municipality(lang: Lang, code: &str) -> String {
    let known = municipalities().find(|place| place.code == code);
    known.map_or_else(|| say::contact_list_no_municipality(lang), |place| place.name.in_lang(lang).to_owned())
}
