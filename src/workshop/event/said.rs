//! What the room said, sorted and weighed: lines, themes, votes.

use serde::{Deserialize, Serialize};

use super::super::id::Id;
use super::super::method::Dots;
use super::super::text::Line;

/// A line from the room.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ItemEvent {
    /// It was said and written down.
    Added {
        /// Its name.
        id: Id,
        /// In which list.
        list: String,
        /// The number that people see.
        number: u32,
        /// The words.
        text: Line,
        /// What it answers: the entry of a ranked list whose wish it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<Id>,
        /// Which group said it, from 1.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        group: Option<u16>,
    },
    /// Its words were mended.
    Reworded {
        /// Whose.
        id: Id,
        /// The new words.
        text: Line,
    },
    /// It was said once more, perhaps in other words.
    SaidAgain {
        /// What.
        id: Id,
        /// The other words, where they differ.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        wording: Option<Line>,
    },
    /// It was taken away.
    Removed {
        /// What.
        id: Id,
    },
    /// It is the same as another, which answers to its number from now on.
    Merged {
        /// What.
        id: Id,
        /// Into what.
        into: Id,
    },
    /// It belongs in another list, where it has this number.
    MovedTo {
        /// What.
        id: Id,
        /// Where to.
        list: String,
        /// Its number there.
        number: u32,
    },
    /// What became of it (a hope, at check-out).
    Became {
        /// What.
        id: Id,
        /// How it went; none takes that back.
        outcome: Option<Outcome>,
    },
}

/// What became of a hope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It came true.
    Met,
    /// In part.
    Partly,
    /// Not yet.
    NotYet,
}

/// A cluster of lines.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ThemeEvent {
    /// It was made.
    Made {
        /// Its name in the record.
        id: Id,
        /// Of which list.
        list: String,
        /// Its place in the alphabet, from 1: A, B, … Z, AA.
        letter: u32,
        /// What it is called.
        name: Line,
    },
    /// It is called something else.
    Renamed {
        /// Which.
        id: Id,
        /// What.
        name: Line,
    },
    /// Items were put into it.
    Filled {
        /// Which.
        id: Id,
        /// What.
        items: Vec<Id>,
    },
    /// Items were taken out of whatever theme they were in.
    TakenOut {
        /// What.
        items: Vec<Id>,
    },
    /// It is the same as another, which answers to its letter from now on.
    Merged {
        /// Which.
        id: Id,
        /// Into which.
        into: Id,
    },
    /// It was taken away; its items stand alone again.
    Dissolved {
        /// Which.
        id: Id,
    },
}

/// A vote with dots. A candidate is a theme, or an item that is in none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum VoteEvent {
    /// It was opened.
    Opened {
        /// Its name.
        id: Id,
        /// On which list.
        list: String,
        /// The rule it keeps to.
        dots: Dots,
        /// The people it was opened with.
        people: u16,
    },
    /// The dots on the wall for one candidate.
    Wall {
        /// Which vote.
        vote: Id,
        /// On what.
        on: Id,
        /// How many.
        dots: u32,
    },
    /// The hands for one candidate.
    Hands {
        /// Which vote.
        vote: Id,
        /// On what.
        on: Id,
        /// How many.
        dots: u32,
    },
    /// One paper slip.
    Slip {
        /// Which vote.
        vote: Id,
        /// Its dots, one entry a dot.
        on: Vec<Id>,
    },
    /// It was closed.
    Closed {
        /// Which vote.
        vote: Id,
    },
    /// It counts on.
    Reopened {
        /// Which vote.
        vote: Id,
    },
    /// The list as ranked.
    Ranked {
        /// Which list.
        list: String,
        /// All candidates, most dots first.
        entries: Vec<Ranked>,
        /// How many of them make the bottom or top list; a tie at the cut keeps both.
        listed: u16,
        /// How many were asked for by hand, which stays when the vote counts on; none for as many as the day has.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        wanted: Option<u16>,
    },
}

/// An entry of a ranked list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Ranked {
    /// The candidate.
    pub id: Id,
    /// Its dots.
    pub dots: u32,
    /// Its place, from 1; equal dots have an equal place.
    pub place: u16,
}
