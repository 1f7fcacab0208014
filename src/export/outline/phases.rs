//! The lists: each phase with its vote and everything that was said, the turn between them, and all other lists.

use crate::workshop::event::Outcome;
use crate::workshop::id::Id;
use crate::workshop::items::{Item, Named, Theme};
use crate::workshop::method::ListDef;
use crate::workshop::step::{Hearing, Uses};
use crate::workshop::tally::Vote;

use super::super::report::{Block, Pair, ReportEntry};
use super::Outline;
use crate::workshop::ranking::{self, State};

impl Outline<'_> {
    /// Each list that is voted on, followed by what it was reframed into.
    pub(super) fn phases(&mut self) {
        let turned = self.turned();
        for list in self.ranked_lists() {
            self.heading(2, self.words(&list.name));
            let question = self.workshop.method.question_of(&list.id);
            let question = question.map_or("", |field| self.workshop.about(field));
            if !question.is_empty() {
                self.blocks.push(Block::Paragraph(question.to_owned()));
            }
            self.votes(list);
            self.heading(3, self.texts.msg_export_everything(self.words(&list.name)));
            self.everything(&list.id);
            if let Some((from, into)) = turned.filter(|(from, _)| *from == list.id) {
                self.turn(from, into);
            }
        }
    }

    fn votes(&mut self, list: &ListDef) {
        let Some(ranking) = &list.ranking else { return };
        self.heading(3, self.texts.msg_export_all_votes(self.words(&ranking.name)));
        match ranking::of(self.workshop, &list.id) {
            State::Unranked => self.remark(self.texts.msg_export_not_voted()),
            State::Open => self.remark(self.texts.msg_export_vote_open()),
            State::Ranked(standings) => {
                if let Some(vote) = self.workshop.votes.newest(&list.id) {
                    self.blocks.push(Block::Paragraph(self.how_voted(vote)));
                }
                let cut = standings.iter().position(|standing| !standing.listed).unwrap_or(standings.len());
                let mut places = self.places(&standings);
                let below = places.split_off(cut);
                self.blocks.push(Block::Ranked { says: self.texts.msg_export_listed(), places });
                if !below.is_empty() {
                    let says = self.texts.msg_export_unlisted();
                    self.blocks.push(Block::Ranked { says, places: below });
                }
            }
        }
    }

    fn how_voted(&self, vote: &Vote) -> String {
        let rule = self.texts.msg_export_vote_rule(vote.people, vote.dots.each, vote.dots.most);
        let sum = self.texts.msg_export_vote_sum(vote.counted(), vote.possible());
        format!("{rule} {sum}")
    }

    /// Everything in a list: the themes with their lines, then the lines in no theme.
    pub(super) fn everything(&mut self, list: &str) {
        let entries = self.entries(list);
        if entries.is_empty() {
            self.remark(self.texts.msg_export_nothing_said());
        } else {
            self.blocks.push(Block::List(entries));
        }
    }

    fn entries(&self, name: &str) -> Vec<ReportEntry> {
        let lists = &self.workshop.lists;
        let list = lists.list(name);
        // An item may still name a theme that was later merged: it counts for the theme it was merged into.
        let within = |theme: Id| list.standing().filter(move |item| lists.candidate(item.id) == theme);
        let themes = list.themes_standing().map(|theme| ReportEntry {
            label: theme.letters(),
            text: theme.name.to_string(),
            notes: self.merged_letters(name, theme),
            under: within(theme.id).map(|item| self.entry(name, item)).collect(),
        });
        let loose = list.standing().filter(|item| lists.candidate(item.id) == item.id);
        themes.chain(loose.map(|item| self.entry(name, item))).collect()
    }

    fn entry(&self, list: &str, item: &Item) -> ReportEntry {
        let said = (item.again > 0).then(|| self.texts.msg_export_said(item.again + 1));
        let also = item.wordings.iter().map(|wording| self.texts.msg_export_also(wording.as_str()));
        let notes = said.into_iter().chain(also).chain(self.merged_numbers(list, item)).collect();
        ReportEntry { label: item.number.to_string(), text: item.text.to_string(), notes, under: Vec::new() }
    }

    /// The numbers of what was merged into an item, which answers to them as well.
    fn merged_numbers(&self, list: &str, item: &Item) -> Option<String> {
        let lists = &self.workshop.lists;
        let merged = lists.list(list).items.iter().filter(|other| {
            other.id != item.id && !other.removed && other.into.is_some() && lists.merged(other.id) == item.id
        });
        let numbers: Vec<String> = merged.map(|other| other.number.to_string()).collect();
        (!numbers.is_empty()).then(|| self.texts.msg_export_numbers(numbers.join(", ")))
    }

    fn merged_letters(&self, list: &str, theme: &Theme) -> Vec<String> {
        let lists = &self.workshop.lists;
        let merged = lists.list(list).themes.iter().filter(|other| {
            other.id != theme.id
                && !other.removed
                && other.into.is_some()
                && lists.merged(other.id) == theme.id
        });
        let also = merged.map(|other| format!("{} {}", other.letters(), other.name));
        also.map(|other| self.texts.msg_export_also(other)).collect()
    }

    /// The turn from critique to wish: every entry of the ranked list, and whatever else was reframed.
    fn turn(&mut self, from: &str, into: &str) {
        let listed: Vec<Named<'_>> =
            ranking::listed(self.workshop, from).iter().map(|standing| standing.named).collect();
        let mut pairs: Vec<Pair> = listed.iter().map(|named| self.pair(*named, into)).collect();
        let lists = &self.workshop.lists;
        let mut others: Vec<Id> = Vec::new();
        for link in lists.list(into).standing().filter_map(|item| item.from) {
            let id = lists.candidate(link);
            if !others.contains(&id) && !listed.iter().any(|named| named.id() == id) {
                others.push(id);
            }
        }
        let others = others.into_iter().filter_map(|id| lists.named(id)).filter(|named| named.stands());
        pairs.extend(others.map(|named| self.pair(named, into)));
        if !pairs.is_empty() {
            self.heading(2, self.texts.msg_export_turn());
            self.blocks.push(Block::Pairs(pairs));
        }
    }

    fn pair(&self, from: Named<'_>, into: &str) -> Pair {
        let wishes = ranking::wishes(self.workshop, from.id(), into);
        Pair { from: Self::mentioned(from), to: wishes.map(|item| item.text.to_string()).collect() }
    }

    /// Every list that is not voted on: parked objections (they return with the plans), what the groups said, and last
    /// the rounds (hopes and what became of them, check-out). An empty list that no step of this day fills is left out.
    pub(super) fn rest_of_the_lists(&mut self) {
        let method = &self.workshop.method;
        let mut lists: Vec<&ListDef> = method.lists.iter().filter(|list| list.ranking.is_none()).collect();
        lists.sort_by_key(|list| {
            let mut uses = self.uses_of(&list.id);
            (uses.clone().next().is_some(), uses.any(|uses| uses.hearing == Hearing::InTurn))
        });
        lists.retain(|list| {
            self.uses_of(&list.id).next().is_some()
                || self.workshop.lists.list(&list.id).standing().next().is_some()
        });
        for list in lists {
            self.heading(2, self.words(&list.name));
            self.list_in_its_way(&list.id);
        }
        // A list that a later method file no longer has is shown by its id: nothing that was said is lost.
        let unknown: Vec<&str> =
            self.workshop.lists.names().filter(|name| method.list(name).is_none()).collect();
        for name in unknown {
            self.heading(2, name);
            self.everything(name);
        }
    }

    /// What the steps that fill or use a list do with it.
    fn uses_of<'s>(&'s self, list: &'s str) -> impl Iterator<Item = Uses<'s>> + Clone {
        let uses = self.workshop.method.steps.iter().map(|step| step.kind.uses());
        uses.filter(move |uses| uses.list == Some(list))
    }

    fn is_looked_at_again(&self, id: &str) -> bool {
        let mut steps = self.workshop.method.steps.iter();
        steps.any(|step| step.kind.uses().looks_back == Some(id))
    }

    fn list_in_its_way(&mut self, id: &str) {
        let items: Vec<&Item> = self.workshop.lists.list(id).standing().collect();
        if items.iter().any(|item| item.group.is_some()) {
            self.by_group(id, &items);
        } else if self.is_looked_at_again(id) && !items.is_empty() {
            let entries = items.iter().map(|item| self.hope(id, item)).collect();
            self.blocks.push(Block::List(entries));
        } else {
            self.everything(id);
        }
    }

    fn by_group(&mut self, list: &str, items: &[&Item]) {
        let mut groups: Vec<Option<u16>> = items.iter().map(|item| item.group).collect();
        // Lines without a group come last.
        groups.sort_unstable_by_key(|group| group.unwrap_or(u16::MAX));
        groups.dedup();
        for group in groups {
            let head = group.map(|number| self.texts.msg_export_group(number));
            self.heading(3, head.unwrap_or_else(|| self.texts.msg_export_no_group()));
            let of_it = items.iter().filter(|item| item.group == group);
            let entries = of_it.map(|item| self.entry(list, item)).collect();
            self.blocks.push(Block::List(entries));
        }
    }

    fn hope(&self, list: &str, item: &Item) -> ReportEntry {
        let mut entry = self.entry(list, item);
        let outcome = match item.outcome {
            Some(Outcome::Met) => Some(self.texts.msg_export_hope_met()),
            Some(Outcome::Partly) => Some(self.texts.msg_export_hope_partly()),
            Some(Outcome::NotYet) => Some(self.texts.msg_export_hope_not_yet()),
            None => self.workshop.day.ended.map(|_| self.texts.msg_export_hope_open()),
        };
        entry.notes.extend(outcome);
        entry
    }
}
