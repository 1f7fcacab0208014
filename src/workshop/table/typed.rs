//! Reads what was typed into a cell, according to what its column holds.

use chrono::NaiveDate;

use super::{CellValue, Months};
use crate::workshop::event::PlanStatus;
use crate::workshop::method::Holds;
use crate::workshop::text::{Line, Prose, fold};
use crate::workshop::when::{Due, parse_clock};
use crate::workshop::words::Words;

/// The least letters that are read as the beginning of a choice where other words could stand.
const LEAST_LETTERS: usize = 3;

impl CellValue {
    /// Reads what was typed on the day `today`; `None` if a column with these contents cannot hold it.
    ///
    /// A choice is typed as its words in any language, as its place from 1, or as the first letters of its words, if no
    /// other choice begins with them. A status is typed as its place from 1, and a clock time as in the agenda.
    pub fn read(holds: &Holds, typed: &str, today: NaiveDate) -> Option<Self> {
        let trimmed = typed.trim();
        let value = match holds {
            Holds::Words => Self::Words(Line::clean(typed)?),
            Holds::Lines => Self::Lines(Prose::clean(typed)?),
            Holds::Who => Self::Who(Line::clean(typed)?),
            Holds::Date => Self::Date(Due::parse(typed, today)?),
            Holds::Time => Self::Time(parse_clock(trimmed)?),
            Holds::Months => Self::Months(Months::read(typed)?),
            Holds::Number => Self::Number(trimmed.replace('−', "-").parse().ok()?),
            Holds::OneOf(choices) => Self::Choice(choice(choices, trimmed)?),
            Holds::Scale => Self::Scale(trimmed.parse().ok()?),
            Holds::Status => {
                let place: usize = trimmed.parse().ok()?;
                Self::Status(*PlanStatus::ALL.get(place.checked_sub(1)?)?)
            }
            Holds::Computed(_) => return None,
        };
        value.suits(holds).then_some(value)
    }

    /// Reads what stands in a file, where nobody knows on which day it was written: what is a date only as seen from that
    /// day, such as `friday`, stays as it is.
    pub fn read_written(holds: &Holds, written: &str, today: NaiveDate) -> Option<Self> {
        let read = Self::read(holds, written, today)?;
        let from_that_day = !written.contains(|c: char| c.is_ascii_digit());
        match read {
            Self::Date(Due::Day(_)) if from_that_day => {
                Line::clean(written).map(|of| Self::Date(Due::Words(of)))
            }
            read => Some(read),
        }
    }

    /// The choice with these words, or with these first letters if there are at least three, or the only one with this number
    /// among its words; never its place, because a number may mean something else.
    pub(in crate::workshop) fn choice(holds: &Holds, typed: &str) -> Option<Self> {
        let Holds::OneOf(choices) = holds else { return None };
        match typed.parse::<u16>() {
            // No place among them, but a number that one of them has: `2` is *Round 2*.
            Ok(_) => numbered(choices, typed).map(Self::Choice),
            Err(_) if typed.chars().count() >= LEAST_LETTERS => choice(choices, typed).map(Self::Choice),
            Err(_) => None,
        }
    }

    /// By how many graphemes what was typed is too long for a cell of these contents; `None` if all of it is kept.
    pub fn over(holds: &Holds, typed: &str) -> Option<usize> {
        match holds {
            Holds::Lines => Prose::truncated(typed).1.then(|| Prose::over(typed)),
            Holds::Words | Holds::Who | Holds::Date | Holds::Months => {
                Line::truncated(typed).1.then(|| Line::over(typed))
            }
            Holds::Time
            | Holds::Number
            | Holds::OneOf(_)
            | Holds::Scale
            | Holds::Status
            | Holds::Computed(_) => None,
        }
    }
}

/// The only choice that has this number as a word of its own.
fn numbered(choices: &[Words], typed: &str) -> Option<u16> {
    let has =
        |words: &Words| words.0.values().any(|words| words.split_whitespace().any(|word| word == typed));
    let mut found = (0_u16..).zip(choices).filter(|(_, words)| has(words));
    let one = found.next().map(|(place, _)| place);
    one.filter(|_| found.next().is_none())
}

fn choice(choices: &[Words], typed: &str) -> Option<u16> {
    let place = typed.parse::<u16>().ok().and_then(|place| place.checked_sub(1));
    let typed = fold(typed);
    let all = |matches: &dyn Fn(&str) -> bool| {
        let mut found =
            (0_u16..).zip(choices).filter(|(_, words)| words.0.values().any(|word| matches(&fold(word))));
        let one = found.next().map(|(place, _)| place);
        one.filter(|_| found.next().is_none())
    };
    // A choice may itself be a number: where the choices are years, "2026" is one of them and no place.
    all(&|word| word == typed)
        .or(place)
        .or_else(|| all(&|word| !typed.is_empty() && word.starts_with(&typed)))
        .or_else(|| all(&|word| plural(&typed).is_some_and(|several| several == word)))
}

/// Several of a Swedish word that does not begin like them: a `bikupa`, many `bikupor`.
fn plural(typed: &str) -> Option<String> {
    typed
        .strip_suffix('a')
        .filter(|stem| stem.chars().count() >= LEAST_LETTERS)
        .map(|stem| format!("{stem}or"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::Season;
    use super::*;
    use crate::workshop::words::Lang;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
    }

    fn read(holds: &Holds, typed: &str) -> Option<CellValue> {
        CellValue::read(holds, typed, today())
    }

    #[test]
    fn a_day_of_the_week_in_a_file_is_that_of_nobody_knows_which_week() {
        let written = |text: &str| CellValue::read_written(&Holds::Date, text, today()).unwrap();
        let words = |text: &str| CellValue::Date(Due::Words(Line::clean(text).unwrap()));
        for text in ["Fredag", "i morgon"] {
            assert_eq!(written(text), words(text));
            assert_ne!(read(&Holds::Date, text).unwrap(), words(text), "whoever types it means the next one");
        }
        assert_eq!(written("20/5"), read(&Holds::Date, "20/5").unwrap());
        assert_eq!(written("v21"), read(&Holds::Date, "v21").unwrap());
    }

    #[test]
    fn a_column_takes_what_it_holds_and_nothing_else() {
        assert_eq!(read(&Holds::Number, " −3 "), Some(CellValue::Number(-3)));
        assert_eq!(read(&Holds::Number, "many"), None);
        assert_eq!(read(&Holds::Scale, "5"), Some(CellValue::Scale(5)));
        assert_eq!((read(&Holds::Scale, "6"), read(&Holds::Scale, "0")), (None, None));
        assert_eq!(read(&Holds::Time, "8.30"), Some(CellValue::Time(510)));
        assert_eq!(read(&Holds::Time, "soon"), None);
        assert_eq!(read(&Holds::Status, "3"), Some(CellValue::Status(PlanStatus::Done)));
        assert_eq!((read(&Holds::Status, "6"), read(&Holds::Status, "0")), (None, None));
        assert_eq!(read(&Holds::Words, "  "), None);
    }

    #[test]
    fn a_choice_is_typed_by_place_or_words() {
        let word = |da: &str| Words(BTreeMap::from([(Lang::Da, da.to_owned())]));
        let holds = Holds::OneOf(vec![word("Lille"), word("Stor"), word("Stort nok"), word("Lang")]);
        let read = |typed| match read(&holds, typed) {
            Some(CellValue::Choice(place)) => Some(place),
            _ => None,
        };
        assert_eq!(["2", "stor", "STORT", "lil"].map(read), [Some(1), Some(1), Some(2), Some(0)]);
        assert_eq!(["0", "5", "l", "grøn", ""].map(read), [None; 5], "what may be two is none");
    }

    #[test]
    fn one_of_several_is_the_choice_that_is_called_by_all() {
        let word = |sv: &str| Words(BTreeMap::from([(Lang::Sv, sv.to_owned())]));
        let holds = Holds::OneOf(vec![word("runda"), word("bikupor"), word("grupper")]);
        let read = |typed| CellValue::choice(&holds, typed);
        assert_eq!(["bikupa", "Bikupa"].map(read), [Some(CellValue::Choice(1)), Some(CellValue::Choice(1))]);
        assert_eq!([read("kupa"), read("grupp"), read("2")], [None, Some(CellValue::Choice(2)), None]);
        let holds = Holds::OneOf(vec![word("Runda 1"), word("Runda 2"), word("Runda 12")]);
        let read = |typed| CellValue::choice(&holds, typed);
        assert_eq!(["2", "3"].map(read), [Some(CellValue::Choice(1)), None]);
    }

    #[test]
    fn a_choice_that_is_a_number_is_meant_before_a_place() {
        let read = |choices: [&str; 3], typed| {
            let choices = choices.map(|en| Words(BTreeMap::from([(Lang::En, en.to_owned())])));
            match read(&Holds::OneOf(choices.into()), typed) {
                Some(CellValue::Choice(place)) => Some(place),
                _ => None,
            }
        };
        assert_eq!(["1", "2", "3"].map(|typed| read(["3", "2", "1"], typed)), [Some(2), Some(1), Some(0)]);
        let years = |typed| read(["2026", "2027", "Later"], typed);
        assert_eq!(["2027", "2", "3", "later"].map(years), [Some(1), Some(1), Some(2), Some(2)]);
        assert_eq!(["4", "2028"].map(years), [None; 2]);
    }

    #[test]
    fn months_are_read_in_every_language() {
        let read = |typed| match read(&Holds::Months, typed) {
            Some(CellValue::Months(months)) => months,
            other => panic!("{other:?}"),
        };
        let these = |months: &[u8]| Months::These(months.to_vec());
        assert_eq!(read("mars, apr"), these(&[3, 4]));
        assert_eq!(read("11–2"), these(&[1, 2, 11, 12]));
        assert_eq!(read("Mai-juni oktober"), these(&[5, 6, 10]));
        assert_eq!(read("Foråret"), Months::Season(Season::Spring));
        assert_eq!(read("heile året"), Months::WholeYear);
        assert_eq!(read("when the ice goes"), Months::Words(Line::clean("when the ice goes").unwrap()));
        assert_eq!(read("jan. - mars, dec."), these(&[1, 2, 3, 12]));
        for words in ["Marknad", "Maja", "Junior", "Decision", "3 Marken"] {
            assert_eq!(read(words), Months::Words(Line::clean(words).unwrap()), "it only begins so");
        }
        let january = ["januari", "Januar", "January", "jan", "jan."];
        let march = ["mars", "marts", "March", "mar"];
        let may = ["maj", "mai", "May"];
        let october = ["oktober", "October", "okt", "oct."];
        let december = ["december", "desember", "dec", "des"];
        for (month, names) in [(1, &january[..]), (3, &march), (5, &may), (10, &october), (12, &december)] {
            names.iter().for_each(|name| assert_eq!(read(name), these(&[month]), "{name}"));
        }
        // The same reader as in a line: between two months, and months that are called something together.
        assert_eq!(read("9+"), Months::After(9));
        assert_eq!(read("mellom september og oktober"), Months::After(9));
        assert_eq!(read("between December and January"), Months::After(12));
        assert_eq!(read("mellan mars och maj"), Months::Words(Line::clean("mellan mars och maj").unwrap()));
        assert_eq!(read("mars + april"), these(&[3, 4]));
        assert_eq!(read("oktober."), these(&[10]));
        let words = Line::clean("Oktober / hele året").unwrap();
        let called = Months::Called { months: vec![10], whole_year: true, words };
        assert_eq!(read("Oktober / hele året"), called);
        assert_eq!(read("13"), Months::Words(Line::clean("13").unwrap()));
    }
}
