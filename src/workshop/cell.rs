//! What a cell of a table holds, by what its column holds; and what of it is shown.

use serde::{Deserialize, Serialize};

use super::method::Holds;
use super::text::{Line, Prose};
use super::when::Due;

/// Minutes of a day: a clock time is less.
const DAY: u16 = 24 * 60;

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CellValue {
    /// A few words.
    Words(Line),
    /// Many lines.
    Lines(Prose),
    /// Who; two parties are joined by `+`.
    Who(Line),
    /// By when.
    Date(Due),
    /// A clock time, in minutes after midnight.
    Time(u16),
    /// Which months.
    Months(Months),
    /// A whole number.
    Number(i32),
    /// One of the words that the column offers, by its place from 0.
    Choice(u16),
    /// 1 to 5.
    Scale(u8),
    /// How far it is.
    Status(PlanStatus),
}

/// Months of a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Months {
    /// These, 1 to 12, in their order.
    These(Vec<u8>),
    /// A season.
    Season(Season),
    /// All of them.
    WholeYear,
    /// What somebody called them.
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

/// What stands in a cell, to be put into words where the language is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// Words, as they are.
    Text(String),
    /// A number.
    Number(i64),
    /// A day, a week or words.
    Date(Due),
    /// Minutes after midnight.
    Time(u16),
    /// Months.
    Months(Months),
    /// How far it is.
    Status(PlanStatus),
}

impl CellValue {
    /// Whether a column that holds this can have it in a cell.
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

    /// Its words; empty where it holds something else.
    pub fn text(&self) -> &str {
        match self {
            Self::Words(line) | Self::Who(line) => line,
            Self::Lines(prose) => prose,
            Self::Date(Due::Words(words)) | Self::Months(Months::Words(words)) => words,
            Self::Date(Due::Day(_) | Due::Week { .. })
            | Self::Months(Months::These(_) | Months::Season(_) | Months::WholeYear)
            | Self::Time(_)
            | Self::Number(_)
            | Self::Choice(_)
            | Self::Scale(_)
            | Self::Status(_) => "",
        }
    }

    /// The number that it counts as; words count as none.
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
        match self {
            Self::These(months) => {
                let in_order = months.iter().zip(months.iter().skip(1)).all(|(one, next)| one < next);
                !months.is_empty() && in_order && months.iter().all(|month| (1..=12).contains(month))
            }
            Self::Season(_) | Self::WholeYear | Self::Words(_) => true,
        }
    }
}

/// How far a plan is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PlanStatus {
    /// Not begun.
    #[default]
    NotStarted,
    /// Under way.
    Started,
    /// Done.
    Done,
    /// On hold.
    Resting,
    /// Given up.
    Dropped,
}

impl PlanStatus {
    /// All of them, in the order in which one key steps through them.
    pub const ALL: [Self; 5] = [Self::NotStarted, Self::Started, Self::Done, Self::Resting, Self::Dropped];

    /// What it is called in files.
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
