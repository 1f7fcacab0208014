//! Tables of what people type, on a fixed day.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::{Due, begins_as_date, iso_week, looks_like_a_date, minutes_behind, parse_clock, parse_minutes};

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date of the calendar")
}

/// A Wednesday in week 11.
fn today() -> NaiveDate {
    date(2027, 3, 17)
}

fn parse(raw: &str) -> Due {
    Due::parse(raw, today()).expect("something typed")
}

#[test]
fn days_are_read() {
    for raw in [
        "20/5",
        "20/05",
        "20.5",
        "20.5.",
        "20. 5.",
        "20/5-27",
        "20/5 2027",
        "20/5/27",
        "20.5.27",
        "20.5.2027",
        "20. mai",
        "20 maj 2027",
        "20 May",
        "Torsdag 20. mai",
        "torsdag den 20 maj 2027",
        "den 20 maj",
        "den 20/5",
        "the 20 May 2027",
        "tors. 20/5",
        "to. 20/5",
        "Th 20 May",
        "Thu, 20/5",
    ] {
        assert_eq!(parse(raw), Due::Day(date(2027, 5, 20)), "{raw}");
    }
    assert_eq!(parse("on 19/5"), Due::Day(date(2027, 5, 19)), "onsdag");
    assert_eq!(parse(" 2027-05-20 "), Due::Day(date(2027, 5, 20)));
    assert_eq!(parse("2028-5-1"), Due::Day(date(2028, 5, 1)));
    assert_eq!(parse("+10d"), Due::Day(date(2027, 3, 27)));
    assert_eq!(parse("+ 1 dag"), Due::Day(date(2027, 3, 18)));
    assert_eq!(
        ["om 10 dagar", "in 10 days", "Om 10 dage"].map(parse),
        [(); 3].map(|()| Due::Day(date(2027, 3, 27)))
    );
    for raw in ["om 3 veckor", "om 3 uker", "om 3 veker", "om 3 uger", "in 3 weeks", "+3v"] {
        let week = parse(raw);
        assert_eq!(week, Due::Week { year: 2027, week: 14 }, "{raw}");
        assert_eq!(week.day_on(chrono::Weekday::Wed), Some(date(2027, 4, 7)), "{raw}");
    }
    assert!(["om tre", "in 3 rooms", "om 3"].iter().all(|raw| matches!(parse(raw), Due::Words(_))));
    assert_eq!(parse("i morgen"), Due::Day(date(2027, 3, 18)));
    assert!(matches!(parse("2 dager i mai"), Due::Words(_)));
    assert_eq!(parse("20/5-25"), Due::Day(date(2025, 5, 20)), "a year that is typed is meant");
}

#[test]
fn a_day_of_the_week_is_the_next_one() {
    for (raw, day) in [("torsdag", 18), ("på fredag", 19), ("on Monday", 22), ("tysdag", 23), ("Onsdag", 24)]
    {
        assert_eq!(parse(raw), Due::Day(date(2027, 3, day)), "{raw}");
    }
    for raw in ["ons", "Tor", "nästa fredag", "torsdagar", "fredag lunch"] {
        assert!(matches!(parse(raw), Due::Words(words) if words == raw), "{raw}");
    }
}

#[test]
fn what_begins_as_a_date_is_told_from_words() {
    for raw in [
        "20/5",
        "måndag 13 januari",
        "tors. 31/2",
        "ti 13/1",
        "on 14/1",
        "den 31 april",
        "mon the 2nd",
        "v99",
        "u21",
    ] {
        assert!(begins_as_date(raw), "{raw}");
    }
    for raw in ["Måns 2", "vaktmästaren", "den nya gruppen", "to 20/5", "fredagsgruppen"] {
        assert!(!begins_as_date(raw), "{raw}");
    }
}

#[test]
fn what_no_calendar_has_looks_like_a_date_and_a_range_does_not() {
    for raw in ["31/2", "32.1.", "31/2-27", "2027-02-31", "20.5.2027"] {
        assert!(looks_like_a_date(raw), "{raw}");
    }
    for raw in ["10-12", "3-4", "20", "12345/1", "kl 8.30", "31/2 eller så"] {
        assert!(!looks_like_a_date(raw), "{raw}");
    }
}

#[test]
fn weeks_are_read() {
    for raw in [
        "v21",
        "v.21",
        "V 21",
        "v. 21",
        "u21",
        "uke 21",
        "uge 21",
        "veke 21",
        "week 21",
        "w21",
        "Vecka 21",
        "veckan 21",
        "v21 2027",
        "v21-27",
        "2027-W21",
    ] {
        assert_eq!(parse(raw), Due::Week { year: 2027, week: 21 }, "{raw}");
    }
    for raw in ["+2v", "+2u", "+2w", "+ 2 veckor", "+2uker"] {
        assert_eq!(parse(raw), Due::Week { year: 2027, week: 13 }, "{raw}");
    }
    let next = parse("+1v");
    for raw in ["i nästa vecka", "Nästa vecka", "neste uke", "neste veke", "i næste uge", "next week"] {
        assert_eq!(parse(raw), next, "{raw}");
    }
    assert_eq!(parse("+42v"), Due::Week { year: 2028, week: 1 });
}

#[test]
fn what_is_long_past_is_next_years() {
    assert_eq!(parse("14/2"), Due::Day(date(2027, 2, 14)), "31 days ago");
    assert_eq!(parse("13/2"), Due::Day(date(2028, 2, 13)), "32 days ago");
    assert_eq!(parse("v6"), Due::Week { year: 2027, week: 6 }, "its Sunday was 31 days ago");
    assert_eq!(parse("v5"), Due::Week { year: 2028, week: 5 });
    assert_eq!(parse("29/2"), Due::Day(date(2028, 2, 29)), "this year has none, the next has");
    assert_eq!(Due::parse("v53", date(2026, 11, 1)), Some(Due::Week { year: 2026, week: 53 }));
    assert_eq!(Due::parse("v1", date(2026, 12, 30)), Some(Due::Week { year: 2027, week: 1 }));
    let new_year = date(2027, 1, 2);
    assert_eq!(iso_week(new_year), 53);
    assert_eq!(Due::parse("v2", new_year), Some(Due::Week { year: 2027, week: 2 }));
}

#[test]
fn anything_else_is_words() {
    for raw in [
        "före sommaren",
        "31/4",
        "32/1",
        "20/13",
        "v54",
        "v0",
        "29/2 2027",
        "21",
        "20/5 kl 9",
        "20/5 15",
        "20/5 15.30",
        "v21 15",
        "+2",
        "+99999v",
        "vt 27",
        "2027",
        "20-5",
        "20/5-1027",
        "week",
        "/",
        "+",
        "v",
        "+2månader",
        "2027-13-01",
        // A Thursday.
        "onsdag 20. mai",
        "tors",
        "to 20/5",
        "torsdag i mai",
    ] {
        assert!(matches!(parse(raw), Due::Words(words) if words == raw), "{raw}");
    }
    assert_eq!(Due::parse("  \u{200b} ", today()), None);
}

#[test]
fn the_last_day_sorts() {
    assert_eq!(parse("v21").last_day(), Some(date(2027, 5, 30)));
    assert_eq!(parse("20/5").last_day(), Some(date(2027, 5, 20)));
    assert_eq!(parse("snart").last_day(), None);
    assert_eq!(Due::Week { year: 2027, week: 99 }.last_day(), None, "a file may hold anything");
}

#[test]
fn due_is_readable_json() {
    let table = [
        ("20/5", r#"{"day":"2027-05-20"}"#),
        ("v21", r#"{"week":{"year":2027,"week":21}}"#),
        ("Snart", r#"{"words":"Snart"}"#),
    ];
    for (raw, json) in table {
        assert_eq!(serde_json::to_string(&parse(raw)).expect("writable"), json);
        assert_eq!(serde_json::from_str::<Due>(json).expect("readable"), parse(raw));
    }
}

#[test]
fn minutes_are_read() {
    let table = [
        ("45", 45),
        ("45m", 45),
        ("45 min", 45),
        ("45 min.", 45),
        ("45 minuter", 45),
        ("0", 0),
        ("1h30", 90),
        ("1h", 60),
        ("1:30", 90),
        ("1,5h", 90),
        ("1.5t", 90),
        ("0,25 tim", 15),
        ("1,75 timmar", 105),
        ("2 T", 120),
        ("1 t 30 min", 90),
        ("1 time 5 minutter", 65),
        ("2:30", 150),
        ("1440", 1_440),
        ("24h", 1_440),
        (" 1h 05 ", 65),
    ];
    for (typed, minutes) in table {
        assert_eq!(parse_minutes(typed), Some(minutes), "{typed}");
    }
    for typed in [
        "",
        "x",
        "1,5",
        "1:3",
        "1:60",
        "1h60",
        "24h1",
        "1441",
        "-5",
        "5 x",
        "1,555h",
        "99999999999",
        "h",
        "1,h",
    ] {
        assert_eq!(parse_minutes(typed), None, "{typed}");
    }
}

#[test]
fn clock_times_are_read() {
    for typed in [
        "8:30",
        "08.30",
        "8.30",
        "0830",
        "830",
        "kl 8.30",
        "kl. 8:30",
        "Klockan 8.30",
        "klokka 08:30",
        "kl830",
    ] {
        assert_eq!(parse_clock(typed), Some(510), "{typed}");
    }
    assert_eq!(parse_clock("8"), Some(480));
    assert_eq!(
        (parse_clock("0:00"), parse_clock("23:59"), parse_clock("0")),
        (Some(0), Some(1_439), Some(0))
    );
    for typed in [
        "",
        "24",
        "24:00",
        "8:60",
        "8:3",
        "8:",
        ":30",
        "12345",
        "860",
        "x",
        "8.30.1",
        "-8",
        "+8",
        "8:+3",
        "half past",
        "kl",
        "åå",
        "8åå",
    ] {
        assert_eq!(parse_clock(typed), None, "{typed}");
    }
}

proptest! {
    #[test]
    fn nothing_that_is_typed_breaks_it(raw in "[+0-9vuwhtm/.,: -]{0,10}|\\PC{0,12}") {
        if let Some(due) = Due::parse(&raw, today()) {
            let json = serde_json::to_string(&due).expect("writable");
            prop_assert_eq!(serde_json::from_str::<Due>(&json).expect("readable"), due);
        }
        prop_assert!(parse_minutes(&raw).is_none_or(|minutes| minutes <= 1_440));
        prop_assert!(parse_clock(&raw).is_none_or(|minute| minute < 1_440));
    }

    #[test]
    fn a_day_without_year_is_within_its_window(offset in -31_i64..=330) {
        let day = today() + chrono::Duration::days(offset);
        prop_assert_eq!(parse(&day.format("%-d/%-m").to_string()), Due::Day(day));
    }
}

#[test]
fn minutes_stand_behind_words_with_their_unit_or_alone() {
    let behind = |typed: &str| {
        let words: Vec<&str> = typed.split_whitespace().collect();
        minutes_behind(&words).map(|(words, minutes)| (words.join(" "), minutes))
    };
    let both = |words: &str, minutes| Some((words.to_owned(), minutes));
    assert_eq!(behind("check-in 5 min"), both("check-in", 5));
    assert_eq!(behind("check-in 5\u{a0}min."), both("check-in", 5));
    assert_eq!(behind("8 3 12min"), both("8 3", 12));
    assert_eq!(behind("What did you hear? 10"), both("What did you hear?", 10));
    assert_eq!(behind("5 minutes"), both("", 5));
    for none in ["What do you hope for in 2027", "check-in", "5 things", "min", ""] {
        assert_eq!(behind(none), None, "{none}");
    }
}
