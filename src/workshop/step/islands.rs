//! The room names islands from its rankings.

use super::{Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::Sight;
use crate::workshop::room::picture;

pub(super) fn uses(from: &[String]) -> Uses<'_> {
    Uses { rests_on: from, captures: true, pitches: true, ..Uses::NOTHING }
}

pub(super) fn check(needs: &Needs<'_>, from: &[String]) -> Result<(), FoundFault> {
    from.iter().try_for_each(|id| needs.ranked(id, "islands.from"))
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: &[String]) -> Option<Event> {
    None
}

pub(super) fn picture<'a>(scene: Scene<'a>, from: &[String]) -> Sight<'a> {
    picture::sources_or_pitch(scene, from)
}
