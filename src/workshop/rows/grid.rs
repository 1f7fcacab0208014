//! The rows of a table that stand in a grid: for the room those that are highest first, for the facilitator in the order of
//! the table; below each where it stands.

use super::super::Workshop;
use super::super::grid::{GridAxis, GridRow, TableGrid};
use super::super::method::GridAsked;
use super::super::table::Shown;
use super::super::words::Lang;
use super::{DEEPEST, Label, Row, Rows};

/// Between two things that are told of a row.
const BETWEEN: &str = "\u{a0}· ";

impl<'a> Row<'a> {
    /// A row of a grid: its words, and below them how high it is and where it stands.
    fn of_grid(workshop: &'a Workshop, row: GridRow<'a>, told: String) -> Self {
        let named = Self::of(row.row.id, Label::Number(row.row.number), workshop.words_of_row(row.row));
        named.over(told)
    }
}

/// How high a row is, or where it stands: `4 × 5 = 20 · high`, `10:00 · Library`.
fn told(workshop: &Workshop, grid: &TableGrid<'_>, row: GridRow<'_>) -> String {
    let value = |axis: &GridAxis<'_>| match row.row.shown(axis.column, workshop.lang)? {
        Shown::Text(text) => Some(text),
        Shown::Number(number) => Some(number.to_string()),
        Shown::Time(minutes) => Some(clock(minutes, workshop.lang)),
        Shown::Date(_) | Shown::Months(_) | Shown::Status(_) => None,
    };
    let values: Vec<String> = grid.in_order().into_iter().filter_map(value).collect();
    let (between, sum) = match (grid.sign(), row.number) {
        (Some(sign), Some(number)) => (format!("\u{a0}{sign}\u{a0}"), Some(format!("\u{a0}=\u{a0}{number}"))),
        (None, Some(number)) => (BETWEEN.to_owned(), Some(format!("{BETWEEN}{number}"))),
        (_, None) => (BETWEEN.to_owned(), None),
    };
    let level = row.level.map(|level| format!("{BETWEEN}{}", grid.called(level)));
    [Some(values.join(&between)), sum, level].into_iter().flatten().collect()
}

/// A clock time as it is written in this language.
fn clock(minutes: u16, lang: Lang) -> String {
    let between = match lang {
        Lang::En => ':',
        Lang::Sv | Lang::Nb | Lang::Nn | Lang::Da => '.',
    };
    format!("{:02}{between}{:02}", minutes / 60, minutes % 60)
}

impl<'a> Rows<'a> {
    /// The rows of a grid as the room reads them: the highest first, otherwise as they stand in it.
    pub fn of_grid(workshop: &'a Workshop, grid: &TableGrid<'a>) -> Self {
        grid.highest_first()
            .into_iter()
            .map(|row| Row::of_grid(workshop, row, told(workshop, grid, row)))
            .collect()
    }

    /// The same for the facilitator, in the order of the table.
    pub fn in_grid(workshop: &'a Workshop, asked: GridAsked<'a>) -> Self {
        let Some(grid) = workshop.grid(asked) else { return Self::default() };
        let row = |row: &GridRow<'a>| Row {
            depth: workshop.depth_of(row.row).min(DEEPEST),
            ..Row::of_grid(workshop, *row, told(workshop, &grid, *row))
        };
        grid.rows.iter().map(row).collect()
    }
}
