//! A ranking is read aloud.

use super::{Hearing, Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::agenda::Role;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::Sight;
use crate::workshop::room::picture;

pub(super) fn uses(list: &str) -> Uses<'_> {
    Uses {
        list: Some(list),
        table: None,
        floor: None,
        beforehand: false,
        hearing: Hearing::Nothing,
        looks_back: None,
        reframes: None,
        rests_on: &[],
        captures: false,
        calm: None,
        pitches: false,
        votes_on: None,
        role: Role::Work,
    }
}

pub(super) fn check(needs: &Needs<'_>, list: &str) -> Result<(), FoundFault> {
    needs.ranked(list, "ranking.list")
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: &str) -> Option<Event> {
    None
}

pub(super) fn picture<'a>(scene: Scene<'a>, list: &str) -> Sight<'a> {
    picture::ranked(scene.workshop, list)
}
