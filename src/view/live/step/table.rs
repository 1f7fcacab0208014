//! The rows of a table are written down: how long they take in all.

use super::super::sheet::StatusBlock;
use super::super::{View, matters};
use super::{StepKeys, floor, lines};
use crate::workshop::method::{ColumnRole, Step};

pub(super) fn status(view: View<'_>, step: &Step) -> Vec<StatusBlock> {
    let timed = step.kind.uses().table.filter(|table| is_timed(view, table));
    timed.map(|table| floor::time(view, table)).into_iter().collect()
}

pub(super) fn heading(view: View<'_>, step: &Step) -> String {
    lines::name(view, step)
}

/// The table that a line goes into.
pub(super) fn label(view: View<'_>) -> String {
    let workshop = view.workshop();
    let table = view.at_hand().and_then(|step| workshop.method.table(step.kind.uses().table?));
    format!("{} ▸", table.map_or("", |table| view.words(&table.name)))
}

/// How a row is typed: as of an agenda, or with what this table asks for.
pub(super) fn hint(view: View<'_>) -> String {
    let table = view.at_hand().and_then(|step| view.workshop().method.table(step.kind.uses().table?));
    let Some(table) = table.filter(|table| !is_timed(view, &table.id)) else {
        return view.texts().msg_live_hint_rows();
    };
    let columns: Vec<&str> = table.asked().map(|column| view.words(&column.name)).collect();
    view.texts().msg_live_hint_rows_of(columns.join("; "))
}

/// Whether the rows of this table have minutes of their own.
fn is_timed(view: View<'_>, table: &str) -> bool {
    let table = view.workshop().method.table(table);
    table.is_some_and(|table| table.column_in(ColumnRole::Minutes).is_some())
}

pub(super) fn beside(view: View<'_>) -> Vec<StatusBlock> {
    matters::set_aside(view)
}

pub(super) fn keys(_: View<'_>) -> StepKeys {
    StepKeys::default()
}
