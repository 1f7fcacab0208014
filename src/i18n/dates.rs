//! Days, weeks and clock times in words, as each language writes them. `workshop::when` parses what people type.

use chrono::{Datelike, NaiveDate};

use super::Texts;
use crate::workshop::event::FollowUp;
use crate::workshop::turns::EachSpeaks;

/// A day: "20 May 2027".
pub fn day(texts: &Texts, date: NaiveDate) -> String {
    texts.msg_date_day(date.day(), texts.msg_date_month(date.month()), date.year().to_string())
}

/// A day without its year: "20 May", where there is little room "20/5".
pub fn short(texts: &Texts, date: NaiveDate, wide: bool) -> String {
    if wide {
        texts.msg_date_day_short(date.day(), texts.msg_date_month(date.month()))
    } else {
        texts.msg_date_day_numbers(date.day(), date.month())
    }
}

/// A day with its weekday: "Thursday 20 May 2027".
pub fn weekday_and_day(texts: &Texts, date: NaiveDate) -> String {
    let weekday = texts.msg_date_weekday(date.weekday().number_from_monday());
    texts.msg_date_weekday_day(weekday, day(texts, date))
}

/// The day of the week: "Thursday".
pub fn weekday(texts: &Texts, date: NaiveDate) -> String {
    texts.msg_date_weekday(date.weekday().number_from_monday())
}

/// The week that a day is in: "week 20, 2027".
pub fn week_of(texts: &Texts, date: NaiveDate) -> String {
    week(texts, date.iso_week().year(), date.iso_week().week())
}

/// The days of something that is held in parts: "20 May 2027, 21 May 2027".
pub fn days(texts: &Texts, dates: &[NaiveDate]) -> String {
    dates.iter().map(|date| day(texts, *date)).collect::<Vec<_>>().join(", ")
}

/// The same with weekdays.
pub fn weekdays_and_days(texts: &Texts, dates: &[NaiveDate]) -> String {
    dates.iter().map(|date| weekday_and_day(texts, *date)).collect::<Vec<_>>().join(", ")
}

/// A day with its week number: "20 May 2027 (week 20)".
pub fn day_and_week(texts: &Texts, date: NaiveDate) -> String {
    texts.msg_date_day_week(day(texts, date), date.iso_week().week())
}

/// A day with its weekday and week number: "Thursday 20 May 2027 (week 20)".
pub fn weekday_day_and_week(texts: &Texts, date: NaiveDate) -> String {
    texts.msg_date_day_week(weekday_and_day(texts, date), date.iso_week().week())
}

/// An ISO 8601 week: "week 20, 2027".
pub fn week(texts: &Texts, year: i32, week: u32) -> String {
    texts.msg_date_week(week, year.to_string())
}

/// A clock time from minutes after midnight (of the same day or the day before): "08:30".
pub fn clock(texts: &Texts, minutes: i32) -> String {
    let (hour, minute) = (minutes.div_euclid(60).rem_euclid(24), minutes.rem_euclid(60));
    texts.msg_date_clock(format!("{hour:02}"), format!("{minute:02}"))
}

/// A span between two clock times: "08:30–16:00".
pub fn span(texts: &Texts, from: i32, to: i32) -> String {
    texts.msg_date_span(clock(texts, from), clock(texts, to))
}

/// A length in minutes, as people say it: "45 min", "3 h 9 min", "4 h". Below 0 it is none.
pub fn length(texts: &Texts, minutes: impl Into<i64>) -> String {
    let minutes = minutes.into().max(0);
    match (minutes / 60, minutes % 60) {
        (0, minutes) => texts.msg_date_minutes(minutes),
        (hours, 0) => texts.msg_date_hours(hours),
        (hours, minutes) => texts.msg_date_hours_minutes(hours, minutes),
    }
}

/// A length in seconds, as people say it: "50 s", "1 min 40 s", "2 min".
pub fn seconds(texts: &Texts, seconds: u16) -> String {
    match (seconds / 60, seconds % 60) {
        (0, seconds) => texts.msg_date_seconds(seconds),
        (minutes, 0) => texts.msg_date_minutes(i64::from(minutes)),
        (minutes, seconds) => texts.msg_date_minutes_seconds(minutes, seconds),
    }
}

/// How long each person speaks in a circle: "14 people: 1 min 40 s each".
pub fn each_speaks(texts: &Texts, each: EachSpeaks) -> String {
    texts.msg_date_each_speaks(each.people, seconds(texts, each.seconds))
}

/// What is proposed to more people than one circle has room for.
pub fn circles(texts: &Texts, each: EachSpeaks) -> Option<String> {
    let apart = each.apart?;
    let time = seconds(texts, apart.seconds);
    let told = if apart.by_fire {
        texts.msg_date_circles(apart.circles, time)
    } else {
        texts.msg_date_rings(apart.circles, time)
    };
    Some(told)
}

/// How long a plan usually is, with what it is called: "half day (4 h)", or "3 h" if it has no name.
pub fn plan_length(texts: &Texts, name: Option<&str>, minutes: u16) -> String {
    let length = length(texts, minutes);
    match name {
        Some(name) => texts.msg_date_named_length(name, length),
        None => length,
    }
}

/// From one length to another, in minutes: "15" and "12 min", as the unit goes for both; or "1 h 15 min" and "50 min".
pub fn lengths(texts: &Texts, from: u16, to: u16) -> (String, String) {
    let one_unit = from.max(to) < 60;
    (if one_unit { from.to_string() } else { length(texts, from) }, length(texts, to))
}

/// The minutes that a step took, and those that it was given: "9/5 min", "1:15/1:00 h".
pub fn took(texts: &Texts, took: i64, given: u16) -> String {
    let hours = |minutes: i64| format!("{}:{:02}", minutes / 60, minutes % 60);
    match took.max(given.into()) {
        ..60 => texts.msg_live_took(took, given),
        _ => texts.msg_live_took_long(hours(took), hours(given.into())),
    }
}

/// When the next part of a day begins: "Thursday 20 May 2027 at 08:30", or "at 08:30" if nobody knows the date.
pub fn next_part(texts: &Texts, date: Option<NaiveDate>, minutes: i32) -> String {
    let clock = clock(texts, minutes);
    match date {
        Some(date) => texts.msg_date_at(weekday_and_day(texts, date), clock),
        None => texts.msg_date_at_clock(clock),
    }
}

/// A meeting that follows: its day, which the caller words, then when it begins and where it is held, if that is agreed.
pub fn meeting(texts: &Texts, day: String, follow_up: &FollowUp) -> String {
    let begins = match follow_up.time {
        Some(time) => texts.msg_date_at(day, clock(texts, time.into())),
        None => day,
    };
    let place = follow_up.place.as_ref().filter(|place| !place.is_struck());
    place.map_or_else(|| begins.clone(), |place| format!("{begins}, {place}"))
}

/// How long a meeting that follows lasts, and whether its day is only a proposal.
pub fn length_proposed(texts: &Texts, follow_up: &FollowUp) -> String {
    let length = length(texts, follow_up.minutes);
    if follow_up.proposed { texts.msg_date_proposed(length) } else { length }
}

/// A meeting that follows, with its number, its day and its length.
pub fn meeting_called(texts: &Texts, (number, follow_up): (u16, &FollowUp)) -> String {
    let day = meeting(texts, day_and_week(texts, follow_up.date), follow_up);
    texts.msg_live_follow_up(u32::from(number), day, length_proposed(texts, follow_up))
}

#[cfg(test)]
mod tests {
    use super::super::Locale;
    use super::*;
    use crate::workshop::when::parse_date;

    fn english() -> Texts {
        Locale::En.load()
    }

    #[test]
    fn a_day_is_written_out() {
        let date = NaiveDate::from_ymd_opt(2027, 5, 20).unwrap();
        assert_eq!(day(&english(), date), "20 May 2027");
        assert_eq!(weekday_day_and_week(&english(), date), "Thursday 20 May 2027 (week\u{a0}20)");
        assert_eq!(week(&english(), 2027, 20), "week\u{a0}20, 2027");
    }

    /// Only people who sit by a fire are told of fires.
    #[test]
    fn too_many_for_one_circle_are_told_of_circles_or_of_fires() {
        let said = |by_fire| {
            let apart = crate::workshop::turns::Apart { circles: 2, people: 6, seconds: 240, by_fire };
            circles(&english(), EachSpeaks { people: 12, seconds: 120, apart: Some(apart) }).unwrap()
        };
        assert!(said(true).contains("two fires") && said(false).contains("two circles"), "{}", said(false));
        assert!(!said(false).contains("fire"), "{}", said(false));
    }

    #[test]
    fn every_month_and_weekday_has_a_name_of_its_own() {
        let texts = english();
        let months: std::collections::BTreeSet<_> = (1..=12).map(|m| texts.msg_date_month(m)).collect();
        let weekdays: std::collections::BTreeSet<_> = (1..=7).map(|d| texts.msg_date_weekday(d)).collect();
        assert_eq!((months.len(), weekdays.len()), (12, 7));
    }

    #[test]
    fn a_week_at_new_year_is_that_of_its_thursday() {
        let date = NaiveDate::from_ymd_opt(2027, 1, 1).unwrap();
        assert_eq!(day_and_week(&english(), date), "1 January 2027 (week\u{a0}53)");
    }

    #[test]
    fn every_day_that_we_write_can_be_typed() {
        for locale in [Locale::Sv, Locale::Nb, Locale::Nn, Locale::Da, Locale::En] {
            let texts = locale.load();
            for month in 1..=12 {
                let date = NaiveDate::from_ymd_opt(2026, month, 28).unwrap();
                let written = day(&texts, date);
                assert_eq!(parse_date(&written, date), Some(date), "{written}");
            }
        }
    }

    #[test]
    fn a_clock_goes_past_midnight() {
        assert_eq!(clock(&english(), 8 * 60 + 5), "08:05");
        assert_eq!(span(&english(), 23 * 60, 25 * 60), "23:00–01:00");
    }
}
