//! What the fields of a [`Kind`](super::Kind) hold: the parts of a talk, who may speak in a circle, what people do at
//! tables or with a year.

use serde::{Deserialize, Serialize};

use super::super::super::words::Words;
use super::super::ISLANDS;

/// A part of a talk: more people than before talk with each other, or they talk about another question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TalkPart {
    /// What the room reads: what to do, or the question.
    pub room: Words,
    /// The question that follows from it, if there is one.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub follow: Words,
    /// How many minutes it has of those of its step. If the step gets more or fewer, so does each of its parts.
    pub minutes: u16,
    /// The id of the list that is filled meanwhile, if anything is written down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<String>,
}

/// Who may speak in a circle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Speaks {
    /// Whoever hosts the circle.
    Host,
    /// Nobody: it is quiet.
    Nobody,
    /// Whoever has the talking stick, which goes round.
    Stick,
    /// Whoever has taken a card with a word on it, in no order.
    Card,
    /// Whoever has the stick in the inner of two circles; those in the outer one listen.
    Inner,
    /// Whoever tells of something of their own.
    Teller,
    /// The team that asks and reflects; whoever told is silent, but for short answers.
    Team,
}

/// What the room sees in a circle, beside the words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CircleScene {
    /// A fire, which sinks as the circle goes on.
    Fire,
    /// The circle, with something in its middle.
    Centre,
    /// Nothing.
    #[default]
    None,
}

/// What a method says about a scale.
#[derive(Debug, Clone, Copy)]
pub struct ScaleAsked<'a> {
    /// The id of the list whose lines are given values.
    pub list: &'a str,
    /// The highest value.
    pub values: u16,
    /// What the values are called.
    pub words: &'a [Words],
    /// Whether values are given on slips only.
    pub private: bool,
}

/// What a method says about filling a board.
#[derive(Debug, Clone, Copy)]
pub struct BoardAsked<'a> {
    /// The id of the list that is made of fields.
    pub list: &'a str,
    /// The fields that are filled, in order; empty if they are all of them.
    pub fills: &'a [String],
    /// Whether they may be filled before the day begins.
    pub beforehand: bool,
}

/// What people do in a step with the months of a year.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum YearWork {
    /// They say what happens when.
    #[default]
    Place,
    /// They say who does it, one row after the other.
    Who,
    /// They look at how much there is in each month.
    Load,
}

impl YearWork {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over by reference")]
    pub(super) fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// What people at tables do in a step.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AtTables {
    /// They talk.
    #[default]
    Talk,
    /// They change tables.
    Change(Going),
    /// They report, table by table.
    Report,
}

/// How people change tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Going {
    /// Everybody to the next.
    Together,
    /// One stays, and the others go to different ones.
    Scattered,
}

/// What is asked of plans that were made earlier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AskedAgain {
    /// What has happened? Of all plans.
    Happened,
    /// What has happened? Of those that were made earlier and are due, or have changed.
    Due,
    /// What has not happened? Of those of which nothing was said yet.
    NotHappened,
    /// How do we go on? Of those that are open.
    Onwards,
}

/// What has the floor, one after the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Floor {
    /// The entries of the capture with this id. With `islands`, each island reports its plans; with a table, each row has
    /// the minutes that it was given, and what is said, decided and to be done about it is written down with it.
    Rows(String),
    /// The groups, with their lines in the list with this id.
    Groups(String),
}

/// The same, as each kind of entry is heard in a way of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OverWhat<'a> {
    /// The islands, each with its plans.
    Islands,
    /// The rows of this table.
    Table(&'a str),
    /// The groups, with their lines in this list.
    Groups(&'a str),
}

impl Floor {
    /// What kind of entries these are.
    pub fn what(&self) -> OverWhat<'_> {
        match self {
            Self::Rows(of) if of == ISLANDS => OverWhat::Islands,
            Self::Rows(table) => OverWhat::Table(table),
            Self::Groups(list) => OverWhat::Groups(list),
        }
    }
}
