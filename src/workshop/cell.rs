//! What a cell of a table holds, according to its column, and how it is shown.

use serde::{Deserialize, Serialize};

use super::method::Holds;
use super::text::{Line, Prose};
use super::when::Due;
use super::words::Lang;

/// The minutes of a day. A clock time is below this.
const DAY: u16 = 24 * 60;

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CellValue {
    /// A few words.
    Words(Line),
    /// Text of several lines.
    Lines(Prose),
    /// Who does it; `+` joins two parties.
    Who(Line),
    /// By when it is due.
    Date(Due),
    /// A clock time, in minutes after midnight.
    Time(u16),
    /// The months in which it happens.
    Months(Months),
    /// A whole number.
    Number(i32),
    /// One of the texts that the column offers, by its position from 0.
    Choice(u16),
    /// A number from 1 to 5.
    Scale(u8),
    /// How far it has come.
    Status(PlanStatus),
}

/// Months of a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Months {
    /// These months, 1 to 12, in the given order.
    These(Vec<u8>),
    /// A season.
    Season(Season),
    /// All months.
    WholeYear,
    /// Between this month, 1 to 12, and the next.
    After(u8),
    /// Months that somebody called something together: `Oktober / hele året`.
    Called {
        /// The months, 1 to 12, in order.
        months: Vec<u8>,
        /// Whether the whole year is meant too.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        whole_year: bool,
        /// The words.
        words: Line,
    },
    /// Words that somebody used for them.
    Words(Line),
}

/// A season.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Season {
    /// Spring.
    Spring,
    /// Summer.
    Summer,
    /// Autumn.
    Autumn,
    /// Winter.
    Winter,
}

/// What a cell shows, for a caller who knows the language to put into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// Words, shown as they are.
    Text(String),
    /// A number.
    Number(i64),
    /// A date, a week or words.
    Date(Due),
    /// A clock time, in minutes after midnight.
    Time(u16),
    /// Months.
    Months(Months),
    /// A status.
    Status(PlanStatus),
}

impl CellValue {
    /// Whether the cells of a column that holds this may have this value.
    pub fn suits(&self, holds: &Holds) -> bool {
        match (self, holds) {
            (Self::Words(_), Holds::Words)
            | (Self::Lines(_), Holds::Lines)
            | (Self::Who(_), Holds::Who)
            | (Self::Date(_), Holds::Date)
            | (Self::Number(_), Holds::Number)
            | (Self::Status(_), Holds::Status) => true,
            (Self::Time(minutes), Holds::Time) => *minutes < DAY,
            (Self::Months(months), Holds::Months) => months.exist(),
            (Self::Choice(place), Holds::OneOf(choices)) => usize::from(*place) < choices.len(),
            (Self::Scale(step), Holds::Scale) => (1..=5).contains(step),
            _ => false,
        }
    }

    /// What a cell with this shows, in a column that holds this; `None` for a choice that is none of the column's.
    pub fn shown_in(&self, holds: &Holds, lang: Lang) -> Option<Shown> {
        Some(match self {
            Self::Words(line) | Self::Who(line) => Shown::Text(line.to_string()),
            Self::Lines(prose) => Shown::Text(prose.to_string()),
            Self::Date(due) => Shown::Date(due.clone()),
            Self::Time(minutes) => Shown::Time(*minutes),
            Self::Months(months) => Shown::Months(months.clone()),
            Self::Number(number) => Shown::Number(i64::from(*number)),
            Self::Scale(step) => Shown::Number(i64::from(*step)),
            Self::Status(status) => Shown::Status(*status),
            Self::Choice(place) => match holds {
                Holds::OneOf(choices) => Shown::Text(choices.get(usize::from(*place))?.get(lang).to_owned()),
                _ => return None,
            },
        })
    }

    /// Its words; empty if it holds something else.
    pub fn text(&self) -> &str {
        match self {
            Self::Words(line) | Self::Who(line) => line,
            Self::Lines(prose) => prose,
            Self::Date(Due::Words(words))
            | Self::Months(Months::Words(words) | Months::Called { words, .. }) => words,
            Self::Date(Due::Day(_) | Due::Week { .. })
            | Self::Months(Months::These(_) | Months::Season(_) | Months::WholeYear | Months::After(_))
            | Self::Time(_)
            | Self::Number(_)
            | Self::Choice(_)
            | Self::Scale(_)
            | Self::Status(_) => "",
        }
    }

    /// Whether its words were struck for good.
    pub fn is_struck(&self) -> bool {
        match self {
            Self::Lines(prose) => prose.is_struck(),
            Self::Words(line)
            | Self::Who(line)
            | Self::Date(Due::Words(line))
            | Self::Months(Months::Words(line) | Months::Called { words: line, .. }) => line.is_struck(),
            _ => false,
        }
    }

    /// How it can be typed: [`CellValue::read`] reads it back. Empty for what is chosen, not typed.
    pub fn typed(&self) -> String {
        match self {
            Self::Date(Due::Day(day)) => day.to_string(),
            Self::Date(Due::Week { year, week }) => format!("{year}-w{week:02}"),
            Self::Time(minutes) => format!("{:02}:{:02}", minutes / 60, minutes % 60),
            Self::Number(number) => number.to_string(),
            Self::Scale(step) => step.to_string(),
            Self::Choice(place) => (place + 1).to_string(),
            value => value.text().to_owned(),
        }
    }

    /// The number that it counts as; `None` for words.
    pub fn number(&self) -> Option<i64> {
        match self {
            Self::Number(number) => Some(i64::from(*number)),
            Self::Scale(step) => Some(i64::from(*step)),
            _ => None,
        }
    }
}

impl Months {
    fn exist(&self) -> bool {
        let months = match self {
            Self::These(months) if months.is_empty() => return false,
            Self::Called { months, whole_year: false, .. } if months.is_empty() => return false,
            Self::These(months) | Self::Called { months, .. } => months.as_slice(),
            Self::After(month) => std::slice::from_ref(month),
            Self::Season(_) | Self::WholeYear | Self::Words(_) => &[],
        };
        let in_order = months.iter().zip(months.iter().skip(1)).all(|(one, next)| one < next);
        in_order && months.iter().all(|month| (1..=12).contains(month))
    }
}

/// How far an action plan has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PlanStatus {
    /// Not started.
    #[default]
    NotStarted,
    /// Under way.
    Started,
    /// Done.
    Done,
    /// Resting.
    Resting,
    /// Dropped.
    Dropped,
}

impl PlanStatus {
    /// All of them, in the order in which a key steps through them.
    pub const ALL: [Self; 5] = [Self::NotStarted, Self::Started, Self::Done, Self::Resting, Self::Dropped];

    /// The name that files use.
    pub fn name(self) -> &'static str {
        match self {
            Self::NotStarted => "not-started",
            Self::Started => "started",
            Self::Done => "done",
            Self::Resting => "resting",
            Self::Dropped => "dropped",
        }
    }
}
