//! The rows of a table: each line is one, whole, with its cells behind separators.

use crate::workshop::decide::{Command, RowCommand};
use crate::workshop::rows::{Audience, Rows};
use crate::workshop::table::{CellValue, NoRow, SEPARATORS, read_row};
use crate::workshop::text::Line;

use super::super::super::action::Action::Point;
use super::super::super::action::{PointAct, RowAct};
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::{Ctx, LiveScreen, Notice, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, PointsAt, StepState, Then};

pub(super) const KEYS: &[Binding] = {
    const AT: Context = Context::Pointed(Pointed::Rows);
    &[
        bind(AT, "e", Point(PointAct::Edit), 7),
        bind(AT, "n", Point(PointAct::Row(RowAct::Next)), 6),
        bind(AT, "p", Point(PointAct::Park), 5),
        bind(AT, "d", Point(PointAct::Remove), 4),
    ]
};

/// What a pasted line without separators ends with, so that it is read as a row.
const ENDS_PASTED: char = ';';
/// What stands between the parts of such a line.
const DASHES: [&str; 3] = [" – ", " — ", " - "];

pub(super) fn keys(_: &LiveScreen, _: &str) -> Keys {
    Keys { on: None, pointing: &[Context::Pointed(Pointed::Rows)] }
}

pub(super) fn acts(_: &str) -> &'static [Act] {
    &[]
}

/// What is no more than text is the name of a row.
#[expect(clippy::needless_pass_by_value, reason = "the question is asked of all kinds alike")]
pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>, table: &str) -> Out {
    let named = live.workshop().method.table(table).and_then(|table| table.asked().next());
    let cell = named
        .and_then(|column| Some((column.id.clone(), CellValue::read(&column.holds, &line, ctx.at.today())?)));
    let Some(cell) = cell else { return Out::say(Notice::NothingToWriteTo) };
    let add = RowCommand::Add { table: table.to_owned(), under: None, cells: vec![cell] };
    live.command(Command::Row(add), ctx)
}

/// A line with separators is read at once, so that it can be seen which part is what.
pub(super) fn reads(live: &LiveScreen, line: &str, ctx: Ctx<'_>, table: &str) -> LineReading {
    if !line.contains(SEPARATORS) {
        return LineReading::Text;
    }
    match added(live, line, ctx, table) {
        Ok(command) => LineReading::Does(command, Then::GoOn),
        Err(wrong) => LineReading::Wrong(wrong),
    }
}

/// The command that adds a row of this table, as it was typed.
pub(super) fn added(live: &LiveScreen, line: &str, ctx: Ctx<'_>, table: &str) -> Result<Command, Notice> {
    let def = live.workshop().method.table(table).ok_or(Notice::NothingToWriteTo)?;
    let cells = read_row(def, &in_parts(line), ctx.at.today()).map_err(no_row)?;
    Ok(Command::Row(RowCommand::Add { table: table.to_owned(), under: None, cells }))
}

/// A pasted line as agendas are often written, `Budget – information – 10 min`, with the parts that it has. Whoever types
/// a line separates its parts otherwise, and a dash in it is one.
fn in_parts(line: &str) -> String {
    let pasted = line.trim().strip_suffix(ENDS_PASTED).filter(|line| !line.contains(SEPARATORS));
    pasted.map_or_else(
        || line.to_owned(),
        |pasted| DASHES.iter().fold(pasted.to_owned(), |line, dash| line.replace(dash, "; ")),
    )
}

pub(in crate::app::live) fn no_row(why: NoRow) -> Notice {
    match why {
        NoRow::NoName => Notice::BeginWithName,
        NoRow::TooLong(over) => Notice::TooLong(over),
    }
}

pub(super) fn gathers(_: &LiveScreen, _: &str) -> Option<Gathers> {
    None
}

pub(super) fn points<'a>(live: &'a LiveScreen, table: &'a str) -> Points<'a> {
    Points { at: PointsAt::Rows(table), list: live.workshop().capture_list() }
}

pub(super) fn rows<'a>(live: &'a LiveScreen, table: &'a str) -> Rows<'a> {
    Rows::entries(live.workshop(), table, Audience::Leader)
}

pub(super) fn at_hand(_: &LiveScreen, _: &str) -> AtHand {
    AtHand::default()
}

pub(super) fn arrival(_: &str) -> Arrival<'static> {
    Arrival::with(StepState::plain())
}
