//! Tables, and the action plans that stand under no island.

use crate::workshop::Workshop;
use crate::workshop::agenda::AgendaRow;
use crate::workshop::method::TableDef;
use crate::workshop::plan::Plan;
use crate::workshop::rows::{Label, Row, Rows};
use crate::workshop::step::Uses;
use crate::workshop::table::TableRow;

use super::super::report::{Block, Grid, ReportEntry};
use super::Outline;

impl<'a> Outline<'a> {
    /// Whether all the steps that do this, of which there are some, were left out, or the day ended before it came to them.
    pub(super) fn never_came(&self, does: impl Fn(&Uses<'_>) -> bool) -> bool {
        let Workshop { day, agenda, .. } = self.workshop;
        let did =
            |row: &&AgendaRow| self.workshop.step_of(row.id).is_some_and(|step| does(&step.kind.uses()));
        let mut rows = agenda.rows.iter().filter(did).peekable();
        let passed = |row: &AgendaRow| row.dropped || day.ended.is_some();
        rows.peek().is_some() && rows.all(|row| passed(row) && !day.begun.contains_key(&row.id))
    }

    /// Whether nothing is said of a table, because the day never came to it: where there are plans in another, whoever reads
    /// that none was written thinks of those.
    pub(super) fn is_passed_by(&self, table: &TableDef) -> bool {
        let plans = || self.workshop.method.tables.iter().filter(|other| other.plans_action());
        self.workshop.rows_of(table).is_empty()
            && self.never_came(|uses| uses.table == Some(&table.id))
            && plans().any(|other| !self.workshop.rows_of(other).is_empty())
    }

    /// Writes the heading of a table of plans, and that it is empty if it is; returns its rows.
    pub(super) fn plan_rows(&mut self, table: &'a TableDef) -> Vec<&'a TableRow> {
        self.heading(2, self.words(&table.name));
        let rows = self.workshop.rows_of(table);
        if rows.is_empty() {
            self.remark(self.texts.msg_export_no_plan());
        }
        rows
    }

    /// The plans of every table whose rows stand by themselves or under something other than islands.
    pub(super) fn plans_apart(&mut self) {
        for table in self.plan_tables_apart() {
            for row in self.plan_rows(table) {
                let number = self.texts.msg_export_plan(Label::plan(row.number).to_string());
                let above = self.workshop.above(row).map(|row| format!(" · {}", row.mentioned()));
                self.heading(3, format!("{number}{}", above.unwrap_or_default()));
                let fields = self.plan(Plan { row, table });
                self.fields(fields);
            }
            self.beneath(table);
        }
    }

    /// Every table that holds no plans.
    pub(super) fn tables(&mut self) {
        let tables = self.workshop.method.tables.iter();
        let floor = self.floor_table();
        let year = self.workshop.method.year_table();
        let elsewhere = |table: &TableDef| floor == Some(table) || year == Some(table);
        for table in tables.filter(|table| !table.plans_action() && !elsewhere(table)) {
            self.heading(2, self.words(&table.name));
            let rows = Rows::table(self.workshop, table);
            if rows.is_empty() {
                self.remark(self.texts.msg_export_nothing_said());
            } else if table.under.as_deref() == Some(&table.id) && table.columns.len() == 1 {
                self.tree(table);
            } else {
                self.grids(table);
                let heads = table.columns.iter().map(|column| self.words(&column.name).to_owned());
                let head = std::iter::once(String::new()).chain(heads).collect();
                let rows = rows.iter().filter_map(|row| self.row(table, &row)).collect();
                self.blocks.push(Block::Grid(Grid { head, rows }));
            }
            self.beneath(table);
        }
    }

    /// Rows under rows of one column, each indented below the one that it stands under, as on the wall.
    fn tree(&mut self, table: &TableDef) {
        let mut entries: Vec<ReportEntry> = Vec::new();
        for row in self.workshop.rows_of(table) {
            let Some(told) = self.workshop.row_called(row.id) else { continue };
            let (label, text) = (told.label.to_string(), told.text.into_owned());
            let entry = ReportEntry { label, text, ..ReportEntry::default() };
            put_below(&mut entries, self.workshop.depth_of(row), entry);
        }
        self.blocks.push(Block::List(entries));
    }

    /// A row of the grid: what it stands under and its head (or its number), then its cells.
    fn row(&self, table: &TableDef, shown: &Row<'_>) -> Option<Vec<String>> {
        let row = self.workshop.tables.row(shown.id)?;
        let above = self.workshop.above(row).map(|row| format!("{} · ", row.mentioned()));
        let head = self.workshop.head_of(row).map_or_else(|| shown.label.to_string(), str::to_owned);
        let cells =
            table.columns.iter().map(|column| match (self.cell_text(column, row), self.level(column, row)) {
                (number, Some(level)) => format!("{number}\u{a0}· {level}"),
                (text, None) => text,
            });
        Some(std::iter::once(format!("{}{head}", above.unwrap_or_default())).chain(cells).collect())
    }

    pub(super) fn beneath(&mut self, table: &TableDef) {
        let beneath = self.words(&table.beneath);
        if !beneath.is_empty() {
            self.blocks.push(Block::Paragraph(beneath.to_owned()));
        }
    }
}

/// Puts an entry so many steps below the last of these.
fn put_below(entries: &mut Vec<ReportEntry>, depth: u8, entry: ReportEntry) {
    match entries.last_mut().filter(|_| depth > 0) {
        Some(last) => put_below(&mut last.under, depth - 1, entry),
        None => entries.push(entry),
    }
}
