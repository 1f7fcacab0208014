//! The sample table being filled: the row at hand, its cells one below the other. Only tests have it, so its words are not
//! messages.

use super::super::super::theme::TextRole;
use super::super::View;
use super::super::sheet::{StatusBlock, StatusPart};
use super::{StepKeys, lines};
use crate::app::action::{Action, LineAct};
use crate::i18n::plan as said;
use crate::workshop::method::{ColumnDef, Step};
use crate::workshop::table::TableRow;

/// What to type here.
const HINT: &str = "A cell a line";
/// What the step's own key does, by the current order of cells.
const WAYS: [&str; 2] = ["By column", "By row"];

/// The row at hand, with the current cell marked.
pub(super) fn status(view: View<'_>, _: &Step, _: &str) -> Vec<StatusBlock> {
    let Some((row, at)) = view.live.sample_cell() else { return Vec::new() };
    let workshop = view.workshop();
    let columns = workshop.method.table(&row.table).map_or(&[][..], |table| &table.columns);
    let parts = columns.iter().map(|column| line(view, row, column, column.id == at.id)).collect();
    vec![StatusBlock::new(workshop.words_of_row(row), parts)]
}

fn line(view: View<'_>, row: &TableRow, column: &ColumnDef, on: bool) -> StatusPart {
    let shown = row.shown(column, view.workshop().lang);
    let text = shown.map_or_else(|| "–".to_owned(), |shown| said::cell(view.texts(), &shown));
    let (mark, role) = if on { ("▶", TextRole::Strong) } else { (" ", TextRole::Text) };
    StatusPart::marked(mark, role, format!("{}: {text}", view.words(&column.name)))
}

pub(super) fn heading(view: View<'_>, step: &Step, _: &str) -> String {
    lines::name(view, step)
}

/// The row and the column that a line goes into.
pub(super) fn label(view: View<'_>, _: &str) -> String {
    let Some((row, column)) = view.live.sample_cell() else { return lines::label(view) };
    format!("{} · {}", view.workshop().words_of_row(row), view.words(&column.name))
}

pub(super) fn hint(_: View<'_>, _: &str) -> String {
    HINT.to_owned()
}

pub(super) fn beside(_: View<'_>, _: &str) -> Vec<StatusBlock> {
    Vec::new()
}

pub(super) fn keys(view: View<'_>, _: &str) -> StepKeys {
    let [by_column, by_row] = WAYS;
    let way = if view.live.by_column() { by_row } else { by_column };
    StepKeys { idle: Vec::new(), called: vec![(Action::Line(LineAct::Way), way.to_owned())] }
}
