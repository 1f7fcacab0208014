//! Acts on rows of a table that holds no plans: `3 e` edits, `5 n` puts next, `5 p` leaves for next time.

use crate::workshop::decide::{Command, GroupCommand, RowCommand};
use crate::workshop::id::Id;
use crate::workshop::method::ColumnRole;
use crate::workshop::table::{read_row, typed_row, typed_year_row};

use super::super::action::{PointAct, RowAct};
use super::super::notice::{Hint, TableHint};
use super::ask::Prompt;
use super::year::reread_year_row;
use super::{Ctx, Landing, LiveScreen, Notice, Out, step};

impl LiveScreen {
    /// Acts on rows of a table that are not plans.
    pub(super) fn table_row_act(&mut self, act: PointAct, ids: &[Id], first: Id, ctx: Ctx<'_>) -> Out {
        let each = |command: fn(Id) -> Command| Command::Together(ids.iter().copied().map(command).collect());
        let command = match act {
            PointAct::Remove => each(|id| Command::Row(RowCommand::Remove(id))),
            PointAct::Park => each(|id| Command::Group(GroupCommand::Park(id))),
            PointAct::Row(RowAct::TakeUp) => return step::take_up(self, first, ctx),
            PointAct::Row(RowAct::Written) => return self.edit_written(first),
            PointAct::Row(RowAct::Cells) => return self.open_cells(first),
            PointAct::Row(RowAct::Next) if self.stand_apart(first, ids.get(1).copied()) => {
                return Out::say(Notice::Hint(Hint::Table(TableHint::NotBeside)));
            }
            PointAct::Escalate => {
                let to = self.workshop().row_by_roles(first).and_then(|row| row.escalated_to());
                let to = to.unwrap_or_default().to_owned();
                return self.ask(Prompt::Escalate(first), &to);
            }
            PointAct::Row(RowAct::Next) => match self.put_next(first, ids.get(1).copied()) {
                Some(command) => Command::Row(command),
                None => return Out::default(),
            },
            _ => return Out::say(Notice::NotWithThis),
        };
        self.command(command, ctx)
    }

    /// Whether these stand under different rows, so that neither comes before the other.
    fn stand_apart(&self, id: Id, before: Option<Id>) -> bool {
        let workshop = self.workshop();
        let under = |id: Id| workshop.tables.row(id).map(|row| workshop.under_now(row));
        before.is_some_and(|before| under(id) != under(before))
    }

    /// Puts a row before that one, or before all that still wait.
    fn put_next(&self, id: Id, before: Option<Id>) -> Option<RowCommand> {
        let workshop = self.workshop();
        let table = workshop.row_by_roles(id)?.table;
        let waits = || workshop.next_on_floor(table).map(|row| row.id);
        let before = before.or_else(waits).filter(|before| *before != id)?;
        Some(RowCommand::Put(id, Some(before)))
    }

    /// Opens a row in the line, as it could be typed.
    pub(super) fn edit_row(&mut self, id: Id) -> Out {
        let workshop = self.workshop();
        let on = (workshop.lang, workshop.agenda.date);
        let typed = workshop.row_by_roles(id).map(|row| match workshop.method.year_table() {
            Some(year) if year == row.table => typed_year_row(workshop, row.table, row.row, on.1),
            _ => typed_row(row.table, row.row, on),
        });
        self.ask(Prompt::Row(id), &typed.unwrap_or_default())
    }

    /// Opens what was written down about a row: what was decided if lines land there, otherwise the note.
    pub(super) fn edit_written(&mut self, id: Id) -> Out {
        let role = match self.landing() {
            Landing::Decision => ColumnRole::Decision,
            Landing::Note | Landing::Action => ColumnRole::Note,
        };
        let row = self.workshop().row_by_roles(id);
        match row.filter(|row| row.table.column_in(role).is_some()).map(|row| row.words(role).to_owned()) {
            Some(text) => self.ask(Prompt::Cell(id, role), &text),
            None => Out::say(Notice::NotWithThis),
        }
    }

    /// Fills a row with what was typed in its place; what is typed no more is cleared.
    pub(super) fn reword_row(&mut self, id: Id, line: &str, ctx: Ctx<'_>) -> Out {
        if self.workshop().lists.named(id).is_some() {
            return step::reword_line(self, id, line, ctx);
        }
        let Some(row) = self.workshop().row_by_roles(id) else { return Out::default() };
        let today = ctx.at.today();
        let read = match self.workshop().method.year_table() {
            Some(year) if year == row.table => reread_year_row(self.workshop(), year, row.row, (line, today)),
            _ => read_row(row.table, line, today),
        };
        let cells = match read {
            Ok(cells) => cells,
            Err(why) => return Out::say(step::no_row(why)),
        };
        let columns = row.table.asked().chain(row.table.column_in(ColumnRole::EscalatedTo));
        let set = columns.filter_map(|column| {
            let value = cells.iter().find(|(id, _)| *id == column.id).map(|(_, value)| value.clone());
            let changes = value.as_ref() != row.row.cell(column);
            changes.then(|| Command::Row(RowCommand::Set(id, column.id.clone(), value)))
        });
        let set = Command::Together(set.collect());
        self.command(set, ctx)
    }
}
