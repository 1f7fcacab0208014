//! The agenda as the day stands: clock times, what is over, and how long it took.

use std::collections::BTreeMap;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::theme::TextRole;
use super::super::widget::{fill, panel, put, truncate, width_of};
use super::head::ELSEWHEN;
use super::{View, head, more};
use crate::i18n::dates;
use crate::workshop::agenda::{Agenda, AgendaRow, Planned, Role as RowRole};
use crate::workshop::day::{Expected, MINUTE, Tense};
use crate::workshop::event::RowId;
use crate::workshop::time::{LocalTime, utc_ms};

/// One row to draw.
struct Line {
    mark: &'static str,
    clock: String,
    drift: String,
    name: String,
    minutes: String,
    role: TextRole,
}

pub(super) fn draw(view: View<'_>, area: Rect, buf: &mut Buffer) {
    let workshop = view.workshop();
    let (texts, agenda) = (view.texts(), &workshop.agenda);
    let on = workshop.row().or(agenda.first()).map(|row| row.id);
    let today = on.map(|on| (agenda.part_of(on).start, agenda.end_after(on).1));
    let (start, end) = today.unwrap_or((agenda.start, agenda.end()));
    let span = dates::span(texts, i32::from(start), end);
    let heading = (view.of(TextRole::Accent), view.of(TextRole::Ground));
    let inner = panel(buf, area, &texts.msg_live_agenda(span), heading);
    let (lines, on) = lines(view);
    let height = usize::from(inner.height.saturating_sub(2));
    let first = on.map_or(0, |on| on.saturating_sub(height / 3)).min(lines.len().saturating_sub(height));
    let mut before = "";
    for (y, line) in (inner.y..).zip(lines.iter().skip(first).take(height)) {
        // Say the drift only where it changes, not on every row.
        let drift = if line.drift == before { "" } else { line.drift.as_str() };
        before = &line.drift;
        draw_line(view, Rect { y, height: 1, ..inner }, line, drift, buf);
    }
    let below = lines.len().saturating_sub(first + height);
    // There is room for one count after the times, and what is to come matters more.
    let (above, below) = if below > 0 { (0, below) } else { (first, 0) };
    more(view, Rect { height: 1, y: area.y, ..inner }, above, below, buf);
    let end = lines.len().saturating_sub(first).min(height) as u16;
    let off = lines.iter().any(|line| !line.drift.is_empty());
    foot(view, Rect { y: inner.y + end, height: inner.height.saturating_sub(end), ..inner }, off, buf);
}

/// When a row begins, as the day stands; the pane and the agenda overlay both show it.
pub(super) struct Stands {
    /// When it began or will begin: minutes after midnight at the start of the day.
    pub(super) begin: i32,
    /// How many minutes that is after the plan.
    off: i64,
    /// Minutes from the end of the row before to this row's fixed time: positive for a gap, negative for an overlap.
    pub(super) gap: i32,
    /// Whether it is over.
    pub(super) past: bool,
    /// How many minutes it took, if it is over.
    pub(super) took: Option<i64>,
}

/// When the rows begin that are not left out, or began before they were.
pub(super) fn stands(view: View<'_>) -> BTreeMap<RowId, Stands> {
    let workshop = view.workshop();
    let (agenda, day, now) = (&workshop.agenda, &workshop.day, view.now());
    let expected: BTreeMap<RowId, Expected> =
        day.expected(agenda, now).into_iter().map(|row| (row.row, row)).collect();
    let mut before: Option<i32> = None;
    // Of a step that was taken up again, only what was left is planned for this part of the day.
    let mut done = 0;
    let stand = |planned: Planned| {
        let expected = expected.get(&planned.row);
        // What the day passed by is nowhere; it stands where it was planned.
        let past = expected.is_none_or(|row| row.tense == Tense::Past);
        let begin = expected.map_or(planned.begin, |row| row.begin.minute_of(agenda.date));
        let coming = expected.filter(|row| row.tense == Tense::Future);
        let pinned = coming.and_then(|row| agenda.pinned(row.row));
        let gap = pinned.map_or(0, |pin| pin - before.unwrap_or(begin));
        done = if pinned.is_some() { 0 } else { done };
        let plan = |begin: LocalTime| utc_ms(agenda.date, planned.begin - done, begin.offset_min);
        let off = expected.map_or(0, |row| (row.begin.utc_ms - plan(row.begin)) / MINUTE);
        done += i32::try_from(day.used_before(planned.row) / MINUTE).unwrap_or(0);
        done = if agenda.row(planned.row).is_some_and(AgendaRow::ends_part) { 0 } else { done };
        let goes_on = |row: &&Expected| agenda.row(row.row).is_some_and(|row| !row.ends_part());
        before = expected.filter(|_| !past).filter(goes_on).map(|row| row.end.minute_of(agenda.date));
        let took = expected.filter(|_| past).map(|_| (day.used_ms(planned.row, now) + MINUTE / 2) / MINUTE);
        (planned.row, Stands { begin, off, gap, past, took })
    };
    let mut stands: BTreeMap<RowId, Stands> = agenda.times().into_iter().map(stand).collect();
    let had = agenda.rows.iter().filter(|row| row.dropped && day.has_had(row));
    stands.extend(had.filter_map(|row| {
        let begin = expected.get(&row.id)?.begin.minute_of(agenda.date);
        let took = Some((day.used_up_ms(row.id) + MINUTE / 2) / MINUTE);
        Some((row.id, Stands { begin, off: 0, gap: 0, past: true, took }))
    }));
    stands
}

/// The rows to which the day comes or came, and the index of the current one.
fn lines(view: View<'_>) -> (Vec<Line>, Option<usize>) {
    let workshop = view.workshop();
    let stands = stands(view);
    let rows = workshop.agenda.rows.iter();
    let rows: Vec<_> = rows.filter_map(|row| Some((row, stands.get(&row.id)?))).collect();
    let on = workshop.day.row.and_then(|on| rows.iter().position(|(row, _)| row.id == on));
    let line = |(row, stands): &(&AgendaRow, &Stands)| {
        let on = workshop.day.row == Some(row.id);
        if stands.past { been(view, row, stands) } else { to_come(view, row, stands, on) }
    };
    (rows.iter().map(line).collect(), on)
}

/// When the part after a row begins: "→ 08:30"; `None` if its own goes on.
pub(super) fn next_part(view: View<'_>, row: &AgendaRow) -> Option<String> {
    let next = row.next.filter(|_| row.ends_part())?;
    Some(format!("→ {}", dates::clock(view.texts(), next.start.into())))
}

/// A step that is over: when it began, and how long it took.
fn been(view: View<'_>, row: &AgendaRow, stands: &Stands) -> Line {
    let texts = view.texts();
    let forgotten = is_forgotten(view, row);
    let clock = || dates::clock(texts, stands.begin);
    Line {
        mark: match stands.took {
            Some(_) => "✓",
            None if forgotten => " ",
            None => "–",
        },
        clock: if forgotten { String::new() } else { clock() },
        drift: String::new(),
        name: view.step_name(row.id).to_owned(),
        minutes: next_part(view, row).unwrap_or_else(|| {
            stands.took.map_or_else(String::new, |took| dates::took(texts, took, row.minutes))
        }),
        role: TextRole::Quiet,
    }
}

/// Whether nobody knows any more if a step was held, and when: of a day that leaves no trace nothing of what came before
/// the program stopped, or before its end was taken back.
pub(super) fn is_forgotten(view: View<'_>, row: &AgendaRow) -> bool {
    let workshop = view.workshop();
    workshop.method.card.unrecorded && !workshop.day.begun.contains_key(&row.id)
}

/// A current or coming step: when it begins as the day stands, and how far that is from the plan.
fn to_come(view: View<'_>, row: &AgendaRow, stands: &Stands, on: bool) -> Line {
    let live = view.workshop().day.live() && !view.live.still;
    Line {
        mark: match () {
            () if on => "▶",
            () if row.pin.is_some() => "◆",
            () if row.role == RowRole::Buffer => "≈",
            () => " ",
        },
        clock: dates::clock(view.texts(), stands.begin),
        drift: if live { off(stands.off) } else { String::new() },
        name: view.step_name(row.id).to_owned(),
        minutes: next_part(view, row).unwrap_or_else(|| dates::length(view.texts(), row.minutes)),
        role: if on { TextRole::Mark } else { TextRole::Text },
    }
}

/// How many minutes a row is off its plan: "+7", "−1:05". Nothing for one that was planned for another day.
fn off(minutes: i64) -> String {
    let sign = if minutes < 0 { "−" } else { "+" };
    match minutes.abs() {
        0 => String::new(),
        minutes @ 1..60 => format!("{sign}{minutes}"),
        minutes if minutes * MINUTE >= ELSEWHEN => String::new(),
        minutes => format!("{sign}{}:{:02}", minutes / 60, minutes % 60),
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
    // Apart from the minutes, or "+7 19 min" reads as 719.
    let drift = if drift.is_empty() { String::new() } else { format!("{drift} · ") };
    let off = width_of(&drift) as u16;
    let right = right.saturating_sub(off);
    put(buf, right, y, &drift, style, off);
    let room = right.saturating_sub(name + 1);
    put(buf, name, y, &truncate(&line.name, usize::from(room)), style, room);
}

/// When the part of the day that is on ended, or will end as it stands.
pub(super) fn ends(view: View<'_>) -> Option<LocalTime> {
    ends_with(view, &view.workshop().agenda)
}

/// The same with another plan.
pub(super) fn ends_with(view: View<'_>, agenda: &Agenda) -> Option<LocalTime> {
    let workshop = view.workshop();
    let day = &workshop.day;
    let night = workshop.row().or(agenda.first()).and_then(|row| agenda.end_after(row.id).0);
    let coming = day.coming(agenda, view.now());
    let ended = day.ended.map(|stamp| stamp.at.told());
    let today = coming.iter().take_while(|row| Some(row.row) != night || day.row == night);
    ended.or(today.last().map(|row| row.end))
}

/// When the day will end as it stands, how late that is, and what the signs mean; `off` says whether a row is off its plan.
fn foot(view: View<'_>, area: Rect, off: bool, buf: &mut Buffer) {
    let (texts, workshop) = (view.texts(), view.workshop());
    let end = ends(view);
    let late = workshop.day.drift(&workshop.agenda, view.now()).end_ms;
    if let Some(end) = end.filter(|_| area.height > 0) {
        let x = put(
            buf,
            area.x + 2,
            area.y,
            &texts.msg_live_end(view.clock(end)),
            view.of(TextRole::Strong),
            area.width,
        );
        if workshop.day.live() && !view.live.still {
            let (text, role) = head::drift(view, late);
            let text = format!(" {text} ");
            let room = area.right().saturating_sub(x + 2);
            // What is too long stands in the head above, where there is more room.
            if width_of(&text) <= usize::from(room) {
                put(buf, x + 2, area.y, &text, view.of(role), room);
            }
        }
    }
    if area.height > 1 {
        let pins = workshop.agenda.held().any(|row| row.pin.is_some()).then(|| texts.msg_live_pin_legend());
        let off = off.then(|| texts.msg_live_drift_legend());
        let legend = pins.into_iter().chain(off).collect::<Vec<_>>().join(" · ");
        put(buf, area.x, area.y + 1, &legend, view.of(TextRole::Quiet), area.width);
    }
}
