//! Rows of a table have the floor one after the other: what was written down about the one that has it, and its time.

use super::super::super::theme::TextRole;
use super::super::sheet::{StatusBlock, StatusPart};
use super::super::{View, head, matters};
use super::StepKeys;
use crate::app::action::{Action, DayAct, LineAct};
use crate::app::live::Landing;
use crate::app::say;
use crate::i18n::{dates, plan as said};
use crate::workshop::method::{ColumnRole, TableDef};
use crate::workshop::table::TableRow;

pub(super) fn status(view: View<'_>) -> Vec<StatusBlock> {
    let workshop = view.workshop();
    let Some(table) = workshop.floor_table() else { return Vec::new() };
    let row = view.live.on_floor();
    let at_hand = row.map(|row| of_row(view, table, row));
    at_hand.into_iter().chain([time(view, table)]).collect()
}

/// How long the rows take in all, and by how much that is more than there is.
pub(super) fn time(view: View<'_>, table: &TableDef) -> StatusBlock {
    let (texts, workshop) = (view.texts(), view.workshop());
    let time = workshop.floor_time(table);
    if time.rows == 0 {
        return StatusBlock::default();
    }
    let minutes = u16::try_from(time.minutes).unwrap_or(u16::MAX);
    let all = texts.msg_live_floor_time(time.rows as u32, dates::length(texts, minutes));
    let over = minutes.saturating_sub(workshop.floor_planned(table));
    let over = (over > 0).then(|| texts.msg_live_floor_over(dates::length(texts, over)));
    let without = (time.without > 0).then(|| texts.msg_live_floor_without(time.without as u32));
    let role = if over.is_some() { TextRole::Warn } else { TextRole::Strong };
    let told = std::iter::once(all).chain(over).collect::<Vec<_>>().join(" · ");
    let told = std::iter::once(StatusPart::new(role, told));
    StatusBlock::new("", told.chain(without.map(|text| StatusPart::new(TextRole::Text, text))).collect())
}

/// The row that has the floor: its cells, with the mark where the next line lands, and what to do when its time is out.
fn of_row(view: View<'_>, table: &TableDef, row: &TableRow) -> StatusBlock {
    let workshop = view.workshop();
    let besides = [Some(ColumnRole::What), Some(ColumnRole::Minutes)];
    let told = table.told().into_iter().filter(|column| !besides.contains(&column.role));
    let mut parts: Vec<StatusPart> = clock(view, row).into_iter().collect();
    for column in told {
        let lands = [(ColumnRole::Note, Landing::Note), (ColumnRole::Decision, Landing::Decision)];
        let landing = lands.into_iter().find(|(role, _)| column.role == Some(*role)).map(|(_, to)| to);
        let text = row.shown(column, workshop.lang).map(|shown| said::cell(view.texts(), &shown));
        let on = landing == Some(view.live.landing());
        if text.is_some() || landing.is_some() {
            let text = text.unwrap_or_default().replace('\n', " · ");
            parts.push(part(view.words(&column.name), &text, on));
        }
    }
    if let Some(actions) = workshop.actions_under(table) {
        let all = workshop.plans_under(actions, Some(row.id));
        let all = all.map(|plan| format!("P{} {}", plan.number, plan.what())).collect::<Vec<_>>();
        parts.push(part(view.words(&actions.name), &all.join(" · "), view.live.landing() == Landing::Action));
    }
    let head = workshop.row_called(row.id).map(|row| row.headed());
    StatusBlock::new(head.unwrap_or_default(), parts)
}

fn part(name: &str, text: &str, on: bool) -> StatusPart {
    let role = if on { TextRole::Strong } else { TextRole::Text };
    StatusPart::marked(if on { "▶" } else { " " }, role, format!("{name}: {text}"))
}

/// How much of the row's minutes is left; once they are out, what one key each does.
fn clock(view: View<'_>, row: &TableRow) -> Option<StatusPart> {
    let texts = view.texts();
    let length = dates::length(texts, view.workshop().minutes_of(row)?);
    Some(match view.workshop().floor_span(view.live.wall.focus, view.now()) {
        None => StatusPart::new(TextRole::Text, length),
        Some(span) if span.left_ms > 0 => {
            let left = head::minutes(span.left_ms + 999);
            StatusPart::marked("▸", TextRole::Strong, texts.msg_live_floor_left(left, length))
        }
        Some(_) => StatusPart::marked("▲", TextRole::Strong, time_is_up(view)?),
    })
}

/// What one key each does once the minutes of the row that has the floor are out.
fn time_is_up(view: View<'_>) -> Option<String> {
    let span = view.workshop().floor_span(view.live.wall.focus, view.now())?;
    let keys = [Action::Day(DayAct::More), Action::Line(LineAct::Park), Action::Line(LineAct::Forward)];
    let [more, park, next] = keys.map(say::key_for);
    (span.left_ms <= 0).then(|| view.texts().msg_live_floor_up(more, park, next))
}

/// What a line becomes, and of which row.
pub(super) fn label(view: View<'_>) -> String {
    let workshop = view.workshop();
    let Some((table, row)) = workshop.floor_table().zip(view.live.on_floor()) else {
        return view.texts().msg_live_to_nothing();
    };
    let column = |role| table.column_in(role).map(|column| &column.name);
    let head = match view.live.landing() {
        Landing::Note => column(ColumnRole::Note),
        Landing::Decision => column(ColumnRole::Decision),
        Landing::Action => workshop.actions_under(table).map(|actions| &actions.name),
    };
    view.texts().msg_live_to_cell(head.map_or("", |name| view.words(name)), row.number.to_string())
}

pub(super) fn hint(view: View<'_>) -> String {
    if view.live.on_floor().is_none() {
        return view.texts().msg_say_nothing_on_floor();
    }
    // With one screen, nothing else says so.
    if let Some(up) = time_is_up(view) {
        return up;
    }
    match view.live.landing() {
        Landing::Note | Landing::Decision => view.texts().msg_live_hint_note(),
        Landing::Action => view.texts().msg_live_hint_action(),
    }
}

pub(super) fn beside(view: View<'_>) -> Vec<StatusBlock> {
    matters::set_aside(view)
}

pub(super) fn keys(view: View<'_>) -> StepKeys {
    StepKeys::onwards(view.texts().msg_act_next_on_agenda())
}
