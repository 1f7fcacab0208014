//! An action plan's due date, status and cells in words. The record uses the same words as the console; the room's
//! picture, where each stands alone, has its own.

use super::{Texts, dates};
use crate::workshop::event::PlanStatus;
use crate::workshop::months::{YearPlace, next_month};
use crate::workshop::table::{Months, Season, Shown};
use crate::workshop::when::Due;

/// The due date: "20 May 2027 (week 20)".
pub fn due(texts: &Texts, due: &Due) -> String {
    match due {
        Due::Day(day) => dates::day_and_week(texts, *day),
        Due::Week { year, week } => dates::week(texts, *year, *week),
        Due::Words(words) => words.to_string(),
    }
}

/// The status: "under way".
pub fn status(texts: &Texts, status: PlanStatus) -> String {
    match status {
        PlanStatus::NotStarted => texts.msg_plan_status_not_started(),
        PlanStatus::Started => texts.msg_plan_status_started(),
        PlanStatus::Done => texts.msg_plan_status_done(),
        PlanStatus::Resting => texts.msg_plan_status_resting(),
        PlanStatus::Dropped => texts.msg_plan_status_dropped(),
    }
}

/// The status where it stands alone, as on the room's picture: "Under way".
pub fn status_alone(texts: &Texts, status: PlanStatus) -> String {
    match status {
        PlanStatus::NotStarted => texts.msg_room_status_not_started(),
        PlanStatus::Started => texts.msg_room_status_started(),
        PlanStatus::Done => texts.msg_room_status_done(),
        PlanStatus::Resting => texts.msg_room_status_resting(),
        PlanStatus::Dropped => texts.msg_room_status_dropped(),
    }
}

/// The content of a cell.
pub fn cell(texts: &Texts, shown: &Shown) -> String {
    match shown {
        Shown::Text(text) => text.clone(),
        Shown::Number(number) => number.to_string(),
        Shown::Date(when) => due(texts, when),
        Shown::Time(minutes) => dates::clock(texts, i32::from(*minutes)),
        Shown::Months(of) => months(texts, of),
        Shown::Status(of) => status(texts, *of),
    }
}

/// The text of a cell of a row that stands in its place of the year: months only where they are called something else
/// than that place is, such as a season.
pub fn in_year(texts: &Texts, shown: &Shown) -> Option<String> {
    match shown {
        Shown::Months(Months::These(_) | Months::WholeYear | Months::After(_)) => None,
        shown => Some(cell(texts, shown)),
    }
}

/// Months: "March, April", and three or more in a row as "August–June".
pub fn months(texts: &Texts, months: &Months) -> String {
    match months {
        Months::These(months) => {
            let name = |month| texts.msg_date_month(month);
            let runs = Months::runs(months, 1).into_iter().flat_map(|(from, to)| match to {
                _ if from == to => vec![name(from)],
                _ if next_month(from) == to => vec![name(from), name(to)],
                _ => vec![format!("{}–{}", name(from), name(to))],
            });
            runs.collect::<Vec<_>>().join(", ")
        }
        Months::Season(Season::Spring) => texts.msg_date_season(1),
        Months::Season(Season::Summer) => texts.msg_date_season(2),
        Months::Season(Season::Autumn) => texts.msg_date_season(3),
        Months::Season(Season::Winter) => texts.msg_date_season(4),
        Months::WholeYear => texts.msg_date_whole_year(),
        Months::After(month) => between(texts, *month),
        Months::Words(words) | Months::Called { words, .. } => words.to_string(),
    }
}

/// A place in the year: "August", "between September and October".
pub fn year_place(texts: &Texts, place: YearPlace) -> String {
    match place {
        YearPlace::WholeYear => texts.msg_date_whole_year(),
        YearPlace::Month(month) => texts.msg_date_month(month),
        YearPlace::After(month) => between(texts, month),
        YearPlace::Outside => texts.msg_date_outside_months(),
    }
}

fn between(texts: &Texts, month: u8) -> String {
    texts.msg_date_between(texts.msg_date_month(month), texts.msg_date_month(next_month(month)))
}

/// The same where there is little room: "aug", "sep/oct".
pub fn short_place(texts: &Texts, place: YearPlace) -> String {
    match place {
        YearPlace::WholeYear => texts.msg_date_year_short(),
        YearPlace::Month(month) => texts.msg_date_month_short(month),
        YearPlace::After(month) => {
            let short = |month| texts.msg_date_month_short(month);
            format!("{}/{}", short(month), short(next_month(month)))
        }
        YearPlace::Outside => texts.msg_date_outside_short(),
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::super::Locale;
    use super::*;
    use crate::workshop::method::Holds;
    use crate::workshop::table::CellValue;
    use crate::workshop::text::Line;

    #[test]
    fn a_date_is_said_as_it_was_meant() {
        let texts = Locale::En.load();
        let said = |when: Due| due(&texts, &when);
        assert_eq!(
            said(Due::Day(NaiveDate::from_ymd_opt(2027, 5, 20).unwrap())),
            "20 May 2027 (week\u{a0}20)"
        );
        assert_eq!(said(Due::Week { year: 2027, week: 20 }), "week\u{a0}20, 2027");
        assert_eq!(said(Due::Words(Line::clean("before summer").unwrap())), "before summer");
    }

    #[test]
    fn months_are_read_back_as_they_are_said() {
        let words = |words: &str| Line::clean(words).unwrap();
        let called = Months::Called { months: vec![10], whole_year: true, words: words("Okt / hele året") };
        let seasons = [Season::Spring, Season::Summer, Season::Autumn, Season::Winter].map(Months::Season);
        let several = [vec![3], vec![3, 4], vec![1, 3, 5], vec![1, 2, 3, 8, 9, 10, 11, 12]];
        let all = several.map(Months::These).into_iter().chain(seasons).chain((1..=12).map(Months::After));
        let all = all.chain([Months::WholeYear, called, Months::Words(words("when the snow melts"))]);
        let all: Vec<Months> = all.collect();
        for locale in Locale::iter() {
            let texts = locale.load();
            for of in &all {
                let said = months(&texts, of);
                let read = CellValue::read(&Holds::Months, &said, NaiveDate::default());
                assert_eq!(read, Some(CellValue::Months(of.clone())), "{said}");
            }
        }
    }

    #[test]
    fn every_status_has_words_of_its_own() {
        let texts = Locale::En.load();
        let all = [
            PlanStatus::NotStarted,
            PlanStatus::Started,
            PlanStatus::Done,
            PlanStatus::Resting,
            PlanStatus::Dropped,
        ];
        let said: std::collections::BTreeSet<String> = all.map(|of| status(&texts, of)).into();
        assert_eq!(said.len(), all.len());
        assert!(said.contains("under way"));
    }
}
