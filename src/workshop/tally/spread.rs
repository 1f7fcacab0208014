//! What is kept of slips when the day ends: how many gave each candidate one dot, two dots, and so on. A slip itself
//! says who voted for what, at least in a small team, where its time and its place in the pile are enough.

use std::collections::BTreeMap;

use super::{FEWEST, PaperSlip, Vote, Votes, add_up};
use crate::workshop::event::{DotsGiven, DotsOn, SlipsKept};
use crate::workshop::id::Id;
use crate::workshop::items::Lists;

impl Vote {
    /// What is to be kept of all slips so far.
    pub fn spread(&self, lists: &Lists) -> SlipsKept {
        if self.scale {
            return self.values_kept();
        }
        let kept = self.without_sums(lists);
        let summed = kept.slips > 0 && kept.given.is_empty();
        SlipsKept { dots: summed.then(|| self.dots_on_slips(lists)), ..kept }
    }

    fn without_sums(&self, lists: &Lists) -> SlipsKept {
        let (before, slips) = (&self.kept, self.handed_in());
        if self.slips.is_empty() {
            return before.clone();
        }
        if slips < FEWEST {
            return SlipsKept { slips, again: self.entered_again(), ..SlipsKept::default() };
        }
        let (blank, refused) = (self.blank(), self.refused());
        let filled = slips.saturating_sub(blank.saturating_add(refused));
        // Of slips that were too few to be spread before, nobody knows how they were.
        let none = before.slips == before.blank.saturating_add(before.refused);
        let known = none || !before.given.is_empty();
        // Of the lines of a group so small, too few slips tell.
        let small = self.rule.groups.iter().any(|people| u32::from(*people) < FEWEST);
        let given = if filled < FEWEST || !known || small { Vec::new() } else { self.given(lists) };
        let settled = before.settled.saturating_add(self.settled);
        SlipsKept {
            slips,
            blank,
            refused,
            again: self.entered_again(),
            settled,
            given,
            ..SlipsKept::default()
        }
    }

    fn dots_on_slips(&self, lists: &Lists) -> Vec<DotsOn> {
        let [_, _, slips] = self.sums_by_way(lists);
        slips.into_iter().map(|(on, dots)| DotsOn { on, dots }).collect()
    }

    /// How many slips are blank.
    pub fn blank(&self) -> u32 {
        self.how_many(self.kept.blank, |slip| slip.on.is_empty() && !slip.refused)
    }

    /// How many slips cannot count.
    pub fn refused(&self) -> u32 {
        self.how_many(self.kept.refused, |slip| slip.refused)
    }

    fn how_many(&self, kept: u32, are: fn(&PaperSlip) -> bool) -> u32 {
        let slips = self.slips.iter().filter(|slip| are(slip)).count();
        kept.saturating_add(u32::try_from(slips).unwrap_or(u32::MAX))
    }

    /// How many slips a second person entered again.
    pub fn entered_again(&self) -> u32 {
        self.kept.again.saturating_add(self.again)
    }

    fn given(&self, lists: &Lists) -> Vec<DotsGiven> {
        let mut given: BTreeMap<Id, Vec<u32>> = BTreeMap::new();
        let mut count = |on: Id, dots: usize, slips: u32| {
            let counts = given.entry(on).or_default();
            counts.resize(counts.len().max(dots), 0);
            if let Some(count) = dots.checked_sub(1).and_then(|at| counts.get_mut(at)) {
                *count = count.saturating_add(slips);
            }
        };
        for DotsGiven { on, slips } in &self.kept.given {
            slips.iter().zip(1..).for_each(|(slips, dots)| count(lists.candidate(*on), dots, *slips));
        }
        for slip in &self.slips {
            for (on, dots) in add_up(lists, slip.on.iter().map(|on| (*on, 1))) {
                count(on, dots as usize, 1);
            }
        }
        given.into_iter().map(|(on, slips)| DotsGiven { on, slips }).collect()
    }

    /// Takes what a slip says now that somebody looked at the paper.
    pub(super) fn settle(&mut self, slip: u32, settled: PaperSlip) {
        let Some(place) = (slip as usize).checked_sub(1) else { return };
        if place == self.slips.len() {
            self.slips.push(settled);
        } else if let Some(slip) = self.slips.get_mut(place) {
            *slip = settled;
        } else {
            return;
        }
        self.settled = self.settled.saturating_add(1);
    }
}

impl Votes {
    /// Keeps only the spread of a vote's slips.
    pub(super) fn keep(&mut self, id: Id, kept: &SlipsKept, lists: &Lists) {
        let Some(vote) = self.vote(id) else { return };
        let dots = match &kept.dots {
            _ if kept.slips == 0 || vote.scale => BTreeMap::new(),
            _ if !kept.given.is_empty() => dots_in(kept),
            Some(dots) => dots.iter().map(|DotsOn { on, dots }| (*on, *dots)).collect(),
            None => self.dots_shown(vote, lists),
        };
        self.with(id, |vote| {
            vote.slips.clear();
            (vote.again, vote.settled) = (0, 0);
            (vote.kept, vote.kept_dots) = (kept.clone(), dots);
        });
    }

    /// The dots that the ranked list has beside those of wall and hands: what the room saw of slips that are too few to
    /// be spread, in a document from before their sums were kept.
    fn dots_shown(&self, vote: &Vote, lists: &Lists) -> BTreeMap<Id, u32> {
        let newest = self.newest(&vote.list).is_some_and(|newest| newest.id == vote.id);
        let Some(ranking) = self.ranking(&vote.list).filter(|_| newest) else { return BTreeMap::new() };
        let shown = add_up(lists, ranking.entries.iter().map(|entry| (entry.id, entry.dots)));
        let [wall, hands, _] = vote.sums_by_way(lists);
        let others = add_up(lists, wall.into_iter().chain(hands));
        let rest = shown
            .into_iter()
            .map(|(id, dots)| (id, dots.saturating_sub(others.get(&id).copied().unwrap_or(0))));
        rest.filter(|(_, dots)| *dots > 0).collect()
    }
}

/// The dots of each candidate in a spread.
fn dots_in(kept: &SlipsKept) -> BTreeMap<Id, u32> {
    let dots = |given: &DotsGiven| {
        let each = given.slips.iter().zip(1_u32..).map(|(slips, dots)| slips.saturating_mul(dots));
        (given.on, each.fold(0, u32::saturating_add))
    };
    kept.given.iter().map(dots).collect()
}
