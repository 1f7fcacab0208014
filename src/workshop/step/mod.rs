//! The kinds of step: what a step does and captures.
//!
//! What a method's file says of a kind stands in [`Kind`]; what a kind does in this layer lies in a file of its name,
//! which answers each question below. Nobody outside this folder asks which kind a step is.

#![deny(clippy::wildcard_enum_match_arm)]
#![expect(clippy::unnecessary_wraps, reason = "every kind answers the same questions, in the same form")]

use serde::{Deserialize, Serialize};

use super::Workshop;
use super::agenda::Role;
use super::event::{GroupEvent, RowId};
use super::method::Step;
use super::method::check::{FoundFault, Needs};
use super::room::{Picture, filled};
use super::subject::Focus;
use super::time::Stamp;

mod after;
mod buffer;
mod choose;
mod collect;
mod each;
#[cfg(feature = "testing")]
mod grid;
mod groups;
mod islands;
mod pause;
mod plans;
mod question;
mod ranking;
mod round;
mod speak;
mod talk;
mod themes;
mod turn;
mod vote;

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
    Turn {
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

/// What a step does with what its method defines: all that others may know of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Uses<'a> {
    /// The list that it fills or works on.
    pub list: Option<&'a str>,
    /// The table that it fills.
    pub table: Option<&'a str>,
    /// How lines come into that list.
    pub hearing: Hearing,
    /// The list that it looks back at.
    pub looks_back: Option<&'a str>,
    /// The list whose ranking it turns into `list`.
    pub turns: Option<&'a str>,
    /// The lists whose rankings its islands rest on: first what is wrong, then what is wished for.
    pub rests_on: &'a [String],
    /// Whether it is there to write something down.
    pub captures: bool,
    /// Whether each of what it works on may be told of, with minutes of its own.
    pub pitches: bool,
    /// What it is to a repair of the day.
    pub role: Role,
}

/// How lines come into the list of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hearing {
    /// None come: it works on what is there.
    Nothing,
    /// Whoever wants to says something.
    Freely,
    /// One after the other.
    InTurn,
    /// The groups, each its own.
    ByGroup,
    /// They wait for the next step: people talk among themselves first.
    Later,
}

/// Where a picture is made: the workshop, the step that is on, what is at hand, and when.
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    pub(super) workshop: &'a Workshop,
    pub(super) step: &'a Step,
    pub(super) focus: Focus,
    pub(super) now: Stamp,
}

impl Scene<'_> {
    /// What the room is told.
    pub(super) fn told(&self) -> String {
        filled(self.workshop, self.step.room.get(self.workshop.lang))
    }
}

/// Asks a kind's file: the one match of this layer.
macro_rules! answer {
    ($kind:expr, $question:ident($($with:expr),*)) => {
        match $kind {
            Kind::Speak => speak::$question($($with),*),
            Kind::Question => question::$question($($with),*),
            Kind::Round { list, looks_back } => round::$question($($with,)* list, looks_back.as_deref()),
            Kind::Talk { size } => talk::$question($($with,)* *size),
            Kind::Collect { list } => collect::$question($($with,)* list),
            Kind::Themes { list } => themes::$question($($with,)* list),
            Kind::Vote { list } => vote::$question($($with,)* list),
            Kind::Ranking { list } => ranking::$question($($with,)* list),
            Kind::Groups { about, list } => groups::$question($($with,)* about, list),
            Kind::Turn { from, into } => turn::$question($($with,)* from, into),
            Kind::Islands { from } => islands::$question($($with,)* from),
            Kind::Choose => choose::$question($($with),*),
            Kind::Plans { table } => plans::$question($($with,)* table),
            Kind::Each { over } => each::$question($($with,)* over),
            #[cfg(feature = "testing")]
            Kind::Grid { table } => grid::$question($($with,)* table),
            Kind::After => after::$question($($with),*),
            Kind::Break => pause::$question($($with),*),
            Kind::Buffer => buffer::$question($($with),*),
        }
    };
}

impl Kind {
    /// What it does with what its method defines.
    pub fn uses(&self) -> Uses<'_> {
        answer!(self, uses())
    }

    /// The list that it fills or works on.
    pub fn list(&self) -> Option<&str> {
        self.uses().list
    }

    /// Whether the method defines what it needs.
    ///
    /// # Errors
    /// The first fault.
    pub(super) fn check(&self, needs: &Needs<'_>) -> Result<(), FoundFault> {
        answer!(self, check(needs))
    }

    /// What is to be done when it is gone to for the first time: the turns of a round, the division of the room.
    pub(super) fn prepared(&self, workshop: &Workshop, row: RowId) -> Option<GroupEvent> {
        answer!(self, prepared(workshop, row))
    }

    /// What the room sees by itself.
    pub(super) fn picture(&self, scene: Scene<'_>) -> Picture {
        answer!(self, picture(scene))
    }
}
