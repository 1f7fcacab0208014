//! Groups make action plans: rows of a table.

use super::{Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::ISLANDS;
use crate::workshop::method::check::{FoundFault, Needs};
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
    // Where nobody works on an island, the plans that need none are what there is.
    let nobody = workshop.islands.active().next().is_none();
    let alone = table.filter(|_| nobody).map(|table| Rows::plans_alone(workshop, table));
    match (picture::planned(workshop, table, scene.focus), alone) {
        (Some(at_hand), _) => picture::plan(workshop, at_hand).into(),
        (None, Some(alone)) if !alone.is_empty() => {
            Picture::Plans { text: scene.told(), at: None, later: None }.with(alone)
        }
        (None, _) if table.is_none_or(|table| table.under.as_deref() == Some(ISLANDS)) => {
            picture::islands(workshop, scene.told())
        }
        (None, _) => Picture::told(scene.told(), picture::rules(workshop, scene.step)).into(),
    }
}
