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
    #[serde(default, skip_serializing_if = "Words::is_absent")]
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

impl Speaks {
    /// Whether more people speak than whoever hosts the circle.
    pub fn is_more_than_host(self) -> bool {
        match self {
            Self::Host | Self::Nobody => false,
            Self::Stick | Self::Card | Self::Inner | Self::Teller | Self::Team => true,
        }
    }
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
}

/// Who votes by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum VotesWithin {
    /// Each group, on its own lines.
    Groups,
}

/// What a method says about a vote.
#[derive(Debug, Clone, Copy)]
pub struct VoteAsked<'a> {
    /// The id of what is voted on.
    pub list: &'a str,
    /// How many candidates each slip names in order, if it does not give dots.
    pub ranked: Option<u16>,
    /// Whether it is a second vote, beside the first.
    pub beside: bool,
    /// Who votes by themselves, if not all together.
    pub within: Option<VotesWithin>,
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
    /// Each to one that they choose.
    Freely,
}

/// What tables talk about, if each has a question of its own: the number of a table is that of its question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TableQuestions {
    /// The lines of the list with this id.
    Lines(String),
    /// Rows of a table.
    Rows(QuestionRows),
}

/// Which rows of a table are the questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct QuestionRows {
    /// The id of the table.
    pub table: String,
    /// The id of a column: only the rows with one value in it are the questions at a time, such as those of this hour. If
    /// absent, all rows are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// Which of the values of that column, from 1, in their order; if absent, the first, and the next after each time that
    /// people go where they choose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<u16>,
}

impl TableQuestions {
    /// The same, with the ids that this gives.
    pub(super) fn placed(self, id: impl Fn(String) -> String) -> Self {
        match self {
            Self::Lines(list) => Self::Lines(id(list)),
            Self::Rows(rows) => Self::Rows(QuestionRows { table: id(rows.table), ..rows }),
        }
    }
}

/// What a method says about groups.
#[derive(Debug, Clone, Copy)]
pub struct GroupsAsked<'a> {
    /// The id of the list whose ranking they talk about, if that is what they talk about.
    pub about: Option<&'a str>,
    /// The id of the list that their lines go into.
    pub list: &'a str,
    /// About how many people are in a group, if it says so.
    pub size: Option<u16>,
    /// What they report about.
    pub heads: &'a [Words],
    /// Whether they are mixed out of the groups before.
    pub mixed: bool,
}

/// What a method says about tables.
#[derive(Debug, Clone, Copy)]
pub struct StationsAsked<'a> {
    /// The id of the list that the findings go into.
    pub list: &'a str,
    /// How many tables there are, if it says so.
    pub tables: Option<u16>,
    /// What people do.
    pub does: AtTables,
    /// What each table talks about, if it says so.
    pub questions: Option<&'a TableQuestions>,
    /// The most people at a table.
    pub ceiling: Option<u16>,
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
    /// the minutes that it was given, and what is said, decided and to be done about it is written down with it; with a
    /// list, a field of a board or a board, each line has them, in the order of the dots if there were any, and that is
    /// written down in tables that stand under it.
    Rows(String),
    /// The groups, with their lines in the list with this id.
    Groups(String),
}

/// The same, as each kind of entry is heard in a way of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OverWhat<'a> {
    /// The islands, each with its plans.
    Islands,
    /// The rows of this table, or the lines of this list.
    Entries(&'a str),
    /// The groups, with their lines in this list.
    Groups(&'a str),
}

impl Floor {
    /// What kind of entries these are.
    pub fn what(&self) -> OverWhat<'_> {
        match self {
            Self::Rows(of) if of == ISLANDS => OverWhat::Islands,
            Self::Rows(of) => OverWhat::Entries(of),
            Self::Groups(list) => OverWhat::Groups(list),
        }
    }
}
