//! Rows that have the floor one after the other, each with minutes of its own: the matters of a meeting. Which of them
//! had it is an event, because what was not reached comes first next time.

use super::Workshop;
use super::agenda::AgendaRow;
use super::day::{MINUTE, Span};
use super::id::Id;
use super::method::{ColumnRole, TableDef};
use super::plan::Plan;
use super::rounds::HadFloor;
use super::subject::Focus;
use super::table::{CellValue, TableRow};
use super::time::Stamp;

/// The most minutes of a row: those of a day.
const MOST: u16 = 24 * 60;

/// How far a row has come that gets the floor.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OnFloor {
    /// It has not had the floor.
    #[default]
    Waits,
    /// It has or had the floor.
    Had,
    /// It waits for the next meeting.
    Parked,
}

/// How long rows take that get the floor, by the minutes that each was given.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FloorTime {
    /// How many rows there are, those for the next meeting excepted.
    pub rows: usize,
    /// How many minutes they have in all.
    pub minutes: u32,
    /// How many of them were given no minutes.
    pub without: usize,
}

impl Workshop {
    /// The table whose rows have the floor in the step that is on.
    pub fn floor_table(&self) -> Option<&TableDef> {
        self.method.table(self.step()?.kind.uses().floor?)
    }

    /// The row that got the floor last, unless it was removed or left for next time since: then nothing has it.
    fn got_floor_last(&self, table: &TableDef) -> Option<(&TableRow, HadFloor)> {
        let of_table = |had: &HadFloor| {
            let row = self.tables.row(had.id).filter(|row| row.table == table.id)?;
            Some((row, *had))
        };
        let newest = self.rounds.had_floor.iter().rev().find_map(of_table);
        newest.filter(|(row, _)| !row.removed && self.floor_of(row) == OnFloor::Had)
    }

    /// The row that has the floor by the events alone, in the step that is on.
    pub fn on_floor_by_now(&self) -> Option<&TableRow> {
        self.got_floor_last(self.floor_table()?).map(|(row, _)| row)
    }

    /// The row of this table that has the floor, or that is looked at again.
    pub fn on_floor(&self, table: &TableDef, focus: Focus) -> Option<&TableRow> {
        let focused = focus.id().and_then(|on| self.tables.row(on));
        let focused = focused.filter(|row| row.table == table.id && !row.removed);
        focused.or_else(|| self.got_floor_last(table).map(|(row, _)| row))
    }

    /// The row of this table that gets the floor next.
    pub fn next_on_floor(&self, table: &TableDef) -> Option<&TableRow> {
        self.rows_of(table).into_iter().find(|row| self.floor_of(row) == OnFloor::Waits)
    }

    /// How far a row has come that gets the floor.
    pub fn floor_of(&self, row: &TableRow) -> OnFloor {
        match () {
            () if self.rounds.parked.contains(&row.id) => OnFloor::Parked,
            () if self.rounds.had_floor.iter().any(|had| had.id == row.id) => OnFloor::Had,
            () => OnFloor::Waits,
        }
    }

    /// Whether this stands under a row of the table whose rows have the floor: it was made with that row.
    pub fn is_under_floor(&self, row: &TableRow) -> bool {
        let above = row.under.and_then(|under| self.tables.row(under)).filter(|above| !above.removed);
        above.is_some_and(|above| self.method.floor_table().is_some_and(|table| table.id == above.table))
    }

    /// The minutes that this row was given.
    pub fn minutes_of(&self, row: &TableRow) -> Option<u16> {
        let column = self.method.table(&row.table)?.column_in(ColumnRole::Minutes)?;
        match row.cell(column)? {
            CellValue::Number(minutes) => u16::try_from(*minutes).ok().filter(|n| (1..=MOST).contains(n)),
            _ => None,
        }
    }

    /// How long the rows of this table take.
    pub fn floor_time(&self, table: &TableDef) -> FloorTime {
        let rows = self.rows_of(table).into_iter().filter(|row| self.floor_of(row) != OnFloor::Parked);
        rows.fold(FloorTime::default(), |time, row| {
            let minutes = self.minutes_of(row);
            FloorTime {
                rows: time.rows + 1,
                minutes: time.minutes + u32::from(minutes.unwrap_or(0)),
                without: time.without + usize::from(minutes.is_none()),
            }
        })
    }

    /// The minutes of the day in which rows of this table have the floor.
    pub fn floor_planned(&self, table: &TableDef) -> u16 {
        let rows = self.agenda.rows.iter().filter(|row| !row.dropped);
        let of_table = |row: &&AgendaRow| {
            self.step_of(row.id).is_some_and(|step| step.kind.uses().floor == Some(&table.id))
        };
        rows.filter(of_table).map(|row| row.minutes).sum()
    }

    /// The time of the row that has the floor; `None` if it was given no minutes, or if another is only looked at.
    pub fn floor_span(&self, focus: Focus, now: Stamp) -> Option<Span> {
        let table = self.floor_table()?;
        let (row, had) = self.got_floor_last(table)?;
        if self.on_floor(table, focus)?.id != row.id {
            return None;
        }
        let all_ms = i64::from(self.minutes_of(row).filter(|minutes| *minutes > 0)?) * MINUTE;
        let used = self.day.used_ms(had.row, now) - i64::from(had.since_s) * 1000;
        Some(Span { left_ms: all_ms.saturating_sub(used), all_ms })
    }

    /// The table of action plans whose rows stand under the rows of this table.
    pub fn actions_under(&self, table: &TableDef) -> Option<&TableDef> {
        let under = |other: &&TableDef| other.plans_action() && other.under.as_deref() == Some(&table.id);
        self.method.tables.iter().find(under)
    }

    /// A row of any table, read by the roles of its columns.
    pub fn row_by_roles(&self, id: Id) -> Option<Plan<'_>> {
        let row = self.tables.row(id)?;
        Some(Plan { row, table: self.method.table(&row.table)? })
    }
}

#[cfg(test)]
mod tests;
