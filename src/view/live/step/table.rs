//! The rows of a table are written down: how long they take in all.

use super::super::sheet::StatusBlock;
use super::super::{View, matters};
use super::{StepKeys, floor, lines};
use crate::workshop::method::Step;

pub(super) fn status(view: View<'_>, step: &Step) -> Vec<StatusBlock> {
    step.kind.uses().table.map(|table| floor::time(view, table)).into_iter().collect()
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

pub(super) fn hint(view: View<'_>) -> String {
    view.texts().msg_live_hint_rows()
}

pub(super) fn beside(view: View<'_>) -> Vec<StatusBlock> {
    matters::set_aside(view)
}

pub(super) fn keys(_: View<'_>) -> StepKeys {
    StepKeys::default()
}
