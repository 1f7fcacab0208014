//! The cells of a row, one by one: `3 e` goes through them, `3 e4` opens the fourth, `s2` puts the rows into the order of
//! the second column.

use crate::workshop::decide::{Command, Refusal, RowCommand};
use crate::workshop::id::Id;
use crate::workshop::method::{ColumnDef, TableDef};
use crate::workshop::plan::Plan;
use crate::workshop::table::CellValue;

use super::super::action::{PointAct, RowAct};
use super::super::notice::Done;
use super::ask::Prompt;
use super::{Ctx, LiveScreen, Mode, Notice, Out};

impl LiveScreen {
    /// The column at this position as the table of the step at hand is read: first those that are asked for, then what is
    /// computed.
    pub(super) fn column_at(&self, at: usize) -> Option<(&TableDef, &ColumnDef)> {
        let table = self.table_at_hand()?;
        Some((table, table.numbered().get(at).copied()?))
    }

    /// The name of that column.
    pub fn column_called(&self, at: usize) -> Option<&str> {
        self.column_at(at).map(|(_, column)| column.name.get(self.workshop().lang))
    }

    /// What is amiss with doing this with that column: there is none at this position, or no such row.
    pub fn amiss_column(&self, act: RowAct, at: usize, labels: &str) -> Option<Notice> {
        let unknown = || Some(Notice::Refusal(Refusal::Unknown((at + 1).to_string())));
        if self.column_at(at).is_none() {
            return unknown();
        }
        let opens = act == RowAct::Cells;
        let computed =
            self.column_at(at).map(|(_, column)| column).filter(|column| opens && column.is_computed());
        if let Some(column) = computed {
            return Some(Notice::Refusal(Refusal::Holds(column.holds.clone())));
        }
        opens.then(|| self.amiss(PointAct::Row(RowAct::Cells), labels)).flatten()
    }

    /// Does what is typed of a column: opens its cell in the row with this label, or sorts by it.
    pub(super) fn column_act(&mut self, act: RowAct, at: usize, labels: &str, ctx: Ctx<'_>) -> Out {
        if let Some(amiss) = self.amiss_column(act, at, labels) {
            return Out::say(amiss);
        }
        if act == RowAct::Sort {
            return self.sort_rows(at, ctx);
        }
        let column = self.column_at(at).map(|(_, column)| column.id.clone());
        match self.named(labels).first().copied().zip(column) {
            Some((row, column)) => self.open_column(row, &column),
            None => Out::default(),
        }
    }

    /// Opens the first empty cell of a row; of a row that is whole, its first.
    pub(super) fn open_cells(&mut self, row: Id) -> Out {
        let column = self.workshop().row_by_roles(row).and_then(|Plan { row, table }| {
            let empty = table.asked().find(|column| row.cell(column).is_none());
            empty.or(table.asked().next()).map(|column| column.id.clone())
        });
        match column {
            Some(column) => self.open_column(row, &column),
            None => Out::say(Notice::NotWithThis),
        }
    }

    fn open_column(&mut self, row: Id, column: &str) -> Out {
        if self.entry.is_half_typed() {
            // Where the line can be stored or emptied, as the notice says.
            self.entry.mode = Mode::Writing;
            return Out::say(Notice::LineFirst);
        }
        self.set_focus(Some(row));
        self.ask_column(row, column)
    }

    /// Asks for a cell, with what stands in it.
    pub(super) fn ask_column(&mut self, row: Id, column: &str) -> Out {
        let workshop = self.workshop();
        let text = workshop.row_by_roles(row).and_then(|Plan { row, table }| {
            let column = table.column(column)?;
            Some(workshop.typed_cell(row, column))
        });
        match text {
            Some(text) => self.ask(Prompt::Column(row, column.to_owned()), &text),
            None => Out::say(Notice::Refusal(Refusal::NotHere)),
        }
    }

    /// Fills or clears a cell; the next one is then asked for.
    pub(super) fn fill_column(&mut self, row: Id, column: String, text: Option<&str>, ctx: Ctx<'_>) -> Out {
        let Some(Plan { row: filled, table }) = self.workshop().row_by_roles(row) else {
            return Out::say(Notice::Refusal(Refusal::NotHere));
        };
        let next = table.asked().skip_while(|other| other.id != column).nth(1).map(|next| next.id.clone());
        let Some(def) = table.column(&column) else { return Out::say(Notice::Refusal(Refusal::NotHere)) };
        let same = text == Some(self.workshop().typed_cell(filled, def).as_str());
        let value = text.map(|text| CellValue::read(&def.holds, text, ctx.at.today()));
        if value == Some(None) {
            return Out::say(Notice::Refusal(Refusal::Holds(def.holds.clone())));
        }
        // A name that is taken away would leave a row that nobody can call anything.
        let names = table.asked().next().is_some_and(|first| first.id == column) && text.is_none();
        if names && self.workshop().head_of(filled).is_none() {
            return Out::say(Notice::BeginWithName);
        }
        let out = if same {
            Out { done: true, ..Out::default() }
        } else {
            self.command(Command::Row(RowCommand::Set(row, column, value.flatten())), ctx)
        };
        self.entry.then = next.filter(|_| out.done).map(|next| (row, next));
        out
    }

    /// Puts the rows of the table at hand into the order of a column. What was sorted is stored as it came out.
    fn sort_rows(&mut self, at: usize, ctx: Ctx<'_>) -> Out {
        let Some((table, column)) = self.column_at(at) else {
            return Out::say(Notice::Refusal(Refusal::NotHere));
        };
        let workshop = self.workshop();
        let name = column.name.get(workshop.lang).to_owned();
        let (now, sorted) = (workshop.rows_of(table), workshop.rows_sorted_by(table, column));
        let kept = now.iter().zip(&sorted).take_while(|(row, id)| row.id == **id).count();
        // What stands where it belongs at the beginning is not moved.
        let put = sorted.iter().skip(kept).map(|id| Command::Row(RowCommand::Put(*id, None)));
        let put = Command::Together(put.collect());
        self.entry.forget_pointed();
        self.command(put, ctx).tell(Done::Understood(ctx.texts.msg_say_sorted(name)))
    }
}
