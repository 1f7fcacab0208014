//! The common question, or another text of the brief, is put up, read aloud and, if the room wants, reworded.

use super::{Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, Field, RowId};
use crate::workshop::method::check::{ExpectedType, FaultKind, FoundFault, Needs};
use crate::workshop::room::picture;
use crate::workshop::room::{Picture, Sight, filled};

pub(super) fn uses(_: Field) -> Uses<'static> {
    Uses { captures: true, ..Uses::NOTHING }
}

/// Refuses what is no text that a room rewords.
pub(super) fn check(needs: &Needs<'_>, of: Field) -> Result<(), FoundFault> {
    if of.is_reworded() { Ok(()) } else { needs.fault("question.of", not_reworded()) }
}

fn not_reworded() -> FaultKind {
    let names = ["question", "critique", "vision", "purpose", "goal", "mandate"];
    FaultKind::WrongType { expected: ExpectedType::OneOf(names.map(str::to_owned).to_vec()) }
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: Field) -> Option<Event> {
    None
}

/// The text, large; as long as there is none, what the room is asked. One that may have several lines stands under what it
/// is.
pub(super) fn picture(scene: Scene<'_>, of: Field) -> Sight<'_> {
    let workshop = scene.workshop;
    let rules = || picture::rules(workshop, scene.step);
    let text = workshop.about(of);
    if of.is_prose() && !text.is_empty() {
        return picture::brief_of(workshop, &[of]);
    }
    let told = match text {
        "" => scene.told(),
        text if of == Field::Question => text.to_owned(),
        text => filled(workshop, text),
    };
    Picture::told(told, rules()).into()
}
