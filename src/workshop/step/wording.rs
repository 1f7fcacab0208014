//! One sentence is put up and reworded until the room agrees on it: a proposal, a vision. Each wording is a line of its list,
//! so the earlier ones are kept; the newest is what the room reads.

use super::{Hearing, Scene, Uses, collect};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::{Sight, picture};

pub(super) fn uses(list: &str) -> Uses<'_> {
    Uses { list: Some(list), hearing: Hearing::Freely, captures: true, ..Uses::NOTHING }
}

pub(super) fn check(needs: &Needs<'_>, list: &str) -> Result<(), FoundFault> {
    needs.list(list, "wording.list")
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: &str) -> Option<Event> {
    None
}

/// The newest wording, large; before there is one, what the room is asked.
pub(super) fn picture<'a>(scene: Scene<'a>, list: &str) -> Sight<'a> {
    let newest = scene.workshop.lists.list(list).readable().max_by_key(|item| item.number);
    newest.map_or_else(|| collect::picture(scene, list), |item| picture::wording(item))
}
