//! Scales: how many gave a statement each value. What a slip gives is told as so many dots, so a value of 4 is its
//! statement named four times.

use std::collections::BTreeMap;

use super::super::Workshop;
use super::{Vote, Votes};
use crate::workshop::event::{DotsGiven, SlipsKept, SlipsOn};
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
    /// How many gave it one on slips that are too few to be told, and so are not among the counts.
    pub hidden: u32,
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
        Answers { all: told.saturating_add(self.hidden), hidden: self.hidden }
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

impl Workshop {
    /// Whether a scale over this is answered on slips only: because the step says so, or because the method gives it a line
    /// for which nobody should have to show a value. One slip answers all lines.
    pub fn only_slips(&self, list: &str) -> bool {
        let here = self.step().into_iter().chain(&self.method.steps);
        let by_step = here.into_iter().any(|step| step.kind.scale_is_private(list));
        let holds = |part: &str| {
            self.method.list(part).is_some_and(|part| part.lines.iter().any(|line| line.private))
        };
        by_step || self.lists.parts(list).into_iter().any(holds)
    }
}

/// What slips gave to one line.
#[derive(Debug, Default)]
struct OnSlips {
    /// How many gave it the value 1, the value 2, and so on.
    counts: Vec<u32>,
    /// How many gave it one that was not kept.
    untold: u32,
}

impl OnSlips {
    fn all(&self) -> u32 {
        self.counts.iter().fold(self.untold, |sum, count| sum.saturating_add(*count))
    }

    /// Whether they are enough to be told. It is asked of each line as it was on the slips, whatever it was merged into
    /// since: what two lines got together may be what few people gave to both.
    fn is_told(&self) -> bool {
        self.untold == 0 && self.all() >= FEWEST
    }
}

impl Vote {
    /// How many gave a statement each value. What was given to a line counts for what it was merged into.
    pub fn values(&self, lists: &Lists, statement: Id) -> Values {
        let mut values = Values { counts: vec![0; usize::from(self.dots.most)], hidden: 0 };
        let of = |id: &Id| lists.candidate(*id) == statement;
        self.values.iter().filter(|((id, _), _)| of(id)).for_each(|(_, seen)| add(&mut values.counts, seen));
        for (_, slips) in self.on_slips().into_iter().filter(|(id, _)| of(id)) {
            if slips.is_told() {
                add(&mut values.counts, &slips.counts);
            } else {
                values.hidden = values.hidden.saturating_add(slips.all());
            }
        }
        values
    }

    /// Whether any values that stand on slips are told once it is closed: then no slip can be added to them, since it could
    /// be read out of the difference.
    pub fn tells_slips(&self) -> bool {
        self.on_slips().values().any(OnSlips::is_told)
    }

    /// What is to be kept of all slips so far: how many gave each value to a line, where they are enough to be told. A sum
    /// would tell a mean, which nobody saw.
    pub(super) fn values_kept(&self) -> SlipsKept {
        if self.slips.is_empty() {
            return self.kept.clone();
        }
        let (slips, again) = (self.handed_in(), self.entered_again());
        let (told, untold): (Vec<_>, Vec<_>) =
            self.on_slips().into_iter().partition(|(_, slips)| slips.is_told());
        let given = told.into_iter().map(|(on, slips)| DotsGiven { on, slips: slips.counts }).collect();
        let untold = untold.into_iter().map(|(on, slips)| SlipsOn { on, slips: slips.all() }).collect();
        let kept = SlipsKept { slips, again, given, untold, ..SlipsKept::default() };
        if slips < FEWEST {
            return kept;
        }
        let settled = self.kept.settled.saturating_add(self.settled);
        SlipsKept { blank: self.blank(), refused: self.refused(), settled, ..kept }
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

    /// What slips gave to each line that they name.
    fn on_slips(&self) -> BTreeMap<Id, OnSlips> {
        let mut all: BTreeMap<Id, OnSlips> = BTreeMap::new();
        for given in &self.kept.given {
            add(&mut all.entry(given.on).or_default().counts, &given.slips);
        }
        for SlipsOn { on, slips } in &self.kept.untold {
            all.entry(*on).or_default().untold = *slips;
        }
        for slip in &self.slips {
            let mut values: BTreeMap<Id, usize> = BTreeMap::new();
            slip.on.iter().for_each(|on| *values.entry(*on).or_default() += 1);
            for (on, value) in values {
                let mut one = vec![0; value];
                one.last_mut().into_iter().for_each(|count| *count = 1);
                add(&mut all.entry(on).or_default().counts, &one);
            }
        }
        all
    }
}

fn add(to: &mut Vec<u32>, counts: &[u32]) {
    to.resize(to.len().max(counts.len()), 0);
    to.iter_mut().zip(counts).for_each(|(sum, count)| *sum = sum.saturating_add(*count));
}
