//! The months of a year: in which order they come, and the places of a year in which something may stand: a month, several,
//! a season, the whole year, between two months, or outside them. Which rows stand there is in `year.rs`.

use super::cell::{Months, Season};
use super::method::{ColumnDef, Holds, TableDef};

/// The months of a year.
pub const MONTHS: u8 = 12;

/// A place in the year where rows stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum YearPlace {
    /// The whole year.
    WholeYear,
    /// A month, 1 to 12.
    Month(u8),
    /// Between this month and the next.
    After(u8),
    /// Outside the months.
    Outside,
}

impl YearPlace {
    /// A number for it, from 1.
    pub fn part(self) -> u16 {
        match self {
            Self::WholeYear => 1,
            Self::Month(month) => 1 + u16::from(month),
            Self::After(month) => 1 + u16::from(MONTHS + month),
            Self::Outside => 2 + 2 * u16::from(MONTHS),
        }
    }

    /// The place that has this number.
    pub fn of_part(part: u16) -> Option<Self> {
        let month = u8::try_from(part.checked_sub(1)?).ok()?;
        match month {
            0 => Some(Self::WholeYear),
            1..=12 => Some(Self::Month(month)),
            13..=24 => Some(Self::After(month - MONTHS)),
            25 => Some(Self::Outside),
            _ => None,
        }
    }
}

/// The month after this one.
pub fn next_month(month: u8) -> u8 {
    month % MONTHS + 1
}

/// The twelve months, beginning with this one.
pub fn months_from(first: u8) -> impl DoubleEndedIterator<Item = u8> {
    (0..MONTHS).map(move |at| (first.clamp(1, MONTHS) - 1 + at) % MONTHS + 1)
}

impl Season {
    /// Its months, in order.
    pub fn months(self) -> [u8; 3] {
        match self {
            Self::Spring => [3, 4, 5],
            Self::Summer => [6, 7, 8],
            Self::Autumn => [9, 10, 11],
            Self::Winter => [12, 1, 2],
        }
    }
}

impl Months {
    /// The single months in which this is.
    pub fn months(&self) -> Vec<u8> {
        match self {
            _ if self.is_words_alone() => Vec::new(),
            Self::These(months) | Self::Called { months, .. } => months.clone(),
            Self::Season(season) => season.months().to_vec(),
            Self::WholeYear | Self::After(_) | Self::Words(_) => Vec::new(),
        }
    }

    /// Whether these are words that name no month, be it because they never did or because they were struck for good.
    pub fn is_words_alone(&self) -> bool {
        match self {
            Self::Words(_) => true,
            Self::Called { words, .. } => words.is_struck(),
            Self::These(_) | Self::Season(_) | Self::WholeYear | Self::After(_) => false,
        }
    }

    /// Whether this stands in a place of the year.
    pub fn is_in(&self, place: YearPlace) -> bool {
        match place {
            _ if self.is_words_alone() => place == YearPlace::Outside,
            YearPlace::WholeYear => matches!(self, Self::WholeYear | Self::Called { whole_year: true, .. }),
            YearPlace::Month(month) => self.months().contains(&month),
            YearPlace::After(month) => *self == Self::After(month),
            YearPlace::Outside => false,
        }
    }

    /// Months in runs, as one says them: the first and the last of each, in the order of a year that begins with `first`.
    pub fn runs(months: &[u8], first: u8) -> Vec<(u8, u8)> {
        let mut runs: Vec<(u8, u8)> = Vec::new();
        for month in months_from(first).filter(|month| months.contains(month)) {
            match runs.last_mut() {
                Some((_, last)) if next_month(*last) == month => *last = month,
                _ => runs.push((month, month)),
            }
        }
        // A run that goes over the turn of this year is one.
        if runs.len() > 1
            && let (Some((begin, _)), Some((_, end))) = (runs.first().copied(), runs.last().copied())
            && next_month(end) == begin
            && let Some(last) = runs.pop()
            && let Some(head) = runs.first_mut()
        {
            head.0 = last.0;
        }
        runs
    }
}

impl TableDef {
    /// The column that says in which months a row is.
    pub fn months_column(&self) -> Option<&ColumnDef> {
        self.columns.iter().find(|column| column.holds == Holds::Months)
    }

    /// The column that says who does it.
    pub fn who_column(&self) -> Option<&ColumnDef> {
        self.columns.iter().find(|column| column.holds == Holds::Who)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::workshop::text::Line;

    #[test]
    fn each_place_has_a_number_of_its_own() {
        let months = (1..=MONTHS).flat_map(|month| [YearPlace::Month(month), YearPlace::After(month)]);
        let all: Vec<YearPlace> = months.chain([YearPlace::WholeYear, YearPlace::Outside]).collect();
        let parts: BTreeSet<u16> = all.iter().map(|place| place.part()).collect();
        assert_eq!(parts.len(), all.len());
        all.iter().for_each(|place| assert_eq!(YearPlace::of_part(place.part()), Some(*place)));
        assert_eq!((YearPlace::of_part(0), YearPlace::of_part(27)), (None, None));
    }

    #[test]
    fn months_are_said_in_runs_that_pass_the_turn_of_the_year() {
        let school = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12];
        assert_eq!(Months::runs(&school, 8), [(8, 6)]);
        assert_eq!(Months::runs(&school, 1), [(8, 6)], "the calendar's turn does not cut it");
        assert_eq!(Months::runs(&[1, 3, 5], 1), [(1, 1), (3, 3), (5, 5)]);
        assert_eq!(Months::runs(&[1, 2, 9], 8), [(9, 9), (1, 2)]);
        let all: Vec<u8> = (1..=12).collect();
        assert_eq!(Months::runs(&all, 8), [(8, 7)]);
    }

    #[test]
    fn a_season_is_in_its_three_months_and_called_months_may_be_the_whole_year_too() {
        let autumn = Months::Season(Season::Autumn);
        assert!(autumn.is_in(YearPlace::Month(10)) && !autumn.is_in(YearPlace::Month(12)));
        let words = Line::clean("Oktober / hele året").unwrap();
        let called = Months::Called { months: vec![10], whole_year: true, words };
        assert!(called.is_in(YearPlace::Month(10)) && called.is_in(YearPlace::WholeYear));
        assert!(!called.is_in(YearPlace::Month(9)) && !called.is_in(YearPlace::Outside));
        let struck = Months::Called { months: vec![10], whole_year: true, words: Line::struck() };
        assert!(
            struck.months().is_empty() && struck.is_in(YearPlace::Outside),
            "what was struck says no month"
        );
        assert!(!struck.is_in(YearPlace::Month(10)) && !struck.is_in(YearPlace::WholeYear));
        assert!(
            Months::After(12).is_in(YearPlace::After(12)) && !Months::After(12).is_in(YearPlace::Month(12))
        );
    }
}
