//! People give each line of a list a value; once all have, the room sees how many gave which.

use super::{ScaleAsked, Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FaultKind, FoundFault, Needs};
use crate::workshop::room::Sight;
use crate::workshop::room::voted;
use crate::workshop::tally::MOST_VALUES;

pub(super) fn uses(asked: ScaleAsked<'_>) -> Uses<'_> {
    Uses { list: Some(asked.list), captures: true, ..Uses::NOTHING }
}

pub(super) fn check(needs: &Needs<'_>, asked: ScaleAsked<'_>) -> Result<(), FoundFault> {
    needs.votable(asked.list, "scale.list")?;
    needs.only_scale(asked.list, "scale.list")?;
    needs.number("scale.values", asked.values, 2, MOST_VALUES)?;
    let words = asked.words.len();
    if words == 0 || words == usize::from(asked.values) {
        return Ok(());
    }
    needs.fault("scale.words", FaultKind::OutOfRange { least: asked.values, most: asked.values })
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: ScaleAsked<'_>) -> Option<Event> {
    None
}

pub(super) fn picture<'a>(scene: Scene<'a>, asked: ScaleAsked<'_>) -> Sight<'a> {
    voted::scale(scene, asked)
}
