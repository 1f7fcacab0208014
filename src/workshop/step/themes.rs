//! The items of a list are put into themes.

use super::{Scene, Uses, collect};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::Sight;

pub(super) fn uses(list: &str) -> Uses<'_> {
    Uses { list: Some(list), captures: true, ..Uses::NOTHING }
}

pub(super) fn check(needs: &Needs<'_>, list: &str) -> Result<(), FoundFault> {
    needs.list(list, "themes.list")
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: &str) -> Option<Event> {
    None
}

pub(super) fn picture<'a>(scene: Scene<'a>, list: &str) -> Sight<'a> {
    collect::grown(scene, list)
}
