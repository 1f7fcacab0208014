//! Intents about rows of tables; action plans are such rows.

use std::collections::BTreeMap;

use super::{Decided, Mint, Refusal, RowCommand};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowEvent};
use crate::workshop::id::{Id, Run};
use crate::workshop::method::{ColumnDef, ISLANDS, TableDef};
use crate::workshop::table::{CellValue, Months, PastedRow, TableRow};

impl Workshop {
    pub(super) fn decide_row(&self, command: RowCommand, mint: &mut Mint<'_>) -> Decided {
        let events = match command {
            RowCommand::Add { table, under, cells } => self.add_row_of(&table, under, cells, mint)?,
            RowCommand::AddMany { table, rows } => self.add_rows_of(&table, rows, mint)?,
            RowCommand::BeginYear(table, month) => self.begin_year(table, month)?,
            RowCommand::Set(id, column, value) => {
                let (row, table) = self.row_here(id)?;
                fits(table, &column, value.as_ref())?;
                let same = row.cells.get(&column) == value.as_ref();
                let told = table.column(&column).filter(|_| value.is_some());
                let answers = told.is_some_and(|column| self.answers(row, column));
                if same && !answers { Vec::new() } else { vec![RowEvent::Set { id, column, value }] }
            }
            RowCommand::Agree(id) => {
                let agreed = !self.row_here(id)?.0.agreed;
                vec![RowEvent::Agreed { id, agreed }]
            }
            RowCommand::Remove(id) => {
                self.row_here(id)?;
                if id.run == Run::METHOD {
                    return Err(Refusal::NamedRow);
                }
                vec![RowEvent::Removed { id }]
            }
            RowCommand::Put(id, before) => {
                let (row, _) = self.row_here(id)?;
                // Rows under others are put before those that stand under the same.
                let beside = |other: &TableRow| {
                    other.table == row.table && self.under_now(other) == self.under_now(row)
                };
                let same = |other: Id| self.row_here(other).is_ok_and(|(other, _)| beside(other));
                if before.is_some_and(|before| before == id || !same(before)) {
                    return Err(Refusal::NotHere);
                }
                vec![RowEvent::Moved { id, before }]
            }
        };
        Ok(events.into_iter().map(Event::Row).collect())
    }

    /// Whether a value in this column is the first word of the meeting about how far the plan has come. That it is as it
    /// was is such a word too.
    fn answers(&self, row: &TableRow, column: &ColumnDef) -> bool {
        self.day.started.is_some() && !row.answered && column.tells_how_far()
    }

    /// The commands that add these rows, without those that stand in the table with the same cells already, or that come
    /// twice: whoever takes a file in a second time adds nothing.
    pub fn rows_to_add(
        &self,
        table: &TableDef,
        rows: impl Iterator<Item = Vec<(String, CellValue)>>,
    ) -> Vec<RowCommand> {
        let asked = |row: &TableRow| {
            let cells =
                table.asked().filter_map(|column| Some((column.id.clone(), as_written(row.cell(column)?))));
            cells.collect::<BTreeMap<String, CellValue>>()
        };
        let mut seen: Vec<BTreeMap<String, CellValue>> = self.rows_of(table).into_iter().map(asked).collect();
        let mut add = Vec::new();
        for cells in rows {
            let these: BTreeMap<String, CellValue> = cells.iter().cloned().collect();
            if !seen.contains(&these) {
                seen.push(these);
                add.push(RowCommand::Add { table: table.id.clone(), under: None, cells });
            }
        }
        add
    }

    fn row_here(&self, id: Id) -> Result<(&TableRow, &TableDef), Refusal> {
        let row = self.tables.row(id).filter(|row| !row.removed).ok_or(Refusal::NotHere)?;
        Ok((row, self.method.table(&row.table).ok_or(Refusal::NotHere)?))
    }

    fn add_row_of(
        &self,
        table: &str,
        under: Option<Id>,
        cells: Vec<(String, CellValue)>,
        mint: &mut Mint<'_>,
    ) -> Result<Vec<RowEvent>, Refusal> {
        let def = self.method.table(table).ok_or(Refusal::NotHere)?;
        self.has_room(def, under)?;
        let (_, events) = self.new_row(def, under, cells, mint)?;
        Ok(events)
    }

    /// Adds rows, some under others of them: where rows of a table stand under each other.
    fn add_rows_of(
        &self,
        table: &str,
        rows: Vec<PastedRow>,
        mint: &mut Mint<'_>,
    ) -> Result<Vec<RowEvent>, Refusal> {
        let def = self.method.table(table).ok_or(Refusal::NotHere)?;
        let below = def.under.as_deref() == Some(&def.id);
        let (mut ids, mut all) = (Vec::new(), Vec::new());
        for PastedRow { under, cells } in rows {
            let under = under.filter(|_| below).and_then(|above| ids.get(above).copied());
            if under.is_none() {
                self.has_room(def, None)?;
            }
            let (id, events) = self.new_row(def, under, cells, mint)?;
            ids.push(id);
            all.extend(events);
        }
        Ok(all)
    }

    /// The months of a table begin with one of the twelve; nothing happens if they do already.
    fn begin_year(&self, table: String, month: u8) -> Result<Vec<RowEvent>, Refusal> {
        let def = self.method.table(&table).ok_or(Refusal::NotHere)?;
        if !(1..=12).contains(&month) {
            return Err(Refusal::NotHere);
        }
        let same = self.first_month(def) == month;
        Ok(if same { Vec::new() } else { vec![RowEvent::YearBegins { table, month }] })
    }

    /// The events that make a row with these cells, and its id.
    fn new_row(
        &self,
        def: &TableDef,
        under: Option<Id>,
        cells: Vec<(String, CellValue)>,
        mint: &mut Mint<'_>,
    ) -> Result<(Id, Vec<RowEvent>), Refusal> {
        let table = &def.id;
        cells.iter().try_for_each(|(column, value)| fits(def, column, Some(value)))?;
        let id = mint.id();
        let number = mint.number_after(table, self.numbers_before(def, mint));
        let added = RowEvent::Added { id, table: table.clone(), number, under };
        let cells = cells.into_iter().map(|(column, value)| RowEvent::Set { id, column, value: Some(value) });
        Ok((id, [added].into_iter().chain(cells).collect()))
    }

    /// The highest number that something else has from which a new row of this table must differ: rows that are named
    /// beforehand have the lowest, and plans are called by one series of numbers, whichever table they are in.
    fn numbers_before(&self, def: &TableDef, mint: &Mint<'_>) -> u32 {
        let same = |other: &&TableDef| other.id == def.id || def.plans_action() && other.plans_action();
        let tables = self.method.tables.iter().filter(same);
        let before = |table: &TableDef| self.first_number(table).map_or(0, |first| first - 1);
        let taken =
            |table: &TableDef| mint.highest(&table.id).max(table.rows.len() as u32).max(before(table));
        tables.map(taken).max().unwrap_or(0)
    }

    /// Checks that a row can be added here: under an entry that its table allows, or by itself. Where the table names
    /// the rows that stand by themselves, nobody can add another.
    fn has_room(&self, table: &TableDef, under: Option<Id>) -> Result<(), Refusal> {
        let above = table.under.as_deref();
        match under {
            None if !table.rows.is_empty() => Err(Refusal::NamedRow),
            None if above.is_none_or(|above| above == table.id || above == ISLANDS) => Ok(()),
            Some(under) if above.is_some_and(|above| self.entries_of(above).contains(&under)) => Ok(()),
            _ => Err(Refusal::NotHere),
        }
    }
}

/// What a cell is read as once it is written out: months whose words were struck are those alone.
fn as_written(value: &CellValue) -> CellValue {
    match value {
        CellValue::Months(Months::Called { words, .. }) if words.is_struck() => {
            CellValue::Months(Months::Words(words.clone()))
        }
        value => value.clone(),
    }
}

/// Checks that the table has this column, and that the column may hold the value.
fn fits(table: &TableDef, column: &str, value: Option<&CellValue>) -> Result<(), Refusal> {
    let column = table.column(column).ok_or(Refusal::NotHere)?;
    if value.is_none_or(|value| value.suits(&column.holds)) {
        Ok(())
    } else {
        Err(Refusal::Holds(column.holds.clone()))
    }
}
