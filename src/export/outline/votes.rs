//! Votes: how many voted and how, all candidates with their dots, and what was removed since.

use crate::workshop::event::RankedEntry;
use crate::workshop::method::ListDef;
use crate::workshop::ranking::{self, State};
use crate::workshop::rows::Row;
use crate::workshop::tally::{Answers, Vote};

use super::super::report::{Block, Grid, RankedLine};
use super::Outline;

impl Outline<'_> {
    /// The vote on a list.
    pub(super) fn votes(&mut self, list: &ListDef) {
        let Some(ranking) = &list.ranking else { return };
        self.heading(3, self.texts.msg_export_all_votes(self.words(&ranking.name)));
        match ranking::of(self.workshop, &list.id) {
            State::Unranked => self.remark(self.texts.msg_export_not_voted()),
            State::Open => self.remark(self.texts.msg_export_vote_open()),
            State::Ranked(standings) => {
                let vote = self.workshop.votes.newest(&list.id);
                self.blocks.extend(vote.map(|vote| Block::Paragraph(self.how_voted(vote))));
                let (lines, below) = self.ranked(standings);
                let removed = vote.map(|vote| self.removed(vote)).unwrap_or_default();
                self.blocks.push(Block::Ranked { says: self.texts.msg_export_listed(), lines });
                for (says, lines) in
                    [(self.texts.msg_export_unlisted(), below), (self.texts.msg_export_removed(), removed)]
                {
                    if !lines.is_empty() {
                        self.blocks.push(Block::Ranked { says, lines });
                    }
                }
            }
        }
    }

    /// How many gave each line of a list which value.
    pub(super) fn scale(&mut self, list: &str) {
        let Some(scale) = self.workshop.votes.scale(list) else { return };
        if !scale.closed {
            return self.remark(self.texts.msg_export_scale_open());
        }
        self.blocks.extend(self.slips(scale).map(Block::Paragraph));
        let words = self.workshop.method.value_words(list);
        let value = |value: u16| {
            let word = words.get(usize::from(value) - 1).map(|word| self.words(word)).unwrap_or_default();
            format!("{value} {word}").trim().to_owned()
        };
        let values = (1..=scale.dots.most).map(value);
        let head = [String::new()].into_iter().chain(values).chain([self.texts.msg_export_scale_answers()]);
        let lists = &self.workshop.lists;
        let rows = lists.candidates(list).into_iter().filter_map(|id| {
            let (row, values) = (Row::named(lists.named(id)?), scale.values(lists, id));
            let Answers { all, hidden } = values.given();
            let few = (hidden > 0).then(|| self.texts.msg_export_scale_few(hidden));
            let told = |count: &u32| if all == hidden { "–".to_owned() } else { count.to_string() };
            let counts = values.counts.iter().map(told);
            let last = few.unwrap_or_else(|| all.to_string());
            Some([row.headed()].into_iter().chain(counts).chain([last]).collect())
        });
        let grid = Grid { head: head.collect(), rows: rows.collect() };
        self.blocks.push(Block::Grid(grid));
    }

    fn how_voted(&self, vote: &Vote) -> String {
        let rule = self.texts.msg_export_vote_rule(vote.people, vote.dots.each, vote.dots.most);
        let sum = self.texts.msg_export_vote_sum(vote.counted(), vote.possible());
        let slips = self.slips(vote).map(|slips| format!(" {slips}")).unwrap_or_default();
        format!("{rule} {sum}{slips}")
    }

    /// How many slips were handed in, how many of them do not count, and whether two people counted them.
    fn slips(&self, vote: &Vote) -> Option<String> {
        let texts = self.texts;
        let any = |slips: u32| (slips > 0).then_some(slips);
        let all = any(vote.handed_in())?;
        let twice = vote.entered_again() == all;
        let settled = any(vote.kept.settled.saturating_add(vote.settled)).filter(|_| twice);
        let told = [
            Some(texts.msg_export_slips(all)),
            any(vote.blank()).map(|slips| texts.msg_export_slips_blank(slips)),
            any(vote.refused()).map(|slips| texts.msg_export_slips_invalid(slips)),
            twice.then(|| texts.msg_export_slips_twice()),
            settled.map(|slips| texts.msg_export_slips_settled(slips)),
        ];
        Some(format!("{}.", told.into_iter().flatten().collect::<Vec<_>>().join(", ")))
    }

    /// What can no longer be voted on, with the dots that it had: without them the sums would not agree.
    fn removed(&self, vote: &Vote) -> Vec<RankedLine> {
        let removed = vote.removed(&self.workshop.lists);
        let most = removed.first().map_or(1, |entry| entry.dots).max(1);
        let line = |entry: &RankedEntry| {
            let row = Row::named(self.workshop.lists.named(entry.id)?);
            Some(RankedLine {
                label: row.label.to_string(),
                text: self.in_its_field(&row),
                dots: self.texts.msg_export_dots(entry.dots),
                share: u8::try_from(entry.dots.saturating_mul(100) / most).unwrap_or(100),
            })
        };
        removed.iter().filter_map(line).collect()
    }
}
