//! The room speaks, and the facilitator writes into one field of a board after the other.

use super::{BoardAsked, Hearing, Scene, Uses, collect};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::{Sight, board};

pub(super) fn uses(asked: BoardAsked<'_>) -> Uses<'_> {
    Uses {
        list: Some(asked.list),
        beforehand: asked.beforehand,
        hearing: Hearing::Freely,
        captures: true,
        ..Uses::NOTHING
    }
}

pub(super) fn check(needs: &Needs<'_>, asked: BoardAsked<'_>) -> Result<(), FoundFault> {
    needs.board(asked.list, "board.list")?;
    needs.fields(asked.list, asked.fills, "board.fills")?;
    if asked.beforehand { needs.recorded("board.beforehand") } else { Ok(()) }
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: BoardAsked<'_>) -> Option<Event> {
    None
}

/// All fields, or those of the sheet at hand; the first of those that are filled, until the facilitator goes to another. A
/// field that is filled alone is seen alone.
pub(super) fn picture<'a>(scene: Scene<'a>, asked: BoardAsked<'_>) -> Sight<'a> {
    if let [field] = asked.fills {
        return collect::picture(scene, field);
    }
    let on = scene.workshop.lists.at_hand_on(asked.list, asked.fills, scene.focus.on);
    board::picture(scene.workshop, asked.list, (on, scene.told()))
}
