//! The rows of a table stand in a grid of two of its columns: how likely and how bad a risk is, when and where something is
//! held.

use super::{GridAsked, Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::{Sight, grid};

pub(super) fn uses(asked: GridAsked<'_>) -> Uses<'_> {
    Uses { table: Some(asked.table), beforehand: true, captures: true, ..Uses::NOTHING }
}

pub(super) fn check(needs: &Needs<'_>, asked: GridAsked<'_>) -> Result<(), FoundFault> {
    needs.grid(asked)
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: GridAsked<'_>) -> Option<Event> {
    None
}

/// What the method says of the grid is taken from the step, which outlives the picture.
pub(super) fn picture<'a>(scene: Scene<'a>, _: GridAsked<'_>) -> Sight<'a> {
    grid::picture(scene)
}
