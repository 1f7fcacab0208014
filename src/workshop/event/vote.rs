//! Votes with dots, and the list as ranked.

use serde::{Deserialize, Serialize};

use super::texts::texts_of;
use crate::workshop::id::Id;
use crate::workshop::method::Dots;

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
        entries: Vec<RankedEntry>,
        /// How many of them make the bottom or top list; a tie at the cut keeps both.
        listed: u16,
        /// How many were asked for by hand, which stays when the vote counts on; none for as many as the day has.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        wanted: Option<u16>,
    },
}

texts_of!(VoteEvent, |event, _found| match event {
    Self::Opened { id: _, list: _, dots: _, people: _ }
    | Self::Wall { vote: _, on: _, dots: _ }
    | Self::Hands { vote: _, on: _, dots: _ }
    | Self::Slip { vote: _, on: _ }
    | Self::Closed { vote: _ }
    | Self::Reopened { vote: _ }
    | Self::Ranked { list: _, entries: _, listed: _, wanted: _ } => {}
});

/// An entry of a ranked list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RankedEntry {
    /// The candidate.
    pub id: Id,
    /// Its dots.
    pub dots: u32,
    /// Its place, from 1; equal dots have an equal place.
    pub place: u16,
}
