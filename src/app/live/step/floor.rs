//! Rows of a table have the floor one after the other: what is typed lands with the one that has it, as a note, a
//! decision or something to do.

use crate::workshop::day::MINUTE;
use crate::workshop::decide::{Command, GroupCommand, RowCommand};
use crate::workshop::floor::OnFloor;
use crate::workshop::id::Id;
use crate::workshop::method::{ColumnDef, ColumnRole, TableDef};
use crate::workshop::room::Stage;
use crate::workshop::rows::Rows;
use crate::workshop::table::{CellValue, SEPARATORS, TableRow, read_row};
use crate::workshop::text::Line;

use super::super::super::action::Action::{Day, Line as InLine, Point, Wall};
use super::super::super::action::{DayAct, LineAct, PointAct, RowAct, WallAct};
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::{Ctx, LiveScreen, Mode, Notice, Out};
use super::{Act, AtHand, Keys, Landing, LineReading, Points, PointsAt, Then, act, sometimes, table};

pub(super) const KEYS: &[Binding] = {
    const AT: Context = Context::Pointed(Pointed::Floor);
    &[
        bind(AT, "u", Point(PointAct::Row(RowAct::TakeUp)), 6),
        bind(AT, "w", Point(PointAct::Row(RowAct::Written)), 6),
    ]
};

/// With what a line begins that adds a row.
const ADDS: char = '+';
/// How many minutes one key gives or takes.
const MORE: i32 = 3;
/// The most minutes of a row.
const MOST: i32 = 24 * 60;

pub(super) fn keys() -> Keys {
    const AT: &[Context] = &[
        Context::Pointed(Pointed::Floor),
        Context::Pointed(Pointed::Rows),
        Context::Pointed(Pointed::Plans),
    ];
    Keys { on: Some(Context::OneOfMany), pointing: AT }
}

pub(super) const ACTS: &[Act] = &[
    act(InLine(LineAct::Forward), next),
    sometimes(Wall(WallAct::Onwards), onwards),
    sometimes(Wall(WallAct::Backwards), backwards),
    sometimes(InLine(LineAct::Up), landing_before),
    sometimes(InLine(LineAct::Down), landing_behind),
    sometimes(InLine(LineAct::Park), park),
    sometimes(Day(DayAct::More), more),
    sometimes(Day(DayAct::Less), less),
];

/// The table, and the row that has the floor.
fn on_floor(live: &LiveScreen) -> Option<(&TableDef, &TableRow)> {
    let workshop = live.workshop();
    let table = workshop.floor_table()?;
    Some((table, workshop.on_floor(table, live.wall.focus)?))
}

/// What had the floor so far, each once, in the order in which it first had it.
fn had(live: &LiveScreen) -> Vec<Id> {
    let workshop = live.workshop();
    let Some(table) = workshop.floor_table() else { return Vec::new() };
    let mut ids = Vec::new();
    for had in &workshop.rounds.had_floor {
        let stands = workshop.tables.row(had.id).is_some_and(|row| row.table == table.id && !row.removed);
        if stands && !ids.contains(&had.id) {
            ids.push(had.id);
        }
    }
    ids
}

/// Gives the floor to the row that comes next.
fn next(live: &mut LiveScreen, ctx: Ctx<'_>) -> Out {
    let workshop = live.workshop();
    let next = workshop.floor_table().and_then(|table| workshop.next_on_floor(table)).map(|row| row.id);
    match next {
        Some(next) => take_up(live, next, ctx),
        None => Out::say(Notice::AllHadFloor),
    }
}

/// Gives the floor to this row: the room sees it, and its note is what comes first. What Enter is about stays as it is
/// while a line is half typed.
pub(in crate::app::live) fn take_up(live: &mut LiveScreen, id: Id, ctx: Ctx<'_>) -> Out {
    if live.entry.is_half_typed() && live.entry.asking.is_none() {
        return Out::say(Notice::LineFirst);
    }
    gives(live, Command::Group(GroupCommand::TakeUp(id)), ctx)
}

fn gives(live: &mut LiveScreen, command: Command, ctx: Ctx<'_>) -> Out {
    live.set_focus(None);
    let out = live.command(command, ctx);
    if out.done {
        live.set_landing(Landing::Note);
        live.wall.stage = Stage { blank: live.wall.stage.blank, ..Stage::default() };
    }
    out
}

/// Onwards goes through what had the floor before, and then gives it to the next; after the last it goes to the next
/// step. What was put up is taken away first, so that nothing gets the floor that the room does not see.
fn onwards(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    if live.take_down() {
        return Some(Out::default());
    }
    let had = had(live);
    let at = live.in_focus().and_then(|on| had.iter().position(|id| *id == on));
    if let Some(later) = at.and_then(|at| had.get(at + 1)) {
        let newest = live.workshop().on_floor_by_now().map(|row| row.id) == Some(*later);
        live.set_focus(Some(*later).filter(|_| !newest));
        return Some(Out::default());
    }
    if at.is_some() {
        live.set_focus(None);
        return Some(Out::default());
    }
    let workshop = live.workshop();
    workshop.floor_table().and_then(|table| workshop.next_on_floor(table))?;
    Some(next(live, ctx))
}

fn backwards(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    if live.entry.is_half_typed() {
        return Some(Out::say(Notice::LineFirst));
    }
    let had = had(live);
    let on = live.in_focus().or_else(|| on_floor(live).map(|(_, row)| row.id))?;
    let before = had.iter().position(|id| *id == on)?.checked_sub(1)?;
    live.set_focus(had.get(before).copied());
    Some(Out::default())
}

fn landing_before(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    turn_landing(live, |landings| landings - 1)
}

fn landing_behind(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    turn_landing(live, |_| 1)
}

/// While writing, lets lines land elsewhere.
fn turn_landing(live: &mut LiveScreen, by: fn(usize) -> usize) -> Option<Out> {
    if live.entry.mode != Mode::Writing {
        return None;
    }
    let landings = live.landings();
    if landings.len() < 2 {
        return None;
    }
    let at = landings.iter().position(|one| *one == live.landing()).unwrap_or(0);
    live.set_landing(*landings.get((at + by(landings.len())) % landings.len())?);
    Some(Out::default())
}

/// In an empty line, leaves the row that has the floor for the next meeting and goes on.
fn park(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    if live.entry.mode != Mode::Writing || !live.entry.editor.is_empty() {
        return None;
    }
    let workshop = live.workshop();
    let (table, row) = on_floor(live).filter(|(_, row)| workshop.floor_of(row) != OnFloor::Parked)?;
    let park = Command::Group(GroupCommand::Park(row.id));
    // Whoever looks back at one leaves the floor to the one that has it.
    let has_it = workshop.on_floor_by_now().is_some_and(|on| on.id == row.id);
    let next = workshop.next_on_floor(table).filter(|_| has_it);
    let next = next.map(|next| Command::Group(GroupCommand::TakeUp(next.id)));
    Some(gives(live, Command::Together(std::iter::once(park).chain(next).collect()), ctx))
}

fn more(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    stretch(live, MORE, ctx)
}

fn less(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    stretch(live, -MORE, ctx)
}

/// Gives the row that has the floor more minutes, or fewer; while another is looked at, nothing. In overtime they count
/// from now. Without minutes of its own, those of the step are meant.
fn stretch(live: &mut LiveScreen, by: i32, ctx: Ctx<'_>) -> Option<Out> {
    let workshop = live.workshop();
    let (table, row) = on_floor(live)?;
    let minutes = i32::from(workshop.minutes_of(row)?);
    let Some(span) = workshop.floor_span(live.wall.focus, live.stamp(ctx.at)) else {
        return Some(Out::default());
    };
    // A minute that has begun counts.
    let over = i32::try_from(((-span.left_ms).max(0) + MINUTE - 1) / MINUTE).unwrap_or(0);
    let minutes = minutes + by + if by > 0 { over } else { 0 };
    let column = table.column_in(ColumnRole::Minutes)?.id.clone();
    let value = CellValue::Number(minutes.clamp(1, MOST));
    let set = Command::Row(RowCommand::Set(row.id, column, Some(value)));
    Some(live.command(set, ctx))
}

#[expect(clippy::needless_pass_by_value, reason = "the question is asked of all kinds alike")]
pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>) -> Out {
    let Some((table, row)) = on_floor(live) else { return Out::say(Notice::NothingOnFloor) };
    let role = match live.landing() {
        Landing::Note => ColumnRole::Note,
        Landing::Decision => ColumnRole::Decision,
        Landing::Action => {
            let Some(add) = action(live, table, row, &line, ctx) else {
                return Out::say(Notice::NothingToWriteTo);
            };
            return match add {
                Ok(command) => live.command(command, ctx),
                Err(wrong) => Out::say(wrong),
            };
        }
    };
    let Some(column) = table.column_in(role) else { return Out::say(Notice::NothingToWriteTo) };
    let words = said_so_far(row, column, &line);
    if let Some(over) = CellValue::over(&column.holds, &words) {
        return Out::say(Notice::TooLong(over));
    }
    let value = CellValue::read(&column.holds, &words, ctx.at.today());
    let set = Command::Row(RowCommand::Set(row.id, column.id.clone(), value));
    live.command(set, ctx)
}

/// These words, below those that stand there.
fn said_so_far(row: &TableRow, column: &ColumnDef, words: &str) -> String {
    match row.cell(column).map_or("", CellValue::text) {
        "" => words.to_owned(),
        before => format!("{before}\n{words}"),
    }
}

/// The command that adds something to do about the row that has the floor; `None` if there is no table for it.
fn action(
    live: &LiveScreen,
    table: &TableDef,
    row: &TableRow,
    line: &str,
    ctx: Ctx<'_>,
) -> Option<Result<Command, Notice>> {
    let actions = live.workshop().actions_under(table)?;
    let cells = read_row(actions, line, ctx.at.today()).map_err(table::no_row);
    Some(
        cells.map(|cells| {
            Command::Row(RowCommand::Add { table: actions.id.clone(), under: Some(row.id), cells })
        }),
    )
}

/// A line that begins with a plus adds a row; something to do with separators is read at once, so that it can be seen
/// which part is what.
pub(super) fn reads(live: &LiveScreen, line: &str, ctx: Ctx<'_>, of: &str) -> LineReading {
    if let Some(added) = line.trim_start().strip_prefix(ADDS).filter(|added| !added.trim().is_empty()) {
        return does(table::added(live, added, ctx, of).map(|add| with_floor(live, add)));
    }
    if live.landing() != Landing::Action || !line.contains(SEPARATORS) {
        return LineReading::Text;
    }
    match on_floor(live).and_then(|(table, row)| action(live, table, row, line, ctx)) {
        Some(read) => does(read),
        None => LineReading::Text,
    }
}

/// If nothing has the floor yet, what is added gets it.
fn with_floor(live: &LiveScreen, add: Command) -> Command {
    let id = live.journal.next_id(live.run);
    match on_floor(live) {
        Some(_) => add,
        None => Command::Together(vec![add, Command::Group(GroupCommand::TakeUp(id))]),
    }
}

fn does(read: Result<Command, Notice>) -> LineReading {
    match read {
        Ok(command) => LineReading::Does(command, Then::GoOn),
        Err(wrong) => LineReading::Wrong(wrong),
    }
}

/// Bare numbers refer to the rows that have the floor; what is to be done has a letter.
pub(super) fn points<'a>(live: &'a LiveScreen, table: &'a str) -> Points<'a> {
    Points { at: PointsAt::Rows(table), list: live.workshop().capture_list() }
}

/// The rows, each with what is to be done about it.
pub(super) fn rows<'a>(live: &'a LiveScreen, table: &'a str) -> Rows<'a> {
    let workshop = live.workshop();
    let Some(table) = workshop.method.table(table) else { return Rows::default() };
    Rows::floor_with_actions(workshop, table)
}

/// What had the floor can be looked at again; otherwise nothing but the events says which row has it.
pub(super) fn at_hand(live: &LiveScreen) -> AtHand {
    let all = had(live);
    let now = live.in_focus().filter(|on| all.contains(on));
    AtHand::things(all, now)
}

impl LiveScreen {
    /// Where lines can land in this step.
    pub fn landings(&self) -> Vec<Landing> {
        let workshop = self.workshop();
        let Some(table) = workshop.floor_table() else { return vec![Landing::default()] };
        let can = |landing: &Landing| match landing {
            Landing::Note => table.column_in(ColumnRole::Note).is_some(),
            Landing::Decision => table.column_in(ColumnRole::Decision).is_some(),
            Landing::Action => workshop.actions_under(table).is_some(),
        };
        [Landing::Note, Landing::Decision, Landing::Action].into_iter().filter(can).collect()
    }

    /// The row that has the floor.
    pub fn on_floor(&self) -> Option<&TableRow> {
        on_floor(self).map(|(_, row)| row)
    }
}
