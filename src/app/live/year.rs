//! A year that is pasted, and a row of it that is typed again: what the months of a table need besides their step.

use chrono::NaiveDate;

use crate::workshop::Workshop;
use crate::workshop::decide::{Command, RowCommand};
use crate::workshop::method::{ColumnDef, TableDef};
use crate::workshop::table::{
    CellValue, NoRow, PastedRow, SEPARATORS, TableRow, begins_with_months, is_months, lines_under_months,
    read_row, read_year_row, says_when, typed_under, without_months, year_lines, year_rows,
};
use crate::workshop::text::Line;

use super::overlay::{Overlay, Pasted, PastedAs, pasted_rows};
use super::{Ctx, LiveScreen, Out, headed, step};

/// The cells of a row as it was typed again. One under another stands where that does, and has no months to type; months
/// that are words alone cannot be typed either, and stay until the line names others.
pub(super) fn reread_year_row(
    workshop: &Workshop,
    table: &TableDef,
    row: &TableRow,
    (line, today): (&str, NaiveDate),
) -> Result<Vec<(String, CellValue)>, NoRow> {
    let under = workshop.under_now(row).is_some();
    let read = |day| match () {
        () if under => read_row(&without_months(table), line, day),
        () => read_year_row(table, line, (None, day)).map(|row| row.cells),
    };
    let mut cells = workshop.read_in_year(table, today, read)?;
    let kept = table.months_of(row).filter(|months| under || months.is_words_alone());
    if let (Some(column), Some(months)) = (table.months_column(), kept)
        && cells.iter().all(|(id, _)| *id != column.id)
    {
        cells.push((column.id.clone(), CellValue::Months(months.clone())));
    }
    Ok(cells)
}

/// The row with the cell that is a month in front, where months are typed; a row that says itself when it is, or stands
/// under another, as it is. Beside a later cell that is a month, only a colon says so: `3 klasser; mai` is in May.
fn month_first(row: &str, in_sheet: bool) -> String {
    let cells: Vec<&str> = row.split(SEPARATORS).map(str::trim).collect();
    let says_itself = |at: usize| typed_under(row).is_some() || says_when(row, in_sheet || at > 0);
    let at = cells.iter().position(|cell| is_months(cell)).filter(|at| cells.len() > 1 && !says_itself(*at));
    match at {
        None => row.to_owned(),
        Some(at) => {
            let others = cells.iter().enumerate().filter(|(other, _)| *other != at);
            let others: Vec<&str> = others.map(|(_, cell)| *cell).collect();
            format!("{}: {}", cells.get(at).copied().unwrap_or_default(), others.join("; "))
        }
    }
}

impl LiveScreen {
    /// Pasted text as the rows of a year, if it has heads of months and a year is written here. A table that names its
    /// columns may have a month alone in a row, and is no such text.
    pub(super) fn pasted_year(&self, text: &str) -> Option<Pasted> {
        let year = self.workshop().method.year_table();
        let table = self.table_at_hand().filter(|table| year == Some(*table))?;
        let columns: Vec<&ColumnDef> = table.asked().collect();
        let lines = || lines_under_months(table, text).or_else(|| year_lines(table, text));
        let listed = headed::is_table(text, &columns) && !begins_with_months(table, text);
        let lines = if listed { None } else { lines() }?;
        Some(Pasted::new(lines, PastedAs::Year))
    }

    /// Pasted rows without heads; in a year, a cell that is a month says when its row is.
    pub(super) fn rows_without_heads(&self, text: &str, becomes: PastedAs) -> Option<Pasted> {
        let pasted = pasted_rows(text, becomes)?;
        let year = self.workshop().method.year_table();
        if year.is_none() || year != self.table_at_hand() {
            return Some(pasted);
        }
        let in_sheet = text.contains('\t');
        let rows = pasted.whole.iter().map(|row| month_first(row, in_sheet)).collect();
        Some(Pasted { mark: pasted.mark, ..Pasted::rows(rows, becomes) })
    }

    /// Adds each line as a row, in one go; if one cannot be read, none.
    pub(super) fn take_year(&mut self, pasted: Pasted, ctx: Ctx<'_>) -> Out {
        let Some(table) = self.table_at_hand() else { return Out::default() };
        let id = table.id.clone();
        let (month, today) = (self.wall.focus.month(), ctx.at.today());
        let rows = year_rows(table, &pasted.lines, (month, today)).and_then(|rows| {
            let in_year = |(row, line): (PastedRow, &Line)| {
                let read = |day| Ok(read_year_row(table, line, (month, day))?.cells);
                Ok(PastedRow { cells: self.workshop().read_in_year(table, today, read)?, ..row })
            };
            rows.into_iter().zip(&pasted.lines).map(in_year).collect::<Result<Vec<_>, NoRow>>()
        });
        match rows {
            Ok(rows) => self.command(Command::Row(RowCommand::AddMany { table: id, rows }), ctx),
            Err(why) => {
                self.overlay = Some(Overlay::Paste(pasted));
                Out::say(step::no_row(why))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::event::Opened;
    use crate::workshop::fixture::{Leader, opened, text};
    use crate::workshop::method::Method;
    use crate::workshop::table::{Months, typed_year_row};

    /// A row with these months, typed again as it stands, or as `typed` makes of that.
    fn months_after(months: Months, typed: impl FnOnce(&str) -> String) -> Option<CellValue> {
        let method: Method =
            serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/arshjul.json")))
                .unwrap();
        let mut leader = Leader::of(Opened { method: method.into(), ..opened() });
        let cells = vec![
            ("when".to_owned(), CellValue::Months(months)),
            ("what".to_owned(), CellValue::Words(text("3 klasser på tur"))),
        ];
        let rows = vec![PastedRow { under: None, cells }];
        leader.tell(Command::Row(RowCommand::AddMany { table: "wheel".to_owned(), rows }));
        let workshop = leader.is();
        let table = workshop.method.year_table().unwrap();
        let row = &workshop.tables.rows[0];
        let line = typed(&typed_year_row(workshop, table, row, opened().date));
        assert!(line.ends_with("3 klasser på tur"), "{line}");
        let cells = reread_year_row(workshop, table, row, (&line, opened().date)).unwrap();
        assert_eq!(cells.iter().find(|(id, _)| id == "what").unwrap().1.text(), "3 klasser på tur");
        cells.into_iter().find(|(id, _)| id == "when").map(|(_, value)| value)
    }

    #[test]
    fn a_pasted_row_that_says_when_it_is_keeps_that() {
        for (row, in_sheet) in [
            ("Januar: Rapport; styret; mai", false),
            ("Januar: Rapport; styret; mai", true),
            ("0: Rapport; mai", true),
            ("> Saksliste; mai", false),
            ("3> Saksliste; mai", true),
        ] {
            assert_eq!(month_first(row, in_sheet), row);
        }
        for in_sheet in [false, true] {
            let first = |row| month_first(row, in_sheet);
            assert_eq!(first("3 klasser; mai; lærarane"), "mai: 3 klasser; lærarane");
            assert_eq!(first("1 maj-firande; maj"), "maj: 1 maj-firande");
            assert_eq!(first("Jul i skogen; mai"), "mai: Jul i skogen");
            assert_eq!(first("Mai; Oppstart; styret"), "Mai: Oppstart; styret");
        }
        assert_eq!(month_first("Tur; styret; mai", false), "mai: Tur; styret");
    }

    #[test]
    fn months_in_words_stay_until_the_line_says_others() {
        let words = || Months::Words(text("når snøen smelter"));
        let mended = |line: &str| line.to_owned();
        assert_eq!(months_after(words(), mended), Some(CellValue::Months(words())));
        let named = |_: &str| "4-5: 3 klasser på tur".to_owned();
        assert_eq!(months_after(words(), named), Some(CellValue::Months(Months::These(vec![4, 5]))));
        let outside = |_: &str| "0: 3 klasser på tur".to_owned();
        assert_eq!(months_after(Months::These(vec![4]), outside), None);
    }

    #[test]
    fn months_whose_words_were_struck_stay_struck() {
        let struck = || Months::Called { months: vec![10], whole_year: false, words: Line::struck() };
        assert_eq!(months_after(struck(), |line| line.to_owned()), Some(CellValue::Months(struck())));
    }
}
