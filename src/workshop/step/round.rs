//! People speak one after the other; what they say is written down, or only heard.

use super::{Hearing, Kind, Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, GroupEvent, RowId};
use crate::workshop::groups;
use crate::workshop::method::check::{FaultKind, FoundFault, Needs};
use crate::workshop::room::Sight;
use crate::workshop::room::picture::{self, RoundWords};
use crate::workshop::rounds::{CROWD, LONGEST_TURN};
use crate::workshop::turns::ONE_WORD;

/// The lists of a round: the one that it fills, and an earlier one that it looks back at.
type RoundLists<'a> = (Option<&'a str>, Option<&'a str>);

/// How it is spoken: for how many seconds each, and whether what the room is told is the question.
type Spoken = (Option<u16>, bool);

pub(super) fn uses((list, looks_back): RoundLists<'_>, (seconds, asks): Spoken) -> Uses<'_> {
    Uses { list, hearing: Hearing::InTurn { seconds, asks }, looks_back, ..Uses::NOTHING }
}

pub(super) fn check(
    needs: &Needs<'_>,
    (list, looks_back): RoundLists<'_>,
    (turn, _): Spoken,
) -> Result<(), FoundFault> {
    list.map_or(Ok(()), |list| needs.list(list, "round.list"))?;
    looks_back.map_or(Ok(()), |earlier| needs.list(earlier, "round.looks-back"))?;
    // What became of a hope is written down beside what is said now.
    if looks_back.is_some() && list.is_none() {
        return needs.fault("round", FaultKind::MissingField("list".into()));
    }
    turn.map_or(Ok(()), |turn| needs.number("round.turn", turn, 1, LONGEST_TURN))
}

/// What is written down in a large group is a hope a pair. At check-out, where nothing is written down, and where each says
/// one word, everybody speaks: nobody agrees on a word for how it feels.
pub(super) fn prepared(
    workshop: &Workshop,
    row: RowId,
    (list, looks_back): RoundLists<'_>,
    (turn, _): Spoken,
) -> Option<Event> {
    if workshop.rounds.rounds.contains_key(&row) {
        return None;
    }
    let one_word = turn.is_some_and(|seconds| seconds <= ONE_WORD);
    let pairs = workshop.people > CROWD && looks_back.is_none() && list.is_some() && !one_word;
    let turns = if pairs { groups::pairs(workshop.people) } else { workshop.people };
    Some(Event::Group(GroupEvent::Turns { row, turns, pairs, popcorn: looks_back.is_some() }))
}

pub(super) fn picture<'a>(scene: Scene<'a>, (_, looks_back): RoundLists<'_>, _: Spoken) -> Sight<'a> {
    let told = scene.told();
    let asked = match scene.workshop.asked_over(scene.step) {
        Some(text) => RoundWords { text, told },
        None => RoundWords { text: told, told: String::new() },
    };
    picture::round(scene.workshop, asked, looks_back, scene.focus)
}

/// Lets a round in which nothing is written down fill this list; returns whether it is such a round.
pub(super) fn write_into(kind: &mut Kind, to: &str) -> bool {
    if let Kind::Round { list: list @ None, .. } = kind {
        *list = Some(to.to_owned());
        return true;
    }
    false
}
