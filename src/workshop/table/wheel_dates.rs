//! Dates in a table that is shown as the months of a year: without a year of their own, they belong to that year.

use chrono::{Datelike, Duration, Months, NaiveDate};

use super::CellValue;
use crate::workshop::Workshop;
use crate::workshop::method::{MeetingAfter, TableDef};
use crate::workshop::when::Due;

/// How many weeks before a year ends the next one is planned.
const WEEKS_BEFORE: i64 = 6;

/// A column and what is in it.
type Cell = (String, CellValue);

impl Workshop {
    /// The first day of the year that a table shows: of those with which a year may begin, the one nearest to the day of
    /// the workshop.
    pub fn year_from(&self, table: &TableDef) -> NaiveDate {
        year_near(self.agenda.date, self.first_month(table))
    }

    /// What `read` reads on this day, with dates of the year that the table shows.
    ///
    /// # Errors
    /// As `read`.
    pub fn read_in_year<E>(
        &self,
        table: &TableDef,
        today: NaiveDate,
        read: impl Fn(NaiveDate) -> Result<Vec<Cell>, E>,
    ) -> Result<Vec<Cell>, E> {
        let (cells, in_year) = (read(today)?, read(read_on(self.year_from(table)))?);
        let again = |(column, value): Cell| {
            let other = in_year.iter().find(|(of, _)| *of == column).map(|(_, other)| other);
            let other = other.filter(|other| is_of_year(&value, other)).cloned();
            (column, other.unwrap_or(value))
        };
        Ok(cells.into_iter().map(again).collect())
    }
}

/// The first day of the year that begins with this month, of those the one nearest to a day.
fn year_near(day: NaiveDate, month: u8) -> NaiveDate {
    let begins = (day.year() - 1..=day.year() + 1).rev();
    let begins = begins.filter_map(|year| NaiveDate::from_ymd_opt(year, u32::from(month), 1));
    begins.min_by_key(|begins| (*begins - day).num_days().abs()).unwrap_or(day)
}

/// The first day of the year after the one that begins on this day.
pub fn year_after(begins: NaiveDate) -> NaiveDate {
    begins.checked_add_months(Months::new(12)).unwrap_or(begins)
}

/// The day that is proposed for a meeting after one on `held`: so many weeks later, or, with a table that is shown as the
/// months of a year, of which this is the first, before that year ends.
pub fn day_proposed(meeting: MeetingAfter, held: NaiveDate, first_month: Option<u8>) -> Option<NaiveDate> {
    let day = held.checked_add_signed(Duration::weeks(meeting.weeks.into()))?;
    Some(first_month.map_or(day, |first| before_year_ends(day, (held, first))))
}

/// The day of the meeting that was proposed for this one, if the year that a table shows is over by then and `month` is its
/// first: so many weeks before that, on the same day of the week, if that is after the meeting of `day`.
fn before_year_ends(proposed: NaiveDate, (day, month): (NaiveDate, u8)) -> NaiveDate {
    let ends = year_after(year_near(day, month));
    let over = (proposed - ends).num_days();
    if over < 0 {
        return proposed;
    }
    let weeks = over / 7 + 1 + WEEKS_BEFORE;
    let earlier = proposed.checked_sub_signed(Duration::weeks(weeks));
    earlier.filter(|earlier| *earlier > day).unwrap_or(proposed)
}

/// The day on which a date without a year is read as one of the year that begins then: a date up to 31 days before counts
/// as past, an earlier one as of the next year.
fn read_on(begins: NaiveDate) -> NaiveDate {
    let days = |days| begins.checked_add_signed(Duration::days(days)).unwrap_or(begins);
    if days(31).year() == begins.year() { days(31) } else { days(30) }
}

/// Whether the same was typed without a year. What is counted from today is another day of the month too.
fn is_of_year(read: &CellValue, in_year: &CellValue) -> bool {
    match (read, in_year) {
        (CellValue::Date(Due::Day(one)), CellValue::Date(Due::Day(other))) => {
            (one.month(), one.day()) == (other.month(), other.day())
        }
        (CellValue::Date(Due::Week { week: one, .. }), CellValue::Date(Due::Week { week: other, .. })) => {
            one == other
        }
        // With its day of the week it is a date of that year only.
        (CellValue::Date(Due::Words(_)), CellValue::Date(Due::Day(_))) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::decide::{Command, RowCommand};
    use crate::workshop::event::Opened;
    use crate::workshop::fixture::{Leader, opened};
    use crate::workshop::method::Method;
    use crate::workshop::table::read_row;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn the_next_year_is_planned_before_the_one_that_is_shown_ends() {
        let (held, next) = (day(2026, 11, 29), day(2027, 11, 28));
        let proposed = before_year_ends(next, (held, 8));
        assert_eq!((proposed, proposed.weekday()), (day(2027, 6, 13), held.weekday()));
        assert_eq!(before_year_ends(next, (held, 1)), next, "the year shown is 2027");
        assert_eq!(before_year_ends(day(2028, 1, 9), (day(2027, 1, 10), 1)), day(2027, 11, 14));
    }

    #[test]
    fn dates_without_a_year_belong_to_the_year_that_is_shown() {
        let method: Method =
            serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/arshjul.json")))
                .unwrap();
        let mut leader = Leader::of(Opened { method: method.into(), date: day(2026, 11, 30), ..opened() });
        leader.tell(Command::Row(RowCommand::BeginYear("wheel".to_owned(), 8)));
        let workshop = leader.is();
        let table = workshop.method.year_table().unwrap();
        assert_eq!(workshop.year_from(table), day(2026, 8, 1));
        let read = |typed: &str| {
            let line = format!("Tur; {typed}");
            let read = |day| read_row(table, &line, day);
            let cells = workshop.read_in_year(table, day(2026, 11, 30), read).unwrap();
            match cells
                .into_iter()
                .find_map(|(_, value)| if let CellValue::Date(due) = value { Some(due) } else { None })
            {
                Some(due) => due.last_day(),
                None => None,
            }
        };
        let typed = ["1/9", "15/10", "12/3", "31/7", "1/8", "1/9-27", "+2v", "v 36"];
        let dates = [
            day(2026, 9, 1),
            day(2026, 10, 15),
            day(2027, 3, 12),
            day(2027, 7, 31),
            day(2026, 8, 1),
            day(2027, 9, 1),
            day(2026, 12, 20),
            day(2026, 9, 6),
        ];
        assert_eq!(typed.map(read), dates.map(Some));
    }

    #[test]
    fn a_year_from_december_holds_december() {
        let begins = day(2026, 12, 1);
        let read = |typed: &str| Due::parse(typed, read_on(begins)).unwrap().last_day().unwrap();
        assert_eq!(
            ["1/12", "15/12", "3/2", "20/11"].map(read),
            [begins, day(2026, 12, 15), day(2027, 2, 3), day(2027, 11, 20)]
        );
    }
}
