//! Groups make action plans: rows of a table.

use super::{Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::method::{ISLANDS, TableDef};
use crate::workshop::room::picture;
use crate::workshop::room::{Picture, Sight};
use crate::workshop::rows::Rows;

pub(super) fn uses(table: &str) -> Uses<'_> {
    Uses { table: Some(table), captures: true, ..Uses::NOTHING }
}

pub(super) fn check(needs: &Needs<'_>, table: &str) -> Result<(), FoundFault> {
    needs.plans(table, "plans.table")
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: &str) -> Option<Event> {
    None
}

pub(super) fn picture<'a>(scene: Scene<'a>, table: &str) -> Sight<'a> {
    let workshop = scene.workshop;
    let table = workshop.method.table(table);
    if let Some(at_hand) = picture::planned(workshop, table, scene.focus) {
        return picture::plan(workshop, at_hand).into();
    }
    let rules = picture::rules(workshop, scene.step);
    if let Some(line) = table.and_then(|table| line_at_hand(scene, table)) {
        return Picture::told(line, std::iter::once(scene.told()).chain(rules).collect()).into();
    }
    // Where nobody works on an island, the plans that need none are what there is.
    let nobody = workshop.islands.active().next().is_none();
    let alone = table.filter(|_| nobody).map(|table| Rows::plans_alone(workshop, table));
    if let Some(alone) = alone.filter(|alone| !alone.is_empty()) {
        return Picture::Plans { text: scene.told(), at: None, later: None }.with(alone);
    }
    if table.is_none_or(|table| table.under.as_deref() == Some(ISLANDS)) {
        return picture::islands(workshop, scene.told());
    }
    Picture::told(scene.told(), rules).into()
}

/// The line or row for which the next plan is made, as the room reads it: the one in focus, otherwise the first. `None` if
/// plans stand under islands or by themselves, or if nobody may read it.
fn line_at_hand(scene: Scene<'_>, table: &TableDef) -> Option<String> {
    let workshop = scene.workshop;
    let under = table.under.as_deref().filter(|under| *under != ISLANDS && *under != table.id)?;
    let entries = workshop.entries_to_plan(under);
    let on = scene.focus.id().filter(|on| entries.contains(on)).or(entries.first().copied())?;
    let row = workshop.row_called(on).filter(|_| !workshop.is_struck_entry(on))?;
    Some(row.mentioned())
}
