//! The rows of a table are written down.

use super::{Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::Capture;
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::{Sight, picture};

pub(super) fn uses(table: &str) -> Uses<'_> {
    Uses { table: Some(table), beforehand: true, captures: true, ..Uses::NOTHING }
}

/// Refuses a table of plans, which has a kind of its own, and one whose rows stand under something.
pub(super) fn check(needs: &Needs<'_>, table: &str) -> Result<(), FoundFault> {
    needs.rows(table, "table.table", |capture| match capture {
        Capture::Table(table) => !table.plans_action() && table.under.is_none() && table.rows.is_empty(),
        Capture::List(_) | Capture::Islands => false,
    })
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: &str) -> Option<Event> {
    None
}

pub(super) fn picture<'a>(scene: Scene<'a>, table: &str) -> Sight<'a> {
    picture::floor_rows(scene, table)
}
