//! Votes in the record: the sums, what was removed since, and how the slips gave their dots.

use std::collections::BTreeMap;

use super::super::{ScaleRecord, SpreadRecord, SumRecord, ValuesRecord, VoteRecord};
use crate::workshop::event::{DotsGiven, RankedEntry};
use crate::workshop::id::Id;
use crate::workshop::items::Lists;
use crate::workshop::rows::Label;
use crate::workshop::tally::{Answers, Vote};

pub(super) fn of<'a>(vote: &'a Vote, lists: &'a Lists) -> VoteRecord<'a> {
    VoteRecord {
        list: &vote.list,
        dots_each: vote.dots.each,
        dots_most: vote.dots.most,
        people: vote.people,
        closed: vote.closed,
        slips: vote.handed_in(),
        blank: vote.blank(),
        refused: vote.refused(),
        settled: vote.kept.settled.saturating_add(vote.settled),
        counted_again: vote.entered_again(),
        counted: vote.counted(),
        possible: vote.possible(),
        sums: sums(vote, lists, &vote.ranking(lists)),
        removed: sums(vote, lists, &vote.removed(lists)),
        spread: vote.kept.given.iter().filter_map(|given| spread(given, lists)).collect(),
    }
}

pub(super) fn scale<'a>(scale: &'a Vote, lists: &'a Lists) -> ScaleRecord<'a> {
    let line = |id: Id| {
        let (named, values) = (lists.named(id)?, scale.values(lists, id));
        let (label, text) = (Label::of(named).to_string(), named.text().as_str());
        let Answers { all, hidden } = values.given();
        Some(ValuesRecord { label, text, answers: all, hidden, given: values.counts })
    };
    let lines = lists.candidates(&scale.list).into_iter().filter(|_| scale.closed);
    ScaleRecord {
        list: &scale.list,
        values: scale.dots.most,
        people: scale.people,
        closed: scale.closed,
        slips: scale.handed_in(),
        blank: scale.blank(),
        refused: scale.refused(),
        settled: scale.kept.settled.saturating_add(scale.settled),
        counted_again: scale.entered_again(),
        spread: lines.filter_map(line).collect(),
    }
}

fn sums<'a>(vote: &Vote, lists: &'a Lists, entries: &[RankedEntry]) -> Vec<SumRecord<'a>> {
    let [wall, hands, slips] = vote.sums_by_way(lists);
    let of = |sums: &BTreeMap<Id, u32>, id: &Id| sums.get(id).copied().unwrap_or(0);
    let sums = entries.iter().filter_map(|RankedEntry { id, dots, .. }| {
        let named = lists.named(*id)?;
        Some(SumRecord {
            label: Label::of(named).to_string(),
            text: named.text(),
            wall: of(&wall, id),
            hands: of(&hands, id),
            slips: of(&slips, id),
            dots: *dots,
        })
    });
    sums.collect()
}

fn spread<'a>(given: &'a DotsGiven, lists: &'a Lists) -> Option<SpreadRecord<'a>> {
    let named = lists.named(given.on)?;
    Some(SpreadRecord { label: Label::of(named).to_string(), text: named.text(), slips: &given.slips })
}
