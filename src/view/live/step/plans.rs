//! Action plans are made: the plan at hand, a cell a line.

use super::super::super::theme::Role;
use super::super::super::widget::truncate;
use super::super::sheet::{Block, Part};
use super::super::{View, matters};
use super::{StepKeys, lines};
use crate::app::live::CELLS;
use crate::i18n::plan as said;
use crate::workshop::event::{Cell, Field};
use crate::workshop::islands::Plan;
use crate::workshop::method::{ColumnRole, Step};
use crate::workshop::room::cells;

/// Columns that the name of an island may take before the line that is typed.
const ISLAND: usize = 16;
/// Columns from which on there is room for it.
const ROOMY: u16 = 70;

/// The plan at hand, the cell that is filled now marked, what is missing said.
pub(super) fn status(view: View<'_>, _: &Step) -> Vec<Block> {
    let (texts, workshop) = (view.texts(), view.workshop());
    let focused = view.live.wall.focus.on.and_then(|on| workshop.islands.plan(on)).filter(|plan| !plan.gone);
    let Some(island) = view.live.island_at_hand().and_then(|id| workshop.islands.island(id)) else {
        return Vec::new();
    };
    let head = match focused {
        Some(plan) => texts.msg_live_plan_at_hand(plan.number, island.name.as_str()),
        None => texts.msg_live_plan_of(island.name.as_str()),
    };
    let mut parts: Vec<Part> = (0..CELLS).map(|cell| line(view, focused, cell)).collect();
    if let Some(plan) = focused {
        let status = format!("{}: {}", texts.msg_live_status(), said::status(texts, plan.status));
        parts.push(Part::marked(" ", Role::Text, status));
    }
    vec![Block::new(head, parts)]
}

/// A cell of the plan at hand.
fn line(view: View<'_>, focused: Option<&Plan>, cell: usize) -> Part {
    let texts = view.texts();
    let text = focused.and_then(|plan| text_of(view, plan, cell)).filter(|text| !text.is_empty());
    let on = cell == view.live.cell();
    let mark = if on { "▶" } else { " " };
    let role = match () {
        () if on => Role::Strong,
        () if text.is_none() => Role::Quiet,
        () => Role::Text,
    };
    let none = if cell + 1 == CELLS { texts.msg_plan_ourselves() } else { texts.msg_live_missing_word() };
    Part::marked(mark, role, format!("{}: {}", cell_head(view, cell), text.unwrap_or(none)))
}

/// What stands in a cell of a plan.
fn text_of(view: View<'_>, plan: &Plan, cell: usize) -> Option<String> {
    match Cell::ALL.get(cell) {
        Some(_) => cells(view.workshop(), plan).into_iter().nth(cell).map(|(_, text)| text),
        None if cell == Cell::ALL.len() => plan.due.as_ref().map(|due| said::due(view.texts(), due)),
        None => plan.lifted.as_ref().map(ToString::to_string),
    }
}

/// What a cell of a plan is called: the method's heads, the date, to whom it is lifted.
fn cell_head(view: View<'_>, cell: usize) -> String {
    let role = match Cell::ALL.get(cell) {
        Some(cell) => cell.role(),
        None if cell == Cell::ALL.len() => ColumnRole::Due,
        None => return view.texts().msg_live_lifted_to(),
    };
    view.workshop().method.plan_head(role).map_or("", |head| view.words(head)).to_owned()
}

pub(super) fn heading(view: View<'_>, step: &Step) -> String {
    lines::name(view, step)
}

/// The cell that is filled now, and the island whose plan it is in.
pub(super) fn label(view: View<'_>) -> String {
    let (texts, workshop) = (view.texts(), view.workshop());
    let island = view.live.island_at_hand().and_then(|id| workshop.islands.island(id));
    let Some(island) = island else { return texts.msg_live_to_nothing() };
    // Where there is little room, it is for what is typed.
    let name = if view.model.size.cols < ROOMY {
        island.number.to_string()
    } else {
        truncate(island.name.as_str(), ISLAND).into_owned()
    };
    texts.msg_live_to_cell(cell_head(view, view.live.cell()), name)
}

pub(super) fn hint(view: View<'_>) -> String {
    view.texts().msg_live_hint_table()
}

/// What may be decided, and the "buts" that were parked.
pub(super) fn beside(view: View<'_>) -> Vec<Block> {
    vec![matters::field(view, Field::Mandate), matters::parked(view)]
}

pub(super) fn keys(_: View<'_>) -> StepKeys {
    StepKeys::default()
}
