//! The plan of the day as it goes: clock times as things stand, what has been, what it took.

use std::collections::BTreeMap;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::theme::Role;
use super::super::widget::{fill, panel, put, truncate, width_of};
use super::{View, head, more};
use crate::i18n::dates;
use crate::workshop::agenda::{self, Role as RowRole};
use crate::workshop::day::MINUTE;
use crate::workshop::event::RowId;
use crate::workshop::room::minute_of_day;

/// One row as it is drawn.
struct Line {
    mark: &'static str,
    clock: String,
    drift: String,
    name: String,
    minutes: String,
    role: Role,
}

pub(super) fn draw(view: View<'_>, area: Rect, buf: &mut Buffer) {
    let workshop = view.workshop();
    let (texts, agenda) = (view.texts(), &workshop.agenda);
    let span = dates::span(texts, i32::from(agenda.start), agenda.end());
    let heading = (view.of(Role::Accent), view.of(Role::Ground));
    let inner = panel(buf, area, &texts.msg_live_agenda(span), heading);
    let (lines, on) = lines(view);
    let height = usize::from(inner.height.saturating_sub(2));
    let first = on.map_or(0, |on| on.saturating_sub(height / 3)).min(lines.len().saturating_sub(height));
    let mut before = "";
    for (y, line) in (inner.y..).zip(lines.iter().skip(first).take(height)) {
        // How far off the plan is said where it changes, not on every row.
        let drift = if line.drift == before { "" } else { line.drift.as_str() };
        before = &line.drift;
        draw_line(view, Rect { y, height: 1, ..inner }, line, drift, buf);
    }
    let below = lines.len().saturating_sub(first + height);
    // There is room for one word behind the times: what is to come counts.
    let (above, below) = if below > 0 { (0, below) } else { (first, 0) };
    more(view, Rect { height: 1, y: area.y, ..inner }, above, below, buf);
    let end = lines.len().saturating_sub(first).min(height) as u16;
    foot(view, Rect { y: inner.y + end, height: inner.height.saturating_sub(end), ..inner }, buf);
}

/// The rows that are held, and which of them is on.
fn lines(view: View<'_>) -> (Vec<Line>, Option<usize>) {
    let workshop = view.workshop();
    let offset = view.model.at.offset_min;
    let expected = workshop.day.expected(&workshop.agenda, view.now());
    let minute = |ms: i64| minute_of_day(workshop, ms, offset);
    let coming: BTreeMap<RowId, i32> = expected.iter().map(|row| (row.row, minute(row.begin_ms))).collect();
    let planned: BTreeMap<RowId, i32> =
        workshop.agenda.times().iter().map(|row| (row.row, row.begin)).collect();
    let held: Vec<&agenda::Row> = workshop.agenda.held().collect();
    let on = workshop.day.row.and_then(|on| held.iter().position(|row| row.id == on));
    let line = |(at, row): (usize, &&agenda::Row)| {
        let past = on.is_some_and(|on| at < on) || workshop.day.ended.is_some();
        let planned = planned.get(&row.id).copied().unwrap_or(0);
        if past { been(view, row, planned) } else { to_come(view, row, planned, &coming, on == Some(at)) }
    };
    (held.iter().enumerate().map(line).collect(), on)
}

/// A step that has been: when it began, what it took.
fn been(view: View<'_>, row: &agenda::Row, planned: i32) -> Line {
    let (texts, day) = (view.texts(), &view.workshop().day);
    let begun = day.begun.get(&row.id).copied();
    let took = (day.used_ms(row.id, view.now()) + MINUTE / 2) / MINUTE;
    Line {
        mark: if begun.is_some() { "✓" } else { "–" },
        clock: begun.map_or_else(|| dates::clock(texts, planned), |ms| view.clock(ms)),
        drift: String::new(),
        name: view.step_name(row.id).to_owned(),
        minutes: begun.map_or_else(String::new, |_| texts.msg_live_took(took, row.minutes)),
        role: Role::Quiet,
    }
}

/// A step that is on or comes: when it begins as things stand, and how far that is from the plan.
fn to_come(view: View<'_>, row: &agenda::Row, planned: i32, coming: &BTreeMap<RowId, i32>, on: bool) -> Line {
    let begin = coming.get(&row.id).copied().unwrap_or(planned);
    let off = begin - planned;
    let live = view.workshop().day.live();
    Line {
        mark: match () {
            () if on => "▶",
            () if row.pin.is_some() => "◆",
            () if row.role == RowRole::Buffer => "≈",
            () => " ",
        },
        clock: dates::clock(view.texts(), begin),
        drift: if off == 0 || !live { String::new() } else { format!("{off:+}") },
        name: view.step_name(row.id).to_owned(),
        minutes: view.texts().msg_live_minutes(row.minutes),
        role: if on { Role::Mark } else { Role::Text },
    }
}

fn draw_line(view: View<'_>, area: Rect, line: &Line, drift: &str, buf: &mut Buffer) {
    let style = view.of(line.role);
    fill(buf, Rect { x: area.x.saturating_sub(1), width: area.width + 2, ..area }, style);
    let (x, y) = (area.x, area.y);
    put(buf, x, y, line.mark, style, 1);
    put(buf, x + 2, y, &line.clock, style, 5);
    let minutes = width_of(&line.minutes) as u16;
    let right = area.right().saturating_sub(minutes);
    put(buf, right, y, &line.minutes, style, minutes);
    let name = x + 8;
    let off = width_of(drift) as u16;
    let right = right.saturating_sub(if off == 0 { 0 } else { off + 1 });
    put(buf, right, y, drift, style, off);
    let room = right.saturating_sub(name + 1);
    put(buf, name, y, &truncate(&line.name, usize::from(room)), style, room);
}

/// When the day ends as things stand, how late that is, and what the signs mean.
fn foot(view: View<'_>, area: Rect, buf: &mut Buffer) {
    let (texts, workshop) = (view.texts(), view.workshop());
    let expected = workshop.day.expected(&workshop.agenda, view.now());
    let ended = workshop.day.ended.map(|stamp| stamp.at.utc_ms);
    let end = ended.or(expected.last().map(|row| row.end_ms));
    let late = workshop.day.drift(&workshop.agenda, view.now()).end_ms;
    if let Some(end) = end.filter(|_| area.height > 0) {
        let x = put(
            buf,
            area.x + 2,
            area.y,
            &texts.msg_live_end(view.clock(end)),
            view.of(Role::Strong),
            area.width,
        );
        if workshop.day.live() {
            let (text, role) = head::drift(view, late);
            put(buf, x + 2, area.y, &format!(" {text} "), view.of(role), area.right().saturating_sub(x + 2));
        }
    }
    if area.height > 1 && workshop.agenda.held().any(|row| row.pin.is_some()) {
        let legend = format!("{} · {}", texts.msg_live_pin_legend(), texts.msg_live_drift_legend());
        put(buf, area.x, area.y + 1, &legend, view.of(Role::Quiet), area.width);
    }
}
