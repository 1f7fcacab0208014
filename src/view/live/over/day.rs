//! The agenda overlay: every row, including those left out, with the same times as in the pane; gaps and overlaps, and
//! the line for minutes or clock times.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::super::super::theme::TextRole;
use super::super::super::widget::{fill, put, truncate};
use super::super::agenda::{self, Stands};
use super::super::{View, entry, head, more};
use super::{headed, put_right};
use crate::app::action::{Action, AgendaAct};
use crate::app::live::overlay::{AgendaEdit, Typing};
use crate::app::say;
use crate::i18n::dates;
use crate::workshop::agenda::{AgendaRow, Role as RowRole};
use crate::workshop::compose;
use crate::workshop::event::RowId;

/// From this width on there is room beside the end of the day.
const WIDE: u16 = 100;
/// From this width on there is room behind a row's name for how long it took on earlier days.
const ROOM_FOR_USED: u16 = 66;

pub(super) fn draw(view: View<'_>, edit: &AgendaEdit, area: Rect, buf: &mut Buffer) -> Option<Position> {
    let inner = headed(view, &view.texts().msg_live_plan_day(), area, buf);
    let rows = &view.workshop().agenda.rows;
    let stands = agenda::stands(view);
    let height = usize::from(inner.height.saturating_sub(2));
    let at = edit.row.and_then(|on| rows.iter().position(|row| row.id == on)).unwrap_or(0);
    let first = at.saturating_sub(height / 2).min(rows.len().saturating_sub(height));
    for (y, row) in (inner.y..).zip(rows.iter().skip(first).take(height)) {
        let place = Rect { y, height: 1, ..inner };
        draw_row(view, row, stands.get(&row.id), edit.row == Some(row.id), place, buf);
    }
    let y = inner.bottom().saturating_sub(1);
    let below = rows.len().saturating_sub(first + height);
    more(view, Rect { y: y.saturating_sub(1), height: 1, ..inner }, first, below, buf);
    typing(view, edit, Rect { y, height: inner.height.min(1), ..inner }, buf)
}

fn draw_row(
    view: View<'_>,
    row: &AgendaRow,
    stands: Option<&Stands>,
    marked: bool,
    area: Rect,
    buf: &mut Buffer,
) {
    let texts = view.texts();
    let role = |role: TextRole| if marked { TextRole::Mark } else { role };
    let plain = view.of(role(if row.dropped { TextRole::Quiet } else { TextRole::Text }));
    fill(buf, area, plain);
    let sign = sign(view, row, stands);
    put(buf, area.x, area.y, if marked { "→" } else { " " }, plain, 1);
    put(buf, area.x + 2, area.y, sign, plain, 1);
    let clock = stands.map_or_else(|| "  –".to_owned(), |row| dates::clock(texts, row.begin));
    put(buf, area.x + 4, area.y, &clock, plain, 5);
    let minutes = Rect { x: area.x + 10, width: 12.min(area.width), ..area };
    let took = stands.and_then(|row| row.took);
    let text =
        took.map_or_else(|| dates::length(texts, row.minutes), |took| dates::took(texts, took, row.minutes));
    let text = agenda::next_part(view, row).unwrap_or(text);
    put_right(buf, minutes, &text, plain);
    let tail = tail(view, row, stands);
    let tail = if tail.is_empty() { used(view, row, area.width) } else { tail };
    let warns = stands.is_some_and(|row| row.gap != 0) || too_late(view, row, stands).is_some();
    let right =
        put_right(buf, area, &tail, view.of(role(if warns { TextRole::Strong } else { TextRole::Quiet })));
    let x = area.x + 24;
    let room = right.saturating_sub(x + 1);
    put(buf, x, area.y, &truncate(view.step_name(row.id), usize::from(room)), plain, room);
}

/// How long a row took on earlier days with about as many people, as long as the day has not begun and there is room.
fn used(view: View<'_>, row: &AgendaRow, width: u16) -> String {
    let (texts, workshop) = (view.texts(), view.workshop());
    let ahead = workshop.day.row.is_none() && row.is_step() && width >= ROOM_FOR_USED;
    let took = || view.model.used.took(&workshop.method.id, &row.step, workshop.people);
    let Some(took) = ahead.then(took).flatten() else { return String::new() };
    texts.msg_planning_used(u32::from(took.people), dates::length(texts, took.minutes))
}

/// How a row stands in the day, in one character.
fn sign(view: View<'_>, row: &AgendaRow, stands: Option<&Stands>) -> &'static str {
    match () {
        () if stands.is_some_and(|row| row.took.is_some()) => "✓",
        () if row.dropped => "✕",
        () if stands.is_some_and(|row| row.past) && agenda::is_forgotten(view, row) => " ",
        () if stands.is_some_and(|row| row.past) => "–",
        () if view.workshop().day.row == Some(row.id) => "▶",
        () if row.pin.is_some() => "◆",
        () if row.role == RowRole::Buffer => "≈",
        () => " ",
    }
}

/// By how many minutes a row begins after the time at which it was told to end, and that time.
fn too_late(view: View<'_>, row: &AgendaRow, stands: Option<&Stands>) -> Option<(i32, i32)> {
    let end = view.workshop().agenda.told_end(row.id)?;
    let late = stands.filter(|row| !row.past)?.begin - end;
    (late > 0).then_some((late, end))
}

/// What to say after a row: that it is left out or fixed, or that a gap or an overlap comes before it.
fn tail(view: View<'_>, row: &AgendaRow, stands: Option<&Stands>) -> String {
    let texts = view.texts();
    if let Some(date) = row.next.filter(|_| row.ends_part()).and_then(|next| next.date) {
        return dates::weekday_and_day(texts, date);
    }
    if let Some((late, end)) = too_late(view, row, stands) {
        return format!("▲ {}", texts.msg_live_overlap(dates::length(texts, late), dates::clock(texts, end)));
    }
    match stands.map(|row| row.gap) {
        Some(0) if row.end.is_some() && row.pin.is_none() => {
            let end = view.workshop().agenda.told_end(row.id).unwrap_or_default();
            format!("–{}", dates::clock(texts, end))
        }
        None if row.dropped => texts.msg_live_left_out(),
        Some(gap @ 1..) => format!("◆ {}", texts.msg_live_gap(dates::length(texts, gap))),
        Some(0) if row.pin.is_some() => texts.msg_live_pin_legend(),
        Some(0) | None => String::new(),
        Some(overlap) => {
            let pin = view.workshop().agenda.pinned(row.id).unwrap_or_default();
            format!("▲ {}", texts.msg_live_overlap(dates::length(texts, -overlap), dates::clock(texts, pin)))
        }
    }
}

/// Says at the right that all of a method moves, if the marked row is the first of one that was put in and there is room.
fn moves(view: View<'_>, edit: &AgendaEdit, area: Rect, buf: &mut Buffer) {
    let rows = &view.workshop().agenda.rows;
    let at = edit.row.and_then(|on| rows.iter().position(|row| row.id == on));
    let together = at.map_or(0, |at| compose::unit(rows, at).len());
    let key = say::key_for(Action::Agenda(AgendaAct::Down));
    let text = view.texts().msg_planning_moves(key);
    if together > 1 && area.width >= WIDE {
        put_right(buf, area, &text, view.of(TextRole::Quiet));
    }
}

/// How far the plan is from the agreed end of the part of the day that a row is in, before the day begins; `None` if it is
/// not off.
fn off(view: View<'_>, on: Option<RowId>) -> Option<(String, TextRole)> {
    let (texts, plan) = (view.texts(), &view.workshop().agenda);
    let (night, agreed) = plan.end_after(on?);
    if view.workshop().day.row.is_some() || night.is_some() {
        return None;
    }
    let planned = agenda::ends(view)?.minute_of(plan.date);
    let length = dates::length(texts, (planned - agreed).abs());
    match planned - agreed {
        1.. => Some((texts.msg_planning_over(length), TextRole::Warn)),
        0 => None,
        _ => Some((texts.msg_planning_left(length), TextRole::Quiet)),
    }
}

/// Draws the line typed for the row, otherwise when the day ends.
fn typing(view: View<'_>, edit: &AgendaEdit, area: Rect, buf: &mut Buffer) -> Option<Position> {
    let (texts, workshop) = (view.texts(), view.workshop());
    let Some((what, editor)) = &edit.typing else {
        let ends = agenda::ends(view)
            .map_or_else(|| dates::clock(texts, workshop.agenda.end()), |end| view.clock(end));
        let on = edit.row.or(workshop.day.row).or(workshop.agenda.first().map(|row| row.id));
        let agreed = on.map_or(workshop.agenda.end(), |on| workshop.agenda.end_after(on).1);
        let agreed = dates::clock(texts, agreed);
        let text = texts.msg_live_planned_end(ends, agreed);
        let x = put(buf, area.x, area.y, &text, view.of(TextRole::Strong), area.width);
        if workshop.day.live() && !view.live.still {
            let late = workshop.day.drift(&workshop.agenda, view.now()).late_ms();
            let (text, role) = head::drift(view, late);
            put(buf, x + 2, area.y, &format!(" {text} "), view.of(role), area.right().saturating_sub(x + 2));
        } else if let Some((text, role)) = off(view, on) {
            put(buf, x + 2, area.y, &format!(" {text} "), view.of(role), area.right().saturating_sub(x + 2));
        }
        moves(view, edit, area, buf);
        return None;
    };
    fill(buf, area, view.of(TextRole::Entry));
    let label = match what {
        Typing::Minutes => texts.msg_planning_type_minutes(),
        Typing::Pin => texts.msg_live_type_pin(),
        Typing::Start => texts.msg_live_type_start(),
        Typing::End => texts.msg_live_type_end(),
        Typing::Next => texts.msg_live_type_next(),
        Typing::Name => texts.msg_planning_type_name(),
        Typing::Keep => texts.msg_planning_type_keep(),
    };
    let x = put(buf, area.x, area.y, &label, view.of(TextRole::Accent), area.width) + 1;
    entry::typed_in(view, Rect { x, width: area.right().saturating_sub(x), ..area }, editor, buf)
}
