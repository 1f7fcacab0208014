//! The minutes of a meeting whose items have the floor one after the other: what was said, decided and is to be done,
//! item by item, on page one.

use crate::i18n::{dates, plan as said};
use crate::workshop::floor::OnFloor;
use crate::workshop::method::{ColumnDef, ColumnRole, TableDef};
use crate::workshop::plan::Plan;
use crate::workshop::rows::{Label, Row};
use crate::workshop::table::TableRow;

use super::super::report::{Block, ReportEntry, ReportField};
use super::Outline;

impl<'a> Outline<'a> {
    /// The table whose rows have the floor, whose minutes stand on page one and nowhere else.
    pub(super) fn floor_table(&self) -> Option<&'a TableDef> {
        self.workshop.method.floor_table()
    }

    /// The tables of plans that stand neither under islands nor with the minutes.
    pub(super) fn plan_tables_apart(&self) -> Vec<&'a TableDef> {
        let of_minutes = self.floor_table().and_then(|floor| self.workshop.actions_under(floor));
        let tables = self.workshop.method.plan_tables_apart();
        tables.filter(|table| of_minutes != Some(*table)).collect()
    }

    /// Last time's actions, the items that had the floor, and those that wait for the next meeting. Before the meeting,
    /// its agenda.
    pub(super) fn minutes(&mut self) {
        let Some(table) = self.floor_table() else { return };
        self.since_last_time(table);
        self.heading(2, self.words(&table.name));
        let rows = self.workshop.rows_of(table);
        if rows.is_empty() {
            self.remark(self.texts.msg_export_nothing_said());
        }
        let begun = self.workshop.day.started.is_some();
        let held = |row: &&TableRow| !begun || self.workshop.floor_of(row) == OnFloor::Had;
        let (held, later): (Vec<_>, Vec<_>) = rows.into_iter().partition(held);
        held.into_iter().for_each(|row| self.item(table, row));
        if !later.is_empty() {
            self.heading(2, self.texts.msg_export_next_time());
            let entries = later.into_iter().map(|row| self.left(table, row)).collect();
            self.blocks.push(Block::List(entries));
        }
        self.actions_left_over(table);
    }

    /// What came of the actions of earlier meetings.
    fn since_last_time(&mut self, table: &TableDef) {
        let Some(actions) = self.workshop.actions_under(table) else { return };
        let earlier = |plan: &Plan<'_>| plan.taken_over && !self.workshop.is_under_floor(plan.row);
        let told = self.workshop.plans_of(actions).filter(earlier);
        let entries: Vec<ReportEntry> = told.map(|plan| self.action(plan, true)).collect();
        if !entries.is_empty() {
            self.heading(2, self.texts.msg_export_since_last_time());
            self.blocks.push(Block::List(entries));
        }
    }

    /// An item: how it was talked about, then what was decided, noted and is to be done.
    fn item(&mut self, table: &TableDef, row: &TableRow) {
        let shown = Row::of_table(self.workshop, row);
        self.heading(3, shown.headed());
        let about = self.about(table, row);
        if !about.is_empty() {
            self.remark(about);
        }
        let fields: Vec<ReportField> = ColumnRole::CAME
            .into_iter()
            .filter_map(|role| table.column_in(role))
            .map(|column| self.cell(column, row))
            .filter(|field| field.value.is_some())
            .collect();
        if !fields.is_empty() {
            self.fields(fields);
        }
        let entries = self.actions(table, row);
        if !entries.is_empty() {
            self.blocks.push(Block::List(entries));
        }
    }

    /// What is to be done about an item.
    fn actions(&self, table: &TableDef, row: &TableRow) -> Vec<ReportEntry> {
        let actions = self.workshop.actions_under(table).into_iter();
        let under = actions.flat_map(|actions| self.workshop.plans_under(actions, Some(row.id)));
        under.map(|plan| self.action(plan, false)).collect()
    }

    /// What is to be done about items that were removed since.
    fn actions_left_over(&mut self, table: &TableDef) {
        let Some(actions) = self.workshop.actions_under(table) else { return };
        let alone = |plan: &Plan<'_>| !plan.taken_over && !self.workshop.is_under_floor(plan.row);
        let plans = self.workshop.plans_of(actions).filter(alone);
        let entries: Vec<ReportEntry> = plans.map(|plan| self.action(plan, false)).collect();
        if !entries.is_empty() {
            self.heading(2, self.words(&actions.name));
            self.blocks.push(Block::List(entries));
        }
    }

    /// An item that waits for the next meeting.
    fn left(&self, table: &TableDef, row: &TableRow) -> ReportEntry {
        let shown = Row::of_table(self.workshop, row);
        let columns = ColumnRole::CAME.into_iter().filter_map(|role| table.column_in(role));
        let said = columns.map(|column| self.cell_text(column, row));
        let notes = std::iter::once(self.about(table, row)).chain(said).filter(|note| !note.is_empty());
        ReportEntry {
            label: shown.label.to_string(),
            text: shown.text.into_owned(),
            notes: notes.collect(),
            under: self.actions(table, row),
        }
    }

    /// What was said of an item beforehand: `information · 10 min`.
    fn about(&self, table: &TableDef, row: &TableRow) -> String {
        let told = |column: &&ColumnDef| column.role != Some(ColumnRole::What);
        let cell = |column: &ColumnDef| match column.role {
            Some(ColumnRole::Minutes) => self
                .workshop
                .minutes_of(row)
                .map_or_else(String::new, |minutes| dates::length(self.texts, minutes)),
            _ => self.cell_text(column, row),
        };
        let cells = table.asked().filter(told).map(cell).filter(|text| !text.is_empty());
        cells.collect::<Vec<_>>().join(" · ")
    }

    /// Something to do: who does it and by when; of last time's, how far it has come.
    fn action(&self, plan: Plan<'_>, taken_over: bool) -> ReportEntry {
        let asked = plan.table.asked().filter(|column| column.role != Some(ColumnRole::What));
        let asked = asked.map(|column| self.cell_text(column, plan.row));
        let status = taken_over.then(|| said::status(self.texts, plan.status()));
        let happened = plan.happened().lines().map(str::to_owned);
        let notes = status.into_iter().chain(happened).chain(asked).filter(|note| !note.is_empty());
        ReportEntry {
            label: Label::plan(plan.number).to_string(),
            text: plan.what().to_owned(),
            notes: notes.collect(),
            under: Vec::new(),
        }
    }
}
