//! The room agrees on who carries it on, and when to meet again.

use super::{Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::{Picture, Sight};

pub(super) fn uses() -> Uses<'static> {
    Uses { captures: true, agrees: true, ..Uses::NOTHING }
}

pub(super) fn check(_: &Needs<'_>) -> Result<(), FoundFault> {
    Ok(())
}

pub(super) fn prepared(_: &Workshop, _: RowId) -> Option<Event> {
    None
}

pub(super) fn picture(scene: Scene<'_>) -> Sight<'_> {
    let after = &scene.workshop.after;
    Picture::After {
        text: scene.told(),
        carrier: after.carrier().map(ToString::to_string),
        follow_ups: after.follow_ups.clone(),
        agreed: after.agreed.iter().filter(|line| !line.is_struck()).map(ToString::to_string).collect(),
    }
    .into()
}
