//! Somebody talks; nothing is captured. In a closing the room reads what it has so far.

use super::{Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::picture;
use crate::workshop::room::{Picture, Sight, voted};
use crate::workshop::so_far::SoFar;

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
    let workshop = scene.workshop;
    match workshop.so_far(scene.step) {
        Some(SoFar::Ranked(of)) => voted::read_aloud(scene, of),
        Some(SoFar::Lines(list)) => picture::told_over(scene, picture::list(workshop, list)),
        None => Picture::told(scene.told(), picture::rules(workshop, scene.step)).into(),
    }
}
