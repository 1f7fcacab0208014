//! Votes in the record: the sums, what was removed since, and how the slips gave their dots.

use std::collections::BTreeMap;

use super::super::{
    ChosenEntryRecord, ChosenRecord, GroupSumRecord, RankedRecord, RankingRecord, ScaleRecord, SlipsRecord,
    SpreadRecord, SumRecord, ValuesRecord, VoteRecord, VoteRuleRecord,
};
use crate::workshop::Workshop;
use crate::workshop::event::{DotsGiven, RankedEntry};
use crate::workshop::id::Id;
use crate::workshop::items::Named;
use crate::workshop::ranking::{self, Standing, State};
use crate::workshop::tally::{Answers, Vote};

pub(super) fn of<'a>(vote: &'a Vote, workshop: &'a Workshop) -> VoteRecord<'a> {
    VoteRecord {
        list: &vote.list,
        dots_each: vote.dots.each,
        dots_most: vote.dots.most,
        people: vote.people,
        closed: vote.closed,
        slips: SlipsRecord {
            slips: vote.handed_in(),
            blank: vote.blank(),
            refused: vote.refused(),
            settled: vote.kept.settled.saturating_add(vote.settled),
            counted_again: vote.entered_again(),
        },
        counted: vote.counted(),
        possible: vote.possible(),
        sums: sums(vote, workshop, &vote.ranking(workshop)),
        removed: sums(vote, workshop, &vote.removed(workshop)),
        spread: vote.kept.given.iter().filter_map(|given| spread(given, workshop)).collect(),
        rule: rule(vote, workshop),
    }
}

fn rule(vote: &Vote, workshop: &Workshop) -> VoteRuleRecord {
    let sum = |(group, counted)| GroupSumRecord { group, counted, possible: vote.possible_in(group) };
    VoteRuleRecord {
        ranked: vote.rule.ranked,
        beside: vote.rule.beside,
        groups: vote.sums_of_groups(workshop).into_iter().map(sum).collect(),
    }
}

pub(super) fn scale<'a>(scale: &'a Vote, workshop: &'a Workshop) -> ScaleRecord<'a> {
    let line = |id: Id| {
        let (label, text) = workshop.candidate_told(id)?;
        let values = scale.values(&workshop.lists, id);
        let Answers { all, hidden } = values.given();
        Some(ValuesRecord {
            label,
            text,
            answers: all,
            hidden,
            given: values.counts,
            read_as: workshop.read_as(scale, id),
        })
    };
    let lines = workshop.candidates(&scale.list).into_iter().filter(|_| scale.closed);
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

fn sums<'a>(vote: &'a Vote, workshop: &'a Workshop, entries: &[RankedEntry]) -> Vec<SumRecord<'a>> {
    let [wall, hands, slips] = vote.sums_by_way(&workshop.lists);
    let of = |sums: &BTreeMap<Id, u32>, id: &Id| sums.get(id).copied().unwrap_or(0);
    let sums = entries.iter().filter_map(|RankedEntry { id, dots, .. }| {
        let (label, text) = workshop.candidate_told(*id)?;
        Some(SumRecord {
            label,
            text,
            wall: of(&wall, id),
            hands: of(&hands, id),
            slips: of(&slips, id),
            dots: *dots,
            read_as: workshop.read_as(vote, *id),
        })
    });
    sums.collect()
}

fn spread<'a>(given: &'a DotsGiven, workshop: &'a Workshop) -> Option<SpreadRecord<'a>> {
    let (label, text) = workshop.candidate_told(given.on)?;
    Some(SpreadRecord { label, text, slips: &given.slips })
}

/// Every ranking, of lists and of whatever else people voted on: the first of two votes before the second.
pub(super) fn rankings<'a>(workshop: &'a Workshop, lists: &[&'a str]) -> Vec<RankingRecord<'a>> {
    let all = lists.iter().copied().chain(workshop.method.voted_apart());
    all.flat_map(|of| rankings_of(workshop, of)).collect()
}

fn rankings_of<'a>(workshop: &'a Workshop, of: &'a str) -> Vec<RankingRecord<'a>> {
    let first = ranking::first(workshop, of);
    let first = (!first.is_empty()).then(|| ranking_of(workshop, (of, false), first));
    let newest = match ranking::of(workshop, of) {
        // It is the first alone while nobody has closed the second.
        State::Ranked(_) if first.is_some() && workshop.votes.ranked_in(of, true).next().is_none() => None,
        State::Ranked(standings) => {
            let beside = workshop.votes.ranked_in(of, true).next().is_some();
            Some(ranking_of(workshop, (of, beside), standings))
        }
        State::Open | State::Unranked => None,
    };
    first.into_iter().chain(newest).collect()
}

fn ranking_of<'a>(
    workshop: &'a Workshop,
    (of, beside): (&'a str, bool),
    standings: Vec<Standing>,
) -> RankingRecord<'a> {
    let entry = |standing: Standing| {
        let Standing { id, dots, first, group, place, .. } = standing;
        let (label, text) = workshop.candidate_told(id)?;
        let list = workshop.lists.list_of(id).unwrap_or(of);
        let members = match workshop.lists.named(id) {
            Some(Named::Theme(theme)) => {
                workshop.lists.list(list).within(theme.id).map(|item| item.text.as_str()).collect()
            }
            Some(Named::Item(_)) | None => Vec::new(),
        };
        let list = workshop.lists.is_board(of).then_some(list);
        Some(RankedRecord { place, dots, label, text, members, list, first, group })
    };
    let listed = standings.into_iter().filter(|standing| standing.listed);
    let head = workshop.method.ranking_told(of).map(|told| told.name.get(workshop.lang));
    RankingRecord {
        list: of,
        name: head.unwrap_or_else(|| workshop.name_of_capture(of)),
        entries: listed.filter_map(entry).collect(),
        beside,
    }
}

/// Where people went who chose among anything but islands.
pub(super) fn chosen(workshop: &Workshop) -> Vec<ChosenRecord<'_>> {
    let entry = |id: Id| {
        let (people, (label, text)) = (workshop.chosen(id)?, workshop.candidate_told(id)?);
        Some(ChosenEntryRecord { label, text, people })
    };
    let among = workshop.chosen_among().into_iter();
    let of = |list| workshop.candidates(list).into_iter().filter_map(entry).collect();
    among.map(|list| ChosenRecord { list, entries: of(list) }).collect()
}
