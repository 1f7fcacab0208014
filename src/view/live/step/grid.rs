//! Rows that stand in a grid: which stand in none yet, where two want one place, and which are highest.

use super::super::super::theme::TextRole;
use super::super::super::widget::truncate;
use super::super::sheet::{StatusBlock, StatusPart};
use super::super::{View, matters};
use super::{StepKeys, lines};
use crate::app::action::{Action, PointAct, RowAct};
use crate::app::page::WIDE;
use crate::i18n::plan;
use crate::workshop::grid::{GridRow, TableGrid};
use crate::workshop::method::Step;
use crate::workshop::step::GridAsked;

/// From this many columns on, there is another pane beside the work.
const BESIDE: u16 = 100;
/// The most cells of a row's words before the line.
const LABEL: usize = 24;

pub(super) fn status(view: View<'_>, _: &Step, asked: GridAsked<'_>) -> Vec<StatusBlock> {
    let Some(grid) = view.workshop().grid(asked) else { return Vec::new() };
    let texts = view.texts();
    let unplaced = labels(grid.unplaced());
    let high = grid.highest().map(|highest| {
        let rows = grid.rows.iter().copied().filter(|row| row.level == Some(highest));
        (grid.called(highest).to_owned(), labels(rows))
    });
    let crowded = grid.crowded().into_iter().map(|square| {
        StatusPart::marked(
            "!",
            TextRole::Strong,
            format!("{}: {}", called(view, &grid, square), labels(grid.rows_in(square))),
        )
    });
    let one = |text: String, labels: String| {
        let part = StatusPart::new(TextRole::Text, labels);
        (!part.text.is_empty()).then(|| StatusBlock::new(text, vec![part]))
    };
    let clash: Vec<StatusPart> = crowded.collect();
    let clash = (!clash.is_empty()).then(|| StatusBlock::new(texts.msg_live_grid_crowded(), clash));
    let blocks = [
        one(texts.msg_live_grid_unplaced(), unplaced),
        clash,
        high.and_then(|(called, labels)| one(called, labels)),
    ];
    blocks.into_iter().flatten().collect()
}

fn labels<'a>(rows: impl Iterator<Item = GridRow<'a>>) -> String {
    rows.map(|row| row.row.number.to_string()).collect::<Vec<_>>().join(", ")
}

/// A square by its two values.
fn called(view: View<'_>, grid: &TableGrid<'_>, (across, down): (usize, usize)) -> String {
    let lang = view.workshop().lang;
    let values = [grid.down.shown(down, lang), grid.across.shown(across, lang)];
    values
        .into_iter()
        .flatten()
        .map(|shown| plan::cell(view.texts(), &shown))
        .collect::<Vec<_>>()
        .join("\u{a0}· ")
}

pub(super) fn heading(view: View<'_>, step: &Step, _: GridAsked<'_>) -> String {
    lines::name(view, step)
}

/// The row at hand and the column that a value goes into; without one, the table.
pub(super) fn label(view: View<'_>, asked: GridAsked<'_>) -> String {
    let wanted = view.live.wanted(asked).map(|(row, column)| {
        let row = view.live.row_pointed(row);
        let row = row.map(|row| match view.model.ctx().size.cols {
            // The words stand above the grid.
            0..WIDE => row.label.to_string(),
            WIDE..BESIDE => truncate(&row.mentioned(), LABEL / 2).into_owned(),
            BESIDE.. => truncate(&row.mentioned(), LABEL).into_owned(),
        });
        format!("{}\u{a0}· {}", row.unwrap_or_default(), view.words(&column.name))
    });
    let table =
        || view.workshop().method.table(asked.table).map_or("", |table| view.words(&table.name)).to_owned();
    format!("{} ▸", wanted.unwrap_or_else(table))
}

pub(super) fn hint(view: View<'_>, asked: GridAsked<'_>) -> String {
    match view.live.wanted(asked) {
        Some(_) => view.texts().msg_live_hint_grid_row(),
        None => view.texts().msg_live_hint_grid(),
    }
}

pub(super) fn beside(view: View<'_>, _: GridAsked<'_>) -> Vec<StatusBlock> {
    matters::set_aside(view)
}

pub(super) fn keys(view: View<'_>, _: GridAsked<'_>) -> StepKeys {
    let put = Action::Point(PointAct::Row(RowAct::Next));
    let mut keys = StepKeys::onwards(view.texts().msg_act_next_row());
    keys.called.push((put, view.texts().msg_act_put_before()));
    keys
}
