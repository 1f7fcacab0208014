//! The months of a year: how full each is, and where the next line goes.

use chrono::{Datelike, Months};

use super::super::super::theme::TextRole;
use super::super::super::widget::{truncate, width_of};
use super::super::sheet::{StatusBlock, StatusPart};
use super::super::{View, matters};
use super::StepKeys;
use crate::app::action::{Action, LineAct};
use crate::i18n::plan;
use crate::workshop::method::{Holds, Step, TableDef};
use crate::workshop::months::{MONTHS, YearPlace, months_from};
use crate::workshop::step::YearWork;

/// From this many rows of the console on, each month has a row of its own.
const ROWS_FOR_TWELVE: u16 = 30;
/// From this many on, all are in a line or two.
const ROWS_FOR_ALL: u16 = 20;
/// From this many columns on, there is another pane beside the months.
const BESIDE: u16 = 100;
/// The cells of a month's lines beside another pane, and what else stands in such a row.
const LINES: usize = 30;
const AROUND: usize = 16;
/// The cells of a month's name, at least.
const NAME: usize = 4;

/// Each month with its lines, the one at hand marked, and how many rows have nobody.
pub(super) fn status(view: View<'_>, _: &Step, table: &str, does: YearWork) -> Vec<StatusBlock> {
    let Some(table) = view.workshop().method.table(table) else { return Vec::new() };
    if does == YearWork::Who {
        let told = nobody(view, table).into_iter().chain(dated(view, table));
        return vec![StatusBlock::new("", told.collect())];
    }
    let parts = match view.model.ctx().size.rows {
        ROWS_FOR_TWELVE.. if view.workshop().day.row.is_some() => twelve(view, table),
        ROWS_FOR_ALL.. => vec![StatusPart::new(TextRole::Text, all(view, table))],
        0..ROWS_FOR_ALL => Vec::new(),
    };
    vec![StatusBlock::new("", parts)]
}

/// A row for each month: how many lines it has, and how they begin.
fn twelve(view: View<'_>, table: &TableDef) -> Vec<StatusPart> {
    let (workshop, on) = (view.workshop(), view.live.wall.focus.month());
    let track = view.live.wall.focus.track;
    let cols = view.model.ctx().size.cols;
    let room = if cols < BESIDE { usize::from(cols).saturating_sub(AROUND) } else { LINES };
    // What stands between two months, or in none, has a longer name.
    let named = |place: &YearPlace| width_of(&plan::short_place(view.texts(), *place));
    let in_sight = |place: &YearPlace| {
        let month = if let YearPlace::Month(month) = place { Some(month) } else { None };
        month.is_some() || !workshop.rows_shown(table, *place, track).is_empty()
    };
    let places: Vec<YearPlace> = workshop.year(table).into_iter().filter(in_sight).collect();
    let wide = places.iter().map(named).max().unwrap_or(0).max(NAME);
    let room = room.saturating_sub(wide - NAME);
    let row = |place: YearPlace| {
        let rows = workshop.rows_shown(table, place, track);
        let month = if let YearPlace::Month(month) = place { Some(month) } else { None };
        let lines: Vec<&str> = rows.iter().map(|row| workshop.words_of_row(row)).collect();
        let name = plan::short_place(view.texts(), place);
        let text = format!("{name:<wide$} {:>2}  {}", rows.len(), truncate(&lines.join(" · "), room));
        let (mark, role) =
            if month.is_some() && on == month { ("▶", TextRole::Strong) } else { (" ", TextRole::Text) };
        StatusPart::marked(mark, role, text)
    };
    places.into_iter().map(row).collect()
}

/// All months with their counts, one after the other.
fn all(view: View<'_>, table: &TableDef) -> String {
    let on = view.live.wall.focus.month();
    let counted = |place, count: u32| format!("{}\u{a0}{count}", plan::short_place(view.texts(), place));
    let month = |(month, count): (u8, u32)| {
        let mark = if on == Some(month) { "▶" } else { "" };
        format!("{mark}{}", counted(YearPlace::Month(month), count))
    };
    let (workshop, track) = (view.workshop(), view.live.wall.focus.track);
    let months = workshop.load(table, track).into_iter().map(month);
    let beside = workshop.load_beside(table, track).into_iter().map(|(place, count)| counted(place, count));
    months.chain(beside).collect::<Vec<_>>().join("  ")
}

fn nobody(view: View<'_>, table: &TableDef) -> Option<StatusPart> {
    let who = table.who_column()?;
    let rows = view.workshop().year_shown(table, view.live.wall.focus.track).into_iter();
    let count = rows.filter(|row| row.cell(who).is_none()).count() as u32;
    (count > 0).then(|| StatusPart::new(TextRole::Strong, view.texts().msg_live_year_nobody(count)))
}

/// To which months of which years dates without a year belong, if the table has any.
fn dated(view: View<'_>, table: &TableDef) -> Option<StatusPart> {
    table.columns.iter().find(|column| column.holds == Holds::Date)?;
    let from = view.workshop().year_from(table);
    let last = months_from(view.workshop().first_month(table)).next_back()?;
    let to = from.checked_add_months(Months::new(u32::from(MONTHS) - 1))?;
    let named = |month: u8, year: i32| format!("{}\u{a0}{year}", view.texts().msg_date_month_short(month));
    let (from, to) = (named(from.month() as u8, from.year()), named(last, to.year()));
    Some(StatusPart::new(TextRole::Quiet, view.texts().msg_live_year_dates(from, to)))
}

/// The month at hand, otherwise the table, and how many rows there are.
pub(super) fn heading(view: View<'_>, _: &Step, table: &str, _: YearWork) -> String {
    let Some(table) = view.workshop().method.table(table) else { return String::new() };
    let (workshop, track) = (view.workshop(), view.live.wall.focus.track);
    let rows = match view.live.wall.focus.month() {
        Some(month) => workshop.rows_shown(table, YearPlace::Month(month), track),
        None => workshop.year_shown(table, track),
    };
    let alone = workshop.track_told(table, track);
    let called = [called(view, table), alone].into_iter().filter(|name| !name.is_empty());
    let called = called.collect::<Vec<_>>().join("\u{a0}· ");
    view.texts().msg_live_lines(called, rows.len() as u32)
}

/// The month at hand as a heading; otherwise the name of the table.
fn called(view: View<'_>, table: &TableDef) -> String {
    match view.live.wall.focus.month() {
        Some(month) => {
            let name = view.texts().msg_date_month(month);
            let mut letters = name.chars();
            let first = letters.next().map(|first| first.to_uppercase().to_string());
            first.unwrap_or_default() + letters.as_str()
        }
        None => view.words(&table.name).to_owned(),
    }
}

/// The month that a line goes into, or the row that it is about.
pub(super) fn label(view: View<'_>, table: &str, _: YearWork) -> String {
    let Some(table) = view.workshop().method.table(table) else { return String::new() };
    let row = view.live.row_asked(table).and_then(|row| view.live.row_pointed(row));
    let most = if view.model.ctx().size.cols < BESIDE { LABEL / 2 } else { LABEL };
    let label = row.map_or_else(|| called(view, table), |row| truncate(&row.mentioned(), most).into_owned());
    view.texts().msg_live_to_list(label)
}

/// The most cells of a row's words before the line.
const LABEL: usize = 24;

pub(super) fn hint(view: View<'_>, table: &str, _: YearWork) -> String {
    let asked = view.workshop().method.table(table).and_then(|table| view.live.row_asked(table));
    match (asked, view.live.wall.focus.month()) {
        (Some(_), _) => view.texts().msg_live_hint_year_who(),
        (None, Some(_)) => view.texts().msg_live_hint_year_month(),
        (None, None) => view.texts().msg_live_hint_year(),
    }
}

pub(super) fn beside(view: View<'_>, _: &str, _: YearWork) -> Vec<StatusBlock> {
    matters::set_aside(view)
}

pub(super) fn keys(view: View<'_>, table: &str, does: YearWork) -> StepKeys {
    let texts = view.texts();
    let to = match does {
        YearWork::Who => texts.msg_act_next_item(),
        YearWork::Place | YearWork::Load => texts.msg_act_next_month(),
    };
    let mut keys = StepKeys::onwards(to);
    let Some(table) = view.workshop().method.table(table) else { return keys };
    // Without a month at hand no year begins there, and with its first it does already.
    let begins = view.workshop().first_month(table);
    if view.live.wall.focus.month().is_none_or(|month| month == begins) {
        keys.idle.push(LineAct::BeginYear);
    }
    let alone = view.live.wall.focus.track;
    // The key says what it shows next.
    match (view.workshop().track_after(table, alone), alone) {
        (None, None) => keys.idle.push(LineAct::Track),
        (None, Some(_)) => keys.called.push((Action::Line(LineAct::Track), texts.msg_act_year_all())),
        (next, Some(_)) => {
            let told = view.workshop().track_told(table, next);
            keys.called.push((Action::Line(LineAct::Track), told));
        }
        (Some(_), None) => {}
    }
    keys
}
