//! People go to an island, or to another entry that they choose, and are counted there.

use super::{Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::ISLANDS;
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::Sight;
use crate::workshop::room::{picture, voted};

pub(super) fn uses(list: &str) -> Uses<'_> {
    let islands = list == ISLANDS;
    Uses { list: (!islands).then_some(list), captures: true, pitches: islands, ..Uses::NOTHING }
}

pub(super) fn check(needs: &Needs<'_>, list: &str) -> Result<(), FoundFault> {
    // Islands can be named in any method.
    if list == ISLANDS { Ok(()) } else { needs.votable(list, "choose.list") }
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: &str) -> Option<Event> {
    None
}

pub(super) fn picture<'a>(scene: Scene<'a>, list: &str) -> Sight<'a> {
    if list == ISLANDS { picture::islands_or_pitch(scene) } else { voted::chosen(scene, list) }
}
