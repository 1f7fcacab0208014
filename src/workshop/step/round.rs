//! People speak one after the other.

use super::{Hearing, Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::agenda::Role;
use crate::workshop::event::{Event, GroupEvent, RowId};
use crate::workshop::groups;
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::Sight;
use crate::workshop::room::picture;

/// With more people than this, a round of everybody takes too long, so pairs share a hope. At check-out everybody
/// speaks.
const CROWD: u16 = 12;

pub(super) fn uses<'a>(list: &'a str, looks_back: Option<&'a str>) -> Uses<'a> {
    Uses {
        list: Some(list),
        table: None,
        floor: None,
        beforehand: false,
        hearing: Hearing::InTurn,
        looks_back,
        reframes: None,
        rests_on: &[],
        captures: false,
        pitches: false,
        votes_on: None,
        role: Role::Work,
    }
}

pub(super) fn check(needs: &Needs<'_>, list: &str, looks_back: Option<&str>) -> Result<(), FoundFault> {
    needs.list(list, "round.list")?;
    looks_back.map_or(Ok(()), |earlier| needs.list(earlier, "round.looks-back"))
}

pub(super) fn prepared(workshop: &Workshop, row: RowId, _: &str, looks_back: Option<&str>) -> Option<Event> {
    if workshop.rounds.rounds.contains_key(&row) {
        return None;
    }
    let pairs = workshop.people > CROWD && looks_back.is_none();
    let turns = if pairs { groups::pairs(workshop.people) } else { workshop.people };
    Some(Event::Group(GroupEvent::Turns { row, turns, pairs, popcorn: looks_back.is_some() }))
}

pub(super) fn picture<'a>(scene: Scene<'a>, _: &str, looks_back: Option<&str>) -> Sight<'a> {
    picture::round(scene.workshop, scene.told(), looks_back, scene.focus)
}
