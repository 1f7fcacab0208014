//! What people at tables read: what they talk about and how many sit where, or how they change tables, in one sentence.

use crate::i18n::{Texts, joined};
use crate::workshop::seating::TablesAlike;

/// The most numbers that the sentence names; where more people sit at a table, they have it read to them.
const NUMBERS: usize = 9;

/// What stands beneath the question or the instruction.
pub(super) fn rules(
    texts: &Texts,
    told: &str,
    sizes: &[TablesAlike],
    (ceiling, change): (Option<u16>, Option<&[u16]>),
) -> Vec<String> {
    let told = Some(told.to_owned()).filter(|told| !told.is_empty());
    let seated = |tables: &TablesAlike| match (tables.people, joined::tables(texts, tables)) {
        (None, name) => name,
        (Some(people), name) if tables.first == tables.last => texts.msg_room_seated(name, people),
        (Some(people), name) => texts.msg_room_seated_each(name, people),
    };
    let sizes: Vec<String> = sizes.iter().map(seated).collect();
    let ceiling = ceiling.map(|most| texts.msg_room_ceiling(most));
    let goes = change.and_then(|on| goes(texts, on));
    told.into_iter().chain(ceiling).chain(goes).chain([sizes.join(" · ")]).collect()
}

/// Who goes how far, in one sentence; `None` if nobody goes.
pub(super) fn goes(texts: &Texts, on: &[u16]) -> Option<String> {
    let Some((first, others)) = on.split_first() else { return Some(texts.msg_room_go_all()) };
    if *first == 0 {
        return None;
    }
    let others = (2_u16..).zip(others).take(NUMBERS - 1);
    let others = others.map(|(number, tables)| texts.msg_room_go_next(number, *tables));
    let all: Vec<String> = std::iter::once(texts.msg_room_go_first(*first)).chain(others).collect();
    let end = if on.len() > NUMBERS { " …" } else { "." };
    Some(all.join(", ") + end)
}
