//! The rows of a table, each with its cells: how many there are, what is empty in which column, and what is called the
//! same.

use std::collections::BTreeMap;

use super::super::super::theme::TextRole;
use super::super::sheet::{StatusBlock, StatusPart};
use super::super::{View, matters};
use super::{StepKeys, lines};
use crate::app::action::{Action, PointAct, RowAct};
use crate::workshop::method::{Step, TableDef};
use crate::workshop::text::fold;

/// What is empty, column by column, and which rows have one name: where there are gaps and overlaps.
pub(super) fn status(view: View<'_>, _: &Step, table: &str) -> Vec<StatusBlock> {
    let workshop = view.workshop();
    let Some(table) = workshop.method.table(table) else { return Vec::new() };
    let rows = workshop.rows_of(table);
    if rows.is_empty() {
        return Vec::new();
    }
    let texts = view.texts();
    let empty = table.asked().enumerate().skip(1).filter_map(|(at, column)| {
        let empty = rows.iter().filter(|row| row.cell(column).is_none()).count();
        let told = texts.msg_live_empty_cells(view.words(&column.name), empty as u32);
        let part = StatusPart::marked((at + 1).to_string(), TextRole::Text, told);
        (empty > 0).then_some(part)
    });
    let gaps = StatusBlock::new(texts.msg_live_gaps(), empty.collect());
    let overlaps = StatusBlock::new(texts.msg_live_overlaps(), overlaps(view, table));
    [gaps, overlaps].into_iter().filter(|block| !block.parts.is_empty()).collect()
}

/// The rows that have one name, name by name.
fn overlaps(view: View<'_>, table: &TableDef) -> Vec<StatusPart> {
    let workshop = view.workshop();
    let mut named: BTreeMap<String, Vec<_>> = BTreeMap::new();
    for row in workshop.rows_of(table) {
        named.entry(fold(workshop.words_of_row(row))).or_default().push(row);
    }
    let several = named.into_values().filter(|rows| rows.len() > 1);
    let part = several.filter_map(|rows| {
        let numbers: Vec<String> = rows.iter().map(|row| row.number.to_string()).collect();
        let name = workshop.words_of_row(rows.first()?);
        Some(StatusPart::marked(numbers.join("\u{a0}"), TextRole::Strong, name.to_owned()))
    });
    part.collect()
}

pub(super) fn heading(view: View<'_>, step: &Step, _: &str) -> String {
    lines::name(view, step)
}

/// The table that a line goes into.
pub(super) fn label(view: View<'_>, table: &str) -> String {
    format!("{} ▸", view.workshop().method.table(table).map_or("", |table| view.words(&table.name)))
}

pub(super) fn hint(view: View<'_>, _: &str) -> String {
    view.texts().msg_live_hint_cells()
}

pub(super) fn beside(view: View<'_>, _: &str) -> Vec<StatusBlock> {
    matters::set_aside(view)
}

pub(super) fn keys(view: View<'_>, _: &str) -> StepKeys {
    let put = Action::Point(PointAct::Row(RowAct::Next));
    let mut keys = StepKeys::onwards(view.texts().msg_act_next_row());
    keys.called.push((put, view.texts().msg_act_put_before()));
    keys
}
