//! The columns of plans that are taken over, what their cells hold, and the words of what each plan stood under.

use std::collections::BTreeMap;

use super::TakenOver;
use crate::workshop::journal::Journal;
use crate::workshop::method::{Capture, ColumnDef, ColumnRole, Holds};
use crate::workshop::plan::Plan;
use crate::workshop::table::CellValue;
use crate::workshop::text::Line;
use crate::workshop::words::Words;

impl TakenOver {
    /// The cells of one plan as several workshops have it: each as it was changed last, in columns that are taken over.
    /// What was said of it in an earlier follow-up is that one's, and what was struck is gone. A row that its method
    /// named has its head for words.
    pub(super) fn cells(&mut self, same: &[(&Journal, Plan<'_>)]) -> Vec<(String, CellValue)> {
        let said_then = [Some(ColumnRole::Happened), Some(ColumnRole::AskWhom)];
        let mut newest: BTreeMap<String, (Option<i64>, Option<CellValue>)> = BTreeMap::new();
        for (journal, plan) in same {
            // What was asked when people reported back is not asked again.
            let goes_on =
                |column: &&ColumnDef| !column.is_computed() && column.role != Some(ColumnRole::Asks);
            for column in plan.table.columns.iter().filter(goes_on) {
                let own = self.column(column);
                if said_then.contains(&column.role) {
                    continue;
                }
                let changed = self.age(journal, journal.cell_changed(plan.id, &column.id));
                let head = journal.workshop().head_of(plan.row).and_then(Line::clean);
                let head = head.filter(|_| column.role == Some(ColumnRole::What)).map(CellValue::Words);
                let value = plan.row.cell(column).filter(|value| !value.is_struck()).cloned().or(head);
                match newest.get(&own) {
                    Some((before, _)) if *before > changed => {}
                    _ => drop(newest.insert(own, (changed, value))),
                }
            }
        }
        let mut cells: Vec<(String, CellValue)> =
            newest.into_iter().filter_map(|(column, (_, value))| Some((column, value?))).collect();
        let is_under = |column: &&ColumnDef| column.role == Some(ColumnRole::Under);
        if is_struck_under(same) {
            let under = self.columns.iter().find(is_under).map(|column| column.id.clone());
            cells.retain(|(column, _)| Some(column) != under.as_ref());
        } else if let Some((name, words)) = stands_under(same) {
            let (id, role) = ("under".to_owned(), Some(ColumnRole::Under));
            let column = self.column(&ColumnDef { id, name, holds: Holds::Words, role, offers: Vec::new() });
            // What a later meeting says that it stood under is the same.
            if cells.iter().all(|(of, _)| *of != column) {
                cells.push((column, words));
            }
        }
        cells
    }

    /// Leaves out the words of what plans stand under that comes along itself.
    pub(super) fn forget_under(&mut self) {
        let under = self.columns.iter().find(|column| column.role == Some(ColumnRole::Under));
        let Some(under) = under.map(|column| column.id.clone()) else { return };
        let comes_along = self.plans.iter_mut().filter(|plan| plan.under.is_some());
        comes_along.for_each(|plan| plan.cells.retain(|(column, _)| *column != under));
        if !self.plans.iter().any(|plan| plan.cells.iter().any(|(column, _)| *column == under)) {
            self.columns.retain(|column| column.id != under);
        }
    }

    /// The id of the column taken over that is the same as this: of the same role, or of the same id and contents. If one
    /// of the same role holds a few words and another several lines, that taken over holds lines.
    fn column(&mut self, column: &ColumnDef) -> String {
        let same = |own: &&mut ColumnDef| match column.role {
            Some(role) => own.role == Some(role),
            None => own.role.is_none() && own.id == column.id && own.holds == column.holds,
        };
        if let Some(own) = self.columns.iter_mut().find(same) {
            if column.holds == Holds::Lines {
                own.holds = Holds::Lines;
            }
            return own.id.clone();
        }
        let id = free_id(&column.id, &self.columns);
        let own = ColumnDef { id: id.clone(), ..column.clone() };
        // What a plan stood under is told with what is to be done.
        let what = self.columns.iter().position(|column| column.role == Some(ColumnRole::What));
        match what.filter(|_| column.role == Some(ColumnRole::Under)) {
            Some(what) => self.columns.insert(what + 1, own),
            None => self.columns.push(own),
        }
        id
    }
}

/// The words of what a plan stands under where it was made, behind what that is called: later workshops do not have that
/// line. An island comes along itself.
fn stands_under(same: &[(&Journal, Plan<'_>)]) -> Option<(Words, CellValue)> {
    same.iter().find_map(|(journal, plan)| {
        let (workshop, entry) = (journal.workshop(), journal.workshop().under_now(plan.row)?);
        let name = match workshop.method.capture(plan.table.under.as_deref()?)? {
            Capture::Islands => return None,
            Capture::List(list) => list.name.clone(),
            Capture::Table(table) => table.name.clone(),
        };
        Some((name, CellValue::Words(Line::clean(&workshop.row_called(entry)?.text)?)))
    })
}

/// Whether the words of what it stands under were struck, where it was made or in what a later workshop says.
fn is_struck_under(same: &[(&Journal, Plan<'_>)]) -> bool {
    same.iter().any(|(journal, plan)| {
        let workshop = journal.workshop();
        let told = plan.table.column_in(ColumnRole::Under).and_then(|column| plan.row.cell(column));
        told.is_some_and(CellValue::is_struck)
            || workshop.under_now(plan.row).is_some_and(|entry| workshop.is_struck_entry(entry))
    })
}

/// This id, or if a column has it already the id with a number behind it.
pub(super) fn free_id(id: &str, columns: &[ColumnDef]) -> String {
    let (mut free, mut nth) = (id.to_owned(), 2);
    while columns.iter().any(|column| column.id == free) {
        free = format!("{id}-{nth}");
        nth += 1;
    }
    free
}
