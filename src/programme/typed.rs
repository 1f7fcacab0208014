//! Times as people type them that are no single day: a month, a season, from one day to another.

use chrono::{Datelike, Duration, NaiveDate};

use super::{ElementTime, YearMonth};
use crate::workshop::method::Holds;
use crate::workshop::table::{CellValue, Months};
use crate::workshop::when::Due;

/// How many days a month or a season without a year may be over and still mean the past, as with days.
const GRACE_DAYS: i64 = 31;
/// What people type between two days.
const DASHES: [&str; 6] = [" - ", " – ", " — ", " -> ", "–", "-"];

/// Reads `mars`, `mars 2027`, `våren 27`, `vintern 2026/27`: a month or a season, without a year the one that comes.
pub(super) fn month_or_season(typed: &str, today: NaiveDate) -> Option<ElementTime> {
    let (name, year) = with_year(typed.trim());
    if !name.starts_with(char::is_alphabetic) {
        return None;
    }
    let Some(CellValue::Months(of)) = CellValue::read(&Holds::Months, name, today) else { return None };
    let in_year: Box<dyn Fn(i32) -> Option<ElementTime>> = match of {
        Months::These(months) => {
            let [month] = months[..] else { return None };
            Box::new(move |year| YearMonth::new(year, month).map(ElementTime::Month))
        }
        Months::Season(season) => Box::new(move |year| Some(ElementTime::Season(year, season))),
        _ => return None,
    };
    if let Some(year) = year {
        return in_year(year);
    }
    let is_gone = |time: &ElementTime| {
        let days = time.last_day().map(|last| today.signed_duration_since(last));
        days.is_none_or(|days| days > Duration::days(GRACE_DAYS))
    };
    in_year(today.year()).filter(|time| !is_gone(time)).or_else(|| in_year(today.year() + 1))
}

/// What stands before a year at the end, and the year: `2027`, `27`, or `2026/27` of a winter.
fn with_year(typed: &str) -> (&str, Option<i32>) {
    let Some((name, last)) = typed.rsplit_once(' ') else { return (typed, None) };
    let last = last.rsplit_once(['/', '-', '–']).map_or(last, |(_, ends)| ends);
    let digits = last.bytes().all(|byte| byte.is_ascii_digit());
    match (last.len(), last.parse::<i32>()) {
        (2, Ok(year)) if digits => (name.trim(), Some(2000 + year)),
        (4, Ok(year)) if digits && (2000..2200).contains(&year) => (name.trim(), Some(year)),
        _ => (typed, None),
    }
}

/// Reads `12/3-13/3`, `12-13 mars`, `30 nov 2026 – 1 feb 2027`: from one day to a later one.
pub(super) fn from_to(typed: &str, today: NaiveDate) -> Option<ElementTime> {
    DASHES.iter().find_map(|dash| {
        typed.match_indices(dash).find_map(|(at, _)| {
            let (first, last) = (typed.get(..at)?.trim(), typed.get(at + dash.len()..)?.trim());
            let last = day(last, today)?;
            let first = first_day(first, last)?;
            ElementTime::between(first, last).filter(|_| first < last)
        })
    })
}

/// The first day of several of which the last is known: it may be a number alone, and has the year of the last if it has
/// none, or the one before if its month comes later in the year.
fn first_day(typed: &str, last: NaiveDate) -> Option<NaiveDate> {
    if let Ok(number) = typed.trim_end_matches('.').parse::<u32>() {
        return last.with_day(number);
    }
    // On the first day of a year no day of that year is one of the next.
    let in_year = |year: i32| day(typed, NaiveDate::from_ymd_opt(year, 1, 1)?);
    let before = || in_year(last.year() - 1).filter(|first| first.month() > last.month());
    in_year(last.year()).filter(|first| *first <= last).or_else(before).filter(|first| *first <= last)
}

fn day(typed: &str, today: NaiveDate) -> Option<NaiveDate> {
    match Due::parse(typed, today)? {
        Due::Day(day) => Some(day),
        Due::Week { .. } | Due::Words(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::table::Season;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_month_or_a_season_without_a_year_is_the_one_that_comes() {
        let read = |typed| month_or_season(typed, day(2026, 11, 24));
        let month = |year, month| Some(ElementTime::Month(YearMonth { year, month }));
        assert_eq!([read("mars"), read("Mars 27"), read("march 2027")], [(); 3].map(|()| month(2027, 3)));
        assert_eq!([read("november"), read("oktober")], [month(2026, 11), month(2026, 10)]);
        assert_eq!(read("september"), month(2027, 9), "more than a month ago");
        assert_eq!(read("våren 2027"), Some(ElementTime::Season(2027, Season::Spring)));
        assert_eq!(read("vintern 2026/27"), Some(ElementTime::Season(2027, Season::Winter)));
        for other in ["mars, april", "3", "til høsten", "hele året", "marknad"] {
            assert_eq!(read(other), None, "{other}");
        }
    }

    #[test]
    fn two_days_are_read_however_little_is_said_of_the_first() {
        let read = |typed| from_to(typed, day(2026, 11, 24));
        let days = Some(ElementTime::Days(day(2027, 3, 12), day(2027, 3, 13)));
        for typed in ["12/3-13/3", "12-13 mars", "12.–13. mars 2027", "12/3 – 13/3-27", "12 mars -> 13 mars"]
        {
            assert_eq!(read(typed), days, "{typed}");
        }
        let over = Some(ElementTime::Days(day(2026, 12, 31), day(2027, 1, 2)));
        assert_eq!(read("31/12 - 2/1"), over, "the first is of the year before");
        for other in ["15-15 september 2021", "13/3-12/3-27", "32-33 mars", "2027-03"] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
