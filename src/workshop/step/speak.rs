//! Somebody talks; nothing is captured.

use super::{Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::picture;
use crate::workshop::room::{Picture, Sight};

pub(super) fn uses() -> Uses<'static> {
    Uses::NOTHING
}

pub(super) fn check(_: &Needs<'_>) -> Result<(), FoundFault> {
    Ok(())
}

pub(super) fn prepared(_: &Workshop, _: RowId) -> Option<Event> {
    None
}

pub(super) fn picture(scene: Scene<'_>) -> Sight<'_> {
    Picture::told(scene.told(), picture::rules(scene.workshop, scene.step)).into()
}
