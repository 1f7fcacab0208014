//! When an element of a programme is: a day, days running, a span, a month, a season, in somebody's words, or open.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::typed;
use crate::workshop::table::Season;
use crate::workshop::text::Line;
use crate::workshop::when::Due;

/// When an element is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ElementTime {
    /// On this day.
    Day(NaiveDate),
    /// On days running: the first and the last.
    Days(NaiveDate, NaiveDate),
    /// From one day to another, but not on all days between them.
    Span(NaiveDate, NaiveDate),
    /// In this month.
    Month(YearMonth),
    /// In this season of a year. A winter is that of the year in which it ends.
    Season(i32, Season),
    /// As somebody said it, because no calendar has it.
    Words(Line),
    /// Nobody knows yet.
    #[default]
    Open,
}

/// A month of a year, written `2027-01`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YearMonth {
    /// The year.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u8,
}

impl YearMonth {
    /// The month, if there is such.
    pub fn new(year: i32, month: u8) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month.into(), 1).map(Self::of)
    }

    /// The month of this day.
    pub fn of(day: NaiveDate) -> Self {
        Self { year: day.year(), month: u8::try_from(day.month()).unwrap_or(1) }
    }

    /// Its first day.
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month.into(), 1).unwrap_or(NaiveDate::MIN)
    }

    /// Its last day.
    pub fn last_day(self) -> NaiveDate {
        self.plus(1).first_day().pred_opt().unwrap_or(NaiveDate::MAX)
    }

    /// The month so many later.
    #[must_use]
    pub fn plus(self, months: u32) -> Self {
        self.first_day().checked_add_months(Months::new(months)).map_or(self, Self::of)
    }
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// The text is no month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoMonth;

impl fmt::Display for NoMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no month, expected a string")
    }
}

impl FromStr for YearMonth {
    type Err = NoMonth;

    /// Reads `2027-01`, the years 2000 to 2199.
    fn from_str(text: &str) -> Result<Self, NoMonth> {
        let (year, month) = text.split_once('-').ok_or(NoMonth)?;
        let digits =
            |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(year, 4) || !digits(month, 2) {
            return Err(NoMonth);
        }
        let (year, month) = (year.parse().map_err(|_| NoMonth)?, month.parse().map_err(|_| NoMonth)?);
        Self::new(year, month).filter(|month| (2000..2200).contains(&month.year)).ok_or(NoMonth)
    }
}

impl Serialize for YearMonth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for YearMonth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
impl schemars::JsonSchema for YearMonth {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "YearMonth".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^2[01][0-9]{2}-(0[1-9]|1[0-2])$" })
    }
}

/// The first month of a season of a year.
fn first_month(year: i32, season: Season) -> Option<YearMonth> {
    let [first, _, last] = season.months();
    // A winter begins in the year before.
    YearMonth::new(if first > last { year.checked_sub(1)? } else { year }, first)
}

impl ElementTime {
    /// Reads what was typed on the day `today`; `None` if nothing visible is left of it.
    ///
    /// A month is `2027-01` or `mars 2027`, a season `våren 2027`, each without its year the one that comes; two days with a
    /// dash or an arrow between them, each as [`Due::parse`] reads one, are a span, and days running if there is no more
    /// than a few of them. Anything else is words.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use verkstad::programme::ElementTime;
    ///
    /// let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    /// let read = |typed| ElementTime::parse(typed, day(2021, 2, 1)).unwrap();
    /// assert_eq!(read("16.04.21"), ElementTime::Day(day(2021, 4, 16)));
    /// assert!(matches!(read("15-15 september 2021"), ElementTime::Words(_)), "no calendar has it");
    /// ```
    pub fn parse(raw: &str, today: NaiveDate) -> Option<Self> {
        let words = Line::clean(raw)?;
        if let Ok(month) = words.parse() {
            return Some(Self::Month(month));
        }
        if let Some(time) = typed::month_or_season(&words, today) {
            return Some(time);
        }
        let day = |typed: &str| match Due::parse(typed, today)? {
            Due::Day(day) => Some(day),
            Due::Week { .. } | Due::Words(_) => None,
        };
        if let Some(day) = day(&words) {
            return Some(Self::Day(day));
        }
        Some(typed::from_to(&words, today).unwrap_or(Self::Words(words)))
    }

    /// From one day to another: days running if they are few.
    pub fn between(first: NaiveDate, last: NaiveDate) -> Option<Self> {
        match (last - first).num_days() {
            0 => Some(Self::Day(first)),
            days if days < 0 => None,
            days if days < i64::from(super::MOST_DAYS) => Some(Self::Days(first, last)),
            _ => Some(Self::Span(first, last)),
        }
    }

    /// Whether nobody knows yet.
    pub fn is_open(&self) -> bool {
        *self == Self::Open
    }

    /// Its first day, if a calendar has it.
    pub fn first_day(&self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(*day),
            Self::Days(first, _) | Self::Span(first, _) => Some(*first),
            Self::Month(month) => Some(month.first_day()),
            Self::Season(year, season) => first_month(*year, *season).map(YearMonth::first_day),
            Self::Words(_) | Self::Open => None,
        }
    }

    /// Its last day, if a calendar has it.
    pub fn last_day(&self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(*day),
            Self::Days(_, last) | Self::Span(_, last) => Some(*last),
            Self::Month(month) => Some(month.last_day()),
            Self::Season(year, season) => first_month(*year, *season).map(|month| month.plus(2).last_day()),
            Self::Words(_) | Self::Open => None,
        }
    }

    /// Whether it is known on which day it begins, and not only in which month or season.
    pub fn is_dated(&self) -> bool {
        matches!(self, Self::Day(_) | Self::Days(..))
    }

    /// The same, for a gathering of so many days running that begins on this day.
    pub fn days_from(first: NaiveDate, days: u8) -> Self {
        let last = first.checked_add_days(Days::new(u64::from(days.max(1)) - 1)).unwrap_or(first);
        if last == first { Self::Day(first) } else { Self::Days(first, last) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_time_is_written_as_a_person_reads_it() {
        for (time, json) in [
            (ElementTime::Day(day(2021, 4, 16)), r#"{"day":"2021-04-16"}"#),
            (ElementTime::Days(day(2021, 6, 3), day(2021, 6, 4)), r#"{"days":["2021-06-03","2021-06-04"]}"#),
            (ElementTime::Span(day(2021, 1, 1), day(2022, 9, 22)), r#"{"span":["2021-01-01","2022-09-22"]}"#),
            (ElementTime::Month(YearMonth { year: 2027, month: 1 }), r#"{"month":"2027-01"}"#),
            (ElementTime::Season(2027, Season::Spring), r#"{"season":[2027,"spring"]}"#),
            (
                ElementTime::Words(Line::clean("15-15 september 2021").unwrap()),
                r#"{"words":"15-15 september 2021"}"#,
            ),
            (ElementTime::Open, r#""open""#),
        ] {
            assert_eq!(serde_json::to_string(&time).unwrap(), json);
            assert_eq!(serde_json::from_str::<ElementTime>(json).unwrap(), time);
        }
        for wrong in
            [r#"{"month":"2027-13"}"#, r#"{"month":"27-1"}"#, r#"{"day":"2021-02-30"}"#, r#""later""#]
        {
            assert!(serde_json::from_str::<ElementTime>(wrong).is_err(), "{wrong}");
        }
    }

    /// The dates of a real programme, as its plan had them.
    #[test]
    fn dates_are_read_as_they_were_written_down() {
        let read = |typed| ElementTime::parse(typed, day(2021, 2, 1)).unwrap();
        assert_eq!(read("16.04.21"), ElementTime::Day(day(2021, 4, 16)));
        assert_eq!(read("22.09.22"), ElementTime::Day(day(2022, 9, 22)));
        assert_eq!(read("03.06.21 – 04.06.21"), ElementTime::Days(day(2021, 6, 3), day(2021, 6, 4)));
        assert_eq!(read("1/3 - 1/9-21"), ElementTime::Span(day(2021, 3, 1), day(2021, 9, 1)));
        assert_eq!(read("2021-09"), ElementTime::Month(YearMonth { year: 2021, month: 9 }));
        for words in ["15-15 september 2021", "til høsten", "04.06.21 – 03.06.21"] {
            assert_eq!(read(words), ElementTime::Words(Line::clean(words).unwrap()));
        }
        assert_eq!(ElementTime::parse(" \u{7} ", day(2021, 2, 1)), None);
    }

    #[test]
    fn a_month_and_a_season_have_a_first_and_a_last_day() {
        let ends = |time: &ElementTime| (time.first_day(), time.last_day());
        let all = |year, season| ends(&ElementTime::Season(year, season));
        let month = ElementTime::Month(YearMonth::new(2028, 2).unwrap());
        assert_eq!(ends(&month), (Some(day(2028, 2, 1)), Some(day(2028, 2, 29))));
        assert_eq!(all(2027, Season::Spring), (Some(day(2027, 3, 1)), Some(day(2027, 5, 31))));
        assert_eq!(all(2027, Season::Winter), (Some(day(2026, 12, 1)), Some(day(2027, 2, 28))));
        assert_eq!(ends(&ElementTime::Open), (None, None));
        assert_eq!(
            ElementTime::days_from(day(2027, 1, 31), 2),
            ElementTime::Days(day(2027, 1, 31), day(2027, 2, 1))
        );
        assert_eq!(ElementTime::days_from(day(2027, 1, 31), 1), ElementTime::Day(day(2027, 1, 31)));
        assert_eq!(YearMonth::new(2026, 11).unwrap().plus(3).to_string(), "2027-02");
    }
}
