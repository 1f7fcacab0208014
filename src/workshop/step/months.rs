//! The rows of a table are put into the months of a year, get somebody who is responsible, and are counted month by month.

use super::{Scene, Uses, YearWork};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::method::{Capture, Holds, TableDef};
use crate::workshop::months::MONTHS;
use crate::workshop::room::{Picture, Sight, year};

pub(super) fn uses(table: &str, (_, does): (Option<u8>, YearWork)) -> Uses<'_> {
    Uses { table: Some(table), beforehand: does == YearWork::Place, captures: true, ..Uses::NOTHING }
}

/// Refuses a table of plans, one that has no column for months, one whose rows stand under something but each other, and a
/// second table: a method has one year, which is printed and taken over.
pub(super) fn check(
    needs: &Needs<'_>,
    table: &str,
    (start, does): (Option<u8>, YearWork),
) -> Result<(), FoundFault> {
    needs.rows(table, "months.table", |capture| match capture {
        Capture::Table(table) => fits(table, does),
        Capture::List(_) | Capture::Islands => false,
    })?;
    needs.one_year(table, "months.table")?;
    needs.number("months.start", start.map_or(1, u16::from), 1, MONTHS.into())
}

fn fits(table: &TableDef, does: YearWork) -> bool {
    let alone = table.under.as_deref().is_none_or(|under| under == table.id) && table.rows.is_empty();
    let words = table.columns.first().is_some_and(|column| column.holds == Holds::Words);
    let who = does != YearWork::Who || table.who_column().is_some();
    !table.plans_action() && alone && words && who && table.months_column().is_some()
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: &str, _: (Option<u8>, YearWork)) -> Option<Event> {
    None
}

pub(super) fn picture<'a>(scene: Scene<'a>, table: &str, (_, does): (Option<u8>, YearWork)) -> Sight<'a> {
    let Some(table) = scene.workshop.method.table(table) else {
        return Picture::told(scene.told(), Vec::new()).into();
    };
    match does {
        YearWork::Load if scene.focus.month().is_none() => year::load(scene, table),
        YearWork::Place | YearWork::Load => year::picture(scene, table, false),
        YearWork::Who => year::picture(scene, table, true),
    }
}
