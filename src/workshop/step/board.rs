//! The room speaks, and the facilitator writes into one field of a board after the other.

use super::{Hearing, Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::agenda::Role;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::{Sight, board};

pub(super) fn uses(list: &str) -> Uses<'_> {
    Uses {
        list: Some(list),
        table: None,
        floor: None,
        beforehand: false,
        hearing: Hearing::Freely,
        looks_back: None,
        reframes: None,
        rests_on: &[],
        captures: true,
        calm: None,
        pitches: false,
        votes_on: None,
        role: Role::Work,
    }
}

pub(super) fn check(needs: &Needs<'_>, list: &str) -> Result<(), FoundFault> {
    needs.board(list, "board.list")
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: &str) -> Option<Event> {
    None
}

/// All fields, the one at hand among them; the first, until the facilitator goes to another.
pub(super) fn picture<'a>(scene: Scene<'a>, list: &str) -> Sight<'a> {
    board::picture(scene.workshop, list, (scene.focus.field().unwrap_or(0), scene.told()))
}
