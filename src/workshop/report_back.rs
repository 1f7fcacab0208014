//! What was to be done between two gatherings of a programme, and the step with which the next one begins: people report
//! back, one task at a time, each under the question that was agreed for it.
//!
//! The step is the part `report-back`; here it becomes the first of a method, in each of its plans, with as many minutes
//! as there are tasks to hear about. The tasks are rows like any other plans, so that what has happened is said in them.

use super::event::RowEvent;
use super::id::{Id, RowId};
use super::inserts::{Insert, InsertStep};
use super::method::{ColumnRole, InPlace, Method, Range, Slot, Step, TableDef};
use super::table::CellValue;
use super::text::{Line, Prose};
use super::when::Due;

/// About how many minutes are needed to hear about one task.
const EACH: u16 = 3;

/// A task that was agreed for the time between two gatherings.
#[derive(Debug, Clone, PartialEq)]
pub struct TaskTaken {
    /// Its id, which it keeps through all workshops. Its run is that of what it comes from, never that of the new workshop.
    pub id: Id,
    /// What was to be done.
    pub what: Prose,
    /// Who was to do it, if that was said.
    pub who: Option<Line>,
    /// By when, if that was said.
    pub due: Option<Due>,
    /// What is asked about it when people report back, if it has a question of its own.
    pub ask: Option<Prose>,
}

impl TaskTaken {
    /// What it fills of a table in which people report back.
    fn cell(&self, role: ColumnRole) -> Option<CellValue> {
        match role {
            ColumnRole::What => Some(CellValue::Lines(self.what.clone())),
            ColumnRole::Who => self.who.clone().map(CellValue::Who),
            ColumnRole::Due => self.due.clone().map(CellValue::Date),
            ColumnRole::Asks => self.ask.clone().map(CellValue::Lines),
            _ => None,
        }
    }

    /// It as a row of the table in which people report back.
    pub(super) fn events(&self, table: &TableDef, number: u32) -> Vec<RowEvent> {
        let id = self.id;
        let added = RowEvent::Added { id, table: table.id.clone(), number, under: None };
        let filled = table.columns.iter().filter_map(|column| {
            let value = self.cell(column.role?).filter(|value| value.suits(&column.holds))?;
            Some(RowEvent::Set { id, column: column.id.clone(), value: Some(value) })
        });
        std::iter::once(added).chain(filled).collect()
    }
}

/// The minutes that it takes to report back on so many tasks.
fn minutes(of: &InsertStep, tasks: usize) -> Range {
    let Range { least, most, .. } = of.minutes;
    let usual = u16::try_from(tasks).unwrap_or(u16::MAX).saturating_mul(EACH).clamp(least, most);
    Range { least, usual, most }
}

/// This id, or if it is taken the first one with a number behind it that is free.
fn free(id: &str, taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2_u32..).map(|number| format!("{id}-{number}"));
    std::iter::once(id.to_owned()).chain(numbered).find(|id| !taken(id)).unwrap_or_default()
}

impl Method {
    /// The table in which people report back, if the method has one.
    pub fn report_table(&self) -> Option<&TableDef> {
        self.tables.iter().find(|table| table.reports_back())
    }

    /// Whether a gathering that is held with this method can begin with what was done since: one that leaves no trace
    /// cannot.
    pub fn can_report_back(&self) -> bool {
        !self.card.unrecorded
    }

    /// How many minutes a gathering is longer that begins with so many tasks; 0 if it cannot, or if there are none.
    pub fn report_minutes(&self, tasks: usize) -> u16 {
        let step = Insert::report_back().and_then(|part| part.steps.first());
        let step = step.filter(|_| tasks > 0 && self.can_report_back() && self.report_table().is_none());
        step.map_or(0, |of| minutes(of, tasks).usual)
    }

    /// The method with a first step, in each of its plans, in which people report back on so many tasks. One that has such a
    /// table already, or that cannot begin so, stays as it is.
    #[must_use]
    pub fn with_report_back(mut self, tasks: usize) -> Self {
        let Some(part) = Insert::report_back().filter(|_| self.report_minutes(tasks) > 0) else {
            return self;
        };
        let Some(of) = part.steps.first() else { return self };
        let step = free(&part.id, |id| self.step(id).is_some());
        let table = free(&part.id, |id| self.list(id).is_some() || self.table(id).is_some());
        let place =
            InPlace { own: &table, part: (&part.id, RowId(0)), at_hand: "", size: None, mixed: false };
        let kind = of.step.kind.clone().placed(place);
        self.steps.insert(0, Step { id: step.clone(), kind, ..of.step.clone() });
        self.lists.extend(of.lists().map(|list| list.clone().renamed(|id| place.id(id))));
        self.tables.extend(of.tables().map(|table| table.clone().renamed(|id| place.id(id))));
        let minutes = minutes(of, tasks);
        for plan in &mut self.plans {
            plan.steps.insert(0, Slot { step: step.clone(), minutes, pinned: false, next: None });
        }
        self
    }
}

#[cfg(test)]
mod tests;
