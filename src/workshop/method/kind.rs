//! What a method's file says of what a step does. What the step then does lies in `step/`, a file a kind.

use serde::{Deserialize, Serialize};

/// What a step does and captures (`docs/methods.md` lists them for those who write a method).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Kind {
    /// Somebody talks; nothing is captured.
    Speak,
    /// The common question is read aloud and, if the room wants, reworded.
    Question,
    /// One after the other says something: into `list`.
    Round {
        /// Where it goes.
        list: String,
        /// An earlier list that is looked at again (hopes at check-out).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        looks_back: Option<String>,
    },
    /// People talk with those beside them, `size` at a time (bikupor: two): nobody moves, nothing is divided or
    /// captured.
    Talk {
        /// How many talk with each other.
        size: u16,
    },
    /// The room says, the facilitator writes: into `list`.
    Collect {
        /// Where it goes.
        list: String,
    },
    /// The items of `list` are put into themes.
    Themes {
        /// Whose items.
        list: String,
    },
    /// Dots on the themes and items of `list`; its end shows the ranking.
    Vote {
        /// What is voted on.
        list: String,
    },
    /// The ranking of `list` is read aloud.
    Ranking {
        /// Whose ranking.
        list: String,
    },
    /// Groups of 3–5 talk about the ranking of `about`; a few lines each go into `list`.
    Groups {
        /// Whose ranking they talk about.
        about: String,
        /// Where their lines go.
        list: String,
    },
    /// Each entry of the ranking of `from` gets its wish, which opens `into`.
    #[serde(rename = "turn")]
    Reframe {
        /// Whose ranking is turned.
        from: String,
        /// Where the wishes go.
        into: String,
    },
    /// Development areas are named from the rankings of `from`.
    Islands {
        /// Whose rankings.
        from: Vec<String>,
    },
    /// People go to an island; those on each are counted.
    Choose,
    /// Action plans are made: rows of `table`, which says what is to be done and who does it.
    Plans {
        /// Which table.
        table: String,
    },
    /// One entry after the other has the floor.
    Each {
        /// What they are entries of.
        over: Floor,
    },
    /// The rows of `table` are filled as a grid, cell by cell: what a new kind takes. No release has it.
    #[cfg(feature = "testing")]
    #[cfg_attr(test, schemars(skip))]
    Grid {
        /// Which table.
        table: String,
    },
    /// Who carries it on, and when to meet again.
    After,
    /// Fika or lunch.
    Break,
    /// Time that only the facilitator knows of.
    Buffer,
}

/// What has the floor, one after the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Floor {
    /// The entries of the capture with this id. `islands` reports each island's plans.
    Rows(String),
    /// The groups, with their lines of this list.
    Groups(String),
}
