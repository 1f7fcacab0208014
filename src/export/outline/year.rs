//! The months of a year: in their order what stands in each, with what stands under it, what its months are called, on
//! which track it is, who does it and by when.

use crate::i18n::plan as said;
use crate::workshop::method::TableDef;
use crate::workshop::table::TableRow;

use super::super::report::{Block, ReportEntry};
use super::Outline;

impl Outline<'_> {
    /// The table that is shown as months, month by month.
    pub(super) fn year(&mut self) {
        let Some(table) = self.workshop.method.year_table() else { return };
        self.heading(2, self.words(&table.name));
        if self.workshop.year_rows(table).is_empty() {
            self.remark(self.texts.msg_export_nothing_said());
        }
        for place in self.workshop.year(table) {
            let rows = self.workshop.rows_in(table, place);
            if !rows.is_empty() {
                self.heading(3, capital(&said::year_place(self.texts, place)));
                let entries = rows.into_iter().map(|row| self.in_year(table, row)).collect();
                self.blocks.push(Block::List(entries));
            }
        }
        self.beneath(table);
    }

    fn in_year(&self, table: &TableDef, row: &TableRow) -> ReportEntry {
        let shown = table.columns.iter().skip(1).filter_map(|column| row.shown(column, self.lang));
        let notes = shown.filter_map(|shown| said::in_year(self.texts, &shown));
        let under = self.workshop.rows_directly(table, Some(row.id));
        ReportEntry {
            label: row.number.to_string(),
            text: self.workshop.words_of_row(row).to_owned(),
            notes: notes.filter(|note| !note.is_empty()).collect(),
            under: under.map(|row| self.in_year(table, row)).collect(),
        }
    }
}

/// A heading begins with a capital.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}
