//! Votes: how many voted and how, all candidates with their dots, and what was removed since; of two votes beside each
//! other, both.

use crate::workshop::event::RankedEntry;
use crate::workshop::id::Id;
use crate::workshop::ranking::{self, Standing, State};
use crate::workshop::rows::{Audience, Beside, Row, Rows};
use crate::workshop::tally::{Answers, Vote};

use super::super::report::{Block, Grid, RankedLine};
use super::Outline;

/// The entries of a ranking, or of one group where each has its own.
#[derive(Default)]
struct RankedPart {
    group: Option<u16>,
    /// Those that made the list.
    made: Vec<RankedLine>,
    /// Those that did not.
    below: Vec<RankedLine>,
}

impl Outline<'_> {
    /// The bottom or top list, and any other that people voted on: only the entries that made it.
    pub(super) fn bottom_or_top(&mut self, of: &str) {
        let Some(told) = self.workshop.method.ranking_told(of) else { return };
        self.heading(2, self.words(told.name));
        let standings = match ranking::of(self.workshop, of) {
            State::Unranked => return self.remark(self.texts.msg_export_not_voted()),
            State::Open => return self.remark(self.texts.msg_export_vote_open()),
            State::Ranked(standings) => standings,
        };
        let says = told.says.map_or("", |says| self.words(says));
        let says = [says.to_owned(), self.beside_told(&standings)];
        let says = says.into_iter().filter(|says| !says.is_empty()).collect::<Vec<_>>().join(" ");
        for part in self.ranked(of, &standings) {
            self.group_head(of, part.group, 3);
            self.blocks.push(Block::Ranked { says: says.clone(), lines: part.made });
        }
    }

    /// Which of the numbers is of which vote, if there are those of two.
    fn beside_told(&self, standings: &[Standing]) -> String {
        let beside = standings.iter().any(|standing| standing.first.is_some());
        if beside { self.texts.msg_vote_export_beside() } else { String::new() }
    }

    fn group_head(&mut self, of: &str, group: Option<u16>, level: u8) {
        let Some(group) = group else { return };
        let name = self.workshop.group_name(of, group);
        self.heading(level, name.unwrap_or_else(|| self.texts.msg_export_group(group)));
    }

    /// The votes on everything but lists, and what of it was given values.
    pub(super) fn voted_apart(&mut self) {
        let method = &self.workshop.method;
        for of in method.voted_apart() {
            self.heading(2, self.workshop.name_of_capture(of));
            self.votes(of);
        }
        let scales = method.steps.iter().filter_map(|step| step.kind.scale_of());
        for of in scales.filter(|of| method.list(of).is_none()) {
            self.heading(2, self.workshop.name_of_capture(of));
            self.scale(of);
        }
    }

    /// Where people went who chose among anything but islands: under the name of the step in which they did.
    pub(super) fn chosen(&mut self) {
        for of in self.workshop.chosen_among() {
            let step = self.workshop.method.steps.iter().find(|step| step.kind.chosen_among() == Some(of));
            let name = step.map(|step| self.words(&step.name)).unwrap_or_default();
            self.heading(2, name);
            let rows = self.workshop.candidates(of).into_iter().filter_map(|id| {
                let (people, row) = (self.workshop.chosen(id)?, self.workshop.candidate_row(id)?);
                Some(vec![row.headed(), people.to_string()])
            });
            let rows = rows.collect();
            let head =
                vec![self.workshop.name_of_capture(of).to_owned(), self.texts.msg_export_island_count()];
            self.blocks.push(Block::Grid(Grid { head, rows }));
        }
    }

    /// The vote on something; of two beside each other, the second with both, then the first.
    pub(super) fn votes(&mut self, of: &str) {
        let Some(told) = self.workshop.method.ranking_told(of) else { return };
        self.heading(3, self.texts.msg_export_all_votes(self.words(told.name)));
        match ranking::of(self.workshop, of) {
            State::Unranked => self.remark(self.texts.msg_export_not_voted()),
            State::Open => self.remark(self.texts.msg_export_vote_open()),
            State::Ranked(standings) => self.vote(of, self.workshop.votes.newest(of), &standings),
        }
        let first = ranking::first(self.workshop, of);
        let newest_is_first = self.workshop.votes.open(of).is_none()
            && self.workshop.votes.ranked_in(of, true).next().is_none();
        if !first.is_empty() && !newest_is_first {
            self.heading(4, self.texts.msg_vote_export_first());
            self.vote(of, self.workshop.votes.voted(of, false), &first);
        }
    }

    /// What was counted in a vote.
    fn vote(&mut self, of: &str, vote: Option<&Vote>, standings: &[Standing]) {
        self.blocks.extend(vote.map(|vote| Block::Paragraph(self.how_voted(vote))));
        let beside = self.beside_told(standings);
        if !beside.is_empty() {
            self.blocks.push(Block::Paragraph(beside));
        }
        for RankedPart { group, made, below } in self.ranked(of, standings) {
            self.group_head(of, group, 4);
            self.blocks.push(Block::Ranked { says: self.texts.msg_export_listed(), lines: made });
            if !below.is_empty() {
                self.blocks.push(Block::Ranked { says: self.texts.msg_export_unlisted(), lines: below });
            }
        }
        let removed = vote.map(|vote| self.removed(vote)).unwrap_or_default();
        if !removed.is_empty() {
            self.blocks.push(Block::Ranked { says: self.texts.msg_export_removed(), lines: removed });
        }
    }

    /// The entries of a ranking, those that made it apart from those that did not; if each group has its own, group by
    /// group. There is always one part.
    fn ranked(&self, of: &str, standings: &[Standing]) -> Vec<RankedPart> {
        let most = standings.iter().map(|standing| standing.dots).max().unwrap_or(0).max(1);
        let mut parts: Vec<RankedPart> = Vec::new();
        for row in Rows::ranked(self.workshop, (of, standings), Audience::Leader).iter() {
            let Beside::Ranked { dots, first, points, tied, listed } = row.beside else { continue };
            if parts.last().is_none_or(|part| part.group != row.part) {
                parts.push(RankedPart { group: row.part, ..RankedPart::default() });
            }
            let Some(part) = parts.last_mut() else { continue };
            let into = if listed { &mut part.made } else { &mut part.below };
            let counted = self.counted(dots, points);
            let counted = first.map_or(counted.clone(), |first| format!("{first}\u{a0}· {counted}"));
            into.push(RankedLine {
                label: row.label.to_string(),
                text: self.as_read(self.in_its_field(&row), self.workshop.votes.newest(of), row.id),
                dots: if tied { self.texts.msg_export_tied(counted) } else { counted },
                share: u8::try_from(dots * 100 / most).unwrap_or(100),
            });
        }
        if parts.is_empty() { vec![RankedPart::default()] } else { parts }
    }

    /// A candidate, with the words that people had read if it was reworded after they had answered.
    fn as_read(&self, told: String, vote: Option<&Vote>, id: Id) -> String {
        match vote.and_then(|vote| self.workshop.read_as(vote, id)) {
            Some(was) => format!("{told} ({})", self.texts.msg_export_read_as(was)),
            None => told,
        }
    }

    fn counted(&self, dots: u32, points: bool) -> String {
        if points { self.texts.msg_vote_points(dots) } else { self.texts.msg_export_dots(dots) }
    }

    /// How many gave each line of a list which value.
    pub(super) fn scale(&mut self, list: &str) {
        let Some(scale) = self.workshop.votes.scale(list) else { return };
        if !scale.closed {
            return self.remark(self.texts.msg_export_scale_open());
        }
        let step = self.workshop.method.scale_step(list);
        if let Some(step) = step {
            self.heading(3, self.words(&step.name));
        }
        self.blocks.extend(self.slips(scale).map(Block::Paragraph));
        let words = step.map(|step| step.kind.value_words()).unwrap_or_default();
        let value = |value: u16| {
            let word = words.get(usize::from(value) - 1).map(|word| self.words(word)).unwrap_or_default();
            format!("{value} {word}").trim().to_owned()
        };
        let values = (1..=scale.dots.most).map(value);
        let head = [String::new()].into_iter().chain(values).chain([self.texts.msg_export_scale_answers()]);
        let lists = &self.workshop.lists;
        let rows = self.workshop.candidates(list).into_iter().filter_map(|id| {
            let (row, values) = (self.workshop.candidate_row(id)?, scale.values(lists, id));
            let Answers { all, hidden } = values.given();
            let few = (hidden > 0).then(|| self.texts.msg_export_scale_few(hidden));
            let told = |count: &u32| if all == hidden { "–".to_owned() } else { count.to_string() };
            let counts = values.counts.iter().map(told);
            let last = few.unwrap_or_else(|| all.to_string());
            let name = self.as_read(row.headed(), Some(scale), id);
            Some([name].into_iter().chain(counts).chain([last]).collect())
        });
        let grid = Grid { head: head.collect(), rows: rows.collect() };
        self.blocks.push(Block::Grid(grid));
    }

    fn how_voted(&self, vote: &Vote) -> String {
        let slips = self.slips(vote).map(|slips| format!(" {slips}")).unwrap_or_default();
        if let Some(ranks) = vote.rule.ranked {
            return format!("{}{slips}", self.texts.msg_vote_export_order(vote.people, ranks));
        }
        let rule = self.texts.msg_export_vote_rule(vote.people, vote.dots.each, vote.dots.most);
        let sum = self.texts.msg_export_vote_sum(vote.counted(), vote.possible());
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
        let removed = vote.removed(self.workshop);
        let most = removed.first().map_or(1, |entry| entry.dots).max(1);
        let line = |entry: &RankedEntry| {
            let row: Row<'_> = self.workshop.candidate_row(entry.id)?;
            Some(RankedLine {
                label: row.label.to_string(),
                text: self.in_its_field(&row),
                dots: self.counted(entry.dots, vote.rule.ranked.is_some()),
                share: u8::try_from(entry.dots.saturating_mul(100) / most).unwrap_or(100),
            })
        };
        removed.iter().filter_map(line).collect()
    }
}
