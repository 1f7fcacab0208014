//! How the matters of meetings are numbered through a year, and with which number the next meeting goes on.

use chrono::{Datelike, NaiveDate};

use super::TakenOver;
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowEvent};
use crate::workshop::floor::OnFloor;
use crate::workshop::follow::NewWorkshop;
use crate::workshop::journal::Journal;
use crate::workshop::method::{Method, TableDef};
use crate::workshop::table::TableRow;

/// How the rows that get the floor are numbered in the meetings before, and in the new one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NumbersTaken {
    /// Of each meeting before whose rows are numbered through the year: its year, and the number with which the next one
    /// goes on.
    goes_on: Vec<(i32, u32)>,
    /// The number from which the rows that are taken over are counted.
    counted_from: u32,
    /// The first number of the new meeting, if its rows are numbered through the year.
    from: Option<u32>,
}

impl NumbersTaken {
    /// How the matters of these meetings are numbered; those that the next one takes over are counted from 1.
    pub(super) fn of(journals: &[&Journal]) -> Self {
        let goes_on = journals.iter().filter_map(|journal| {
            let workshop = journal.workshop();
            let table = workshop.method.floor_table()?;
            Some((workshop.agenda.date.year(), next(workshop, table)?))
        });
        Self { goes_on: goes_on.collect(), counted_from: 1, from: None }
    }

    /// How the matters of a meeting are numbered that is held again: they keep their numbers.
    pub(super) fn again(workshop: &Workshop, table: &TableDef) -> Self {
        let first = workshop.first_number(table);
        let goes_on = first.map(|first| (workshop.agenda.date.year(), first)).into_iter().collect();
        Self { goes_on, counted_from: first.unwrap_or(1), from: None }
    }

    /// The number in the new meeting of a row that is taken over with this one.
    pub(super) fn number(&self, taken: u32) -> u32 {
        taken.saturating_sub(self.counted_from).saturating_add(self.from.unwrap_or(1))
    }

    /// That the rows of this table are numbered through the year, if they are.
    pub(super) fn begin(&self, table: &TableDef) -> Option<RowEvent> {
        self.from.map(|from| RowEvent::NumbersFrom { table: table.id.clone(), from })
    }
}

/// The number behind the highest that a row had which got the floor. What waits for the next meeting leaves its number.
pub(super) fn next(workshop: &Workshop, table: &TableDef) -> Option<u32> {
    let first = workshop.first_number(table)?;
    let had = |row: &&TableRow| row.table == table.id && workshop.floor_of(row) == OnFloor::Had;
    let highest = workshop.tables.rows.iter().filter(had).map(|row| row.number).max();
    Some(highest.map_or(first, |highest| highest.saturating_add(1)))
}

impl TakenOver {
    /// The number with which a meeting on this day goes on: behind the highest of the same year, otherwise 1; `None` if the
    /// meetings before are not numbered through the year.
    pub fn goes_on_with(&self, date: NaiveDate) -> Option<u32> {
        let meetings = &self.meeting.numbers.goes_on;
        let this_year = meetings.iter().filter(|(year, _)| *year == date.year()).map(|(_, next)| *next).max();
        (!meetings.is_empty()).then(|| this_year.unwrap_or(1))
    }

    /// The same, with the rows that get the floor numbered through the year from this number on, or without such numbers.
    #[must_use]
    pub fn numbered_from(mut self, from: Option<u32>) -> Self {
        self.meeting.numbers.from = from;
        self
    }
}

impl NewWorkshop {
    /// The same for a meeting that takes nothing over: its rows are numbered through the year from this number on.
    #[must_use]
    pub fn numbered_from(mut self, from: Option<u32>) -> Self {
        let begin = |method: &Method| {
            let table = method.floor_table()?.id.clone();
            Some(Event::Row(RowEvent::NumbersFrom { table, from: from? }))
        };
        self.taken.extend(begin(&self.opened.method));
        self
    }
}
