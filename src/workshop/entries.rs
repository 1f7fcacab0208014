//! Entries that have the floor one after the other: rows of a table, or lines and themes of a list. Which of them had it
//! is an event, because what was not reached comes first next time. What is said about a line is written down in a table
//! that stands under its list, in one row for each line; a row of a table holds it itself.

use super::Workshop;
use super::event::{Event, ItemEvent};
use super::floor::OnFloor;
use super::id::Id;
use super::items::Named;
use super::method::{ColumnDef, ColumnRole, ListDef, Method, Step, TableDef};
use super::plan::Plan;
use super::ranking::{self, State};
use super::rounds::HadFloor;
use super::subject::Focus;
use super::table::{CellValue, Shown, TableRow};

/// An entry that gets the floor, with the row in which it is written down what was said about it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FloorEntry<'a> {
    /// The entry: a row, a line or a theme.
    pub id: Id,
    /// The table of that row, if there is one.
    pub table: Option<&'a TableDef>,
    /// The row: the entry itself, or one that stands under it; `None` until something was written down about a line.
    pub row: Option<&'a TableRow>,
}

impl<'a> FloorEntry<'a> {
    /// The column with this role, and what stands in it.
    pub fn cell(self, role: ColumnRole) -> Option<(&'a ColumnDef, Option<&'a CellValue>)> {
        let column = self.table?.column_in(role)?;
        Some((column, self.row.and_then(|row| row.cell(column))))
    }
}

impl Method {
    /// The table in which is written down what is said about entries of this capture: itself if it is a table, otherwise
    /// the one whose rows stand under them. Where entries move from field to field, that is one under the whole board.
    pub fn written_in(&self, of: &str) -> Option<&TableDef> {
        let under = || self.under_entries(of).into_iter().find(|table| !table.plans_action());
        self.table(of).or_else(under)
    }

    /// The table of what is to be done about entries of this capture.
    pub fn actions_about(&self, of: &str) -> Option<&TableDef> {
        self.under_entries(of).into_iter().find(|table| table.plans_action())
    }

    fn under_entries(&self, of: &str) -> Vec<&TableDef> {
        let moves = self.stages(of).is_some();
        let stands = |under: &str| under == self.whole_of(of) || under == of && !moves;
        self.tables.iter().filter(|table| table.under.as_deref().is_some_and(stands)).collect()
    }

    /// The board whose first field this is, if its fields are stages.
    pub fn stages(&self, of: &str) -> Option<&ListDef> {
        self.board_of(of)
            .filter(|board| board.stages && board.fields.first().is_some_and(|first| first == of))
    }

    /// How many minutes each entry of this capture has that was given none.
    fn minutes_each(&self, of: &str) -> Option<u16> {
        let here = |step: &&Step| step.kind.uses().floor == Some(of);
        self.steps.iter().filter(here).find_map(|step| step.kind.minutes_each())
    }
}

impl Workshop {
    /// The id of the table or list whose entries have the floor in the step that is on.
    pub fn floor_over(&self) -> Option<&str> {
        self.step()?.kind.uses().floor
    }

    /// The id of the table or list with which this gets the floor, if it stands and does so in any step: first in the step
    /// that is on.
    pub fn floor_with(&self, id: Id) -> Option<&str> {
        let steps = self.method.steps.iter().filter_map(|step| step.kind.uses().floor);
        self.floor_over().into_iter().chain(steps).find(|of| self.is_entry(of, id))
    }

    /// Whether this stands and is an entry of this capture. A line stays one in whichever field of its board it is.
    pub fn is_entry(&self, of: &str, id: Id) -> bool {
        if self.method.table(of).is_some() {
            return self.tables.row(id).is_some_and(|row| row.table == of && !row.removed);
        }
        let stands = self.lists.named(id).is_some_and(Named::stands);
        stands && self.lists.holds(self.method.whole_of(of), id)
    }

    /// The entries of this capture, in the order in which they get the floor.
    pub fn entries(&self, of: &str) -> Vec<Id> {
        let mut ids = match self.method.table(of) {
            Some(table) if table.plans_action() => {
                let waits = |plan: &Plan<'_>| plan.is_open() || self.entry_state(plan.id) != OnFloor::Waits;
                self.plans_of(table).filter(waits).map(|plan| plan.id).collect()
            }
            Some(table) => self.rows_of(table).into_iter().map(|row| row.id).collect(),
            None => self.lines_in_order(of),
        };
        for (id, before) in &self.rounds.put {
            let Some(at) = ids.iter().position(|other| other == id) else { continue };
            let id = ids.remove(at);
            let to = before.and_then(|before| ids.iter().position(|other| *other == before));
            ids.insert(to.unwrap_or(ids.len()), id);
        }
        ids
    }

    /// The lines and themes of a list: those with the most dots first, if there was a vote on it or on its board. Those that
    /// had the floor stay among them when they move to another field.
    fn lines_in_order(&self, of: &str) -> Vec<Id> {
        let whole = self.method.whole_of(of);
        let mut ids = self.by_dots(of);
        for id in self.lists.candidates(whole) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        let struck = |id| self.lists.named(id).is_none_or(|named| named.text().is_struck());
        let waits = |id: Id| self.lists.holds(of, id) && !struck(id);
        ids.retain(|id| waits(*id) || self.entry_state(*id) != OnFloor::Waits);
        ids
    }

    /// What was voted on in a list or table, or on its board, most dots first; empty without a vote.
    fn by_dots(&self, of: &str) -> Vec<Id> {
        let ranked = |list| match ranking::of(self, list) {
            State::Ranked(standings) => Some(standings.into_iter().map(|one| one.id).collect()),
            State::Open | State::Unranked => None,
        };
        ranked(of).or_else(|| ranked(self.method.whole_of(of))).unwrap_or_default()
    }

    /// The entries of a capture that plans are made for: those with the most dots first, if there was a vote on it or on its
    /// board, in a grid that counts the highest, and then the others in their order.
    pub fn entries_to_plan(&self, of: &str) -> Vec<Id> {
        let (mut ranked, mut ids) = (self.by_dots(of), self.entries_of(of));
        if ranked.is_empty() {
            ranked = self.by_height(of);
        }
        ids.sort_by_key(|id| ranked.iter().position(|other| other == id).unwrap_or(usize::MAX));
        ids
    }

    /// The rows of a table that stand in a grid which counts how high they are, the highest first.
    fn by_height(&self, of: &str) -> Vec<Id> {
        let asked = self.method.grids().into_iter().filter(|asked| asked.table == of);
        let mut counted = asked.filter_map(|asked| self.grid(asked)).filter(|grid| grid.counted().is_some());
        let highest = counted.next().map(|grid| grid.highest_first()).unwrap_or_default();
        highest.into_iter().map(|row| row.row.id).collect()
    }

    /// An entry of this capture, with what was written down about it.
    pub fn entry<'a>(&'a self, of: &str, id: Id) -> FloorEntry<'a> {
        let table = self.method.written_in(of);
        let under = || table.and_then(|table| self.rows_directly(table, Some(id)).next());
        let row = if self.method.table(of).is_some() { self.tables.row(id) } else { under() };
        FloorEntry { id, table, row }
    }

    /// How far an entry has come.
    pub fn entry_state(&self, id: Id) -> OnFloor {
        let is = |other: Id| self.lists.merged(other) == id;
        match () {
            () if self.rounds.parked.iter().any(|other| is(*other)) => OnFloor::Parked,
            () if self.is_passed_by(id) => OnFloor::Waits,
            () if self.rounds.had_floor.iter().any(|had| is(had.id)) => OnFloor::Had,
            () => OnFloor::Waits,
        }
    }

    /// The words of its form of talk, under the name of the column.
    pub fn form_of(&self, entry: FloorEntry<'_>) -> Option<(&str, String)> {
        let table = entry.table.and_then(|table| self.method.table(&table.id))?;
        let column = table.column_in(ColumnRole::Form)?;
        let row = entry.row.filter(|row| row.cell(column).is_some_and(|value| !value.is_struck()))?;
        match row.shown(column, self.lang)? {
            Shown::Text(form) => Some((column.name.get(self.lang), form)),
            _ => None,
        }
    }

    /// The entry that gets the floor next.
    pub fn next_entry(&self, of: &str) -> Option<Id> {
        self.entries(of).into_iter().find(|id| self.entry_state(*id) == OnFloor::Waits)
    }

    /// What had the floor so far, each once, in the order in which it first had it.
    pub fn had_floor(&self, of: &str) -> Vec<Id> {
        let mut ids = Vec::new();
        for had in &self.rounds.had_floor {
            let id = self.lists.merged(had.id);
            if self.is_entry(of, id) && !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }

    /// The entry that got the floor last, unless it was removed or left for next time since: then nothing has it.
    pub fn entry_by_now(&self, of: &str) -> Option<HadFloor> {
        let here = |had: &HadFloor| HadFloor { id: self.lists.merged(had.id), ..*had };
        let of_this = |had: &HadFloor| match self.method.table(of) {
            Some(table) => self.tables.row(had.id).is_some_and(|row| row.table == table.id),
            None => self.lists.holds(self.method.whole_of(of), had.id),
        };
        let newest = self.rounds.had_floor.iter().rev().map(here).find(of_this)?;
        let has_it = self.is_entry(of, newest.id) && self.entry_state(newest.id) == OnFloor::Had;
        has_it.then_some(newest)
    }

    /// The entry that has the floor, or that is looked at again.
    pub fn entry_at(&self, of: &str, focus: Focus) -> Option<FloorEntry<'_>> {
        let focused = focus.id().filter(|id| self.is_entry(of, *id));
        let id = focused.or_else(|| self.entry_by_now(of).map(|had| had.id))?;
        Some(self.entry(of, id))
    }

    /// The minutes of an entry: those that it was given, otherwise those that each has.
    pub fn entry_minutes(&self, of: &str, id: Id) -> Option<u16> {
        let given = self.entry(of, id).row.and_then(|row| self.minutes_given(row));
        given.or_else(|| self.method.minutes_each(of)).filter(|minutes| *minutes > 0)
    }

    /// What moves on a board of stages when this gets the floor: what was talked about is done, and this is talked about.
    pub(super) fn moves_on(&self, of: &str, id: Id) -> Vec<Event> {
        let Some([_, talking, done]) = self.three_stages(of) else { return Vec::new() };
        let before = self.lists.list(talking).standing().filter(|item| item.id != id);
        before.map(|item| (item.id, done)).chain([(id, talking)]).filter_map(|to| self.moved(to)).collect()
    }

    /// What moves when this is left for next time: it goes back to what is to be talked about.
    pub(super) fn moves_back(&self, of: &str, id: Id) -> Vec<Event> {
        self.three_stages(of).and_then(|[first, ..]| self.moved((id, first))).into_iter().collect()
    }

    /// What moves when people leave the step: what was talked about is done.
    pub(super) fn moves_out(&self) -> Vec<Event> {
        let stages = self.floor_over().and_then(|of| self.three_stages(of));
        let Some([_, talking, done]) = stages else { return Vec::new() };
        self.lists.list(talking).standing().filter_map(|item| self.moved((item.id, done))).collect()
    }

    fn three_stages(&self, of: &str) -> Option<[&str; 3]> {
        match self.method.stages(of)?.fields.as_slice() {
            [first, talking, done, ..] => Some([first, talking, done]),
            _ => None,
        }
    }

    /// A line that moves to another field keeps its number. A theme stays where it is, because it belongs to one field.
    fn moved(&self, (id, list): (Id, &str)) -> Option<Event> {
        let item = self.lists.item(id).filter(|_| self.lists.list_of(id) != Some(list))?;
        Some(Event::Item(ItemEvent::MovedTo { id, list: list.to_owned(), number: item.number }))
    }
}

#[cfg(test)]
mod tests;
