//! Scales: how many gave a statement each value. What a slip gives is told as so many dots, so a value of 4 is its
//! statement named four times.

use std::collections::BTreeMap;

use super::{Vote, Votes};
use crate::workshop::id::Id;
use crate::workshop::items::Lists;
use crate::workshop::words::{Lang, Words};

/// The most cells of a bar.
const BAR: u32 = 20;

/// With fewer slips than this that give a statement a value, nobody is told which values they gave.
pub const FEWEST: u32 = 6;

/// The highest value that a scale may have: each is typed as one digit, and read from the back of a room.
pub const MOST_VALUES: u16 = 7;

/// What is known of the values of one statement.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values {
    /// How many gave it the value 1, the value 2, and so on.
    pub counts: Vec<u32>,
    /// How many of them did so on a slip; at most so many where that was not kept.
    pub on_slips: u32,
    /// Whether the slips are too few to be told, so that they are not among the counts.
    pub hidden: bool,
}

/// How many gave a statement a value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Answers {
    /// How many, whether or not it may be told which.
    pub all: u32,
    /// Of these, how many gave it on slips that are too few to be told.
    pub hidden: u32,
}

impl Values {
    /// How many gave it a value.
    pub fn given(&self) -> Answers {
        let told = self.counts.iter().fold(0_u32, |sum, count| sum.saturating_add(*count));
        let hidden = if self.hidden { self.on_slips } else { 0 };
        Answers { all: told.saturating_add(hidden), hidden }
    }

    /// How many gave it each value, a line each: the value, what it is called, a bar and the number. Empty if nobody gave
    /// it one that may be told.
    pub fn lines(&self, words: &[Words], lang: Lang) -> String {
        let most = self.counts.iter().copied().max().filter(|most| *most > 0);
        let Some(most) = most else { return String::new() };
        // The bars begin under each other.
        let words: Vec<&str> = words.iter().map(|word| word.get(lang)).collect();
        let widest = words.iter().map(|word| word.chars().count()).max().unwrap_or_default();
        let line = |(at, count): (usize, &u32)| {
            let word = words.get(at).map(|word| format!(" {word:widest$}")).unwrap_or_default();
            // One cell for each, as long as the longest bar is short enough.
            let cells = if most > BAR { (count * BAR).div_ceil(most) } else { *count };
            let bar = "█".repeat(cells as usize);
            let bar = if bar.is_empty() { bar } else { format!("{bar} ") };
            // It stays in one piece.
            format!("{}{word}  {bar}{count}", at + 1).replace(' ', "\u{a0}")
        };
        self.counts.iter().enumerate().map(line).collect::<Vec<_>>().join("\n")
    }
}

impl Votes {
    /// The newest scale of a list.
    pub fn scale(&self, list: &str) -> Option<&Vote> {
        self.votes.iter().rev().find(|vote| vote.list == list && vote.scale)
    }

    /// The scale of a list that is being answered now.
    pub fn open_scale(&self, list: &str) -> Option<&Vote> {
        self.scale(list).filter(|scale| !scale.closed)
    }
}

impl Vote {
    /// How many gave a statement each value. What was given to a line counts for what it was merged into.
    pub fn values(&self, lists: &Lists, statement: Id) -> Values {
        let most = usize::from(self.dots.most);
        let of = |id: &Id| lists.candidate(*id) == statement;
        let mut values = Values { counts: vec![0; most], ..Values::default() };
        let slips = self.slip_values(lists).remove(&statement).unwrap_or_default();
        let lost = self.lost(lists, statement);
        values.on_slips = slips.iter().fold(lost, |sum, count| sum.saturating_add(*count));
        values.hidden = lost > 0 || (1..FEWEST).contains(&values.on_slips);
        let told = Some(&slips).filter(|_| !values.hidden);
        let seen = self.values.iter().filter(|((id, _), _)| of(id)).map(|(_, counts)| counts);
        seen.chain(told).for_each(|counts| add(&mut values.counts, counts));
        values
    }

    /// How many values were given in all, on slips and otherwise.
    pub fn answers(&self) -> u32 {
        let kept = self.kept.given.iter().flat_map(|given| &given.slips);
        let seen = self.values.values().flatten();
        let slips = self.slips.iter().map(|slip| slip.on.len() as u32).filter(|dots| *dots > 0).map(|_| 1);
        kept.chain(seen).copied().chain(slips).fold(0, u32::saturating_add)
    }

    /// The most values that were counted for one statement otherwise than on slips, together with the slips.
    pub(super) fn most_values(&self) -> u32 {
        let mut sums: BTreeMap<Id, u32> = BTreeMap::new();
        for ((on, _), counts) in &self.values {
            let sum = sums.entry(*on).or_default();
            *sum = counts.iter().fold(*sum, |sum, count| sum.saturating_add(*count));
        }
        let seen = sums.into_values().max().unwrap_or_default();
        if seen == 0 { 0 } else { seen.saturating_add(self.handed_in()) }
    }

    /// How many slips gave each statement the value 1, the value 2, and so on.
    fn slip_values(&self, lists: &Lists) -> BTreeMap<Id, Vec<u32>> {
        let mut all: BTreeMap<Id, Vec<u32>> = BTreeMap::new();
        for given in &self.kept.given {
            add(all.entry(lists.candidate(given.on)).or_default(), &given.slips);
        }
        for slip in &self.slips {
            let mut dots: BTreeMap<Id, usize> = BTreeMap::new();
            slip.on.iter().for_each(|on| *dots.entry(*on).or_default() += 1);
            for (on, value) in dots {
                let mut one = vec![0; value];
                one.last_mut().into_iter().for_each(|count| *count = 1);
                add(all.entry(lists.candidate(on)).or_default(), &one);
            }
        }
        all
    }

    /// How many slips at most gave this statement a value that was not kept, because they were too few.
    pub(super) fn lost(&self, lists: &Lists, statement: Id) -> u32 {
        let filled = self.kept.slips.saturating_sub(self.kept.blank.saturating_add(self.kept.refused));
        let kept = self.kept.given.iter().any(|given| lists.candidate(given.on) == statement);
        if kept { 0 } else { filled }
    }
}

fn add(to: &mut Vec<u32>, counts: &[u32]) {
    to.resize(to.len().max(counts.len()), 0);
    to.iter_mut().zip(counts).for_each(|(sum, count)| *sum = sum.saturating_add(*count));
}
