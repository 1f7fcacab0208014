//! The common question is read aloud and, if the room wants, reworded.

use super::{Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::Field;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::picture;
use crate::workshop::room::{Picture, Sight};

pub(super) fn uses() -> Uses<'static> {
    Uses { captures: true, ..Uses::NOTHING }
}

pub(super) fn check(_: &Needs<'_>) -> Result<(), FoundFault> {
    Ok(())
}

pub(super) fn prepared(_: &Workshop, _: RowId) -> Option<Event> {
    None
}

pub(super) fn picture(scene: Scene<'_>) -> Sight<'_> {
    let text = match scene.workshop.about(Field::Question) {
        "" => scene.told(),
        question => question.to_owned(),
    };
    Picture::told(text, picture::rules(scene.workshop, scene.step)).into()
}
