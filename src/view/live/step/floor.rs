//! Rows of a table or lines of a list have the floor one after the other: what was written down about the one that has it, and its time.

use super::super::super::theme::TextRole;
use super::super::sheet::{StatusBlock, StatusPart};
use super::super::{View, head, matters};
use super::StepKeys;
use crate::app::action::{Action, DayAct, LineAct};
use crate::app::live::Landing;
use crate::app::say;
use crate::i18n::{dates, plan as said};
use crate::workshop::entries::FloorEntry;
use crate::workshop::method::{ColumnDef, ColumnRole, TableDef};

pub(super) fn status(view: View<'_>) -> Vec<StatusBlock> {
    let workshop = view.workshop();
    let Some(of) = workshop.floor_over() else { return Vec::new() };
    let at_hand = view.live.on_floor().map(|entry| of_entry(view, of, entry));
    at_hand.into_iter().chain([time(view, of)]).collect()
}

/// How long the entries take in all, and by how much that is more than there is.
pub(super) fn time(view: View<'_>, of: &str) -> StatusBlock {
    let (texts, workshop) = (view.texts(), view.workshop());
    // What was talked about is over, in more minutes or fewer: what is left counts against what is left.
    let left = workshop.floor_left(of, view.now()).filter(|_| view.live.is_led());
    let (time, planned) = left.unwrap_or_else(|| (workshop.floor_time(of), workshop.floor_planned(of)));
    if time.rows == 0 {
        return StatusBlock::default();
    }
    let minutes = u16::try_from(time.minutes).unwrap_or(u16::MAX);
    let all = match left {
        Some(_) => texts.msg_live_floor_still(time.rows as u32, dates::length(texts, minutes)),
        None => texts.msg_live_floor_time(time.rows as u32, dates::length(texts, minutes)),
    };
    let over = minutes.saturating_sub(planned);
    let over = (over > 0).then(|| texts.msg_live_floor_over(dates::length(texts, over)));
    let without = (time.without > 0).then(|| texts.msg_live_floor_without(time.without as u32));
    let role = if over.is_some() { TextRole::Warn } else { TextRole::Strong };
    let told = std::iter::once(all).chain(over).collect::<Vec<_>>().join(" · ");
    let told = std::iter::once(StatusPart::new(role, told));
    StatusBlock::new("", told.chain(without.map(|text| StatusPart::new(TextRole::Text, text))).collect())
}

/// The entry that has the floor: what was written down about it, with the mark where the next line lands, and what to do
/// when its time is out.
fn of_entry(view: View<'_>, of: &str, entry: FloorEntry<'_>) -> StatusBlock {
    let workshop = view.workshop();
    let besides = [Some(ColumnRole::What), Some(ColumnRole::Minutes), Some(ColumnRole::Form)];
    let told = entry.table.map(TableDef::told).unwrap_or_default().into_iter();
    let mut parts: Vec<StatusPart> = clock(view, of, entry).into_iter().collect();
    // In the order in which an arrow goes through them: a note, then what was decided.
    let mut told: Vec<&ColumnDef> = told.filter(|column| !besides.contains(&column.role)).collect();
    told.sort_by_key(|column| (landing_in(entry, column), column.role == Some(ColumnRole::EarlierDecision)));
    for column in told {
        let landing = landing_in(entry, column);
        let shown = entry.row.and_then(|row| row.shown(column, workshop.lang));
        let text = shown.map(|shown| said::cell(view.texts(), &shown));
        let on = landing == Some(view.live.landing());
        if text.is_some() || landing.is_some() {
            let text = text.unwrap_or_default().replace('\n', " · ");
            parts.push(part(view.words(&column.name), &text, on));
        }
    }
    if let Some(actions) = workshop.method.actions_about(of) {
        let all = workshop.plans_under(actions, Some(entry.id));
        let all = all.map(|plan| format!("P{} {}", plan.number, plan.what())).collect::<Vec<_>>();
        parts.push(part(view.words(&actions.name), &all.join(" · "), view.live.landing() == Landing::Action));
    }
    let head = workshop.row_called(entry.id).map(|row| row.headed());
    StatusBlock::new(head.unwrap_or_default(), parts)
}

/// What lands in this column, if lines do.
fn landing_in(entry: FloorEntry<'_>, column: &ColumnDef) -> Option<Landing> {
    if entry.table.and_then(TableDef::notes).is_some_and(|notes| notes.id == column.id) {
        return Some(Landing::Note);
    }
    (column.role == Some(ColumnRole::Decision)).then_some(Landing::Decision)
}

fn part(name: &str, text: &str, on: bool) -> StatusPart {
    let role = if on { TextRole::Strong } else { TextRole::Text };
    StatusPart::marked(if on { "▶" } else { " " }, role, format!("{name}: {text}"))
}

/// How people talk about it, and how much of its minutes is left; once they are out, what one key each does.
fn clock(view: View<'_>, of: &str, entry: FloorEntry<'_>) -> Option<StatusPart> {
    let texts = view.texts();
    let form = view.workshop().form_of(entry).map(|(_, form)| form);
    let Some(minutes) = view.workshop().entry_minutes(of, entry.id) else {
        return form.map(|form| StatusPart::new(TextRole::Text, form));
    };
    let length = dates::length(texts, minutes);
    let with_form = |told: String| form.iter().cloned().chain([told]).collect::<Vec<_>>().join(" · ");
    Some(match view.workshop().floor_span(view.live.wall.focus, view.now()) {
        None => {
            let took = view.workshop().floor_took(entry.id, view.now());
            let took = took.map(|took| dates::took(texts, took, minutes));
            StatusPart::new(TextRole::Text, with_form(took.unwrap_or(length)))
        }
        Some(span) if span.left_ms > 0 => {
            let left = head::minutes(span.left_ms + 999);
            StatusPart::marked("▸", TextRole::Strong, with_form(texts.msg_live_floor_left(left, length)))
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

/// What a line becomes, and of which entry.
pub(super) fn label(view: View<'_>) -> String {
    let workshop = view.workshop();
    let Some((of, entry)) = workshop.floor_over().zip(view.live.on_floor()) else {
        return view.texts().msg_live_to_nothing();
    };
    let head = match view.live.landing() {
        Landing::Note => entry.table.and_then(TableDef::notes).map(|column| &column.name),
        Landing::Decision => entry.cell(ColumnRole::Decision).map(|(column, _)| &column.name),
        Landing::Action => workshop.method.actions_about(of).map(|actions| &actions.name),
    };
    let called = workshop.row_called(entry.id).map(|row| row.label.to_string());
    view.texts().msg_live_to_cell(head.map_or("", |name| view.words(name)), called.unwrap_or_default())
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
