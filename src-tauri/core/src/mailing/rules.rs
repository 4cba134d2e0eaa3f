//! How addresses are divided among mails, and written into a link. Pure. Not here: whose they are.

use std::collections::HashSet;
use std::fmt::Write as _;

use super::model::{MailBatch, MailSeparator};

/// Longest link, in characters: what Windows hands to a mail program.
pub(super) const LONGEST_LINK: usize = 2_000;

/// How each link begins.
const BEGINNING: &str = "mailto:?bcc=";

/// The addresses in as few links as take them, each once whatever its capitals, in their order.
pub(super) fn batches(addresses: &[String], separator: MailSeparator) -> Vec<MailBatch> {
    let between = match separator {
        MailSeparator::Semicolon => "; ",
        MailSeparator::Comma => ", ",
    };
    let mut seen = HashSet::new();
    let mut batches: Vec<MailBatch> = Vec::new();
    for address in addresses.iter().filter(|address| seen.insert(address.to_lowercase())) {
        let encoded = encoded(address);
        match batches.last_mut() {
            Some(batch) if batch.mailto.len() + 1 + encoded.len() <= LONGEST_LINK => {
                batch.mailto = format!("{},{encoded}", batch.mailto);
                batch.text = format!("{}{between}{address}", batch.text);
                batch.count += 1;
            }
            _ => batches.push(MailBatch {
                mailto: format!("{BEGINNING}{encoded}"),
                text: address.clone(),
                count: 1,
            }),
        }
    }
    batches
}

/// An address as a link holds it (RFC 6068, section 2): what is neither letter, figure nor one of `-._~@` is escaped,
/// a comma as well, which would part two addresses, and the plus that some programs take for a space.
fn encoded(address: &str) -> String {
    address.bytes().fold(String::new(), |mut encoded, byte| {
        match byte {
            b'-' | b'.' | b'_' | b'~' | b'@' => encoded.push(char::from(byte)),
            byte if byte.is_ascii_alphanumeric() => encoded.push(char::from(byte)),
            byte => write!(encoded, "%{byte:02X}").expect("a text takes any text"),
        }
        encoded
    })
}
