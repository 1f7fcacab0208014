//! The rows of a table, read one after the other: a line is a whole row, or the name of one whose other cells are then
//! asked for one by one.

use crate::workshop::Workshop;
use crate::workshop::decide::{Command, Refusal, RowCommand};
use crate::workshop::id::Id;
use crate::workshop::rows::Rows;
use crate::workshop::table::{CellValue, SEPARATORS};
use crate::workshop::text::Line;

use super::super::super::action::Action::{Line as InLine, Point, Wall};
use super::super::super::action::{LineAct, PointAct, RowAct, WallAct};
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::{Ctx, LiveScreen, Mode, Notice, Out};
use super::{
    Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, PointsAt, StepState, Then, act, below,
    sometimes, table as whole,
};

pub(super) const KEYS: &[Binding] = {
    const AT: Context = Context::Pointed(Pointed::Cells);
    &[
        bind(AT, "e", Point(PointAct::Row(RowAct::Cells)), 7),
        bind(AT, "n", Point(PointAct::Row(RowAct::Next)), 5),
        bind(AT, "s", Point(PointAct::Row(RowAct::Sort)), 6),
        bind(AT, "d", Point(PointAct::Remove), 4),
    ]
};

pub(super) fn keys(_: &LiveScreen, _: &str) -> Keys {
    Keys { on: Some(Context::OneOfMany), pointing: &[Context::Pointed(Pointed::Cells)] }
}

const ACTS: &[Act] = &[
    act(InLine(LineAct::Forward), LiveScreen::focus_next),
    sometimes(InLine(LineAct::Down), LiveScreen::focus_behind),
    sometimes(InLine(LineAct::Up), LiveScreen::focus_before),
    sometimes(Wall(WallAct::Onwards), onwards),
    sometimes(Wall(WallAct::Backwards), backwards),
];

pub(super) fn acts(_: &str) -> &'static [Act] {
    ACTS
}

/// The key that turns pages goes from row to row, and after the last one on as everywhere.
fn onwards(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    turn(live, true)
}

fn backwards(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    turn(live, false)
}

fn turn(live: &mut LiveScreen, down: bool) -> Option<Out> {
    if live.entry.mode == Mode::Writing && live.entry.is_half_typed() {
        return None;
    }
    if live.take_down() {
        return Some(Out::default());
    }
    let on = live.wall.focus.on;
    live.move_focus(down, false);
    (live.wall.focus.on != on).then(Out::default)
}

/// A line is the name of a row; the next cell is then asked for.
#[expect(clippy::needless_pass_by_value, reason = "the question is asked of all kinds alike")]
pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>, table: &str) -> Out {
    let Some(def) = live.workshop().method.table(table) else { return Out::say(Notice::NothingToWriteTo) };
    let Some(first) = def.asked().next() else { return Out::say(Notice::NothingToWriteTo) };
    let next = def.asked().nth(1).map(|column| column.id.clone());
    let Some(cell) = CellValue::read(&first.holds, &line, ctx.at.today()) else {
        return Out::say(Notice::Refusal(Refusal::Holds(first.holds.clone())));
    };
    let (cell, id) = ((first.id.clone(), cell), live.journal.next_id(live.run));
    let add = RowCommand::Add { table: table.to_owned(), under: None, cells: vec![cell] };
    let out = live.command(Command::Row(add), ctx);
    if out.done {
        live.set_focus(Some(id));
        live.entry.then = next.map(|column| (id, column));
    }
    out
}

/// A line with separators is read at once, so that it can be seen which part is what.
pub(super) fn reads(live: &LiveScreen, line: &str, ctx: Ctx<'_>, table: &str) -> LineReading {
    if let Some(reading) = below::reads(live, line, ctx, table) {
        return reading;
    }
    if !line.contains(SEPARATORS) {
        return LineReading::Text;
    }
    match whole::added(live, line, ctx, table) {
        Ok(command) => LineReading::Does(command, Then::AtHand(Some(live.journal.next_id(live.run)))),
        Err(wrong) => LineReading::Wrong(wrong),
    }
}

pub(super) fn gathers(_: &LiveScreen, _: &str) -> Option<Gathers> {
    None
}

pub(super) fn points<'a>(live: &'a LiveScreen, table: &'a str) -> Points<'a> {
    Points { at: PointsAt::Rows(table), list: live.workshop().capture_list() }
}

pub(super) fn rows<'a>(live: &'a LiveScreen, table: &'a str) -> Rows<'a> {
    let workshop = live.workshop();
    let table = workshop.method.table(table);
    table.map(|table| Rows::cells(workshop, table)).unwrap_or_default()
}

pub(super) fn at_hand(live: &LiveScreen, table: &str) -> AtHand {
    let all = read_in_turn(live.workshop(), table);
    let now = live.in_focus().filter(|on| all.contains(on)).or(all.first().copied());
    AtHand::things(all, now)
}

/// The rows that the room reads, in their order.
fn read_in_turn(workshop: &Workshop, table: &str) -> Vec<Id> {
    let Some(table) = workshop.method.table(table) else { return Vec::new() };
    let rows = workshop.rows_of(table).into_iter();
    rows.filter(|row| !row.is_struck(table)).map(|row| row.id).collect()
}

pub(super) fn arrival(_: &str) -> Arrival<'static> {
    Arrival::with(StepState::plain())
}
