//! Making action plans: the plan at hand, one line per cell.

use super::super::super::theme::TextRole;
use super::super::super::widget::truncate;
use super::super::sheet::{StatusBlock, StatusPart};
use super::super::{View, matters};
use super::{StepKeys, lines};
use crate::i18n::plan as said;
use crate::workshop::event::Field;
use crate::workshop::method::{ColumnDef, ColumnRole, Holds, ISLANDS, Step};
use crate::workshop::plan::Plan;
use crate::workshop::rows::Label;

/// The most columns for an island's name before the entry line.
const ISLAND: usize = 16;
/// How a date is typed, in all languages.
const DATE_LIKE: &str = "20/5";
/// From this width on there is room for that name.
const ROOMY: u16 = 70;

/// The plan at hand, with the current cell marked and what is missing.
pub(super) fn status(view: View<'_>, _: &Step) -> Vec<StatusBlock> {
    let (texts, workshop) = (view.texts(), view.workshop());
    let focused = view.live.wall.focus.id().and_then(|on| workshop.plan(on)).filter(|plan| !plan.removed);
    let Some(at) = view.live.plans_at() else { return Vec::new() };
    let head = match focused {
        Some(plan) => texts.msg_live_plan_at_hand(Label::plan(plan.number).to_string(), at.name),
        None if at.under.is_some() => texts.msg_live_plan_of(at.name),
        None => at.name,
    };
    let columns = view.live.cells_of_a_plan().enumerate();
    let unsaid = |column: &ColumnDef| {
        let raised = focused.is_some_and(|plan| plan.escalated_to().is_some());
        column.role == Some(ColumnRole::EscalatedTo) && !raised && !asks_who_decides(view)
    };
    let columns = columns.filter(|(cell, column)| *cell == view.live.cell() || !unsaid(column));
    let mut parts: Vec<StatusPart> =
        columns.map(|(cell, column)| line(view, focused, cell, column)).collect();
    parts.extend(focused.iter().flat_map(|plan| computed(view, *plan)));
    if let Some((plan, column)) =
        focused.and_then(|plan| Some((plan, plan.table.column_in(ColumnRole::Status)?)))
    {
        let status = format!("{}: {}", view.words(&column.name), said::status(texts, plan.status()));
        parts.push(StatusPart::marked(" ", TextRole::Text, status));
    }
    vec![StatusBlock::new(head, parts)]
}

/// A cell of the plan at hand.
fn line(view: View<'_>, focused: Option<Plan<'_>>, cell: usize, column: &ColumnDef) -> StatusPart {
    let texts = view.texts();
    let shown = focused.and_then(|plan| plan.shown(column, view.workshop().lang));
    let filled = focused.is_none() || view.live.plan_in_line().is_some();
    let on = filled && cell == view.live.cell();
    let mark = if on { "▶" } else { " " };
    let role = match () {
        () if on => TextRole::Strong,
        () if shown.is_none() => TextRole::Quiet,
        () => TextRole::Text,
    };
    let nothing = || {
        let escalated = column.role == Some(ColumnRole::EscalatedTo);
        match (escalated, asks_who_decides(view)) {
            (true, true) => texts.msg_plan_ourselves(),
            (true, false) => "–".to_owned(),
            (false, _) => texts.msg_live_missing_word(),
        }
    };
    let name = view.words(&column.name);
    // Of a plan that nobody has begun nothing is missing yet.
    if focused.is_none() && column.role != Some(ColumnRole::EscalatedTo) {
        return StatusPart::marked(mark, role, name.to_owned());
    }
    let text = shown.as_ref().map_or_else(nothing, |shown| said::cell(texts, shown));
    StatusPart::marked(mark, role, format!("{name}: {text}"))
}

/// Whether nobody named means that the room decides.
fn asks_who_decides(view: View<'_>) -> bool {
    let table = view.workshop().method.plan_table();
    table.is_none_or(|table| view.workshop().asks_who_decides(table))
}

/// What is computed from the cells, once it can be.
fn computed(view: View<'_>, plan: Plan<'_>) -> Vec<StatusPart> {
    let columns = plan.table.columns.iter().filter(|column| column.is_computed());
    let part = |column: &ColumnDef| {
        let shown = plan.shown(column, view.workshop().lang)?;
        let text = format!("{}: {}", view.words(&column.name), said::cell(view.texts(), &shown));
        Some(StatusPart::marked(" ", TextRole::Text, text))
    };
    columns.filter_map(part).collect()
}

/// The name of the current cell.
fn cell_head(view: View<'_>) -> String {
    view.live.cells_of_a_plan().nth(view.live.cell()).map_or("", |column| view.words(&column.name)).to_owned()
}

pub(super) fn heading(view: View<'_>, step: &Step) -> String {
    lines::name(view, step)
}

/// The current cell, and what its plan stands under.
pub(super) fn label(view: View<'_>) -> String {
    let texts = view.texts();
    let Some(at) = view.live.plans_at() else { return texts.msg_live_to_nothing() };
    // On a narrow screen, what is typed needs the room.
    let narrow = at.under.is_some() && view.model.size.cols < ROOMY;
    let name = if narrow { at.label } else { truncate(&at.name, ISLAND).into_owned() };
    texts.msg_live_to_cell(cell_head(view), name)
}

/// Whether plans stand by themselves in the table at hand, and under no island.
fn stand_alone(view: View<'_>) -> bool {
    let table = view.workshop().step().and_then(|step| step.kind.uses().table);
    table.and_then(|table| view.workshop().method.table(table)).is_some_and(|table| table.under.is_none())
}

/// Whether plans are made for islands, whose table has the columns of every future workshop and whose people are counted.
fn counts_people(view: View<'_>) -> bool {
    let table = view.workshop().step().and_then(|step| step.kind.uses().table);
    let table = table.and_then(|table| view.workshop().method.table(table));
    table.is_some_and(|table| table.under.as_deref() == Some(ISLANDS))
}

/// How a whole plan is typed: by the names of the columns that its table asks for, a date as dates are typed.
pub(super) fn hint(view: View<'_>) -> String {
    if counts_people(view) {
        // Where plans were taken over, people went to their islands another day.
        let of_earlier = view.workshop().tables.rows.iter().any(|row| row.taken_over);
        let texts = view.texts();
        return if of_earlier { texts.msg_live_hint_plan() } else { texts.msg_live_hint_table() };
    }
    let asked = view.live.cells_of_a_plan().filter(|column| column.role != Some(ColumnRole::EscalatedTo));
    let like = |column: &ColumnDef| {
        if column.holds == Holds::Date {
            DATE_LIKE.to_owned()
        } else {
            view.words(&column.name).to_lowercase()
        }
    };
    asked.map(like).collect::<Vec<_>>().join("; ")
}

/// What may be decided, and the parked objections.
pub(super) fn beside(view: View<'_>) -> Vec<StatusBlock> {
    vec![matters::field(view, Field::Mandate), matters::objections(view)]
}

pub(super) fn keys(view: View<'_>) -> StepKeys {
    if view.workshop().has_islands() && !stand_alone(view) {
        return StepKeys::onwards(view.texts().msg_act_next_island());
    }
    StepKeys::default()
}
