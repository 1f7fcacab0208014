//! The items of a list are put into themes.

use super::{Scene, Uses, collect};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::{Sight, picture};

pub(super) fn uses(list: &str) -> Uses<'_> {
    Uses { list: Some(list), captures: true, ..Uses::NOTHING }
}

pub(super) fn check(needs: &Needs<'_>, list: &str) -> Result<(), FoundFault> {
    needs.lines(list, "themes.list")
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: &str) -> Option<Event> {
    None
}

pub(super) fn picture<'a>(scene: Scene<'a>, list: &str) -> Sight<'a> {
    if scene.workshop.lists.is_board(list) {
        return picture::list(scene.workshop, list);
    }
    collect::grown(scene, list)
}
