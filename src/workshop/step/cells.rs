//! The rows of a table are read one after the other, and filled in cell by cell.

use super::{Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::Capture;
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::{Sight, cells};

pub(super) fn uses(table: &str) -> Uses<'_> {
    Uses { table: Some(table), beforehand: true, captures: true, ..Uses::NOTHING }
}

/// Refuses a table of plans, which has a kind of its own, and one whose rows stand under something else than each other.
pub(super) fn check(needs: &Needs<'_>, table: &str) -> Result<(), FoundFault> {
    needs.rows(table, "cells.table", |capture| match capture {
        Capture::Table(table) => {
            !table.plans_action() && table.under.as_ref().is_none_or(|under| *under == table.id)
        }
        Capture::List(_) | Capture::Islands => false,
    })
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: &str) -> Option<Event> {
    None
}

pub(super) fn picture<'a>(scene: Scene<'a>, table: &str) -> Sight<'a> {
    cells::picture(scene, table)
}
