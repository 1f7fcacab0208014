//! The head of the console: the step and its clock, how the day stands, the time, the number of people.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::bigtext::BigText;
use super::super::theme::TextRole;
use super::super::widget::{fill, put, truncate, width_of};
use super::View;
use crate::app::live::WARNING_MS;
use crate::app::live::layout::BIG;
use crate::i18n::dates;
use crate::workshop::agenda::AgendaRow;
use crate::workshop::day::MINUTE;
use crate::workshop::time::LocalTime;

/// What is this many milliseconds or more off its plan was planned for another day.
pub(super) const ELSEWHEN: i64 = 12 * 60 * MINUTE;

/// The step's clock, as it stands.
pub(super) struct ClockStanding {
    /// `12:34`, `+2:10`; the time of day before and after the day.
    pub(super) digits: String,
    /// The word that explains the digits' colour.
    pub(super) word: Option<String>,
    pub(super) role: TextRole,
}

pub(super) fn standing(view: View<'_>) -> ClockStanding {
    let (texts, day) = (view.texts(), &view.workshop().day);
    let Some(left) = day.left_ms(&view.workshop().agenda, view.now()).filter(|_| view.live.is_led()) else {
        let over = day.ended.map(|_| texts.msg_live_day_over());
        let word = over.or_else(|| view.live.still.then(|| texts.msg_live_stands_still()));
        return ClockStanding { digits: view.clock(view.model.at.told()), word, role: TextRole::Strong };
    };
    // Between two parts of a day nobody waits for anything.
    if view.workshop().row().is_some_and(AgendaRow::ends_part) {
        let digits = view.clock(view.model.at.told());
        return ClockStanding { digits, word: None, role: TextRole::Strong };
    }
    let over = left <= 0;
    let digits = if over { format!("+{}", minutes(-left)) } else { minutes(left + 999) };
    let (word, role) = match () {
        () if day.paused() => (Some(format!("‖ {}", texts.msg_live_paused())), TextRole::Warn),
        () if over => (Some(format!("■ {}", texts.msg_live_over_time())), TextRole::Late),
        () if left <= warning(view) => (Some(format!("▲ {}", texts.msg_live_nearly_over())), TextRole::Warn),
        () => (None, TextRole::Strong),
    };
    ClockStanding { digits, word, role }
}

/// How long before its end a step is said to be nearly over: of a short one, a quarter.
fn warning(view: View<'_>) -> i64 {
    let minutes = view.workshop().row().map_or(0, |row| i64::from(row.minutes));
    WARNING_MS.min(minutes * MINUTE / 4)
}

/// Milliseconds as minutes and seconds; with hours before them from the first hour on.
pub(super) fn minutes(ms: i64) -> String {
    let (minutes, seconds) = (ms / MINUTE, ms % MINUTE / 1000);
    match minutes / 60 {
        0 => format!("{minutes}:{seconds:02}"),
        hours => format!("{hours}:{:02}:{seconds:02}", minutes % 60),
    }
}

/// A delay in milliseconds in words, and the role to draw it in; negative means ahead. Nobody is half a day late: what is
/// on was planned for another day, whose date is told.
pub(super) fn drift(view: View<'_>, late_ms: i64) -> (String, TextRole) {
    let texts = view.texts();
    if late_ms.abs() >= ELSEWHEN {
        let agenda = &view.workshop().agenda;
        let date = view.workshop().day.row.map_or(agenda.date, |row| agenda.part_of(row).date);
        return (dates::weekday_and_day(texts, date), TextRole::Text);
    }
    match late_ms / MINUTE {
        0 => (texts.msg_live_on_time(), TextRole::Good),
        late @ 1.. => {
            let role = if late >= 5 { TextRole::Late } else { TextRole::Warn };
            (texts.msg_live_late(dates::length(texts, late)), role)
        }
        early => (texts.msg_live_to_spare(dates::length(texts, -early)), TextRole::Good),
    }
}

/// How the day stands; `None` before and after it.
fn day_stands(view: View<'_>) -> Option<(String, TextRole)> {
    let workshop = view.workshop();
    let last = workshop.day.last.filter(|_| view.live.still);
    if let Some(last) = last {
        return Some((dates::weekday_and_day(view.texts(), last.at.today()), TextRole::Text));
    }
    let between = workshop.row().is_some_and(AgendaRow::ends_part);
    let late = workshop.day.drift(&workshop.agenda, view.now()).late_ms();
    (workshop.day.live() && !between).then(|| drift(view, late))
}

fn name(view: View<'_>) -> String {
    let workshop = view.workshop();
    match workshop.day.row.filter(|_| workshop.day.ended.is_none()) {
        Some(row) => view.step_name(row).to_owned(),
        None => workshop.about(crate::workshop::event::Field::Title).to_owned(),
    }
}

pub(super) fn draw(view: View<'_>, area: Rect, buf: &mut Buffer) {
    if area.height >= BIG { tall(view, area, buf) } else { low(view, area, buf) }
}

/// One row: clock, its word and the step; on the right the day.
fn low(view: View<'_>, area: Rect, buf: &mut Buffer) {
    fill(buf, area, view.of(TextRole::Ground));
    let standing = standing(view);
    let name = name(view);
    let left =
        width_of(&standing.digits) + standing.word.as_deref().map_or(0, width_of) + width_of(&name) + 6;
    let mut right = right_of(view);
    let wide =
        |right: &[(String, TextRole)]| -> usize { right.iter().map(|(text, _)| width_of(text) + 3).sum() };
    // The step's name matters more than the number of people, whom the facilitator can see.
    if left + wide(&right) > usize::from(area.width) {
        right.retain(|(_, role)| *role != TextRole::Text);
    }
    let end = area.right().saturating_sub(wide(&right) as u16 + 1);
    let room = |x: u16| end.saturating_sub(x);
    let clock = format!(" {} ", standing.digits);
    let mut x = put(buf, area.x, area.y, &clock, view.of(standing.role), room(area.x));
    if let Some(word) = &standing.word {
        x = put(buf, x, area.y, &format!("{word} "), view.of(standing.role), room(x));
    }
    put(
        buf,
        x + 1,
        area.y,
        &truncate(&name, usize::from(room(x + 1))),
        view.of(TextRole::Heading),
        room(x + 1),
    );
    let mut x = end + 1;
    for (text, role) in right {
        let room = area.right().saturating_sub(x);
        x = put(buf, x, area.y, &format!(" {text} "), view.of(role), room) + 1;
    }
}

fn right_of(view: View<'_>) -> Vec<(String, TextRole)> {
    let people = view.texts().msg_live_people(view.workshop().people);
    let mut right: Vec<(String, TextRole)> = day_stands(view).into_iter().collect();
    right.push((people, TextRole::Text));
    let clock = view.clock(view.model.at.told());
    // Before and after the day the clock is at the left.
    if standing(view).digits != clock {
        right.push((clock, TextRole::Strong));
    }
    right
}

/// Big digits, with the step, its word and its length beside them; on the right the day.
fn tall(view: View<'_>, area: Rect, buf: &mut Buffer) {
    fill(buf, area, view.of(TextRole::Ground));
    let standing = standing(view);
    let big = BigText::new(&standing.digits, BIG);
    let wide = big.width(&view.brush.glyphs).unwrap_or(0).max(width_of(&standing.digits) as u16) + 2;
    let left = Rect { width: wide.min(area.width), height: BIG, ..area };
    fill(buf, left, view.of(standing.role));
    let place = Rect { x: left.x + 1, width: left.width.saturating_sub(2), ..left };
    if big.fits(&view.brush.glyphs, place.width) {
        big.render(&view.brush.glyphs, place, buf, view.of(standing.role));
    } else {
        put(buf, place.x, place.y + BIG / 2, &standing.digits, view.of(standing.role), place.width);
    }
    let right = right_of(view);
    let column = right.iter().map(|(text, _)| width_of(text)).max().unwrap_or(0) as u16 + 2;
    let x = left.right() + 2;
    let room = area.right().saturating_sub(x + column + 1);
    let name = name(view);
    put(buf, x, area.y, &truncate(&name, usize::from(room)), view.of(TextRole::Heading), room);
    if let Some(word) = &standing.word {
        // On its own colour a word has air about it; otherwise it stands under the name.
        let air = if standing.role == TextRole::Strong { "" } else { " " };
        put(buf, x, area.y + 3, &format!("{air}{word}{air}"), view.of(standing.role), room);
    }
    put(buf, x, area.y + 1, &step_line(view), view.of(TextRole::Text), room);
    for (row, (text, role)) in right.iter().rev().enumerate() {
        let text = format!(" {text} ");
        let x = area.right().saturating_sub(width_of(&text) as u16 + 1);
        put(buf, x, area.y + row as u16, &text, view.of(*role), area.right().saturating_sub(x));
    }
}

/// Which step of how many, its minutes, and when it ends.
fn step_line(view: View<'_>) -> String {
    let (texts, workshop) = (view.texts(), view.workshop());
    let Some(row) = workshop.row().filter(|_| workshop.day.ended.is_none()) else {
        let start = crate::i18n::dates::clock(texts, i32::from(workshop.agenda.start));
        return if workshop.day.ended.is_some() { String::new() } else { texts.msg_live_starts(start) };
    };
    let held: Vec<_> = workshop.agenda.held().collect();
    let place = held.iter().position(|other| other.id == row.id).map_or(0, |at| at + 1);
    let coming = workshop.day.coming(&workshop.agenda, view.now());
    let until = coming.first().map_or_else(String::new, |row| texts.msg_live_until(view.clock(row.end)));
    let step = texts.msg_live_step_of(place as u32, held.len() as u32);
    if row.ends_part() {
        return step;
    }
    // Once the end of a break was said, its length is up to that.
    let begun = workshop.day.begun.get(&row.id).zip(workshop.day.until);
    let minute = |at: LocalTime| at.minute_of(workshop.agenda.date);
    let said = begun.map(|(begun, until)| i64::from((minute(until.at) - minute(*begun)).max(0)));
    let minutes = said.unwrap_or(i64::from(row.minutes));
    format!("{step} · {} · {until}", dates::length(texts, minutes))
}
