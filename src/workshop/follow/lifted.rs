//! What a meeting lifted to others: the next one asks what came of it, as of what is to be done.

use std::collections::BTreeSet;

use super::PlanTaken;
use crate::workshop::event::{Event, RowEvent};
use crate::workshop::floor::OnFloor;
use crate::workshop::id::Id;
use crate::workshop::journal::Journal;
use crate::workshop::method::{ColumnRole, Method};
use crate::workshop::table::{CellValue, TableRow};

/// A row that had the floor and was lifted to others.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct LiftedTaken {
    id: Id,
    number: u32,
    what: CellValue,
    to: CellValue,
}

/// What was lifted in these meetings, each as the newest of them that has it says, with numbers behind those of the plans.
/// What a later meeting has among its plans already is one of those.
pub(super) fn lifted(journals: &[&Journal], plans: &[PlanTaken]) -> Vec<LiftedTaken> {
    let is_plan = |id: Id| journals.iter().any(|journal| journal.workshop().plan(id).is_some());
    let mut found: Vec<(Id, CellValue, CellValue)> = Vec::new();
    let mut known = BTreeSet::new();
    for workshop in journals.iter().rev().map(|journal| journal.workshop()) {
        let Some(table) = workshop.method.floor_table() else { continue };
        let rows = workshop.rows_of(table).into_iter();
        let had = |row: &&TableRow| workshop.floor_of(row) == OnFloor::Had && !is_plan(row.id);
        let here: Vec<_> = rows.filter(had).filter(|row| known.insert(row.id)).collect();
        let readable = |row: &TableRow, role| {
            let value = row.cell(table.column_in(role)?)?;
            (!value.is_struck() && !value.text().is_empty()).then(|| value.clone())
        };
        let of_row = |row: &TableRow| {
            let what = readable(row, ColumnRole::What)?;
            Some((row.id, what, readable(row, ColumnRole::EscalatedTo)?))
        };
        found.splice(0..0, here.into_iter().filter_map(of_row));
    }
    let first = plans.iter().map(|plan| plan.number).max().unwrap_or(0) + 1;
    found
        .into_iter()
        .zip(first..)
        .map(|((id, what, to), number)| LiftedTaken { id, number, what, to })
        .collect()
}

impl LiftedTaken {
    /// What happens to a new workshop of this method: it is one of its plans, if these can be lifted.
    pub(super) fn events(&self, method: &Method) -> Vec<Event> {
        let Self { id, number, .. } = *self;
        let columns = method.plan_table().and_then(|table| {
            let column = |role| table.column_in(role);
            Some((
                table,
                [(column(ColumnRole::What)?, &self.what), (column(ColumnRole::EscalatedTo)?, &self.to)],
            ))
        });
        let Some((table, cells)) = columns else { return Vec::new() };
        let added = RowEvent::Added { id, table: table.id.clone(), number, under: None };
        let set = cells.into_iter().filter(|(column, value)| value.suits(&column.holds));
        let set = set.map(|(column, value)| RowEvent::Set {
            id,
            column: column.id.clone(),
            value: Some(value.clone()),
        });
        std::iter::once(added).chain(set).map(Event::Row).collect()
    }
}
