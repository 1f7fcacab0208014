//! What a method's file says about what a step does. How the step then does it lies in `step/`, in one file for each
//! kind.

use serde::{Deserialize, Serialize};

use super::ISLANDS;

/// The kind of a step: what it does and captures (`docs/methods.md` lists the kinds for people who write a method).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Kind {
    /// Somebody talks; nothing is captured.
    Speak,
    /// The common question is read aloud and, if the room wants, reworded.
    Question,
    /// People speak one after the other, into `list`; without a list, nothing is written down.
    Round {
        /// The id of the list that the lines go into, if they are written down.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        list: Option<String>,
        /// The id of an earlier list to look at again (hopes at check-out).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        looks_back: Option<String>,
        /// For how many seconds each person speaks: from this follows how long the round takes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        turn: Option<u16>,
    },
    /// People talk with those beside them, `size` at a time (bikupor: two). Nobody moves, nothing is divided or
    /// captured.
    Talk {
        /// How many people talk with each other.
        size: u16,
    },
    /// The room speaks and the facilitator writes, into `list`.
    Collect {
        /// The id of the list that the lines go into.
        list: String,
    },
    /// The items of `list` are put into themes.
    Themes {
        /// The id of the list whose items they are.
        list: String,
    },
    /// People put dots on the themes and items of `list`; the end of the step shows the ranking.
    Vote {
        /// The id of the list that is voted on.
        list: String,
    },
    /// The ranking of `list` is read aloud.
    Ranking {
        /// The id of the list whose ranking it is.
        list: String,
    },
    /// Groups of 3–5 people talk about the ranking of `about`; a few lines from each go into `list`.
    Groups {
        /// The id of the list whose ranking they talk about.
        about: String,
        /// The id of the list that their lines go into.
        list: String,
    },
    /// Each entry of the ranking of `from` is turned into a wish; the wishes begin the list `into`.
    #[serde(rename = "turn")]
    Reframe {
        /// The id of the list whose ranking is turned.
        from: String,
        /// The id of the list that the wishes go into.
        into: String,
    },
    /// The room names islands (development areas) from the rankings of `from`.
    Islands {
        /// The ids of the lists whose rankings they come from.
        from: Vec<String>,
    },
    /// People go to an island, and are counted there.
    Choose,
    /// Groups make action plans: rows of `table`, which has columns for what is to be done and who does it.
    Plans {
        /// The id of the table.
        table: String,
    },
    /// The rows of `table` are written down, each as one line or cell by cell; also before the day begins.
    Table {
        /// The id of the table.
        table: String,
    },
    /// One entry after the other has the floor.
    Each {
        /// What these entries are.
        over: Floor,
    },
    /// People sit in a circle, and nothing is written down: it goes on when the host presses a key, and only then.
    Circle {
        /// Who may speak; everybody else is silent.
        speaks: Speaks,
        /// What the room sees beside the words.
        #[serde(default)]
        scene: CircleScene,
        /// The id of the list whose lines stand on the wall.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<String>,
    },
    /// People fill the rows of `table` as a grid, cell by cell. It shows what a new kind takes; no release has it.
    #[cfg(feature = "testing")]
    #[cfg_attr(test, schemars(skip))]
    Grid {
        /// The id of the table.
        table: String,
    },
    /// The plans in `table`, which others made earlier, again: one question about all of them.
    Again {
        /// The id of the table.
        table: String,
        /// The question.
        asks: AskedAgain,
    },
    /// The room agrees on who carries it on, and when to meet again.
    After,
    /// A break: coffee or lunch.
    Break,
    /// Spare time that only the facilitator knows about.
    Buffer,
    /// The end of a part of the day: the room goes home, and goes on at another time.
    Overnight,
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
