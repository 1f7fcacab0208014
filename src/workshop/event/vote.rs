//! Votes with dots, and the list as ranked.

use serde::{Deserialize, Serialize};

use super::texts::texts_of;
use crate::workshop::id::Id;
use crate::workshop::method::Dots;

/// Something happened in a vote with dots. A candidate is a theme, or an item that is in no theme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum VoteEvent {
    /// A vote was opened.
    Opened {
        /// Its id.
        id: Id,
        /// The list that is voted on.
        list: String,
        /// The dots that each person has.
        dots: Dots,
        /// How many people vote.
        people: u16,
    },
    /// The dots on the wall for one candidate were counted.
    Wall {
        /// The vote.
        vote: Id,
        /// The candidate.
        on: Id,
        /// How many dots it has; replaces an earlier count.
        dots: u32,
    },
    /// The hands for one candidate were counted.
    Hands {
        /// The vote.
        vote: Id,
        /// The candidate.
        on: Id,
        /// How many hands it got; replaces an earlier count.
        dots: u32,
    },
    /// One paper slip was counted.
    Slip {
        /// The vote.
        vote: Id,
        /// The candidates, named once for each dot.
        on: Vec<Id>,
    },
    /// A vote was closed.
    Closed {
        /// The vote.
        vote: Id,
    },
    /// A closed vote was opened again to count on.
    Reopened {
        /// The vote.
        vote: Id,
    },
    /// A list was ranked.
    Ranked {
        /// The list.
        list: String,
        /// All candidates, most dots first.
        entries: Vec<RankedEntry>,
        /// How many of them make the bottom or top list; a tie at the cut lets all that tie in.
        listed: u16,
        /// How many somebody asked for by hand, which stays when the vote counts on; absent for as many as the day has.
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
    /// The dots that it got.
    pub dots: u32,
    /// Its place, from 1; equal dots share a place.
    pub place: u16,
}
