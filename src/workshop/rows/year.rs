//! The rows of a table that is shown as months: where they stand in the year for the room, and those of one month for
//! the facilitator.

use super::super::Workshop;
use super::super::cell::CellValue;
use super::super::id::{Id, Run};
use super::super::method::{Holds, TableDef};
use super::super::months::YearPlace;
use super::super::table::{Shown, TableRow};
use super::super::when::Due;
use super::{Beside, DEEPEST, Label, Row, Rows, joined};

/// The seq of ids of rows that stand in the year a second time, or that stand for a month without any.
const AGAIN: u32 = 100_000;
/// What stands before a row that stands under another.
const UNDER: &str = "– ";

/// What the room is told of the rows of a year besides their words.
#[derive(Debug, Clone, Copy, Default)]
pub struct YearTold {
    /// The month at hand, of whose rows it is told everything.
    pub month: Option<u8>,
    /// Whether people talk about who does what.
    pub who: bool,
    /// The track that is shown alone.
    pub track: Option<u16>,
}

impl<'a> Row<'a> {
    /// A row of a table that is shown as months: below it on which track it is and who does it, beside it by when.
    fn of_year(workshop: &'a Workshop, table: &TableDef, row: &'a TableRow) -> Self {
        let readable = |column: &&_| row.cell(column).is_some_and(|value: &CellValue| !value.is_struck());
        let columns = table.columns.iter().filter(|column| column.holds != Holds::Months).skip(1);
        let shown = columns.filter(readable).filter_map(|column| row.shown(column, workshop.lang));
        let (mut words, mut beside) = (Vec::new(), Beside::None);
        for shown in shown {
            match shown {
                Shown::Text(text) => words.push(text.replace('\n', " · ")),
                Shown::Number(number) => words.push(number.to_string()),
                Shown::Date(Due::Words(due)) => words.push(due.to_string()),
                Shown::Date(Due::Day(day)) => beside = Beside::DueDay(day),
                Shown::Date(Due::Week { week, .. }) => beside = Beside::DueWeek(week),
                Shown::Time(_) | Shown::Months(_) | Shown::Status(_) => {}
            }
        }
        let named = Self::of(row.id, Label::Number(row.number), workshop.words_of_row(row));
        Self { beside, ..named.over(joined(words)) }
    }
}

impl<'a> Rows<'a> {
    /// The whole year, place by place, as the room sees it: each month is there, and each row in each of its places. What
    /// stands under a row is seen in the first of them and in the month at hand; who does it and by when only there, and
    /// where people talk about that.
    pub fn year(workshop: &'a Workshop, table: &TableDef, told: YearTold) -> Self {
        let mut seen: Vec<Id> = Vec::new();
        let mut rows = Vec::new();
        for place in workshop.year(table) {
            let before = rows.len();
            let at_hand = told.month.map(YearPlace::Month) == Some(place);
            for row in workshop.rows_in(table, place) {
                let known = seen.contains(&row.id);
                let with_below = workshop.on_track(table, row, told.track).into_iter();
                let shown = with_below.take(if known && !at_hand { 1 } else { usize::MAX });
                for (row, depth) in shown.filter(|(row, _)| !row.is_struck(table)) {
                    let again = seen.contains(&row.id).then(|| in_place(place, (rows.len() - before) as u16));
                    seen.push(row.id);
                    let shown = Row::of_year(workshop, table, row);
                    let tells = at_hand || told.who && !known;
                    let shown = if tells { shown } else { Row { beside: Beside::None, ..shown.over("") } };
                    let text = if depth > 0 { format!("{UNDER}{}", shown.text).into() } else { shown.text };
                    rows.push(Row { again, text, part: Some(place.part()), ..shown });
                }
            }
            if rows.len() == before
                && let YearPlace::Month(_) = place
            {
                let none = Row::of(in_place(place, 0), Label::None, "–");
                rows.push(Row { part: Some(place.part()), ..none });
            }
        }
        rows.into_iter().collect()
    }

    /// The rows of a month, those under each behind it; without a month all, in the order of the year; those of one track, if
    /// that is shown alone.
    pub fn of_month(
        workshop: &'a Workshop,
        table: &TableDef,
        (month, track): (Option<u8>, Option<u16>),
    ) -> Self {
        let rows = match month {
            Some(month) => workshop.rows_in(table, YearPlace::Month(month)),
            None => workshop.rows_by_year(table),
        };
        let with_below = rows.into_iter().flat_map(|row| workshop.on_track(table, row, track));
        let row = |(row, depth): (&'a TableRow, u8)| Row {
            depth: depth.min(DEEPEST),
            ..Row::of_year(workshop, table, row)
        };
        with_below.map(row).collect()
    }
}

/// The id of a row of a place that has none of its own.
fn in_place(place: YearPlace, nth: u16) -> Id {
    Id { run: Run::METHOD, seq: AGAIN + u32::from(place.part()), nth }
}
