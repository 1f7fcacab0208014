//! People put dots on themes and items; the end of the step shows the ranking.

use super::{Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::Sight;
use crate::workshop::room::picture;

pub(super) fn uses(list: &str) -> Uses<'_> {
    Uses { list: Some(list), captures: true, votes_on: Some(list), ..Uses::NOTHING }
}

pub(super) fn check(needs: &Needs<'_>, list: &str) -> Result<(), FoundFault> {
    needs.ranked(list, "vote.list")
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: &str) -> Option<Event> {
    None
}

pub(super) fn picture<'a>(scene: Scene<'a>, list: &str) -> Sight<'a> {
    match scene.workshop.votes.newest(list) {
        // It is the ballot while the vote is open.
        Some(_) => picture::ranked(scene.workshop, list),
        None => picture::ballot(scene.workshop, list),
    }
}
