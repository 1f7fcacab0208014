//! The lists: each phase with its vote and everything that was said, the wishes that were made between them, and all
//! other lists.

use std::collections::BTreeMap;

use crate::workshop::event::{Field, Outcome};
use crate::workshop::id::Id;
use crate::workshop::items::{Item, Named, Theme};
use crate::workshop::method::ListDef;
use crate::workshop::rows::{Audience, Beside, Row, Rows};
use crate::workshop::step::{Hearing, Uses};
use crate::workshop::text::{Line, fold};

use super::super::report::{Block, Pair, ReportEntry};
use super::Outline;
use crate::workshop::ranking;

impl Outline<'_> {
    /// Each list that is voted on, followed by what it was reframed into.
    pub(super) fn phases(&mut self) {
        let method = &self.workshop.method;
        for list in self.ranked_lists().filter(|list| method.board_of(&list.id).is_none()) {
            self.heading(2, self.words(&list.name));
            let question = self.workshop.method.question_of(&list.id);
            let question = question.map_or("", |field| self.workshop.was_asked(field));
            if !question.is_empty() {
                self.blocks.push(Block::Paragraph(question.to_owned()));
            }
            self.votes(&list.id);
            if list.fields.is_empty() {
                self.everything_as_said(list);
            } else {
                self.fields_of(list);
                self.scale(&list.id);
            }
            self.wishes_for(&list.id);
        }
    }

    /// Everything in a list. What groups said is read group by group, also if people voted on it.
    fn everything_as_said(&mut self, list: &ListDef) {
        if self.uses_of(&list.id).any(|uses| uses.hearing == Hearing::ByGroup) {
            self.by_group(&list.id);
        } else {
            self.heading(3, self.texts.msg_export_everything(self.words(&list.name)));
            self.everything(&list.id);
        }
        self.scale(&list.id);
    }

    /// The fields of a board, each under its name, with what was said there and then its own vote if it has one; of a board with sheets, sheet by sheet.
    fn fields_of(&mut self, board: &ListDef) {
        if !self.workshop.lists.sheets(&board.id).is_empty() {
            return self.sheets_of(board);
        }
        let method = &self.workshop.method;
        let is_empty = |field: &str| Rows::list(self.workshop, field, Audience::Leader).is_empty();
        let all_empty = board.fields.iter().all(|field| is_empty(field));
        for field in board.fields.iter().filter_map(|field| method.list(field)) {
            self.heading(3, self.words(&field.name));
            // What stood in it may have gone on to another field: that is no silence.
            if is_empty(&field.id) && !all_empty {
                self.blocks.push(Block::Paragraph("–".to_owned()));
            } else {
                self.everything(&field.id);
            }
            self.votes(&field.id);
            self.scale(&field.id);
            self.wishes_for(&field.id);
        }
    }

    /// Everything in a list: the themes with their lines, then the lines in no theme.
    pub(super) fn everything(&mut self, list: &str) {
        let rows = Rows::list(self.workshop, list, Audience::Leader);
        let entries = self.nested(rows.iter(), list);
        self.list_or_nothing(entries);
    }

    pub(super) fn list_or_nothing(&mut self, entries: Vec<ReportEntry>) {
        if entries.is_empty() {
            self.remark(self.texts.msg_export_nothing_said());
        } else {
            self.blocks.push(Block::List(entries));
        }
    }

    /// These rows of a list, those of a theme below it.
    pub(super) fn nested<'r>(&self, rows: impl Iterator<Item = Row<'r>>, name: &str) -> Vec<ReportEntry> {
        let mut entries: Vec<ReportEntry> = Vec::new();
        for row in rows {
            let entry = self.entry(name, &row);
            match entries.last_mut().filter(|_| row.depth > 0) {
                Some(theme) => theme.under.push(entry),
                None => entries.push(entry),
            }
        }
        entries
    }

    /// A line or a theme, with what was merged into it: it answers to those numbers and letters as well.
    pub(super) fn entry(&self, list: &str, row: &Row<'_>) -> ReportEntry {
        let mut notes = match self.workshop.lists.named(row.id) {
            Some(Named::Item(item)) => self.said_of(list, item),
            Some(Named::Theme(theme)) => self.merged_letters(list, theme),
            None => Vec::new(),
        };
        // What it leads to, if it is on a board.
        notes.extend((!row.below.is_empty()).then(|| row.below.to_string()));
        let (label, text) = (row.label.to_string(), row.text.to_string());
        ReportEntry { label, text, notes, under: Vec::new() }
    }

    fn said_of(&self, list: &str, item: &Item) -> Vec<String> {
        // In a list that is voted on, lines do not stand under who said them.
        let voted = self.workshop.method.list(list).is_some_and(|list| list.ranking.is_some());
        let called = |group| {
            let unnamed = || self.texts.msg_export_group(group);
            self.workshop.group_name(list, group).unwrap_or_else(unnamed)
        };
        let by = item.group.filter(|_| voted).map(called);
        let others =
            self.workshop.groups_saying(item.id).into_iter().filter(|group| Some(*group) != item.group);
        let others = others.map(|group| self.texts.msg_export_also(called(group)));
        let said = (item.again > 0).then(|| self.texts.msg_export_said(item.again + 1));
        // Whoever said the same words said no others.
        let mut said_as = vec![fold(&item.text)];
        let other = |wording: &&Line| {
            let folded = fold(wording);
            let new = !said_as.contains(&folded);
            said_as.push(folded);
            new
        };
        let also = item.wordings.iter().filter(other);
        let also: Vec<String> = also.map(|wording| self.texts.msg_export_also(wording.as_str())).collect();
        let objection = self.objection(item);
        by.into_iter()
            .chain(others)
            .chain(said)
            .chain(also)
            .chain(self.merged_numbers(list, item))
            .chain(objection)
            .collect()
    }

    /// What an objection was about, with whom it was raised, and what was answered.
    fn objection(&self, item: &Item) -> impl Iterator<Item = String> {
        let about = item.about.and_then(|about| self.workshop.row_called(about));
        let about = about.map(|row| self.texts.msg_export_about(row.mentioned()));
        let raised = item.raised_with.as_deref().map(|with| self.texts.msg_plan_lifted_to(with));
        let answered = item.answered.as_deref().map(|answer| self.texts.msg_export_answered(answer));
        about.into_iter().chain(raised).chain(answered)
    }

    fn merged_numbers(&self, list: &str, item: &Item) -> Option<String> {
        let lists = &self.workshop.lists;
        // On a board what says the same may have been said in another field.
        let beside = lists.numbered_with(list).into_iter().flat_map(|list| &lists.list(list).items);
        let merged = beside.filter(|other| {
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
        let also = merged.map(|other| Row::named(Named::Theme(other)).mentioned());
        also.map(|other| self.texts.msg_export_also(other)).collect()
    }

    /// What the entries of this list were reframed into, if they were.
    pub(super) fn wishes_for(&mut self, list: &str) {
        if let Some((from, into)) = self.turned().filter(|(from, _)| *from == list) {
            self.turn(from, into);
        }
    }

    /// The reframing: every entry of the ranked list with its wishes, and whatever else was reframed.
    fn turn(&mut self, from: &str, into: &str) {
        let lists = &self.workshop.lists;
        let listed = ranking::listed(self.workshop, from);
        let listed: Vec<Named<'_>> = listed.iter().filter_map(|entry| lists.named(entry.id)).collect();
        let mut pairs: Vec<Pair> = listed.iter().map(|named| self.pair(*named, into)).collect();
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
        Pair { from: Row::named(from).mentioned(), to: wishes.map(|item| item.text.to_string()).collect() }
    }

    /// Every list that is not voted on: parked objections (they return with the plans), what the groups said, and last
    /// the rounds (hopes and what became of them, check-out). An empty list that no step of this day fills is left
    /// out, and so is one whose steps the day never came to.
    pub(super) fn rest_of_the_lists(&mut self) {
        let method = &self.workshop.method;
        let apart = |list: &&ListDef| list.ranking.is_none() && method.board_of(&list.id).is_none();
        let mut lists: Vec<&ListDef> = method.lists.iter().filter(apart).collect();
        lists.sort_by_key(|list| {
            let mut uses = self.uses_of(&list.id);
            (uses.clone().next().is_some(), uses.any(|uses| uses.hearing.is_in_turn()))
        });
        lists.retain(|list| {
            self.uses_of(&list.id).next().is_some() && !self.never_came(|uses| uses.list == Some(&list.id))
                || self.workshop.lists.list(&list.id).standing().next().is_some()
        });
        // What was worded once stands on page one as it is.
        let once = |list: &ListDef| {
            method.is_worded(&list.id) && self.workshop.lists.list(&list.id).standing().count() == 1
        };
        lists.retain(|list| !once(list));
        for list in lists {
            self.heading(2, self.words(&list.name));
            self.asked_today(list);
            if list.fields.is_empty() {
                self.list_in_its_way(&list.id);
            } else {
                self.fields_of(list);
            }
            self.scale(&list.id);
        }
        // A list that a later method file no longer has is shown by its id: nothing that was said is lost.
        let unknown: Vec<&str> =
            self.workshop.lists.names().filter(|name| method.list(name).is_none()).collect();
        for name in unknown {
            self.heading(2, name);
            self.everything(name);
        }
    }

    /// What the step asked that filled this list, if its question was one of the day.
    fn asked_today(&mut self, list: &ListDef) {
        let question = list.question.filter(|field| *field == Field::Today);
        let question = question.map_or("", |field| self.workshop.was_asked(field));
        if !question.is_empty() {
            self.blocks.push(Block::Paragraph(question.to_owned()));
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
        let list = self.workshop.lists.list(id);
        let hopes = Rows::hopes(self.workshop, id, Audience::Leader);
        if list.standing().any(|item| item.group.is_some()) {
            self.by_group(id);
        } else if self.is_looked_at_again(id) && !hopes.is_empty() {
            let entries = hopes.iter().map(|row| self.hope(id, &row)).collect();
            self.blocks.push(Block::List(entries));
        } else {
            self.everything(id);
        }
    }

    fn by_group(&mut self, list: &str) {
        if !self.workshop.method.heads_of(list).is_empty() {
            return self.reports_of_groups(list);
        }
        let mut groups: BTreeMap<u16, Vec<ReportEntry>> = BTreeMap::new();
        for row in Rows::by_group(self.workshop, list, Audience::Leader).iter() {
            // Lines without a group come last.
            let group = row.part.unwrap_or(u16::MAX);
            groups.entry(group).or_default().push(self.entry(list, &row));
        }
        for (group, entries) in groups {
            let none = group == u16::MAX;
            let named = || {
                let name = self.workshop.group_named(list, group);
                name.unwrap_or_else(|| self.texts.msg_export_group(group))
            };
            let head = if none { self.texts.msg_export_no_group() } else { named() };
            self.heading(3, head);
            self.blocks.push(Block::List(entries));
        }
    }

    fn hope(&self, list: &str, row: &Row<'_>) -> ReportEntry {
        let mut entry = self.entry(list, row);
        let outcome = match row.beside {
            Beside::Became(Some(Outcome::Met)) => Some(self.texts.msg_export_hope_met()),
            Beside::Became(Some(Outcome::Partly)) => Some(self.texts.msg_export_hope_partly()),
            Beside::Became(Some(Outcome::NotYet)) => Some(self.texts.msg_export_hope_not_yet()),
            _ => self.workshop.day.ended.map(|_| self.texts.msg_export_hope_open()),
        };
        entry.notes.extend(outcome);
        entry
    }
}
