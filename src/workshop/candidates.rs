//! What can be voted on: the lines and themes of a list or of all fields of a board, the rows of a table, the islands, and
//! the plans that were taken over. This is the one place that knows which they are, what each is called, and by which label
//! people point at it; votes, rankings, scales, ballots, the record and the exports ask here.

use std::collections::BTreeSet;

use super::Workshop;
use super::id::Id;
use super::items::{Item, Named, Theme};
use super::method::{CARRIED, Capture, Dots, ISLANDS, Method, RankingDef, TableDef, VoteAsked};
use super::plan::Plan;
use super::rows::{Label, Row};
use super::table::TableRow;
use super::tally::Vote;
use super::words::Words;

/// What a method says about the ranking of what people vote on.
#[derive(Debug, Clone, Copy)]
pub struct RankingTold<'a> {
    /// Its heading.
    pub name: &'a Words,
    /// What it is, in one short sentence, if the method says so.
    pub says: Option<&'a Words>,
}

impl<'a> From<&'a RankingDef> for RankingTold<'a> {
    fn from(def: &'a RankingDef) -> Self {
        Self { name: &def.name, says: Some(&def.says) }
    }
}

impl Method {
    /// What the ranking of this capture is called. That of islands and of plans taken over, which no method defines, is
    /// called as the step in which people vote on them. `None` if nobody votes on it.
    pub fn ranking_told(&self, of: &str) -> Option<RankingTold<'_>> {
        if of == ISLANDS || of == CARRIED {
            let step = self.steps.iter().find(|step| step.kind.uses().votes_on == Some(of))?;
            return Some(RankingTold { name: &step.name, says: None });
        }
        let of_list = || self.list(of)?.ranking.as_ref();
        let of_table = || self.table(of)?.ranking.as_ref();
        of_list().or_else(of_table).map(RankingTold::from)
    }

    /// Everything but lists that people vote on: tables in the method's order, then islands, then plans taken over.
    pub fn voted_apart(&self) -> impl Iterator<Item = &str> {
        let tables = self.tables.iter().map(|table| table.id.as_str());
        tables.chain([ISLANDS, CARRIED]).filter(|of| self.ranking_told(of).is_some())
    }

    /// Everything that people vote on: the lists, then the rest.
    pub fn voted(&self) -> impl Iterator<Item = &str> {
        let lists = self.lists.iter().filter(|list| list.ranking.is_some());
        lists.map(|list| list.id.as_str()).chain(self.voted_apart())
    }

    /// Whether a vote, a ranking or a scale can be of the rows of this table: one that is shown as the months of a year
    /// has no place for them.
    pub fn has_candidates(&self, table: &TableDef) -> bool {
        self.year_table() != Some(table)
    }
}

impl Workshop {
    /// What can be voted on, in order: of a list or a board the themes that are not empty and the lines in no theme, of a
    /// table its rows, the islands that somebody works on, the plans that were taken over. Struck ones are left out.
    pub fn candidates(&self, of: &str) -> Vec<Id> {
        match self.method.capture(of) {
            _ if of == CARRIED => {
                let plans = self.plans().into_iter();
                plans.filter(|plan| plan.row.taken_over && !plan.is_struck()).map(|plan| plan.id).collect()
            }
            Some(Capture::Islands) => {
                let islands = self.islands.active().filter(|island| !island.name.is_struck());
                islands.map(|island| island.id).collect()
            }
            Some(Capture::Table(table)) => {
                let readable = |row: &&TableRow| !self.is_row_struck(table, row);
                self.rows_of(table).into_iter().filter(readable).map(|row| row.id).collect()
            }
            Some(Capture::List(_)) | None => self.lists.candidates(of),
        }
    }

    fn is_row_struck(&self, table: &TableDef, row: &TableRow) -> bool {
        if table.plans_action() {
            return self.plan(row.id).is_some_and(Plan::is_struck);
        }
        self.head_of(row).is_none() && row.is_struck(table)
    }

    /// Whether this counts by itself and is one of those that this capture holds.
    pub fn is_candidate(&self, of: &str, id: Id) -> bool {
        let held = match self.method.capture(of) {
            _ if of == CARRIED => self.plan(id).is_some_and(|plan| plan.row.taken_over),
            Some(Capture::Islands) => self.islands.island(id).is_some(),
            Some(Capture::Table(table)) => self.tables.row(id).is_some_and(|row| row.table == table.id),
            Some(Capture::List(_)) | None => self.lists.holds(of, id),
        };
        held && self.candidate_stands(id)
    }

    /// Whether this was neither removed nor merged into another.
    pub fn candidate_stands(&self, id: Id) -> bool {
        if let Some(named) = self.lists.named(id) {
            return named.stands();
        }
        match self.islands.island(id) {
            Some(island) => !island.removed,
            None => self.tables.row(id).is_some_and(|row| !row.removed),
        }
    }

    /// Its row, even if it was removed: dots that were put on it are told all the same.
    pub fn candidate_row(&self, id: Id) -> Option<Row<'_>> {
        if let Some(named) = self.lists.named(id) {
            return Some(Row::named(named));
        }
        match self.islands.island(id) {
            Some(island) => Some(Row::island(island)),
            None => self.tables.row(id).map(|row| self.table_row(row)),
        }
    }

    /// Its label and words.
    pub fn candidate_told(&self, id: Id) -> Option<(String, &str)> {
        let text = match (self.lists.named(id), self.islands.island(id)) {
            (Some(named), _) => named.text().as_str(),
            (None, Some(island)) => island.name.as_str(),
            (None, None) => self.words_of_row(self.tables.row(id)?),
        };
        Some((self.candidate_label(id).to_string(), text))
    }

    /// The label by which people point at it.
    pub fn candidate_label(&self, id: Id) -> Label {
        self.candidate_row(id).map(|row| row.label).unwrap_or_default()
    }

    /// What people mean by a label where they vote on this. A line whose words were struck is on no wall, so that nobody
    /// means it.
    pub fn candidate_called(&self, of: &str, label: &str) -> Option<Id> {
        let apart = of == CARRIED || !matches!(self.method.capture(of), Some(Capture::List(_)) | None);
        if !apart {
            let is_struck = |named: &Named<'_>| matches!(named, Named::Item(item) if item.text.is_struck());
            return self.lists.pointed(of, label).filter(|named| !is_struck(named)).map(Named::id);
        }
        let called = |id: &Id| self.candidate_label(*id).to_string().eq_ignore_ascii_case(label);
        let mut all = self.candidates(of).into_iter();
        all.find(called)
    }

    /// The groups that said this line, each once and in order: its own, and those of what was merged into it.
    pub fn groups_saying(&self, id: Id) -> BTreeSet<u16> {
        let lists = &self.lists;
        let Some(list) = lists.list_of(id) else { return BTreeSet::new() };
        let beside = lists.numbered_with(list).into_iter().flat_map(|list| &lists.list(list).items);
        let same = beside.filter(|item| !item.removed && lists.merged(item.id) == id);
        same.filter_map(|item| item.group).collect()
    }

    /// The group whose line this is; of a theme, the group whose lines all in it are.
    pub fn group_of(&self, id: Id) -> Option<u16> {
        let of_theme = |theme: &Theme| {
            let list = self.lists.list(self.lists.list_of(theme.id)?);
            let mut groups = list.within(theme.id).map(|item: &Item| item.group);
            let first = groups.next()??;
            groups.all(|other| other == Some(first)).then_some(first)
        };
        match self.lists.named(id)? {
            Named::Item(item) => item.group,
            Named::Theme(theme) => of_theme(theme),
        }
    }

    /// What is asked in a vote on this: in the step that is on, otherwise in the first that votes on it.
    pub fn vote_on(&self, of: &str) -> Option<VoteAsked<'_>> {
        let here = self.step().into_iter().chain(&self.method.steps);
        here.into_iter().filter_map(|step| step.kind.vote_asked()).find(|asked| asked.list == of)
    }

    /// The vote whose ballot this is: that of the step that is on, otherwise the newest.
    pub fn ballot_vote(&self, of: &str) -> Option<&Vote> {
        let here = self.step().and_then(|step| step.kind.vote_asked()).filter(|asked| asked.list == of);
        here.map_or_else(|| self.votes.newest(of), |asked| self.votes.voted(of, asked.beside))
    }

    /// Whether each group votes on its own lines of this.
    pub fn is_by_groups(&self, of: &str) -> bool {
        let asked = || self.vote_on(of).is_some_and(|asked| asked.within.is_some());
        self.ballot_vote(of).map_or_else(asked, Vote::is_by_groups)
    }

    /// How people vote on this: how many dots each has, or how many candidates each names in order.
    pub fn ballot_rule(&self, of: &str) -> (Dots, Option<u16>) {
        match self.ballot_vote(of) {
            Some(vote) => (vote.dots, vote.rule.ranked),
            None => (self.dots, self.vote_on(of).and_then(|asked| asked.ranked)),
        }
    }

    /// What a capture is called, in the workshop's language.
    pub fn name_of_capture<'a>(&'a self, of: &'a str) -> &'a str {
        let table = || self.method.table(of).map(|table| table.name.get(self.lang));
        let ranking = || self.method.ranking_told(of).map(|told| told.name.get(self.lang));
        let list = self.method.list(of).map(|list| list.name.get(self.lang));
        list.or_else(table).or_else(ranking).unwrap_or(of)
    }
}
