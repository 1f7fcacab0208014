//! People talk with those beside them, or each thinks alone; nothing is captured.

use super::{Hearing, Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::agenda::Role;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::{Picture, Sight};

/// The most people who can talk with those beside them without moving.
const LARGEST: u16 = 8;

pub(super) fn uses(_: u16) -> Uses<'static> {
    Uses {
        list: None,
        table: None,
        floor: None,
        beforehand: false,
        hearing: Hearing::Later,
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

pub(super) fn check(needs: &Needs<'_>, size: u16) -> Result<(), FoundFault> {
    needs.number("talk.size", size, 1, LARGEST)
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: u16) -> Option<Event> {
    None
}

pub(super) fn picture(scene: Scene<'_>, _: u16) -> Sight<'_> {
    let told = scene.told();
    match scene.workshop.asked_over(scene.step) {
        Some(text) => Picture::Told { text, rules: vec![told] },
        // Without a question the instruction is what there is to read.
        None => Picture::Told { text: told, rules: Vec::new() },
    }
    .into()
}
