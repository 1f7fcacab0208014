//! Each entry of a ranking is turned into a wish.

use super::{Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::picture;
use crate::workshop::room::{Picture, Sight};

pub(super) fn uses<'a>(from: &'a str, into: &'a str) -> Uses<'a> {
    Uses { list: Some(into), reframes: Some(from), captures: true, ..Uses::NOTHING }
}

pub(super) fn check(needs: &Needs<'_>, from: &str, into: &str) -> Result<(), FoundFault> {
    needs.ranked(from, "turn.from")?;
    needs.list(into, "turn.into")
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: &str, _: &str) -> Option<Event> {
    None
}

pub(super) fn picture<'a>(scene: Scene<'a>, from: &str, into: &str) -> Sight<'a> {
    picture::reframe(scene.workshop, from, into, scene.focus)
        .unwrap_or_else(|| Picture::told(scene.told(), picture::rules(scene.workshop, scene.step)).into())
}
