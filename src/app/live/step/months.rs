//! The rows of a table are put into the months of a year: a line says itself when it is, or goes into the month at hand.
//! Then one row after the other gets somebody who is responsible.

use std::collections::BTreeSet;

use chrono::Datelike;

use crate::workshop::decide::{Command, Refusal, RowCommand};
use crate::workshop::event::{AfterEvent, FollowUp};
use crate::workshop::id::Id;
use crate::workshop::method::TableDef;
use crate::workshop::months::months_from;
use crate::workshop::rows::Rows;
use crate::workshop::step::YearWork;
use crate::workshop::subject::Subject;
use crate::workshop::table::{
    CellValue, Months, SEPARATORS, TableRow, UnderRow, YearRow, day_proposed, month_alone, read_row,
    read_year_row, without_months,
};
use crate::workshop::text::Line;

use super::super::super::action::Action::{Line as InLine, Point};
use super::super::super::action::{LineAct, PointAct};
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::{Ctx, Done, LiveScreen, Mode, Notice, Out};
use super::table::no_row;
use super::{
    Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, PointsAt, StepState, Then, act, sometimes,
};

pub(super) const KEYS: &[Binding] = &[
    bind(Context::Year, "ctrl+a", InLine(LineAct::Forward), 7),
    bind(Context::Year, "ctrl+o", InLine(LineAct::BeginYear), 5),
    bind(Context::Year, "ctrl+d", InLine(LineAct::Track), 5),
    bind(Context::Pointed(Pointed::Year), "e", Point(PointAct::Edit), 7),
    bind(Context::Pointed(Pointed::Year), "d", Point(PointAct::Remove), 4),
];

pub(super) fn keys(_: &LiveScreen, _: &str, _: (Option<u8>, YearWork)) -> Keys {
    Keys { on: Some(Context::Year), pointing: &[Context::Pointed(Pointed::Year)] }
}

const ACTS: &[Act] = &[
    act(InLine(LineAct::Forward), next),
    act(InLine(LineAct::BeginYear), begin_here),
    act(InLine(LineAct::Track), next_track),
    sometimes(InLine(LineAct::Down), down),
    sometimes(InLine(LineAct::Up), up),
];

pub(super) fn acts(_: &str, _: (Option<u8>, YearWork)) -> &'static [Act] {
    ACTS
}

/// Goes to the next month, or to the next row without anybody; after the last month, all are at hand again.
fn next(live: &mut LiveScreen, _: Ctx<'_>) -> Out {
    match live.in_focus() {
        Some(_) => live.ask_next(),
        None => live.turn_year(true),
    }
    Out::default()
}

/// While writing, goes to the next; while pointing, the key moves the cursor.
fn down(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    (live.entry.mode == Mode::Writing).then(|| {
        live.turn_year(true);
        Out::default()
    })
}

fn up(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    (live.entry.mode == Mode::Writing).then(|| {
        live.turn_year(false);
        Out::default()
    })
}

/// The year begins with the month at hand.
fn begin_here(live: &mut LiveScreen, ctx: Ctx<'_>) -> Out {
    let table = live.table_at_hand().map(|table| table.id.clone());
    let month = live.wall.focus.month();
    let Some((table, month)) = table.zip(month) else { return Out::say(Notice::GoToMonth) };
    let begin = Command::Row(RowCommand::BeginYear(table, month));
    // Where nobody has said otherwise, people meet again before that year ends.
    let workshop = live.workshop();
    let (day, meetings) = (workshop.agenda.date, &workshop.method.followed_by.meetings);
    let next = |(number, next): (u16, &FollowUp)| {
        let meeting = meetings.get(usize::from(number).checked_sub(1)?).filter(|_| next.proposed);
        let date = meeting.and_then(|meeting| day_proposed(*meeting, day, Some(month)));
        Some(FollowUp { date: date.unwrap_or(next.date), ..next.clone() })
    };
    let before = &workshop.after.follow_ups;
    let follow_ups: Vec<FollowUp> = FollowUp::numbered(before)
        .map(|numbered| next(numbered).unwrap_or_else(|| numbered.1.clone()))
        .collect();
    let moved = follow_ups != workshop.after.follow_ups;
    let after = moved.then_some(Command::After(AfterEvent::FollowUps { follow_ups }));
    let out = live.command(Command::Together(std::iter::once(begin).chain(after).collect()), ctx);
    let from = live.table_at_hand().map(|table| live.workshop().year_from(table));
    match from.filter(|_| out.done) {
        // The year in which it begins is the one of all dates without a year.
        Some(from) => {
            let month = ctx.texts.msg_date_month(month);
            out.tell(Done::Understood(ctx.texts.msg_live_year_begins(month, from.year().to_string())))
        }
        None => out,
    }
}

/// Shows one track alone: the first on which anything stands, then the next; after the last, all again.
fn next_track(live: &mut LiveScreen, _: Ctx<'_>) -> Out {
    let Some(table) = live.table_at_hand() else { return Out::default() };
    live.wall.focus.track = live.workshop().track_after(table, live.wall.focus.track);
    live.wall.stage.from = None;
    live.set_cursor(None);
    Out::default()
}

/// A line is a row of the month at hand, or who looks after the row at hand; a month alone is gone to.
pub(super) fn store(
    live: &mut LiveScreen,
    line: Line,
    ctx: Ctx<'_>,
    table: &str,
    _: (Option<u8>, YearWork),
) -> Out {
    let Some(def) = live.workshop().method.table(table) else { return Out::say(Notice::NothingToWriteTo) };
    if let Some(row) = live.row_asked(def) {
        return match of_row(live, (def, row), &line, ctx) {
            Ok(command) => fill(live, command, ctx),
            Err(wrong) => Out::say(wrong),
        };
    }
    if let Some(month) = month_alone(&line) {
        live.wall.focus.on = Some(Subject::Month(month));
        live.wall.stage.from = None;
        return Out { done: true, ..Out::default() };
    }
    let when = live.wall.focus.month();
    let mut cells = Vec::new();
    // It is text, whatever it could mean.
    if let (Some(month), Some(column)) = (when, def.months_column()) {
        let months = Months::These(vec![month]);
        cells.push((column.id.clone(), CellValue::Months(months)));
    }
    let outside = format!("{}\u{a0}· {line}", ctx.texts.msg_date_outside_months());
    cells.extend(def.columns.first().map(|column| (column.id.clone(), CellValue::Words(line))));
    let out = add(live, RowCommand::Add { table: table.to_owned(), under: None, cells }, ctx);
    if when.is_some() || !out.done {
        return out;
    }
    out.tell(Done::Understood(ctx.texts.msg_live_makes_point(outside)))
}

/// Adds a row, and lets the room see it.
fn add(live: &mut LiveScreen, command: RowCommand, ctx: Ctx<'_>) -> Out {
    let id = live.journal.next_id(live.run);
    let out = live.command(Command::Row(command), ctx);
    if out.done {
        live.wall.stage.from = Some(id);
    }
    out
}

/// Fills the row at hand, and goes to the next.
fn fill(live: &mut LiveScreen, command: Command, ctx: Ctx<'_>) -> Out {
    let out = live.command(command, ctx);
    if out.done {
        live.ask_next();
    }
    out
}

/// A line that says when it is, what it stands under or what its parts are is read at once, so that it can be seen.
pub(super) fn reads(
    live: &LiveScreen,
    line: &str,
    ctx: Ctx<'_>,
    table: &str,
    _: (Option<u8>, YearWork),
) -> LineReading {
    let Some(def) = live.workshop().method.table(table) else { return LineReading::Text };
    if live.row_asked(def).is_some() {
        return asked(live, def, line, ctx);
    }
    let (month, today) = (live.wall.focus.month(), ctx.at.today());
    let cells = |day| read_year_row(def, line, (month, day)).map(|row| row.cells);
    let in_year = live.workshop().read_in_year(def, today, cells);
    let read = read_year_row(def, line, (month, today))
        .and_then(|row| in_year.map(|cells| YearRow { cells, ..row }));
    let Ok(row) = read else {
        let plain = !line.contains(SEPARATORS);
        return read
            .err()
            .filter(|_| !plain)
            .map_or(LineReading::Text, |why| LineReading::Wrong(no_row(why)));
    };
    let under = match row.below {
        None => None,
        Some(below) => match live.row_below(def, below) {
            Some(id) => Some(id),
            None => {
                return LineReading::Wrong(Notice::Refusal(Refusal::Unknown(
                    line.split('>').next().unwrap_or_default().trim().to_owned(),
                )));
            }
        },
    };
    if !row.says_when && under.is_none() && !line.contains(SEPARATORS) {
        return LineReading::Text;
    }
    let id = live.journal.next_id(live.run);
    let add = RowCommand::Add { table: table.to_owned(), under, cells: row.cells };
    LineReading::Does(Command::Row(add), Then::Shows(id))
}

/// What a line is while one row after the other is asked about: `3 leader` is of row 3.
fn asked(live: &LiveScreen, def: &TableDef, line: &str, ctx: Ctx<'_>) -> LineReading {
    let named = line.trim_start().split_once(char::is_whitespace).and_then(|(number, rest)| {
        let number = number.parse::<u32>().ok()?;
        let row = live.workshop().rows_of(def).into_iter().find(|row| row.number == number)?;
        Some((row.id, rest))
    });
    let Some((row, rest)) = named else { return LineReading::Text };
    match of_row(live, (def, row), rest, ctx) {
        Ok(command) => LineReading::Does(command, Then::GoOn),
        Err(wrong) => LineReading::Wrong(wrong),
    }
}

/// The command that fills a row with who does it, and by when.
fn of_row(
    live: &LiveScreen,
    (def, row): (&TableDef, Id),
    line: &str,
    ctx: Ctx<'_>,
) -> Result<Command, Notice> {
    let mut rest = without_months(def);
    let who = def.who_column().ok_or(Notice::NothingToWriteTo)?;
    // What is typed first is who.
    let at = rest.columns.iter().position(|column| column.id == who.id).unwrap_or(0);
    rest.columns.drain(..at);
    let read = |day| read_row(&rest, line, day);
    let cells = live.workshop().read_in_year(def, ctx.at.today(), read).map_err(no_row)?;
    let set =
        cells.into_iter().map(|(column, value)| Command::Row(RowCommand::Set(row, column, Some(value))));
    Ok(Command::Together(set.collect()))
}

pub(super) fn gathers(_: &LiveScreen, _: &str, _: (Option<u8>, YearWork)) -> Option<Gathers> {
    None
}

pub(super) fn points<'a>(live: &'a LiveScreen, table: &'a str, _: (Option<u8>, YearWork)) -> Points<'a> {
    Points { at: PointsAt::Rows(table), list: live.workshop().capture_list() }
}

/// The rows of the month at hand; otherwise all.
pub(super) fn rows<'a>(live: &'a LiveScreen, table: &'a str, _: (Option<u8>, YearWork)) -> Rows<'a> {
    let workshop = live.workshop();
    let table = workshop.method.table(table);
    let (month, track) = (live.wall.focus.month(), live.wall.focus.track);
    table.map(|table| Rows::of_month(workshop, table, (month, track))).unwrap_or_default()
}

/// The twelve months, none of them at first; where people say who does it, the rows.
pub(super) fn at_hand(live: &LiveScreen, table: &str, (_, does): (Option<u8>, YearWork)) -> AtHand {
    let workshop = live.workshop();
    let Some(def) = workshop.method.table(table) else { return AtHand::default() };
    let on = live.wall.focus.on;
    match does {
        YearWork::Who => {
            let rows = workshop.year_shown(def, live.wall.focus.track);
            let all: Vec<Id> = rows.iter().map(|row| row.id).collect();
            let now = live.in_focus().filter(|on| all.contains(on)).or_else(|| lacking(&rows, def));
            AtHand::things(all, now)
        }
        YearWork::Place | YearWork::Load => {
            let all: Vec<Subject> = months_from(workshop.first_month(def)).map(Subject::Month).collect();
            AtHand { now: on.filter(|on| all.contains(on)), all }
        }
    }
}

/// The first of these rows for which nobody is responsible.
fn lacking(rows: &[&TableRow], table: &TableDef) -> Option<Id> {
    let who = table.who_column()?;
    rows.iter().find(|row| row.cell(who).is_none()).map(|row| row.id)
}

pub(super) fn arrival(_: &str, _: (Option<u8>, YearWork)) -> Arrival<'static> {
    Arrival::with(StepState::plain())
}

impl LiveScreen {
    /// The rows that are not seen because a track is shown alone.
    pub(in crate::app::live) fn rows_unseen(&self) -> Vec<TableRow> {
        let (workshop, track) = (self.workshop(), self.wall.focus.track);
        let Some(table) = workshop.method.year_table().filter(|_| track.is_some()) else { return Vec::new() };
        let shown = workshop.year_shown(table, track).into_iter();
        let seen: BTreeSet<Id> =
            shown.flat_map(|row| workshop.on_track(table, row, track)).map(|(row, _)| row.id).collect();
        workshop.rows_of(table).into_iter().filter(|row| !seen.contains(&row.id)).cloned().collect()
    }

    /// Shows all tracks again if anything was written that is not seen because one is shown alone. `before` are the rows
    /// that were not seen before it was written.
    pub(in crate::app::live) fn show_written(&mut self, before: &[TableRow]) {
        if self.rows_unseen().iter().any(|row| !before.contains(row)) {
            self.wall.focus.track = None;
        }
    }

    /// The row that is asked about, if one row after the other is.
    pub fn row_asked(&self, table: &TableDef) -> Option<Id> {
        let row = self.workshop().tables.row(self.in_focus()?)?;
        (row.table == table.id && !row.removed).then_some(row.id)
    }

    /// Asks about the next row for which nobody is responsible.
    fn ask_next(&mut self) {
        let at = self.in_focus();
        let next = self.table_at_hand().and_then(|table| {
            let rows = self.workshop().year_shown(table, self.wall.focus.track);
            let behind = rows.iter().position(|row| Some(row.id) == at).map_or(0, |at| at + 1);
            lacking(rows.get(behind..).unwrap_or_default(), table).or_else(|| lacking(&rows, table))
        });
        self.set_focus(next.or(at));
        self.wall.stage.from = None;
        self.set_cursor(None);
    }

    /// The row that another is put under.
    pub(super) fn row_below(&self, table: &TableDef, below: UnderRow) -> Option<Id> {
        table.under.as_ref()?;
        let rows = self.workshop().rows_of(table);
        match below {
            UnderRow::Row(number) => rows.into_iter().find(|row| row.number == number).map(|row| row.id),
            UnderRow::Newest(levels) => {
                let newest = |under: Option<Id>| {
                    let alone = |row: &&&TableRow| match under {
                        Some(under) => self.workshop().under_now(row) == Some(under),
                        None => self.workshop().under_now(row).is_none(),
                    };
                    rows.iter().filter(alone).max_by_key(|row| row.number).map(|row| row.id)
                };
                let mut under = newest(None)?;
                let mut left = levels;
                while left > 0 {
                    left -= 1;
                    under = newest(Some(under))?;
                }
                Some(under)
            }
        }
    }

    /// Goes to the next or the one before: a month, or a row; behind the last and before the first is none.
    fn turn_year(&mut self, forward: bool) {
        self.entry.reads = None;
        let all = self.at_hand().all;
        let at = self.wall.focus.on.and_then(|on| all.iter().position(|one| *one == on));
        let next = match (at, forward) {
            (None, true) => Some(0),
            (None, false) => all.len().checked_sub(1),
            (Some(at), true) => Some(at + 1),
            (Some(at), false) => at.checked_sub(1),
        };
        self.wall.focus.on = next.and_then(|next| all.get(next)).copied();
        self.wall.stage.from = None;
        self.set_cursor(None);
    }
}
