//! People talk with those beside them, or each thinks alone; in one go, or in parts. Nothing is captured unless a part says
//! so.

use super::{Hearing, Scene, TalkPart, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::placeholder;
use crate::workshop::room::{Picture, Sight};
use crate::workshop::rows::{Audience, Rows};
use crate::workshop::talk::PartOfTalk;

/// The most people who can talk with those beside them without moving.
const LARGEST: u16 = 8;
/// The most minutes of a part.
const LONGEST: u16 = 60;
/// The fewest parts, and the most: more cannot be kept apart.
const PARTS: (u16, u16) = (2, 9);

pub(super) fn uses(_: u16, parts: &[TalkPart]) -> Uses<'_> {
    let list = parts.iter().find_map(|part| part.list.as_deref());
    Uses {
        list,
        hearing: if list.is_some() { Hearing::Freely } else { Hearing::Later },
        captures: list.is_some(),
        ..Uses::NOTHING
    }
}

pub(super) fn check(needs: &Needs<'_>, size: u16, parts: &[TalkPart]) -> Result<(), FoundFault> {
    needs.number("talk.size", size, 1, LARGEST)?;
    if !parts.is_empty() {
        needs.number("talk.parts", u16::try_from(parts.len()).unwrap_or(u16::MAX), PARTS.0, PARTS.1)?;
    }
    for (at, part) in parts.iter().enumerate() {
        needs.number(&format!("talk.parts[{at}].minutes"), part.minutes, 1, LONGEST)?;
        part.list.as_ref().map_or(Ok(()), |list| needs.list(list, &format!("talk.parts[{at}].list")))?;
    }
    Ok(())
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: u16, _: &[TalkPart]) -> Option<Event> {
    None
}

pub(super) fn picture<'a>(scene: Scene<'a>, _: u16, _: &[TalkPart]) -> Sight<'a> {
    if let Some(part) = scene.workshop.part_of_talk(scene.focus) {
        let asked = scene.workshop.asked_over(scene.step).filter(|_| scene.workshop.method.at_once);
        return part_of_talk(scene.workshop, part, asked);
    }
    let told = scene.told();
    match scene.workshop.asked_over(scene.step) {
        Some(text) => Picture::told(text, vec![told]),
        // Without a question the instruction is what there is to read.
        None => Picture::told(told, Vec::new()),
    }
    .into()
}

/// What the room reads in a part, below what is asked in all of them, if anything is; once something was written down in it,
/// that below.
fn part_of_talk<'a>(workshop: &'a Workshop, part: PartOfTalk<'a>, asked: Option<String>) -> Sight<'a> {
    let filled = |words: &str| placeholder::filled(workshop, words, part.minutes());
    let text = filled(part.part.room.get(workshop.lang));
    let follow = filled(part.part.follow.get(workshop.lang));
    let follow = Some(follow).filter(|follow| !follow.is_empty());
    let (text, rules): (String, Vec<String>) = match asked {
        Some(asked) => (asked, std::iter::once(text).chain(follow).collect()),
        None => (text, follow.into_iter().collect()),
    };
    let written = part.part.list.as_deref().map(|list| Rows::list(workshop, list, Audience::Room));
    let place = Some((part.at + 1, part.of));
    match written.filter(|rows| !rows.is_empty()) {
        Some(rows) => {
            let (head, told, groups) = (String::new(), String::new(), Vec::new());
            Picture::List { head, about: text, told, rules, groups, place }.with(rows)
        }
        None => Picture::Told { text, rules, place }.into(),
    }
}
