//! Names joined into a list. Not here: the order of names, see `order`.

use crate::Lang;

/// `a, b ja c`, `a, b och c`, `a, b and c`.
pub fn join_names<N: AsRef<str>>(lang: Lang, names: &[N]) -> String {
    let and = match lang {
        Lang::Fi => " ja ",
        Lang::Sv => " och ",
        Lang::En => " and ",
    };
    match names {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [first @ .., last] => {
            let first = first.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", ");
            format!("{first}{and}{}", last.as_ref())
        }
    }
}
