//! A ranking is read aloud.

use super::{Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::Sight;
use crate::workshop::room::voted;

pub(super) fn uses(list: &str) -> Uses<'_> {
    Uses { list: Some(list), ..Uses::NOTHING }
}

pub(super) fn check(needs: &Needs<'_>, list: &str) -> Result<(), FoundFault> {
    needs.votable(list, "ranking.list")?;
    needs.ranking_of(list, "ranking.list")
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: &str) -> Option<Event> {
    None
}

pub(super) fn picture<'a>(scene: Scene<'a>, list: &str) -> Sight<'a> {
    voted::ranked(scene.workshop, list)
}
