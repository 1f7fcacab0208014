//! Action plans: rows of the tables that have columns for what is to be done and who does it, read by the roles of
//! those columns. Any other column of such a table is an ordinary one.

use std::ops::Deref;

use super::Workshop;
use super::event::{PlanStatus, RowEvent};
use super::id::Id;
use super::method::{ColumnDef, ColumnRole, TableDef};
use super::table::{CellValue, TableRow};
use super::when::Due;
use super::words::Lang;

/// A row that is an action plan.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Plan<'a> {
    /// The row.
    pub row: &'a TableRow,
    /// Its table.
    pub table: &'a TableDef,
}

impl Deref for Plan<'_> {
    type Target = TableRow;

    fn deref(&self) -> &TableRow {
        self.row
    }
}

impl<'a> Plan<'a> {
    fn value(self, role: ColumnRole) -> Option<&'a CellValue> {
        self.row.cell(self.table.column_in(role)?)
    }

    /// The words in the column with this role; empty if it has none.
    pub fn words(self, role: ColumnRole) -> &'a str {
        self.value(role).map_or("", CellValue::text)
    }

    /// What is to be done.
    pub fn what(self) -> &'a str {
        self.words(ColumnRole::What)
    }

    /// How it is to be done.
    pub fn how(self) -> &'a str {
        self.words(ColumnRole::How)
    }

    /// Who owns it: one party, or two if `+` joins them.
    pub fn who(self) -> impl Iterator<Item = &'a str> {
        self.words(ColumnRole::Who).split('+').map(str::trim).filter(|owner| !owner.is_empty())
    }

    /// Everybody who owns it, column by column; empty where a column is.
    pub fn owners(self) -> impl Iterator<Item = &'a str> {
        self.table.owners().map(move |column| self.row.cell(column).map_or("", CellValue::text))
    }

    /// What it stood under in the workshop where it was made, behind what that is called; `None` if it was taken over from
    /// none, or stood by itself there.
    pub fn stood_under(self, lang: Lang) -> Option<String> {
        let column = self.table.column_in(ColumnRole::Under)?;
        let value = self.row.cell(column).filter(|value| !value.is_struck())?;
        Some(format!("{}: {}", column.name.get(lang), value.text()))
    }

    /// The first step.
    pub fn first_step(self) -> &'a str {
        self.words(ColumnRole::FirstStep)
    }

    /// By when it is due.
    pub fn due(self) -> Option<&'a Due> {
        match self.value(ColumnRole::Due)? {
            CellValue::Date(due) => Some(due),
            _ => None,
        }
    }

    /// How far it has come.
    pub fn status(self) -> PlanStatus {
        match self.value(ColumnRole::Status) {
            Some(CellValue::Status(status)) => *status,
            _ => PlanStatus::default(),
        }
    }

    /// How far it has come, as far as that is known: of one that was made earlier, or was brought where earlier ones are gone
    /// through, nobody has said so unless its cell is filled.
    pub fn known_status(self) -> Option<PlanStatus> {
        let said = self.value(ColumnRole::Status).is_some();
        let is_new = !self.row.taken_over && self.table.column_in(ColumnRole::Happened).is_none();
        (said || is_new).then(|| self.status())
    }

    /// What has happened with it since.
    pub fn happened(self) -> &'a str {
        self.words(ColumnRole::Happened)
    }

    /// The question that is asked about it when people report back; `None` if it has none of its own.
    pub fn question(self) -> Option<&'a str> {
        let column = self.table.column_in(ColumnRole::Asks)?;
        let value = self.row.cell(column).filter(|value| !value.is_struck())?;
        Some(value.text()).filter(|question| !question.is_empty())
    }

    /// Whom to ask what has happened with it.
    pub fn ask_whom(self) -> &'a str {
        self.words(ColumnRole::AskWhom)
    }

    /// Who is asked about it, behind the head of its column, which says that they are only asked; `None` if nobody is.
    pub fn asks(self, lang: Lang) -> Option<String> {
        let column = self.table.column_in(ColumnRole::AskWhom).filter(|_| !self.ask_whom().is_empty())?;
        Some(format!("{}: {}", column.name.get(lang), self.ask_whom()))
    }

    /// Whether its words were struck for good: what is to be done, or if it does not say that, whatever it says.
    pub fn is_struck(self) -> bool {
        match self.value(ColumnRole::What) {
            Some(what) => what.is_struck(),
            None => self.row.cells.values().any(CellValue::is_struck),
        }
    }

    /// Whether there is still something to do.
    pub fn is_open(self) -> bool {
        matches!(self.status(), PlanStatus::NotStarted | PlanStatus::Started)
    }

    /// To whom outside the room it is escalated; `None` means that the room does it.
    pub fn escalated_to(self) -> Option<&'a str> {
        self.value(ColumnRole::EscalatedTo).map(CellValue::text).filter(|to| !to.is_empty())
    }

    /// What is still missing before it can be carried out: the columns that are asked for and are empty.
    pub fn missing(self) -> impl Iterator<Item = &'a ColumnDef> {
        self.table.asked().filter(move |column| self.row.cell(column).is_none())
    }
}

impl Workshop {
    /// Whether the step at hand comes before people are asked about earlier plans of this row's table: how far one has come
    /// is then what stood on paper, and no answer yet.
    pub(super) fn is_before_asking(&self, event: &RowEvent) -> bool {
        let RowEvent::Set { id, .. } = event else { return false };
        let here = self.step().and_then(|here| self.method.steps.iter().position(|step| step.id == here.id));
        let asks = self.tables.row(*id).and_then(|row| self.method.asks_again_in(&row.table));
        here.zip(asks).is_some_and(|(here, asks)| here < asks)
    }

    /// Whether people are asked about it where they are only asked about what is due: it was made at an earlier meeting,
    /// and is due by now or no day was said, or something was said about it.
    pub fn is_asked_when_due(&self, plan: Plan<'_>) -> bool {
        let due = || plan.due().and_then(Due::last_day).is_none_or(|last| last <= self.agenda.date);
        plan.row.taken_over && !self.is_under_floor(plan.row) && (plan.row.answered || due())
    }

    /// Whether it is told who decides a plan even if nobody is named, which means the room: where plans are made. Where
    /// earlier ones of this table are gone through, nobody is asked.
    pub fn asks_who_decides(&self, table: &TableDef) -> bool {
        self.method.asks_again_in(&table.id).is_none()
    }

    /// The plan with this id, even if it was removed.
    pub fn plan(&self, id: Id) -> Option<Plan<'_>> {
        let row = self.tables.row(id)?;
        let table = self.method.table(&row.table).filter(|table| table.plans_action())?;
        Some(Plan { row, table })
    }

    /// All plans that stand, table by table, in the order of what they stand under.
    pub fn plans(&self) -> Vec<Plan<'_>> {
        let tables = self.method.tables.iter().filter(|table| table.plans_action());
        tables.flat_map(|table| self.plans_of(table)).collect()
    }

    /// The plans of this table that stand, in the order of what they stand under.
    pub fn plans_of<'a>(&'a self, table: &'a TableDef) -> impl DoubleEndedIterator<Item = Plan<'a>> {
        self.rows_of(table).into_iter().map(move |row| Plan { row, table })
    }

    /// The plans of this table that stand under `entry`; if that is `None`, those that stand by themselves.
    pub fn plans_under<'a>(
        &'a self,
        table: &'a TableDef,
        entry: Option<Id>,
    ) -> impl Iterator<Item = Plan<'a>> {
        self.rows_directly(table, entry).map(move |row| Plan { row, table })
    }

    /// The plans that stand under an island, in whichever table.
    pub fn plans_of_island(&self, island: Id) -> impl Iterator<Item = Plan<'_>> {
        self.method.island_tables().flat_map(move |table| self.plans_under(table, Some(island)))
    }
}

#[cfg(test)]
mod tests;
