//! Votes: what was counted from the wall, from hands and from slips. `ranking.rs` makes the ranked list from it.

use std::collections::{BTreeMap, BTreeSet};

use super::Workshop;
use super::event::{CountedBy, RankedEntry, SlipsKept, VoteEvent, VoteRule};
use super::id::Id;
use super::items::Lists;
use super::method::Dots;
use super::ranking::{self, Ranking, RankingOf};
use super::text::Line;

mod ranks;
mod reworded;
mod scale;
mod spread;

pub use ranks::{RANKS, dots_of_ranks};
#[cfg(test)]
pub use scale::Values;
pub use scale::{Answers, FEWEST, MOST_VALUES};

/// One vote with dots.
#[derive(Debug, Clone, PartialEq)]
pub struct Vote {
    /// Its id.
    pub id: Id,
    /// The id of the list that is voted on.
    pub list: String,
    /// The dots that each person had when it was opened.
    pub dots: Dots,
    /// How many people there were when it was opened.
    pub people: u16,
    /// Whether it is a scale: each slip gives each candidate one value, told as so many dots.
    pub scale: bool,
    /// On a scale, how many gave a candidate each value, as everybody could see.
    pub values: BTreeMap<(Id, CountedBy), Vec<u32>>,
    /// The dots on the wall, by candidate.
    pub wall: BTreeMap<Id, u32>,
    /// The hands, by candidate.
    pub hands: BTreeMap<Id, u32>,
    /// The paper slips that stand one by one.
    pub slips: Vec<PaperSlip>,
    /// How many of them a second person entered again.
    pub again: u32,
    /// How many of those differed and were settled.
    pub settled: u32,
    /// What is kept of slips that no longer stand one by one.
    pub kept: SlipsKept,
    /// The dots on those, by candidate.
    pub kept_dots: BTreeMap<Id, u32>,
    /// Whether it is closed.
    pub closed: bool,
    /// What else holds for it.
    pub rule: VoteRule,
}

/// A paper slip.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaperSlip {
    /// The candidates, named once for each dot; none on a blank slip.
    pub on: Vec<Id>,
    /// Whether it was handed in and cannot count.
    pub refused: bool,
}

impl PaperSlip {
    /// Whether the slip says the same as another, in whichever order, as the list is now.
    pub fn says_as(&self, other: &Self, lists: &Lists) -> bool {
        let sorted = |slip: &Self| {
            let mut on: Vec<Id> = slip.on.iter().map(|id| lists.candidate(*id)).collect();
            on.sort_unstable();
            on
        };
        self.refused == other.refused && sorted(self) == sorted(other)
    }
}

/// What does not agree between the dots that were counted and the people who are here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Uneven {
    /// More slips were handed in than there are people: how many, and of how many.
    Slips(u32, u16),
    /// There are more dots on the lines of a group than its people have: which group, how many, and of how many.
    InGroup(u16, u32, u32),
    /// There are more dots than these people have: how many, and of how many.
    Dots(u32, u32),
    /// On a scale, more values were given to one candidate than there are people: how many, and of how many.
    Values(u32, u16),
}

impl Vote {
    /// How many dots there would be if everybody used all of theirs.
    pub fn possible(&self) -> u32 {
        u32::from(self.people) * u32::from(self.dots.each)
    }

    /// How many dots were counted.
    pub fn counted(&self) -> u32 {
        let slips: usize = self.slips.iter().map(|slip| slip.on.len()).sum();
        let slips = u32::try_from(slips).unwrap_or(u32::MAX);
        let others = self.wall.values().chain(self.hands.values()).chain(self.kept_dots.values());
        others.fold(slips, |sum, dots| sum.saturating_add(*dots))
    }

    /// Whether anything was counted.
    pub fn has_any(&self) -> bool {
        if self.scale { self.handed_in() > 0 || !self.values.is_empty() } else { self.counted() > 0 }
    }

    /// How many slips were handed in, the blank ones and those that cannot count among them.
    pub fn handed_in(&self) -> u32 {
        self.kept.slips.saturating_add(u32::try_from(self.slips.len()).unwrap_or(u32::MAX))
    }

    /// What does not agree, if anything, but for what may be amiss in a group.
    pub(super) fn uneven_in_all(&self) -> Option<Uneven> {
        let (slips, dots) = (self.handed_in(), self.counted());
        if slips > u32::from(self.people) {
            return Some(Uneven::Slips(slips, self.people));
        }
        if self.scale {
            let most = self.most_values();
            return (most > u32::from(self.people)).then_some(Uneven::Values(most, self.people));
        }
        (dots > self.possible()).then(|| Uneven::Dots(dots, self.possible()))
    }

    /// The dots of each candidate as the list is now: a dot for an item counts for its theme, and for what the item was
    /// merged into.
    pub fn sums(&self, lists: &Lists) -> BTreeMap<Id, u32> {
        let [wall, hands, slips] = self.sums_by_way(lists);
        add_up(lists, wall.into_iter().chain(hands).chain(slips))
    }

    /// The same, with wall, hands and slips apart.
    pub fn sums_by_way(&self, lists: &Lists) -> [BTreeMap<Id, u32>; 3] {
        let summed = |sums: &BTreeMap<Id, u32>| add_up(lists, sums.iter().map(|(id, dots)| (*id, *dots)));
        let slips = self.slips.iter().flat_map(|slip| &slip.on).map(|id| (*id, 1));
        let kept = self.kept_dots.iter().map(|(id, dots)| (*id, *dots));
        [summed(&self.wall), summed(&self.hands), add_up(lists, slips.chain(kept))]
    }

    /// All candidates with their dots, most dots first. Those with equal dots share a place, in the order of the list.
    pub fn ranking(&self, workshop: &Workshop) -> Vec<RankedEntry> {
        let sums = self.sums(&workshop.lists);
        let dots = |id| sums.get(&id).copied().unwrap_or(0);
        ranking::ranked(workshop.candidates(&self.list).into_iter().map(|id| (id, dots(id))).collect())
    }
}

impl Vote {
    /// The dots of what can no longer be voted on, because it was removed or struck, most dots first.
    pub fn removed(&self, workshop: &Workshop) -> Vec<RankedEntry> {
        let candidates: BTreeSet<Id> = workshop.candidates(&self.list).into_iter().collect();
        let gone =
            self.sums(&workshop.lists).into_iter().filter(|(id, dots)| *dots > 0 && !candidates.contains(id));
        ranking::ranked(gone.collect())
    }
}

/// Adds up dots by candidate.
fn add_up(lists: &Lists, dots: impl Iterator<Item = (Id, u32)>) -> BTreeMap<Id, u32> {
    let mut sums = BTreeMap::new();
    for (id, dots) in dots {
        let sum = sums.entry(lists.candidate(id)).or_insert(0_u32);
        *sum = sum.saturating_add(dots);
    }
    sums
}

/// All votes of a workshop, and the ranked lists that resulted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Votes {
    /// The votes, in the order in which they were opened.
    pub votes: Vec<Vote>,
    /// The ranked lists.
    pub rankings: BTreeMap<RankingOf, Ranking>,
    /// How many entries the bottom list and the top list should have.
    pub listed: u16,
    /// The words, by vote and candidate, that people had read if it was reworded after they had answered.
    pub read_as: BTreeMap<(Id, Id), Line>,
}

impl Votes {
    /// The vote with this id.
    pub fn vote(&self, id: Id) -> Option<&Vote> {
        self.votes.iter().find(|vote| vote.id == id)
    }

    /// The vote with dots or ranks on a list whose result counts: the second if there is one, otherwise the first.
    pub fn newest(&self, list: &str) -> Option<&Vote> {
        self.voted(list, true).or_else(|| self.voted(list, false))
    }

    /// The newest vote with dots or ranks on a list, among the first ones or among those beside them.
    pub fn voted(&self, list: &str, beside: bool) -> Option<&Vote> {
        let mut votes = self.votes.iter().rev();
        votes.find(|vote| vote.list == list && !vote.scale && vote.rule.beside == beside)
    }

    /// The newest of the same kind on the same list.
    pub fn newest_like(&self, like: &Vote) -> Option<&Vote> {
        if like.scale { self.scale(&like.list) } else { self.newest(&like.list) }
    }

    /// The vote on a list that is open now.
    pub fn open(&self, list: &str) -> Option<&Vote> {
        self.newest(list).filter(|vote| !vote.closed)
    }

    /// The list as ranked; `None` if it was never ranked.
    pub fn ranking(&self, list: &str) -> Option<&Ranking> {
        let of = |beside| self.rankings.iter().find(|(of, _)| of.list == list && of.beside == beside);
        of(true).or_else(|| of(false)).map(|(_, ranking)| ranking)
    }

    /// The same, group by group if each group voted on its own: the second if there is one, otherwise the first.
    pub fn ranked<'a>(&'a self, list: &'a str) -> impl Iterator<Item = (&'a RankingOf, &'a Ranking)> {
        let beside = self.ranked_in(list, true).next().is_some();
        self.ranked_in(list, beside)
    }

    /// The same of the first vote, or of the one beside it.
    pub fn ranked_in<'a>(
        &'a self,
        list: &'a str,
        beside: bool,
    ) -> impl Iterator<Item = (&'a RankingOf, &'a Ranking)> {
        self.rankings.iter().filter(move |(of, _)| of.list == list && of.beside == beside)
    }

    /// Applies what happened to a vote. An event about a missing vote does nothing.
    pub fn apply(&mut self, event: &VoteEvent, lists: &Lists) {
        match event {
            VoteEvent::Opened { id, .. } if self.vote(*id).is_some() => {}
            VoteEvent::Opened { id, list, dots, people, scale, rule } => self.votes.push(Vote {
                id: *id,
                list: list.clone(),
                dots: *dots,
                people: *people,
                scale: *scale,
                values: BTreeMap::new(),
                wall: BTreeMap::new(),
                hands: BTreeMap::new(),
                slips: Vec::new(),
                again: 0,
                settled: 0,
                kept: SlipsKept::default(),
                kept_dots: BTreeMap::new(),
                closed: false,
                rule: rule.clone(),
            }),
            VoteEvent::Wall { vote, on, dots } => self.with(*vote, |vote| set(&mut vote.wall, *on, *dots)),
            VoteEvent::Hands { vote, on, dots } => self.with(*vote, |vote| set(&mut vote.hands, *on, *dots)),
            VoteEvent::Values { vote, on, by, counts } => self.with(*vote, |vote| {
                vote.values.insert((*on, *by), counts.clone());
            }),
            VoteEvent::Slip { vote, on, refused } => self.with(*vote, |vote| {
                vote.slips.push(PaperSlip { on: on.clone(), refused: *refused });
            }),
            VoteEvent::CountedAgain { vote, .. } => self.with(*vote, |vote| {
                vote.again = vote.again.saturating_add(1);
            }),
            VoteEvent::Settled { vote, slip, on, refused } => {
                let settled = PaperSlip { on: on.clone(), refused: *refused };
                self.with(*vote, |vote| vote.settle(*slip, settled));
            }
            VoteEvent::Spread { vote, kept } => self.keep(*vote, kept, lists),
            VoteEvent::People { vote, people } => self.with(*vote, |vote| vote.people = *people),
            VoteEvent::Closed { vote } => self.with(*vote, |vote| vote.closed = true),
            VoteEvent::Reopened { vote } => {
                self.with(*vote, |vote| vote.closed = false);
                self.forget_unread(*vote, lists);
            }
            VoteEvent::Ranked { list, entries, listed, wanted, beside, group } => {
                let ranking = Ranking { entries: entries.clone(), listed: *listed, wanted: *wanted };
                let of = RankingOf { list: list.clone(), beside: *beside, group: *group };
                self.rankings.insert(of, ranking);
            }
        }
    }

    fn with(&mut self, id: Id, change: impl FnOnce(&mut Vote)) {
        if let Some(vote) = self.votes.iter_mut().find(|vote| vote.id == id) {
            change(vote);
        }
    }
}

fn set(sums: &mut BTreeMap<Id, u32>, on: Id, dots: u32) {
    if dots == 0 {
        sums.remove(&on);
    } else {
        sums.insert(on, dots);
    }
}
