//! How to count off, or how groups are mixed out of those before, and what the groups talk about.

use super::stations::above;
use crate::app::page;
use crate::i18n::Texts;
use crate::view::public::list;
use crate::view::public::paper::RoomPaper;
use crate::workshop::id::Id;
use crate::workshop::room::Room;
use crate::workshop::rounds::Mixed;

/// The most numbers that the sentence names; where more people are in a group, they have it read to them.
const NUMBERS: usize = 8;

/// Draws how to count off or where to go, and below it the rows that the groups talk about.
pub(super) fn draw(
    paper: &mut RoomPaper<'_>,
    room: &Room<'_>,
    from: Option<Id>,
    (sizes, mixed): (&[u16], Option<&Mixed>),
) {
    let Some(spread) = list::headed(paper, room) else { return };
    let (high, told) = match mixed {
        Some(mixed) => (page::mixing(paper.sheet), mixing(paper.texts, mixed, sizes).join(" ")),
        None => (page::count_off(paper.sheet), count_off(paper.texts, sizes)),
    };
    if !sizes.is_empty() {
        above(paper, spread.place, high, &told);
    }
    list::rows(paper, &spread, from, "");
}

/// How to count off, and how many are in each group.
fn count_off(texts: &Texts, sizes: &[u16]) -> String {
    format!("{} {}", texts.msg_room_count_off(sizes.len()), each(texts, sizes))
}

fn each(texts: &Texts, sizes: &[u16]) -> String {
    match (sizes.iter().min(), sizes.iter().max()) {
        (Some(least), Some(most)) if least == most => texts.msg_room_groups_of(*most),
        (Some(least), Some(most)) => texts.msg_room_groups_between(*least, *most),
        _ => String::new(),
    }
}

/// What else groups are told that talk about a question, and how they are made: a sentence each.
pub(super) fn rules(texts: &Texts, told: &str, (sizes, mixed): (&[u16], Option<&Mixed>)) -> Vec<String> {
    let made = mixed.map_or_else(|| vec![count_off(texts, sizes)], |mixed| mixing(texts, mixed, sizes));
    // First they go there, and then they read how long they have.
    made.into_iter().chain(Some(told.to_owned()).filter(|told| !told.is_empty())).collect()
}

/// Who goes where when groups are mixed, a sentence each, and how many are in each group then.
fn mixing(texts: &Texts, mixed: &Mixed, sizes: &[u16]) -> Vec<String> {
    if mixed.on.is_empty() {
        return vec![
            texts.msg_room_mix_off(sizes.len()),
            format!("{} {}", texts.msg_room_mix_same(), each(texts, sizes)),
        ];
    }
    let count = if mixed.again { texts.msg_room_mix_again() } else { texts.msg_room_mix_count() };
    vec![count, goes(texts, &mixed.on)]
}

/// Who goes how far.
fn goes(texts: &Texts, on: &[u16]) -> String {
    let others = (1_u16..).zip(on).skip(1).take(NUMBERS - 1);
    let others = others.map(|(number, groups)| texts.msg_room_mix_on(*groups, number));
    let all: Vec<String> = std::iter::once(texts.msg_room_mix_stays()).chain(others).collect();
    let end = if on.len() > NUMBERS { " …" } else { "." };
    all.join(", ") + end
}
