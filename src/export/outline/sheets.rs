//! The sheets of a board: under each heading its fields in the order shown, and beneath all of them what stands there once.

use crate::workshop::method::ListDef;
use crate::workshop::rows::{Audience, Row, Rows};

use super::super::report::{Block, ReportEntry};
use super::Outline;

impl Outline<'_> {
    /// Everything on a board, sheet by sheet.
    pub(super) fn sheets_of(&mut self, board: &ListDef) {
        let method = &self.workshop.method;
        let beside = || board.fields.iter().filter(|field| Some(*field) != board.beneath.as_ref());
        for sheet in self.workshop.lists.sheets(&board.id) {
            self.heading(3, format!("{}. {}", sheet.number, sheet.text));
            for field in beside().filter_map(|field| method.list(field)) {
                self.heading(4, self.words(&field.name));
                let heads = Some(&field.id) == board.sheets.as_ref();
                let all = Rows::list(self.workshop, &field.id, Audience::Leader);
                let rows = if heads {
                    all
                } else {
                    Rows::on_sheet(self.workshop, (&field.id, sheet.id), Audience::Leader)
                };
                // What the heading is linked with stands beside it.
                let bare = |row: Row<'_>| if heads { row.owned().over("") } else { row.owned() };
                let rows = rows.iter().filter(|row| !heads || row.id == sheet.id).map(bare);
                let entries: Vec<ReportEntry> = self.nested(rows, &field.id);
                self.list_or_nothing(entries);
            }
        }
        for field in board.fields.iter().filter_map(|field| method.list(field)) {
            let beneath = Some(&field.id) == board.beneath.as_ref();
            if beneath || field.ranking.is_some() {
                self.heading(3, self.words(&field.name));
                self.votes(&field.id);
            }
            if beneath {
                self.everything(&field.id);
            }
            self.scale(&field.id);
            self.wishes_for(&field.id);
        }
    }

    /// On page one: the headings of the sheets of each board.
    pub(super) fn headings_of_sheets(&mut self) {
        for board in &self.workshop.method.lists {
            let sheets = self.workshop.lists.sheets(&board.id);
            if sheets.is_empty() {
                continue;
            }
            let entries = sheets.iter().map(|sheet| ReportEntry {
                label: sheet.number.to_string(),
                text: sheet.text.to_string(),
                ..ReportEntry::default()
            });
            let entries: Vec<ReportEntry> = entries.collect();
            let name =
                board.sheets.as_deref().map_or("", |heads| self.workshop.name_of_list(heads)).to_owned();
            self.heading(2, name);
            self.blocks.push(Block::List(entries));
        }
    }
}
