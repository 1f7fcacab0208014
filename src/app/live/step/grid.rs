//! Rows get their places in a grid one after the other: a value goes to the row at hand, `3 4 2` puts row 3 where it
//! belongs, and any other line is a new row.

use crate::workshop::decide::{Command, Refusal, RowCommand};
use crate::workshop::grid::{GridLine, TableGrid};
use crate::workshop::id::Id;
use crate::workshop::method::{ColumnDef, Holds};
use crate::workshop::room::{GRID_LIST, Picture, Room, Stage};
use crate::workshop::rows::Rows;
use crate::workshop::step::GridAsked;
use crate::workshop::subject::{Focus, Subject};
use crate::workshop::table::{CellValue, SEPARATORS};
use crate::workshop::text::Line;
use crate::workshop::time::Stamp;

use super::super::super::action::Action::{Line as InLine, Wall};
use super::super::super::action::{LineAct, WallAct};
use super::super::super::binding::{Context, Pointed};
use super::super::super::notice::{Hint, TableHint};
use super::super::super::page::GridSeen;
use super::super::{Ctx, LiveScreen, Mode, Notice, Out};
use super::{
    Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, PointsAt, StepState, Then, act, below,
    sometimes, table as whole,
};

pub(super) fn keys(_: &LiveScreen, _: GridAsked<'_>) -> Keys {
    Keys { on: Some(Context::OneOfMany), pointing: &[Context::Pointed(Pointed::Cells)] }
}

const ACTS: &[Act] = &[
    act(InLine(LineAct::Forward), next),
    sometimes(InLine(LineAct::Down), down),
    sometimes(InLine(LineAct::Up), up),
    sometimes(Wall(WallAct::Onwards), onwards),
    sometimes(Wall(WallAct::Backwards), backwards),
];

pub(super) fn acts(_: GridAsked<'_>) -> &'static [Act] {
    ACTS
}

/// Goes to the next row that stands in no square; if each has its place, to the next.
fn next(live: &mut LiveScreen, _: Ctx<'_>) -> Out {
    match live.in_grid(unplaced_after).flatten() {
        Some(row) => live.set_focus(Some(row)),
        None => live.turn_row(true),
    }
    live.follow_newest();
    Out::default()
}

/// While writing, goes from row to row, and behind the last to none; while pointing, the key moves the cursor.
fn down(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    (live.entry.mode == Mode::Writing).then(|| {
        live.turn_row(true);
        Out::default()
    })
}

fn up(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    (live.entry.mode == Mode::Writing).then(|| {
        live.turn_row(false);
        Out::default()
    })
}

/// The key that turns pages goes through those of the grid, then to the list of its rows, and then on as everywhere.
fn onwards(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    turn(live, ctx, true)
}

fn backwards(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    turn(live, ctx, false)
}

fn turn(live: &mut LiveScreen, ctx: Ctx<'_>, forward: bool) -> Option<Out> {
    if live.entry.mode == Mode::Writing && live.entry.is_half_typed() {
        return None;
    }
    if live.take_down() {
        return Some(Out::default());
    }
    let list = live.wall.focus.on == Some(Subject::Part(GRID_LIST));
    let GridPages { page, pages, rows } = live.pages_of_grid(ctx)?;
    let square =
        |at: usize| pages.get(at).map(|(across, down)| Subject::Square(*across as u16, *down as u16));
    let on = match (list, forward) {
        (true, true) => return None,
        (true, false) => square(pages.len().saturating_sub(1)),
        (false, true) if page + 1 < pages.len() => square(page + 1),
        (false, true) => Some(Subject::Part(GRID_LIST)).filter(|_| rows),
        (false, false) if page > 0 => square(page - 1),
        (false, false) => live.wall.focus.on.and(None),
    };
    let moved = on.is_some() || !forward && live.wall.focus.on.is_some();
    live.wall.focus.on = on.or(live.wall.focus.on.filter(|_| forward));
    live.follow_newest();
    moved.then(Out::default)
}

/// A line is the name of a row, which is then at hand; the number of a row goes there.
#[expect(clippy::needless_pass_by_value, reason = "the question is asked of all kinds alike")]
pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>, asked: GridAsked<'_>) -> Out {
    let at_hand = live.in_focus();
    let read = live.workshop().grid(asked).map(|grid| {
        let row = grid.rows.iter().find(|row| Some(row.row.id) == at_hand);
        let read = grid.read(&line, row.map(|row| row.row), ctx.at.today());
        let GridLine::Row(number) = read else { return None };
        let found = grid.rows.iter().find(|row| row.row.number == number).map(|row| row.row.id);
        Some(found.ok_or(number))
    });
    match read.flatten() {
        Some(Ok(row)) => {
            live.set_focus(Some(row));
            return Out { done: true, ..Out::default() };
        }
        Some(Err(number)) => return Out::say(Notice::Refusal(Refusal::Unknown(number.to_string()))),
        None => {}
    }
    let first = live.workshop().method.table(asked.table).and_then(|table| table.asked().next());
    let Some(first) = first else { return Out::say(Notice::NothingToWriteTo) };
    let Some(cell) = CellValue::read(&first.holds, &line, ctx.at.today()) else {
        return Out::say(Notice::Refusal(Refusal::Holds(first.holds.clone())));
    };
    let (cell, id) = ((first.id.clone(), cell), live.journal.next_id(live.run));
    let add = RowCommand::Add { table: asked.table.to_owned(), under: None, cells: vec![cell] };
    let out = live.command(Command::Row(add), ctx);
    if out.done {
        live.set_focus(Some(id));
    }
    out
}

/// What puts a row into a square, and a line with separators, are read at once, so that it can be seen.
pub(super) fn reads(live: &LiveScreen, line: &str, ctx: Ctx<'_>, asked: GridAsked<'_>) -> LineReading {
    if let Some(reading) = below::reads(live, line, ctx, asked.table) {
        return reading;
    }
    let Some(grid) = live.workshop().grid(asked) else { return LineReading::Text };
    if line.contains(SEPARATORS) {
        return match whole::added(live, &grid.named(line, live.workshop().lang), ctx, asked.table) {
            Ok(command) => LineReading::Does(command, Then::AtHand(Some(live.journal.next_id(live.run)))),
            Err(wrong) => LineReading::Wrong(wrong),
        };
    }
    let at_hand = grid.rows.iter().find(|row| Some(row.row.id) == live.in_focus());
    match grid.read(line, at_hand.map(|row| row.row), ctx.at.today()) {
        GridLine::Places(number, cells) => placed(&grid, at_hand.map(|row| row.row.id), number, cells),
        GridLine::Wrong(Holds::Number, Some((least, most))) => {
            LineReading::Wrong(Notice::Hint(Hint::Table(TableHint::Between(least, most))))
        }
        GridLine::Wrong(holds, _) => LineReading::Wrong(Notice::Refusal(Refusal::Holds(holds))),
        GridLine::Row(_) | GridLine::Text => LineReading::Text,
    }
}

/// The command that puts a row into its square. A row that then lacks nothing gives way to the next that does; another one
/// that is at hand stays so.
fn placed(
    grid: &TableGrid<'_>,
    at_hand: Option<Id>,
    number: u32,
    cells: Vec<(String, CellValue)>,
) -> LineReading {
    let Some(row) = grid.rows.iter().find(|row| row.row.number == number) else { return LineReading::Text };
    let id = row.row.id;
    let lacks = grid.in_order().into_iter().any(|axis| {
        let gets = cells.iter().any(|(column, _)| *column == axis.column.id);
        !gets && row.row.cell(axis.column).is_none()
    });
    let waits = at_hand.filter(|at| *at != id && grid.unplaced().any(|row| row.row.id == *at));
    let then = if lacks { Some(id) } else { waits.or_else(|| unplaced_after(grid, Some(id))) };
    let set = cells.into_iter().map(|(column, value)| Command::Row(RowCommand::Set(id, column, Some(value))));
    LineReading::Does(Command::Together(set.collect()), Then::AtHand(then))
}

/// The next row behind this one that stands in no square, all around; never this one.
fn unplaced_after(grid: &TableGrid<'_>, at: Option<Id>) -> Option<Id> {
    let here = grid.rows.iter().position(|row| Some(row.row.id) == at).map_or(0, |at| at + 1);
    let (before, behind) = grid.rows.split_at_checked(here)?;
    let mut rows = behind.iter().chain(before);
    rows.find(|row| row.square.is_none() && Some(row.row.id) != at).map(|row| row.row.id)
}

pub(super) fn gathers(_: &LiveScreen, _: GridAsked<'_>) -> Option<Gathers> {
    None
}

pub(super) fn points<'a>(live: &'a LiveScreen, asked: GridAsked<'a>) -> Points<'a> {
    Points { at: PointsAt::Rows(asked.table), list: live.workshop().capture_list() }
}

pub(super) fn rows<'a>(live: &'a LiveScreen, asked: GridAsked<'a>) -> Rows<'a> {
    Rows::in_grid(live.workshop(), asked)
}

/// The rows, none of them at first; or a page that the facilitator turned to.
pub(super) fn at_hand(live: &LiveScreen, asked: GridAsked<'_>) -> AtHand {
    let workshop = live.workshop();
    let Some(table) = workshop.method.table(asked.table) else { return AtHand::default() };
    let all: Vec<Subject> = workshop.rows_of(table).iter().map(|row| Subject::Thing(row.id)).collect();
    let now = live.wall.focus.on.filter(|on| match on {
        Subject::Square(..) | Subject::Part(GRID_LIST) => true,
        Subject::Thing(_) => all.contains(on),
        Subject::Group(_)
        | Subject::Station(_)
        | Subject::Part(_)
        | Subject::Cell(..)
        | Subject::Field(_)
        | Subject::FieldOf(..)
        | Subject::Head(..)
        | Subject::Month(_) => false,
    });
    AtHand { all, now }
}

pub(super) fn arrival(_: GridAsked<'_>) -> Arrival<'static> {
    Arrival::with(StepState::plain())
}

/// The pages of a grid on the wall.
struct GridPages {
    /// The one that is seen, from 0.
    page: usize,
    /// The first square of each.
    pages: Vec<(usize, usize)>,
    /// Whether there are rows, and so a list of them.
    rows: bool,
}

impl LiveScreen {
    /// The row at hand, and the column that a value typed now goes into.
    pub fn wanted<'a>(&'a self, asked: GridAsked<'a>) -> Option<(Id, &'a ColumnDef)> {
        let grid = self.workshop().grid(asked)?;
        let row = grid.rows.iter().find(|row| Some(row.row.id) == self.in_focus())?.row;
        let axis = grid.lacks(row).unwrap_or(grid.in_order()[0]);
        Some((row.id, axis.column))
    }

    /// Asks something of the grid in the step at hand, with the row at hand.
    fn in_grid<T>(&self, asks: impl FnOnce(&TableGrid<'_>, Option<Id>) -> T) -> Option<T> {
        let grid = self.workshop().grid(self.step_at_hand()?.kind.grid()?)?;
        Some(asks(&grid, self.in_focus()))
    }

    /// Goes to the next row or the one before; behind the last and before the first is none.
    fn turn_row(&mut self, forward: bool) {
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
        self.follow_newest();
        self.set_cursor(None);
    }

    /// The pages of the grid in the step at hand.
    fn pages_of_grid(&self, ctx: Ctx<'_>) -> Option<GridPages> {
        // Beside the list of the rows, the grid is as it was before somebody turned to that.
        let list = self.wall.focus.on == Some(Subject::Part(GRID_LIST));
        let focus = if list { Focus::default() } else { self.wall.focus };
        let stamp = Stamp { at: ctx.at, by: self.run };
        let room = Room::of(self.workshop(), &Stage::default(), focus, stamp);
        let Picture::Grid(grid) = &room.picture else { return None };
        let texts = crate::app::texts(self.workshop().lang);
        let seen = GridSeen::of(grid, texts, self.room_size(ctx));
        let rows = !grid.squares.is_empty() || !grid.unplaced.is_empty();
        Some(GridPages { page: seen.page(), pages: seen.pages, rows })
    }
}
