//! People go to an island, and are counted there.

use super::{Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::Sight;
use crate::workshop::room::picture;

pub(super) fn uses() -> Uses<'static> {
    Uses { captures: true, pitches: true, ..Uses::NOTHING }
}

pub(super) fn check(_: &Needs<'_>) -> Result<(), FoundFault> {
    Ok(())
}

pub(super) fn prepared(_: &Workshop, _: RowId) -> Option<Event> {
    None
}

pub(super) fn picture(scene: Scene<'_>) -> Sight<'_> {
    picture::islands_or_pitch(scene)
}
