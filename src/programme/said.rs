//! When an element of a programme is, in words: whole, and short where the year stands above.

use chrono::{Datelike, NaiveDate};

use super::ElementTime;
use crate::i18n::{Texts, dates};
use crate::workshop::table::Season;

/// When it is: "26 November 2026", "14–15 January 2027", "March 2027", "spring 2027". It can be typed so, too.
pub fn when(texts: &Texts, time: &ElementTime) -> String {
    let year = |year: i32, said: String| texts.msg_programme_when_year(said, year.to_string());
    match time {
        ElementTime::Day(day) => dates::day(texts, *day),
        ElementTime::Days(first, last) | ElementTime::Span(first, last) if first.year() != last.year() => {
            texts.msg_programme_when_between(dates::day(texts, *first), dates::day(texts, *last))
        }
        ElementTime::Days(_, last) | ElementTime::Span(_, last) => year(last.year(), when_short(texts, time)),
        ElementTime::Month(month) => year(month.year, when_short(texts, time)),
        // A winter is that of the year in which it ends.
        ElementTime::Season(ends, Season::Winter) => {
            let years = format!("{}/{:02}", ends - 1, ends.rem_euclid(100));
            texts.msg_programme_when_year(when_short(texts, time), years)
        }
        ElementTime::Season(of, _) => year(*of, when_short(texts, time)),
        ElementTime::Words(words) => words.to_string(),
        ElementTime::Open => texts.msg_programme_when_open(),
    }
}

/// The same without the year: "26 November", "14–15 January", "March", "spring".
pub fn when_short(texts: &Texts, time: &ElementTime) -> String {
    let short = |day: NaiveDate| dates::short(texts, day, true);
    match time {
        ElementTime::Day(day) => short(*day),
        ElementTime::Days(first, last) | ElementTime::Span(first, last)
            if (first.year(), first.month()) == (last.year(), last.month()) =>
        {
            texts.msg_programme_when_days(first.day(), last.day(), texts.msg_date_month(last.month()))
        }
        ElementTime::Days(first, last) | ElementTime::Span(first, last) => {
            texts.msg_programme_when_between(short(*first), short(*last))
        }
        ElementTime::Month(month) => texts.msg_date_month(u32::from(month.month)),
        ElementTime::Season(_, season) => texts.msg_date_season(match season {
            Season::Spring => 1,
            Season::Summer => 2,
            Season::Autumn => 3,
            Season::Winter => 4,
        }),
        ElementTime::Words(words) => words.to_string(),
        ElementTime::Open => texts.msg_programme_when_open(),
    }
}

/// The same where there is little room: "26/11", "12/3–13/3"; months and seasons have their names.
pub fn when_numbers(texts: &Texts, time: &ElementTime) -> String {
    let short = |day: NaiveDate| dates::short(texts, day, false);
    match time {
        ElementTime::Day(day) => short(*day),
        ElementTime::Days(first, last) | ElementTime::Span(first, last)
            if (first.year(), first.month()) == (last.year(), last.month()) =>
        {
            format!("{}–{}", first.day(), short(*last))
        }
        ElementTime::Days(first, last) | ElementTime::Span(first, last) => {
            format!("{}–{}", short(*first), short(*last))
        }
        _ => when_short(texts, time),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use crate::programme::YearMonth;
    use crate::workshop::text::Line;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn every_time_can_be_typed_as_it_is_said() {
        let seasons = [Season::Spring, Season::Summer, Season::Autumn, Season::Winter];
        let months = (1..=12).map(|month| ElementTime::Month(YearMonth::new(2027, month).unwrap()));
        let all = [
            ElementTime::Day(day(2027, 3, 12)),
            ElementTime::Days(day(2027, 3, 12), day(2027, 3, 13)),
            ElementTime::Days(day(2027, 1, 31), day(2027, 2, 1)),
            ElementTime::Days(day(2026, 12, 31), day(2027, 1, 1)),
            ElementTime::Span(day(2027, 2, 1), day(2027, 9, 30)),
            ElementTime::Span(day(2027, 5, 1), day(2027, 5, 31)),
            ElementTime::Words(Line::clean("15-15 september 2021").unwrap()),
        ];
        let seasons = seasons.map(|season| ElementTime::Season(2028, season));
        let all: Vec<ElementTime> = all.into_iter().chain(seasons).chain(months).collect();
        for locale in Locale::iter() {
            let texts = locale.load();
            for time in &all {
                let said = when(&texts, time);
                assert_eq!(ElementTime::parse(&said, day(2026, 11, 24)).as_ref(), Some(time), "{said}");
            }
        }
    }

    #[test]
    fn the_year_stands_once_and_the_month_too() {
        let texts = Locale::En.load();
        let days = ElementTime::Days(day(2027, 3, 12), day(2027, 3, 13));
        assert_eq!(when(&texts, &days), "12–13 March 2027");
        assert_eq!(when_short(&texts, &days), "12–13 March");
        let over = ElementTime::Span(day(2026, 11, 30), day(2027, 2, 1));
        assert_eq!(when(&texts, &over), "30 November 2026\u{a0}– 1 February 2027");
        assert_eq!(when(&texts, &ElementTime::Season(2027, Season::Winter)), "winter 2026/27");
    }
}
