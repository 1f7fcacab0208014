//! Votes with dots, and the list as ranked; scales, which give each statement a value.

use serde::{Deserialize, Serialize};

use super::texts::texts_of;
use crate::workshop::id::Id;
use crate::workshop::method::Dots;

/// Something happened in a vote with dots, or on a scale. A candidate is a theme, or an item that is in no theme.
///
/// A scale is a vote too: what a slip gives a statement is told as that many dots, so that slips are counted, mended,
/// entered a second time and forgotten in one way.
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
        /// The dots that each person has; on a scale, the highest value.
        dots: Dots,
        /// How many people vote.
        people: u16,
        /// Whether each slip gives each candidate one value from 1 to the most dots.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        scale: bool,
        /// What else holds for it; absent for dots that all give together, once.
        #[serde(default, skip_serializing_if = "VoteRule::is_usual")]
        rule: VoteRule,
    },
    /// On a scale, it was counted how many gave each value to one candidate.
    Values {
        /// The scale.
        vote: Id,
        /// The candidate.
        on: Id,
        /// How they were counted.
        by: CountedBy,
        /// How many gave it the value 1, the value 2, and so on; replaces an earlier count.
        counts: Vec<u32>,
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
        /// The candidates, named once for each dot; none on a blank slip.
        on: Vec<Id>,
        /// Whether it was handed in and cannot count: too many dots, or something that nobody can read.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        refused: bool,
    },
    /// A second person entered the next slip again: the first time the first, then the second, and so on.
    CountedAgain {
        /// The vote.
        vote: Id,
        /// The candidates, named once for each dot.
        on: Vec<Id>,
        /// Whether it cannot count.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        refused: bool,
    },
    /// The two entries of a slip differed, and somebody looked at the paper.
    Settled {
        /// The vote.
        vote: Id,
        /// Which slip, from 1; one more than there are adds one that was missed.
        slip: u32,
        /// The candidates, named once for each dot.
        on: Vec<Id>,
        /// Whether it cannot count.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        refused: bool,
    },
    /// The day ended: the slips are gone from all earlier entries, and this is what is kept of them.
    Spread {
        /// The vote.
        vote: Id,
        /// What is kept; replaces what was kept before.
        kept: SlipsKept,
    },
    /// Somebody came while the vote was open.
    People {
        /// The vote.
        vote: Id,
        /// How many people vote.
        people: u16,
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
        /// Whether it is that of the second vote, which stands beside the first.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        beside: bool,
        /// The group whose lines these are, if each group has voted on its own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        group: Option<u16>,
    },
}

texts_of!(VoteEvent, |event, _found| match event {
    Self::Opened { id: _, list: _, dots: _, people: _, scale: _, rule: _ }
    | Self::Values { vote: _, on: _, by: _, counts: _ }
    | Self::Wall { vote: _, on: _, dots: _ }
    | Self::Hands { vote: _, on: _, dots: _ }
    | Self::Slip { vote: _, on: _, refused: _ }
    | Self::CountedAgain { vote: _, on: _, refused: _ }
    | Self::Settled { vote: _, slip: _, on: _, refused: _ }
    | Self::Spread { vote: _, kept: _ }
    | Self::People { vote: _, people: _ }
    | Self::Closed { vote: _ }
    | Self::Reopened { vote: _ }
    | Self::Ranked { list: _, entries: _, listed: _, wanted: _, beside: _, group: _ } => {}
});

impl VoteEvent {
    /// The vote of which this event tells what stands on one slip.
    pub fn slip_of(&self) -> Option<Id> {
        match self {
            Self::Slip { vote, .. } | Self::CountedAgain { vote, .. } | Self::Settled { vote, .. } => {
                Some(*vote)
            }
            Self::Opened { .. }
            | Self::Spread { .. }
            | Self::Values { .. }
            | Self::Wall { .. }
            | Self::Hands { .. }
            | Self::People { .. }
            | Self::Closed { .. }
            | Self::Reopened { .. }
            | Self::Ranked { .. } => None,
        }
    }
}

/// What holds for a vote beside how many dots each person has.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct VoteRule {
    /// How many candidates a slip names in order, if it does not give dots. What it gives is told as dots all the same: the
    /// first is named so many times, the next once less, and so on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ranked: Option<u16>,
    /// Whether it is the second vote on the same, beside the first.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub beside: bool,
    /// How many people are in each group, from group 1, if each group votes on its own lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<u16>,
}

impl VoteRule {
    /// Whether all give dots together, once.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// How values were counted that everybody could see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CountedBy {
    /// From the paper on the wall.
    Wall,
    /// By a show of hands, value by value.
    Hands,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over by reference")]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// What is kept of a vote's slips when the day ends. Nobody can read one slip out of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SlipsKept {
    /// How many slips were handed in.
    pub slips: u32,
    /// How many of them were blank.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub blank: u32,
    /// How many of them could not count.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub refused: u32,
    /// How many were entered a second time.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub again: u32,
    /// How many of those differed and were settled.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub settled: u32,
    /// How the dots were spread; empty if so few slips were filled in that one could be read out of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub given: Vec<DotsGiven>,
    /// On a scale, of which candidates the values are not kept, because too few slips gave them one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub untold: Vec<SlipsOn>,
    /// Where they are not spread, their sums, which the room saw on the ranked list; absent if only that list has them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dots: Option<Vec<DotsOn>>,
}

/// The dots on one candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DotsOn {
    /// The candidate.
    pub on: Id,
    /// How many it got.
    pub dots: u32,
}

/// How many slips gave a value to one candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SlipsOn {
    /// The candidate.
    pub on: Id,
    /// How many slips.
    pub slips: u32,
}

/// How the slips gave dots to one candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DotsGiven {
    /// The candidate.
    pub on: Id,
    /// How many slips gave it one dot, two dots, and so on.
    pub slips: Vec<u32>,
}

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
