//! Tables with a question of their own: the lines of a list or the rows of a table, each table with the number of its
//! question.

use super::Workshop;
use super::cell::{CellValue, Shown};
use super::id::Id;
use super::method::{ColumnDef, Holds, QuestionRows, TableDef, TableQuestions};
use super::table::TableRow;

/// A table with a question of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Station {
    /// Its number, which is that of its question.
    pub number: u16,
    /// The line or row that is its question.
    pub id: Id,
}

impl Workshop {
    /// The tables of this round, from 1; without a round, those of all rounds.
    pub fn stations(&self, asked: &TableQuestions, round: Option<u16>) -> Vec<Station> {
        let station = |(number, id): (u32, Id)| Some(Station { number: u16::try_from(number).ok()?, id });
        let all: Vec<(u32, Id)> = match asked {
            TableQuestions::Lines(list) => {
                self.lists.list(list).standing().map(|item| (item.number, item.id)).collect()
            }
            TableQuestions::Rows(rows) => {
                self.question_rows(rows, round).into_iter().map(|row| (row.number, row.id)).collect()
            }
        };
        let mut stations: Vec<Station> = all.into_iter().filter_map(station).collect();
        stations.sort_by_key(|station| station.number);
        stations
    }

    /// The rows that are questions in this round.
    fn question_rows(&self, asked: &QuestionRows, round: Option<u16>) -> Vec<&TableRow> {
        let Some(table) = self.method.table(&asked.table) else { return Vec::new() };
        let rows = self.rows_of(table);
        let column = asked.column.as_deref().and_then(|column| table.column(column));
        let (Some(column), Some(round)) = (column, round) else { return rows };
        let place = usize::from(asked.value.unwrap_or(round)).saturating_sub(1);
        let value = self.values_in(table, column).into_iter().nth(place);
        rows.into_iter().filter(|row| value.is_some() && row.cell(column) == value.as_ref()).collect()
    }

    /// Where whoever chooses this goes: what else a row says by choices than the time at which it is on, such as its room.
    pub fn place_of(&self, station: Station) -> Option<String> {
        let row = self.tables.row(station.id)?;
        let table = self.method.table(&row.table)?;
        let mut asked = self.method.steps.iter().filter_map(|step| step.kind.table_questions());
        let by = asked.find_map(|(_, asked)| match asked {
            TableQuestions::Rows(rows) if rows.table == table.id => Some(rows.column.as_deref()),
            TableQuestions::Rows(_) | TableQuestions::Lines(_) => None,
        })?;
        let places = table.columns.iter().filter(|column| by != Some(&column.id));
        let places = places.filter(|column| matches!(column.holds, Holds::OneOf(_)));
        let told =
            places.filter_map(|column| match row.cell(column)?.shown_in(&column.holds, self.lang)? {
                Shown::Text(words) => Some(words),
                _ => None,
            });
        let told: Vec<String> = told.collect();
        (!told.is_empty()).then(|| told.join(" · "))
    }

    /// The values that rows have in this column, in their order; of a column with choices, all choices.
    fn values_in(&self, table: &TableDef, column: &ColumnDef) -> Vec<CellValue> {
        if let Holds::OneOf(choices) = &column.holds {
            return (0..choices.len())
                .filter_map(|at| u16::try_from(at).ok())
                .map(CellValue::Choice)
                .collect();
        }
        let mut values: Vec<CellValue> = Vec::new();
        for value in self.rows_of(table).into_iter().filter_map(|row| row.cell(column)) {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
        // Words stay as they came.
        values.sort_by_key(|value| match value {
            CellValue::Time(minutes) => i32::from(*minutes),
            CellValue::Number(number) => *number,
            CellValue::Scale(value) => i32::from(*value),
            _ => 0,
        });
        values
    }

    /// The numbers of the tables with questions of their own whose findings go into this list, in all rounds.
    pub fn table_numbers_of(&self, list: &str) -> Vec<u16> {
        let mut asked = self.method.steps.iter().filter_map(|step| step.kind.table_questions());
        let asked = asked.find(|(into, _)| *into == list);
        let stations = asked.map(|(_, asked)| self.stations(asked, None)).unwrap_or_default();
        stations.into_iter().map(|station| station.number).collect()
    }

    /// What the table with this number talks about whose findings go into this list; `None` if it has no question of its
    /// own, or its words were struck.
    pub fn question_of_table(&self, list: &str, number: u16) -> Option<String> {
        let mut asked = self.method.steps.iter().filter_map(|step| step.kind.table_questions());
        let (_, asked) = asked.find(|(into, _)| *into == list)?;
        let station = self.stations(asked, None).into_iter().find(|station| station.number == number)?;
        self.question_at(station)
    }

    /// What people talk about at this table; `None` if its words were struck.
    pub fn question_at(&self, station: Station) -> Option<String> {
        let struck = self.lists.item(station.id).is_some_and(|item| item.text.is_struck());
        let row = self.tables.row(station.id);
        let struck = struck
            || row.is_some_and(|row| self.method.table(&row.table).is_some_and(|table| row.is_struck(table)));
        let row = self.row_called(station.id).filter(|row| !struck && !row.text.is_empty())?;
        Some(row.text.into_owned())
    }
}
