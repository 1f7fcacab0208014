//! Filling the sample table: a line goes into the cell at hand, and the focus moves to the next. Only tests have it.

use crate::workshop::decide::{Command, Refusal, RowCommand};
use crate::workshop::id::Id;
use crate::workshop::method::ColumnDef;
use crate::workshop::rows::Rows;
use crate::workshop::subject::Subject;
use crate::workshop::table::{CellValue, TableRow};
use crate::workshop::text::Line;

use super::super::super::action::Action::Line as InLine;
use super::super::super::action::LineAct;
use super::super::super::binding::{Binding, Context, bind};
use super::super::{Ctx, LiveScreen, Notice, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, PointsAt, StepState, act, sometimes};

pub(super) const KEYS: &[Binding] = &[bind(Context::Sample, "ctrl+a", InLine(LineAct::Way), 8)];

const ACTS: &[Act] = &[
    act(InLine(LineAct::Way), other_way),
    sometimes(InLine(LineAct::Up), LiveScreen::focus_before),
    sometimes(InLine(LineAct::Down), LiveScreen::focus_behind),
];

pub(super) fn keys(_: &LiveScreen, _: &str) -> Keys {
    Keys { on: Some(Context::Sample), pointing: &[] }
}

pub(super) fn acts(_: &str) -> &'static [Act] {
    ACTS
}

/// Switches between column by column and row by row.
fn other_way(live: &mut LiveScreen, _: Ctx<'_>) -> Out {
    live.set_by_column(!live.by_column());
    Out::default()
}

#[expect(clippy::needless_pass_by_value, reason = "every kind is handed the line, to keep or not")]
pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>, _: &str) -> Out {
    let at = live.sample_cell().map(|(row, column)| (row.id, column.clone()));
    let Some((row, column)) = at else { return Out::say(Notice::NothingToWriteTo) };
    let Some(value) = CellValue::read(&column.holds, &line, ctx.at.today()) else {
        return Out::say(Notice::Refusal(Refusal::Holds(column.holds)));
    };
    let out = live.command(Command::Row(RowCommand::Set(row, column.id, Some(value))), ctx);
    if out.done {
        live.move_focus(true, false);
    }
    out
}

pub(super) fn reads(_: &LiveScreen, _: &str, _: Ctx<'_>, _: &str) -> LineReading {
    LineReading::Text
}

pub(super) fn gathers(_: &LiveScreen, _: &str) -> Option<Gathers> {
    None
}

pub(super) fn points<'a>(_: &'a LiveScreen, table: &'a str) -> Points<'a> {
    Points { at: PointsAt::Rows(table), list: None }
}

pub(super) fn rows<'a>(live: &'a LiveScreen, table: &'a str) -> Rows<'a> {
    let workshop = live.workshop();
    workshop.method.table(table).map(|table| Rows::table(workshop, table)).unwrap_or_default()
}

/// Every cell that is filled in by hand; the first is at hand until another is chosen.
pub(super) fn at_hand(live: &LiveScreen, table: &str) -> AtHand {
    let all = cells(live, table);
    AtHand { now: live.wall.focus.on.filter(|on| all.contains(on)).or(all.first().copied()), all }
}

fn cells(live: &LiveScreen, table: &str) -> Vec<Subject> {
    let workshop = live.workshop();
    let Some(table) = workshop.method.table(table) else { return Vec::new() };
    let rows: Vec<Id> = workshop.rows_of(table).iter().map(|row| row.id).collect();
    let filled = (0_u16..).zip(&table.columns).filter(|(_, column)| !column.is_computed());
    let columns: Vec<u16> = filled.map(|(place, _)| place).collect();
    if live.by_column() {
        columns.iter().flat_map(|column| rows.iter().map(|row| Subject::Cell(*row, *column))).collect()
    } else {
        rows.iter().flat_map(|row| columns.iter().map(|column| Subject::Cell(*row, *column))).collect()
    }
}

pub(super) fn arrival(_: &str) -> Arrival<'static> {
    Arrival::with(StepState::sample())
}

impl LiveScreen {
    /// The cell of the sample table being filled: its row and its column.
    pub fn sample_cell(&self) -> Option<(&TableRow, &ColumnDef)> {
        let Some(Subject::Cell(row, column)) = self.wall.focus.on else { return None };
        let row = self.workshop().tables.row(row)?;
        let table = self.workshop().method.table(&row.table)?;
        Some((row, table.columns.get(usize::from(column))?))
    }
}
