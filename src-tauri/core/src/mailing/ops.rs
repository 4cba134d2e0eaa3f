//! The command of mailings. Not here: how addresses are divided (`rules`).

use super::model::{MailAssociations, Mailing};
use super::{rows, rules};
use crate::associations::ops::chosen;
use crate::caller::Caller;
use crate::problem::Result;
use crate::store::Store;

/// Whom a mail to these associations reaches, and whom not.
pub(crate) fn mailing(store: &Store, caller: &Caller, asked: MailAssociations) -> Result<Mailing> {
    let recipients = store.read(|read| {
        let ids = chosen(read, caller, &asked.filter, &asked.ids)?;
        rows::recipients(read, &ids, caller.today)
    })?;
    let (reached, missing): (Vec<_>, Vec<_>) = recipients.into_iter().partition(|it| !it.email.is_empty());
    let addresses: Vec<String> = reached.into_iter().map(|it| it.email).collect();
    let batches = rules::batches(&addresses, asked.separator);
    Ok(Mailing {
        addresses: batches.iter().map(|batch| batch.count).sum(),
        batches,
        missing: missing.into_iter().map(|it| it.association).collect(),
    })
}
