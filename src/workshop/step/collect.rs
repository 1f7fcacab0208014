//! The room speaks, and the facilitator writes.

use super::{Hearing, Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::picture;
use crate::workshop::room::{Picture, Sight};

pub(super) fn uses(list: &str) -> Uses<'_> {
    Uses { list: Some(list), hearing: Hearing::Freely, captures: true, ..Uses::NOTHING }
}

pub(super) fn check(needs: &Needs<'_>, list: &str) -> Result<(), FoundFault> {
    needs.list(list, "collect.list")
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: &str) -> Option<Event> {
    None
}

pub(super) fn picture<'a>(scene: Scene<'a>, list: &str) -> Sight<'a> {
    grown(scene, list)
}

/// What the room is asked; once the list has lines, the list.
pub(super) fn grown<'a>(scene: Scene<'a>, list: &str) -> Sight<'a> {
    if scene.workshop.lists.list(list).readable().next().is_some() {
        return picture::growing(scene, list);
    }
    let asked = || picture::asked(scene.workshop);
    let text = picture::asked_by_step(scene).or_else(asked).unwrap_or_default();
    Picture::told(text, picture::rules(scene.workshop, scene.step)).into()
}
