//! People fill the sample table, cell by cell. Only tests have this kind, which shows what a new kind takes.

use super::{Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::Capture;
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::{Picture, Sight, sample};

pub(super) fn uses(table: &str) -> Uses<'_> {
    Uses { table: Some(table), captures: true, ..Uses::NOTHING }
}

/// Refuses a table of plans, which has a kind of its own.
pub(super) fn check(needs: &Needs<'_>, table: &str) -> Result<(), FoundFault> {
    needs.rows(table, "sample.table", |capture| match capture {
        Capture::Table(table) => !table.plans_action(),
        Capture::List(_) | Capture::Islands => false,
    })
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: &str) -> Option<Event> {
    None
}

pub(super) fn picture<'a>(scene: Scene<'a>, table: &str) -> Sight<'a> {
    match scene.workshop.method.table(table) {
        Some(table) => sample::picture(scene.workshop, table, scene.focus).into(),
        None => Picture::told(scene.told(), Vec::new()).into(),
    }
}
