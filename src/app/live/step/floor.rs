//! Rows of a table or lines of a list have the floor one after the other: what is typed lands with the one that has it,
//! as a note, a decision or something to do.

use crate::workshop::day::MINUTE;
use crate::workshop::decide::{Command, GroupCommand, ItemCommand, RowCommand, ThemeCommand};
use crate::workshop::entries::FloorEntry;
use crate::workshop::floor::OnFloor;
use crate::workshop::id::Id;
use crate::workshop::method::{ColumnDef, ColumnRole, TableDef};
use crate::workshop::room::Stage;
use crate::workshop::rows::Rows;
use crate::workshop::table::{CellValue, SEPARATORS, read_row, read_under, typed_row_under};
use crate::workshop::text::Line;

use super::super::super::action::Action::{Day, Line as InLine, Point, Wall};
use super::super::super::action::{DayAct, LineAct, PointAct, RowAct, WallAct};
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::{Ctx, Done, LiveScreen, Mode, Notice, Out, Prompt};
use super::{Act, AtHand, Keys, Landing, LineReading, Points, PointsAt, Then, act, plans, sometimes, table};

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

pub(super) fn keys(live: &LiveScreen, of: &str) -> Keys {
    const ROWS: &[Context] = &[
        Context::Pointed(Pointed::Floor),
        Context::Pointed(Pointed::Rows),
        Context::Pointed(Pointed::Plans),
    ];
    const LINES: &[Context] = &[
        Context::Pointed(Pointed::Floor),
        Context::Pointed(Pointed::Rows),
        Context::Pointed(Pointed::Plans),
        Context::Pointed(Pointed::Items),
    ];
    let rows = live.workshop().method.table(of).is_some();
    Keys { on: Some(Context::OneOfMany), pointing: if rows { ROWS } else { LINES } }
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
    sometimes(Point(PointAct::Row(RowAct::TakeUp)), line_taken_up),
    sometimes(Point(PointAct::Row(RowAct::Next)), line_next),
    sometimes(Point(PointAct::Row(RowAct::Written)), line_written),
    sometimes(Point(PointAct::Edit), line_edited),
    sometimes(Point(PointAct::Park), lines_parked),
];

/// The entry that has the floor, and the table or list whose entry it is.
fn on_floor(live: &LiveScreen) -> Option<(&str, FloorEntry<'_>)> {
    let workshop = live.workshop();
    let of = workshop.floor_over()?;
    Some((of, workshop.entry_at(of, live.wall.focus)?))
}

/// What had the floor so far, each once, in the order in which it first had it.
fn had(live: &LiveScreen) -> Vec<Id> {
    let workshop = live.workshop();
    workshop.floor_over().map(|of| workshop.had_floor(of)).unwrap_or_default()
}

/// What gets the floor next.
fn waiting(live: &LiveScreen) -> Option<Id> {
    let workshop = live.workshop();
    workshop.next_entry(workshop.floor_over()?)
}

/// Gives the floor to the entry that comes next.
fn next(live: &mut LiveScreen, ctx: Ctx<'_>) -> Out {
    match waiting(live) {
        Some(next) => take_up(live, next, ctx),
        None => Out::say(Notice::AllHadFloor),
    }
}

/// Gives the floor to this entry: the room sees it, and its note is what comes first. What Enter is about stays as it is
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
        let newest = has_it(live) == Some(*later);
        live.set_focus(Some(*later).filter(|_| !newest));
        return Some(Out::default());
    }
    if at.is_some() {
        live.set_focus(None);
        return Some(Out::default());
    }
    waiting(live)?;
    Some(next(live, ctx))
}

/// What has the floor by the events alone.
fn has_it(live: &LiveScreen) -> Option<Id> {
    let workshop = live.workshop();
    workshop.floor_over().and_then(|of| workshop.entry_by_now(of)).map(|had| had.id)
}

fn backwards(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    if live.entry.is_half_typed() {
        return Some(Out::say(Notice::LineFirst));
    }
    let had = had(live);
    let on = live.in_focus().or_else(|| on_floor(live).map(|(_, entry)| entry.id))?;
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

/// In an empty line, leaves the entry that has the floor for the next meeting and goes on.
fn park(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    if live.entry.mode != Mode::Writing || !live.entry.editor.is_empty() {
        return None;
    }
    let workshop = live.workshop();
    let (_, entry) = on_floor(live).filter(|(_, entry)| workshop.entry_state(entry.id) != OnFloor::Parked)?;
    let park = Command::Group(GroupCommand::Park(entry.id));
    // Whoever looks back at one leaves the floor to the one that has it.
    let next = waiting(live).filter(|_| has_it(live) == Some(entry.id));
    let next = next.map(|next| Command::Group(GroupCommand::TakeUp(next)));
    let left = format!("{} → {}", live.called(entry.id), ctx.texts.msg_live_floor_later());
    let out = gives(live, Command::Together(std::iter::once(park).chain(next).collect()), ctx);
    Some(out.tell(Done::Understood(left)))
}

fn more(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    stretch(live, MORE, ctx)
}

fn less(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    stretch(live, -MORE, ctx)
}

/// The lines or themes that are pointed at; `None` if it is something else, which has its own acts.
fn pointed_lines(live: &LiveScreen) -> Option<(String, Vec<Id>)> {
    let workshop = live.workshop();
    let of = workshop.floor_over().filter(|of| workshop.method.table(of).is_none())?;
    let ids = live.named(&live.entry.pointed);
    let all = !ids.is_empty() && ids.iter().all(|id| workshop.is_entry(of, *id));
    all.then(|| (of.to_owned(), ids))
}

/// `5 u` gives line 5 the floor.
fn line_taken_up(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    let (_, ids) = pointed_lines(live)?;
    let id = ids.first().copied()?;
    live.entry.pointed.clear();
    Some(take_up(live, id, ctx))
}

/// `5 n` gives line 5 the floor next; `5 3 n`, before line 3.
fn line_next(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    let (_, ids) = pointed_lines(live)?;
    let id = ids.first().copied()?;
    let before = ids.get(1).copied().or(waiting(live)).filter(|before| *before != id);
    live.entry.pointed.clear();
    match before {
        Some(before) => Some(live.command(Command::Group(GroupCommand::Put(id, Some(before))), ctx)),
        None => Some(Out::default()),
    }
}

/// `5 w` opens what was written down about line 5.
fn line_written(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    let (of, ids) = pointed_lines(live)?;
    let row = live.workshop().entry(&of, ids.first().copied()?).row.map(|row| row.id);
    live.entry.pointed.clear();
    Some(row.map_or_else(|| Out::say(Notice::NotWithThis), |row| live.edit_written(row)))
}

/// `5 e` opens line 5 as it can be typed, with its form of talk and its minutes.
fn line_edited(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    let (of, ids) = pointed_lines(live)?;
    let workshop = live.workshop();
    let table = workshop.method.written_in(&of)?;
    let id = ids.first().copied()?;
    let words = workshop.lists.named(id)?.text();
    let on = (workshop.lang, workshop.agenda.date);
    let typed = typed_row_under(table, (words, workshop.entry(&of, id).row), on);
    live.entry.pointed.clear();
    Some(live.ask(Prompt::Row(id), &typed))
}

/// Rewords a line, and fills what is said of it beforehand; what is typed no more is cleared.
pub(in crate::app::live) fn reword_line(live: &mut LiveScreen, id: Id, line: &str, ctx: Ctx<'_>) -> Out {
    let workshop = live.workshop();
    let written = workshop.floor_with(id).and_then(|of| Some((of, workshop.method.written_in(of)?)));
    let Some((of, table)) = written else { return Out::say(Notice::NothingToWriteTo) };
    let (words, cells) = match read_under(table, line, ctx.at.today()) {
        Ok(read) => read,
        Err(why) => return Out::say(table::no_row(why)),
    };
    let reword = match workshop.lists.theme(id) {
        Some(_) => Command::Theme(ThemeCommand::Rename(id, words)),
        None => Command::Item(ItemCommand::Reword(id, words)),
    };
    let row = workshop.entry(of, id).row;
    let cells: Vec<Command> = match row {
        Some(row) => {
            let set = table.asked().filter_map(|column| {
                let value = cells.iter().find(|(id, _)| *id == column.id).map(|(_, value)| value.clone());
                let changes = value.as_ref() != row.cell(column);
                changes.then(|| Command::Row(RowCommand::Set(row.id, column.id.clone(), value)))
            });
            set.collect()
        }
        None if cells.is_empty() => Vec::new(),
        None => vec![Command::Row(RowCommand::Add { table: table.id.clone(), under: Some(id), cells })],
    };
    live.command(Command::Together(std::iter::once(reword).chain(cells).collect()), ctx)
}

/// `5 p` leaves line 5 for next time, or takes that back.
fn lines_parked(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    let (_, ids) = pointed_lines(live)?;
    live.entry.pointed.clear();
    let parked = ids.into_iter().map(|id| Command::Group(GroupCommand::Park(id)));
    Some(live.command(Command::Together(parked.collect()), ctx))
}

/// Gives the entry that has the floor more minutes, or fewer; while another is looked at, nothing. In overtime they count
/// from now. Without minutes of its own, those of the step are meant.
fn stretch(live: &mut LiveScreen, by: i32, ctx: Ctx<'_>) -> Option<Out> {
    let workshop = live.workshop();
    let (of, entry) = on_floor(live)?;
    let minutes = i32::from(workshop.entry_minutes(of, entry.id)?);
    let Some(span) = workshop.floor_span(live.wall.focus, live.stamp(ctx.at)) else {
        return Some(Out::default());
    };
    // The next ones count from now on, to half a minute: minutes are whole ones.
    let over = i32::try_from(((-span.left_ms).max(0) + MINUTE / 2) / MINUTE).unwrap_or(0);
    let minutes = minutes + by + if by > 0 { over } else { 0 };
    let (column, _) = entry.cell(ColumnRole::Minutes)?;
    let set = fills(entry, column, Some(CellValue::Number(minutes.clamp(1, MOST))))?;
    Some(live.command(set, ctx))
}

/// The command that fills a cell of what was written down about an entry; of a line about which nothing was, it makes the
/// row under it.
fn fills(entry: FloorEntry<'_>, column: &ColumnDef, value: Option<CellValue>) -> Option<Command> {
    let column = column.id.clone();
    Some(Command::Row(match entry.row {
        Some(row) => RowCommand::Set(row.id, column, value),
        None => RowCommand::Add {
            table: entry.table?.id.clone(),
            under: Some(entry.id),
            cells: value.into_iter().map(|value| (column.clone(), value)).collect(),
        },
    }))
}

#[expect(clippy::needless_pass_by_value, reason = "the question is asked of all kinds alike")]
pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>) -> Out {
    let Some((of, entry)) = on_floor(live) else { return Out::say(Notice::NothingOnFloor) };
    let column = match live.landing() {
        Landing::Note => entry.table.and_then(TableDef::notes),
        Landing::Decision => entry.table.and_then(|table| table.column_in(ColumnRole::Decision)),
        Landing::Action => {
            let Some(add) = action(live, of, entry.id, &line, ctx) else {
                return Out::say(Notice::NothingToWriteTo);
            };
            return match add {
                Ok(command) => live.command(command, ctx),
                Err(wrong) => Out::say(wrong),
            };
        }
    };
    let Some(column) = column else { return Out::say(Notice::NothingToWriteTo) };
    let words = said_so_far(entry, column, &line);
    if let Some(over) = CellValue::over(&column.holds, &words) {
        return Out::say(Notice::TooLong(over));
    }
    let value = CellValue::read(&column.holds, &words, ctx.at.today());
    match fills(entry, column, value) {
        Some(command) => live.command(command, ctx),
        None => Out::say(Notice::NothingToWriteTo),
    }
}

/// These words, below those that stand there.
fn said_so_far(entry: FloorEntry<'_>, column: &ColumnDef, words: &str) -> String {
    match entry.row.and_then(|row| row.cell(column)).map_or("", CellValue::text) {
        "" => words.to_owned(),
        before => format!("{before}\n{words}"),
    }
}

/// The command that adds something to do about an entry; `None` if there is no table for it.
fn action(live: &LiveScreen, of: &str, id: Id, line: &str, ctx: Ctx<'_>) -> Option<Result<Command, Notice>> {
    let actions = live.workshop().method.actions_about(of)?;
    let today = ctx.at.today();
    let whole = plans::cells_in_order(actions, line, today).map(Ok);
    let cells = whole.unwrap_or_else(|| read_row(actions, line, today).map_err(table::no_row));
    let add = |cells| Command::Row(RowCommand::Add { table: actions.id.clone(), under: Some(id), cells });
    Some(cells.map(add))
}

/// A line that begins with a plus adds an entry; something to do with separators is read at once, so that it can be seen
/// which part is what.
pub(super) fn reads(live: &LiveScreen, line: &str, ctx: Ctx<'_>, of: &str) -> LineReading {
    if let Some(added) = line.trim_start().strip_prefix(ADDS).filter(|added| !added.trim().is_empty()) {
        let rows = live.workshop().method.table(of).is_some();
        let add = if rows { table::added(live, added, ctx, of) } else { added_line(live, added, ctx, of) };
        return does(add.map(|add| with_floor(live, add)));
    }
    if live.landing() != Landing::Action || !line.contains(SEPARATORS) {
        return LineReading::Text;
    }
    match on_floor(live).and_then(|(of, entry)| action(live, of, entry.id, line, ctx)) {
        Some(read) => does(read),
        None => LineReading::Text,
    }
}

/// The command that adds a line, with its form of talk and its minutes if they stand behind it.
fn added_line(live: &LiveScreen, line: &str, ctx: Ctx<'_>, of: &str) -> Result<Command, Notice> {
    let method = &live.workshop().method;
    let (words, cells) = match method.written_in(of).filter(|_| line.contains(SEPARATORS)) {
        Some(table) => read_under(table, line, ctx.at.today()).map_err(table::no_row)?,
        None => (Line::clean(line).ok_or(Notice::BeginWithName)?, Vec::new()),
    };
    let list = live.workshop().lists.parts(of).first().copied().unwrap_or(of).to_owned();
    let add = Command::Item(ItemCommand::Add { list, text: words, from: None, group: None });
    let id = live.journal.next_id(live.run);
    let row = method
        .written_in(of)
        .filter(|_| !cells.is_empty())
        .map(|table| Command::Row(RowCommand::Add { table: table.id.clone(), under: Some(id), cells }));
    Ok(row.map_or(add.clone(), |row| Command::Together(vec![add, row])))
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

/// Bare numbers refer to what has the floor one after the other; what is to be done has a letter.
pub(super) fn points<'a>(live: &'a LiveScreen, of: &'a str) -> Points<'a> {
    let workshop = live.workshop();
    match workshop.method.table(of) {
        Some(_) => Points { at: PointsAt::Rows(of), list: workshop.capture_list() },
        None => Points { at: PointsAt::Lines, list: Some(workshop.method.whole_of(of)) },
    }
}

/// The entries, each with what is to be done about it.
pub(super) fn rows<'a>(live: &'a LiveScreen, of: &'a str) -> Rows<'a> {
    Rows::entries_with_actions(live.workshop(), of)
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
        let Some(of) = workshop.floor_over() else { return vec![Landing::default()] };
        let table = workshop.method.written_in(of);
        let can = |landing: &Landing| match landing {
            Landing::Note => table.is_some_and(|table| table.notes().is_some()),
            Landing::Decision => table.is_some_and(|table| table.column_in(ColumnRole::Decision).is_some()),
            Landing::Action => workshop.method.actions_about(of).is_some(),
        };
        Landing::ALL.into_iter().filter(can).collect()
    }

    /// The entry that has the floor.
    pub fn on_floor(&self) -> Option<FloorEntry<'_>> {
        on_floor(self).map(|(_, entry)| entry)
    }
}
