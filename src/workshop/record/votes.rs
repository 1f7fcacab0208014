//! The types of the record for votes, and for what was ranked.

use serde::Serialize;

/// A vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct VoteRecord<'a> {
    /// The id of the list that was voted on.
    pub list: &'a str,
    /// How many dots each person had.
    pub dots_each: u16,
    /// How many of them could go to one candidate.
    pub dots_most: u16,
    /// How many people could vote.
    pub people: u16,
    /// Whether it was closed.
    pub closed: bool,
    /// The paper slips; their keys stand beside these.
    #[serde(flatten)]
    pub slips: SlipsRecord,
    /// How many dots were counted.
    pub counted: u32,
    /// How many dots there would be if everybody used all of theirs.
    pub possible: u32,
    /// The dots of the candidates as the list is now, most dots first.
    pub sums: Vec<SumRecord<'a>>,
    /// The dots of what was removed since, so that the sums agree.
    pub removed: Vec<SumRecord<'a>>,
    /// How the slips gave their dots, once the day has ended; empty if there are too few to say so.
    pub spread: Vec<SpreadRecord<'a>>,
    /// What else held for it; its keys stand beside these, and are absent where all gave dots together, once.
    #[serde(flatten)]
    pub rule: VoteRuleRecord,
}

/// The paper slips of a vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SlipsRecord {
    /// How many paper slips were handed in.
    pub slips: u32,
    /// How many of them were blank; like the following two unknown (0) where so few were handed in that only their
    /// number is kept.
    pub blank: u32,
    /// How many of them could not count.
    pub refused: u32,
    /// How many of those that a second person entered again differed and were settled.
    pub settled: u32,
    /// How many slips a second person entered again.
    pub counted_again: u32,
}

/// What held for a vote beside how many dots each person had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct VoteRuleRecord {
    /// How many candidates a slip named in order: the first counts so many, the next one less, and so on. Absent if people
    /// gave dots.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ranked: Option<u16>,
    /// Whether it is the second vote, beside the first.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub beside: bool,
    /// The dots of each group, if each voted on its own lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<GroupSumRecord>,
}

/// The dots on the lines of a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct GroupSumRecord {
    /// Which group, from 1.
    pub group: u16,
    /// How many dots were counted.
    pub counted: u32,
    /// How many its people had in all; `null` if nobody knows how many they were.
    pub possible: Option<u32>,
}

/// How the slips gave dots to a candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SpreadRecord<'a> {
    /// Its number or letter.
    pub label: String,
    /// Its words.
    pub text: &'a str,
    /// How many slips gave it one dot, two dots, and so on.
    pub slips: &'a [u32],
}

/// The dots of a candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SumRecord<'a> {
    /// Its number or letter.
    pub label: String,
    /// Its words.
    pub text: &'a str,
    /// Dots from the wall.
    pub wall: u32,
    /// Dots from hands.
    pub hands: u32,
    /// Dots from paper slips.
    pub slips: u32,
    /// All dots together.
    pub dots: u32,
    /// Its words when people voted, if it was reworded since.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_as: Option<&'a str>,
}

/// A ranked list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RankingRecord<'a> {
    /// The id of its list.
    pub list: &'a str,
    /// What it is called: the bottom list, the top list.
    pub name: &'a str,
    /// The entries that made it, most dots first.
    pub entries: Vec<RankedRecord<'a>>,
    /// Whether it is that of the second vote; that of the first stands before it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub beside: bool,
}

/// An entry of a ranked list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RankedRecord<'a> {
    /// Its place, from 1; equal dots share a place.
    pub place: u16,
    /// Its dots.
    pub dots: u32,
    /// Its number or letter.
    pub label: String,
    /// Its words.
    pub text: &'a str,
    /// The words of its items, if it is a theme.
    pub members: Vec<&'a str>,
    /// The id of the field that it is in, if this is the ranking of a board.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<&'a str>,
    /// Its dots in the first vote, if these are those of the second.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<u32>,
    /// The group whose line it is, if each group voted on its own; then places count within the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<u16>,
}

/// Where people went who chose among the entries of something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ChosenRecord<'a> {
    /// The id of what they chose among.
    pub list: &'a str,
    /// The entries at which people were counted.
    pub entries: Vec<ChosenEntryRecord<'a>>,
}

/// An entry that people chose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ChosenEntryRecord<'a> {
    /// Its number or letter.
    pub label: String,
    /// Its words.
    pub text: &'a str,
    /// How many people went there.
    pub people: u16,
}
