//! The form of a calendar file (RFC 5545): properties, escapes, lines of 75 bytes, and Finland's time. Pure. Not here:
//! which evenings stand in it.

use chrono::{DateTime, Days, Utc};

use crate::day::Day;
use crate::evenings::{Evening, EveningStatus};

/// Longest line, in bytes, its end left out (RFC 5545, section 3.1).
const LONGEST_LINE: usize = 75;

/// When the clocks of Finland change, from 1983 on: summer time ended in September until 1995, in October since.
const HELSINKI: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Helsinki\r\n\
    BEGIN:DAYLIGHT\r\nDTSTART:19830327T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n\
    TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300\r\nTZNAME:EEST\r\nEND:DAYLIGHT\r\n\
    BEGIN:STANDARD\r\nDTSTART:19830925T040000\r\nRRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU;UNTIL=19950924T010000Z\r\n\
    TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0200\r\nTZNAME:EET\r\nEND:STANDARD\r\n\
    BEGIN:STANDARD\r\nDTSTART:19961027T040000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n\
    TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0200\r\nTZNAME:EET\r\nEND:STANDARD\r\n\
    END:VTIMEZONE\r\n";

/// A calendar of these evenings, each with the number of its edition, as it stands at this moment.
pub(super) fn calendar(events: &[(&Evening, u32)], at: DateTime<Utc>) -> String {
    let mut file = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Yhdyssilta//Yhdyssilta//FI\r\n");
    file.push_str("METHOD:PUBLISH\r\n");
    file.push_str(HELSINKI);
    for (evening, sequence) in events {
        file.push_str("BEGIN:VEVENT\r\n");
        line(&mut file, &format!("UID:{}", evening.id));
        line(&mut file, &format!("DTSTAMP:{}", at.format("%Y%m%dT%H%M%SZ")));
        line(&mut file, &format!("SEQUENCE:{sequence}"));
        file.push_str(&properties(evening));
        file.push_str("END:VEVENT\r\n");
    }
    file.push_str("END:VCALENDAR\r\n");
    file
}

/// What a calendar shows of an evening. The officer's note is not among it.
pub(super) fn properties(evening: &Evening) -> String {
    let details = &evening.details;
    let mut lines = String::new();
    if details.starts_at.is_empty() {
        line(&mut lines, &format!("DTSTART;VALUE=DATE:{}", figures(&details.day)));
        line(&mut lines, &format!("DTEND;VALUE=DATE:{}", figures(&day_after(&details.day))));
    } else {
        line(&mut lines, &format!("DTSTART;{}", moment(&details.day, &details.starts_at)));
        if !details.ends_at.is_empty() {
            line(&mut lines, &format!("DTEND;{}", moment(&details.day, &details.ends_at)));
        }
    }
    line(&mut lines, &format!("SUMMARY:{}", escaped(&details.title)));
    let agenda: Vec<String> = evening
        .agenda
        .iter()
        .map(|item| format!("{} {}", item.starts_at, item.title).trim().to_owned())
        .collect();
    for (name, text) in [("LOCATION", &details.place), ("DESCRIPTION", &agenda.join("\n"))] {
        if !text.is_empty() {
            line(&mut lines, &format!("{name}:{}", escaped(text)));
        }
    }
    line(&mut lines, &format!("STATUS:{}", status(evening.status)));
    lines
}

fn status(status: EveningStatus) -> &'static str {
    match status {
        EveningStatus::Planned => "TENTATIVE",
        EveningStatus::Invited | EveningStatus::Held => "CONFIRMED",
        EveningStatus::Cancelled => "CANCELLED",
    }
}

/// A time on the wall in Finland.
fn moment(day: &str, time: &str) -> String {
    format!("TZID=Europe/Helsinki:{}T{}00", figures(day), figures(time))
}

/// `2026-12-09` and `17:30` as a calendar writes them.
fn figures(text: &str) -> String {
    text.replace(['-', ':'], "")
}

/// The end of a whole day is the day after it.
fn day_after(day: &str) -> String {
    let next = day.parse::<Day>().ok().and_then(|day| day.date().checked_add_days(Days::new(1)));
    next.map(|date| date.to_string()).unwrap_or_default()
}

/// A text (section 3.3.11): what would end it is escaped, and no other control sign is allowed in it.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            letter if letter.is_control() && letter != '\t' => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// A line, folded so that no part of it is longer than 75 bytes and no letter is torn.
fn line(file: &mut String, text: &str) {
    let mut length = 0;
    for letter in text.chars() {
        if length + letter.len_utf8() > LONGEST_LINE {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(letter);
        length += letter.len_utf8();
    }
    file.push_str("\r\n");
}
