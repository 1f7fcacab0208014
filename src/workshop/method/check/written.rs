//! Checks the method as it is once somebody chooses that its answers are written down.

use super::super::Method;
use super::{FaultKind, FoundFault};

/// What begins the path of its lists, while the method is checked with them.
const LISTS: &str = "lists[";

pub(super) fn check(method: &Method, all_languages: bool) -> Result<(), FoundFault> {
    let Some(written) = &method.written else { return Ok(()) };
    if written.lists.is_empty() {
        return Err(("written.lists".into(), FaultKind::MissingField("id".into())));
    }
    let chosen = method.clone().written_down(true);
    super::check(&chosen, all_languages).map_err(|(path, kind)| (in_file(&path, method.lists.len()), kind))
}

/// The path of a fault in the file, whose own lists come first.
fn in_file(path: &str, own: usize) -> String {
    let place = path.strip_prefix(LISTS).and_then(|rest| rest.split_once(']'));
    let place = place.and_then(|(at, rest)| Some((at.parse::<usize>().ok()?.checked_sub(own)?, rest)));
    place.map_or_else(|| path.to_owned(), |(at, rest)| format!("written.lists[{at}]{rest}"))
}
