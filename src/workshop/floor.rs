//! Rows of a table that have the floor one after the other, each with minutes of its own: the matters of a meeting; and
//! the time of whatever has the floor. What has it besides rows, and in which order, lies in `entries.rs`.

use super::Workshop;
use super::agenda::AgendaRow;
use super::day::{LED, MINUTE, Span};
use super::event::GroupEvent;
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

impl FloorTime {
    /// The same with one more that was given these minutes.
    fn with(self, minutes: Option<u16>) -> Self {
        Self {
            rows: self.rows + 1,
            minutes: self.minutes + u32::from(minutes.unwrap_or(0)),
            without: self.without + usize::from(minutes.is_none()),
        }
    }
}

impl Workshop {
    /// Whether this row has the floor by the events, but nobody came to it: it got it only as the one before was left, in
    /// the last moment of the step, and nothing was written down about it. Whoever takes up another than the next one means
    /// it.
    pub(super) fn is_passed_by(&self, id: Id) -> bool {
        let had = &self.rounds.had_floor;
        let mut turns = had.iter().enumerate().filter(|(_, had)| had.id == id);
        let (Some((at, one)), None) = (turns.next(), turns.next()) else { return false };
        let in_step = |other: &HadFloor| other.row == one.row;
        let last = had.iter().take(at).any(in_step) && !had.iter().skip(at + 1).any(in_step);
        let left = self.day.ended.is_some() || self.day.row != Some(one.row);
        let briefly = self.day.used_up_ms(one.row) - i64::from(one.since_s) * 1000 < LED;
        last && left && briefly && self.tables.row(id).is_some_and(|row| self.came_by_itself(row))
    }

    /// Whether this row was the next to get the floor and nothing was written down about it.
    fn came_by_itself(&self, row: &TableRow) -> bool {
        let Some(table) = self.method.table(&row.table).filter(|table| !table.plans_action()) else {
            return false;
        };
        let waits = |id: &Id| {
            !self.rounds.parked.contains(id) && !self.rounds.had_floor.iter().any(|had| had.id == *id)
        };
        let mut before = self.entries(&table.id).into_iter().take_while(|id| *id != row.id);
        !before.any(|id| waits(&id)) && !self.is_written_about(row)
    }

    /// Whether something was written down about this row while it had the floor, or is to be done about it.
    fn is_written_about(&self, row: &TableRow) -> bool {
        let Some(table) = self.method.table(&row.table) else { return false };
        let now = [ColumnRole::Note, ColumnRole::Decision, ColumnRole::Happened];
        let cell = |role| table.column_in(role).and_then(|column| row.cell(column));
        let actions = self.method.actions_about(&table.id);
        now.into_iter().any(|role| cell(role).is_some())
            || actions.is_some_and(|actions| self.plans_under(actions, Some(row.id)).next().is_some())
    }

    /// The row of this table that gets the floor next.
    pub fn next_on_floor(&self, table: &TableDef) -> Option<&TableRow> {
        self.tables.row(self.next_entry(&table.id)?)
    }

    /// How far a row has come that gets the floor.
    pub fn floor_of(&self, row: &TableRow) -> OnFloor {
        self.entry_state(row.id)
    }

    /// Whether this stands under an entry that gets the floor: it was made with that entry.
    pub fn is_under_floor(&self, row: &TableRow) -> bool {
        let above = self.under_now(row);
        above.is_some_and(|above| self.floor_with(above).is_some_and(|of| of != row.table))
    }

    /// The minutes of this row: those that it was given, otherwise those that each has whose table has the floor.
    pub fn minutes_of(&self, row: &TableRow) -> Option<u16> {
        self.entry_minutes(&row.table, row.id)
    }

    /// The minutes that this row was given.
    pub(super) fn minutes_given(&self, row: &TableRow) -> Option<u16> {
        let column = self.method.table(&row.table)?.column_in(ColumnRole::Minutes)?;
        match row.cell(column)? {
            CellValue::Number(minutes) => u16::try_from(*minutes).ok().filter(|n| (1..=MOST).contains(n)),
            _ => None,
        }
    }

    /// How long the entries of this capture take.
    pub fn floor_time(&self, of: &str) -> FloorTime {
        let entries = self.entries(of).into_iter().filter(|id| self.entry_state(*id) != OnFloor::Parked);
        entries.fold(FloorTime::default(), |time, id| time.with(self.entry_minutes(of, id)))
    }

    /// Notes the minutes of an entry that gets the floor, before any are given or taken.
    pub(super) fn note_given(&mut self, event: &GroupEvent) {
        let GroupEvent::TakenUp { id, .. } = event else { return };
        let given = self.floor_with(*id).and_then(|of| self.entry_minutes(of, *id));
        if let Some(had) = self.rounds.had_floor.last_mut() {
            had.given = given;
        }
    }

    /// The minutes that an entry had when it first got the floor; `None` if it had none, or never did.
    pub fn floor_given(&self, id: Id) -> Option<u16> {
        self.rounds.had_floor.iter().find(|had| self.lists.merged(had.id) == id)?.given
    }

    /// How many minutes this entry has had the floor, whole ones and rounded; `None` if it never did.
    pub fn floor_took(&self, id: Id, now: Stamp) -> Option<i64> {
        let had = &self.rounds.had_floor;
        let turns = had.iter().enumerate().filter(|(_, had)| self.lists.merged(had.id) == id);
        let took = turns.map(|(at, one)| {
            let next = had.iter().skip(at + 1).find(|next| next.row == one.row);
            let until =
                next.map_or_else(|| self.day.used_ms(one.row, now), |next| i64::from(next.since_s) * 1000);
            until - i64::from(one.since_s) * 1000
        });
        let took = took.reduce(|all, one| all + one)?;
        Some((took + MINUTE / 2) / MINUTE)
    }

    /// Once entries of this capture get the floor in the step that is on: those that still wait and the one that has it,
    /// with what is left of its minutes; and how many minutes are left of the step and of those after it in which entries get
    /// the floor.
    pub fn floor_left(&self, of: &str, now: Stamp) -> Option<(FloorTime, u16)> {
        let step = self.row().filter(|_| self.floor_over() == Some(of))?;
        self.rounds.had_floor.iter().find(|had| had.row == step.id)?;
        let begun = |ms: i64| u16::try_from((ms.max(0) + MINUTE - 1) / MINUTE).unwrap_or(u16::MAX);
        let left = || self.floor_span(Focus::default(), now).map(|span| begun(span.left_ms));
        let had = self.entry_by_now(of).map(|_| FloorTime::default().with(left()));
        let waits = self.entries(of).into_iter().filter(|id| self.entry_state(*id) == OnFloor::Waits);
        let time = waits.fold(had.unwrap_or_default(), |time, id| time.with(self.entry_minutes(of, id)));
        let used = self.day.used_ms(step.id, now);
        let here = begun(i64::from(step.minutes) * MINUTE - used);
        let later = self.floor_rows(of).skip_while(|row| row.id != step.id).skip(1);
        Some((time, later.map(|row| row.minutes).fold(here, u16::saturating_add)))
    }

    /// The minutes of the day in which entries of this capture have the floor.
    pub fn floor_planned(&self, of: &str) -> u16 {
        self.floor_rows(of).map(|row| row.minutes).sum()
    }

    /// The rows of the day in which entries of this capture have the floor.
    fn floor_rows(&self, of: &str) -> impl Iterator<Item = &AgendaRow> {
        let here = move |row: &&AgendaRow| {
            !row.dropped && self.step_of(row.id).is_some_and(|step| step.kind.uses().floor == Some(of))
        };
        self.agenda.rows.iter().filter(here)
    }

    /// The time of the entry that has the floor; `None` if it has no minutes, or if another is only looked at.
    pub fn floor_span(&self, focus: Focus, now: Stamp) -> Option<Span> {
        let of = self.floor_over()?;
        let had = self.entry_by_now(of)?;
        if self.entry_at(of, focus)?.id != had.id {
            return None;
        }
        let all_ms = i64::from(self.entry_minutes(of, had.id)?) * MINUTE;
        let used = self.day.used_ms(had.row, now) - i64::from(had.since_s) * 1000;
        Some(Span { left_ms: all_ms.saturating_sub(used), all_ms })
    }

    /// A row of any table, read by the roles of its columns.
    pub fn row_by_roles(&self, id: Id) -> Option<Plan<'_>> {
        let row = self.tables.row(id)?;
        Some(Plan { row, table: self.method.table(&row.table)? })
    }
}

#[cfg(test)]
mod tests;
