//! The document: what is true of a workshop, and the only ways to change it.
//!
//! [`Workshop`] is the state and [`Workshop::apply`] its only mutation; [`decide`] turns an intent into events or a
//! refusal; [`journal`] keeps the entries and undoes them. All of it is pure: no files, no clock, no chance, no words
//! for people.

use std::sync::Arc;

pub mod after;
pub mod agenda;
pub mod attended;
mod brief;
pub mod candidates;
mod cell;
pub mod choices;
pub mod choosing;
pub mod compose;
pub mod day;
pub mod decide;
pub mod demo;
pub mod document;
pub mod entries;
pub mod event;
mod field;
pub mod filled;
#[cfg(test)]
pub(crate) mod fixture;
pub mod floor;
pub mod follow;
pub mod grid;
pub mod groups;
pub mod heads;
pub mod id;
pub mod inserts;
pub mod islands;
pub mod items;
pub mod journal;
pub mod method;
pub mod mixing;
pub mod months;
pub mod own;
pub mod placeholder;
pub mod plan;
pub mod ranking;
pub mod record;
pub mod repair;
pub mod report_back;
pub mod room;
pub mod rounds;
pub mod rows;
mod running;
#[cfg(test)]
#[path = "tests/schema.rs"]
mod schema;
pub mod seating;
pub mod similar;
pub mod so_far;
pub mod stations;
pub mod step;
pub mod subject;
pub mod table;
pub mod talk;
pub mod tally;
pub mod text;
pub mod time;
pub mod tracks;
pub mod turns;
pub mod unwritten;
mod upgrade;
pub mod used_minutes;
pub mod wall;
mod ways;
pub mod when;
pub mod words;
mod year;

use after::After;
use agenda::{Agenda, AgendaRow};
use attended::Attended;
use brief::Brief;
use day::Day;
use event::{AgendaEvent, BriefEvent, Entry, Event, Field, Opened, Origin, RowId, RowPlanned};
use inserts::Insert;
use islands::Islands;
use items::{List, Lists};
use method::{CARRIED, Capture, Cut, Dots, ListDef, ListRole, Method, Step, TableDef};
use rounds::Rounds;
use step::Hearing;
use table::Tables;
use tally::Votes;
use text::{Line, Prose};
use time::Stamp;
use words::Lang;

/// One workshop: its current state.
#[derive(Debug, Clone, PartialEq)]
pub struct Workshop {
    /// The document's id: eight letters.
    pub id: String,
    /// The method, reduced to the plan that was chosen.
    pub method: Arc<Method>,
    /// The language that the workshop is held in.
    pub lang: Lang,
    /// What the day is about. A field without text is missing.
    pub brief: Brief,
    /// How many people are here now.
    pub people: u16,
    /// The dots that each person has in the next vote.
    pub dots: Dots,
    /// The plan of the day.
    pub agenda: Agenda,
    /// How far the day has come.
    pub day: Day,
    /// The lines that the room said, and their themes.
    pub lists: Lists,
    /// The votes, and the lists as ranked.
    pub votes: Votes,
    /// Rounds and groups.
    pub rounds: Rounds,
    /// The development areas.
    pub islands: Islands,
    /// Rows of tables, action plans among them.
    pub tables: Tables,
    /// What happens after today.
    pub after: After,
    /// The workshops and methods that this one comes from.
    pub origin: Origin,
}

impl Workshop {
    /// Builds a workshop from its first event.
    pub fn open(opened: &Opened) -> Self {
        let mut method = Arc::clone(&opened.method);
        opened.rows.iter().for_each(|row| take_in(&mut method, row));
        let agenda = Agenda::new(opened.date, opened.start, opened.length, &opened.rows, &method);
        Self {
            id: opened.id.clone(),
            tables: Tables::of(&method),
            lists: Lists::of(&method),
            method,
            lang: opened.lang,
            brief: Brief::of(opened.brief.iter().filter_map(|(of, text)| Some((*of, of.fitted(text)?)))),
            people: opened.people,
            dots: opened.dots,
            agenda,
            day: Day { attended: Attended::of(opened.people), ..Day::default() },
            votes: Votes { listed: opened.listed, ..Votes::default() },
            rounds: Rounds::default(),
            islands: Islands::default(),
            after: After::planned(opened),
            origin: opened.origin.clone(),
        }
    }

    /// The workshop as `first` opened it, without what rows brought along later.
    fn begun_anew(&self, first: Option<&Entry>) -> Self {
        match first.and_then(|entry| entry.events.first()) {
            Some(Event::Opened(opened)) => Self::open(opened),
            _ => self.clone(),
        }
    }

    /// Applies one event: the only way to change a workshop. It is total: an event that makes no sense does nothing.
    ///
    /// `Undone` and `Redone` are the journal's business. `Struck` changes nothing, because the words already read
    /// `▮▮▮`.
    pub fn apply(&mut self, event: &Event, now: Stamp) {
        match event {
            Event::Brief(event) => self.apply_brief(event),
            Event::Agenda(event) => {
                if let AgendaEvent::Added { planned, .. } = event {
                    take_in(&mut self.method, planned);
                    self.tables.take_in(&self.method);
                    self.lists.take_in(&self.method);
                }
                self.agenda.apply(event, &self.method);
            }
            Event::Clock(event) => {
                let waits = self.day.started.is_none();
                self.day.apply(event, now);
                if waits && self.day.started.is_some() {
                    self.agenda.agree();
                }
            }
            Event::Item(event) => {
                self.votes.note_line(event, &self.lists);
                self.lists.apply_item(event);
            }
            Event::Theme(event) => {
                self.votes.note_theme(event, &self.lists);
                self.lists.apply_theme(event);
            }
            Event::Vote(event) => self.votes.apply(event, &self.lists),
            Event::Group(event) => {
                self.rounds.apply(event);
                self.note_given(event);
            }
            Event::Island(event) => self.islands.apply_island(event, now.by),
            Event::Row(event) => {
                let tells = self.day.started.is_some() && !self.is_before_asking(event);
                self.tables.apply(event, &self.method, (now.by, tells));
            }
            Event::After(event) => self.after.apply(event),
            Event::Opened(_) | Event::Struck { .. } | Event::Undone { .. } | Event::Redone { .. } => return,
        }
        // Whoever looks after a day on another date does not lead it: only the clock's own events move it on.
        if matches!(event, Event::Clock(_)) || !self.day.is_another(now) {
            self.day.last = Some(now);
        }
    }

    fn apply_brief(&mut self, event: &BriefEvent) {
        match event {
            BriefEvent::Set { field, text } => {
                let text = text.as_ref().and_then(|text| field.fitted(text));
                self.brief.set(*field, text, self.day.live());
            }
            BriefEvent::KeepUntil { date } => self.after.keep_until = *date,
            BriefEvent::People { people } => {
                self.people = *people;
                self.day.attended.note(self.day.row, self.agenda.first().map(|row| row.id), *people);
            }
            BriefEvent::Away { absent, substitutes } => {
                (self.day.attended.absent, self.day.attended.substitutes) = (*absent, *substitutes);
            }
            BriefEvent::Dots { dots } => self.dots = *dots,
        }
    }

    /// A field of the brief, to be read out; empty if it is not set or its words were struck.
    pub fn about(&self, field: Field) -> &str {
        self.brief.get(field).filter(|text| !text.is_struck()).map_or("", Prose::as_str)
    }

    /// The step that this row of the agenda holds.
    pub fn step_of(&self, row: RowId) -> Option<&Step> {
        self.method.step(&self.agenda.row(row)?.step)
    }

    /// What a row of the agenda is called today.
    pub fn row_name<'a>(&'a self, row: &'a AgendaRow) -> &'a str {
        let own = row.name.as_ref().filter(|name| !name.is_struck());
        let step = || self.method.step(&row.step).map_or(row.step.as_str(), |step| step.name.get(self.lang));
        own.map_or_else(step, Line::as_str)
    }

    /// What a list is called, in the workshop's language; its id if the method does not have it.
    pub fn name_of_list<'a>(&'a self, list: &'a str) -> &'a str {
        self.method.list(list).map_or(list, |def| def.name.get(self.lang))
    }

    /// The list with this role; an empty one if the method has none.
    pub fn list_in(&self, role: ListRole) -> &List {
        self.lists.list(self.method.list_in(role).unwrap_or_default())
    }

    /// Which question is asked while lines are written now: the one that stands over their list.
    pub fn asked(&self) -> Option<Field> {
        self.method.question_of(self.capture_list()?)
    }

    /// The question that stands over this step, in which people talk or are only heard: that of the list at hand, or the
    /// common one where people are only heard, or talk in a meeting that is held at once. Over a part that was put in stands
    /// that of what was on before it, or else the common one. `None` if there is none, or if the step has a question of its
    /// own.
    pub fn asked_over(&self, step: &Step) -> Option<String> {
        let uses = step.kind.uses();
        if uses.hearing.asks() {
            return None;
        }
        let own = self.agenda.rows.iter().find(|row| row.step == step.id).and_then(AgendaRow::question);
        if let Some(own) = own {
            return Some(own.to_string());
        }
        let (put_in, heard) = (Insert::brought(&step.id), uses.is_only_heard());
        // Groups that were put in bring along a list of their own, over which no question stands.
        let around = || match self.row() {
            Some(row) if put_in && row.step == step.id && uses.hearing.is_by_group() => {
                self.list_before(row.id)
            }
            _ => self.list_around(),
        };
        let of_list = around().filter(|_| put_in || !heard);
        let of_list = of_list.and_then(|list| self.method.question_of(list));
        let at_once = self.method.at_once && uses.hearing.waits();
        let common = (put_in || heard || at_once).then_some(Field::Question);
        let mut asked = of_list.into_iter().chain(common).map(|field| self.asks(field));
        Some(room::filled(self, asked.find(|question| !question.is_empty())?))
    }

    /// The row that is on; `None` before the day starts.
    pub fn row(&self) -> Option<&AgendaRow> {
        self.agenda.row(self.day.row?)
    }

    /// The row to which the day goes on from this one. It comes to no part again that was put in and led: whoever goes back
    /// to the step at hand has had it.
    pub fn after(&self, id: RowId) -> Option<&AgendaRow> {
        let behind = self.agenda.rows.iter().skip_while(|row| row.id != id).skip(1);
        behind.into_iter().find(|row| row.is_step() && !self.day.has_had(row))
    }

    /// The step that is on; `None` before the day starts.
    pub fn step(&self) -> Option<&Step> {
        self.step_of(self.day.row?)
    }

    /// The list that a line written now goes into, unless that is a board: which of its fields is meant, only its own step
    /// knows. A closing brings up nothing new.
    pub fn open_list(&self) -> Option<&str> {
        if self.row().is_some_and(|row| Insert::closes(&row.step)) {
            return None;
        }
        let list = self.capture_list().filter(|list| !self.lists.is_board(list))?;
        (!self.hears_later() || self.is_open_in_talk(list)).then_some(list)
    }

    /// Whether what people say in the step that is on is written down later, if at all.
    fn hears_later(&self) -> bool {
        self.step().is_some_and(|step| step.kind.uses().hearing == Hearing::Later)
    }

    /// Whether what somebody says while people talk goes into this list: if the next step takes it down from anybody, or,
    /// in a part that was put in, if what filled that list before knows neither groups nor turns. Where everybody is heard
    /// in turn, nobody was told that more is written down than that, and a vote on the answers since then says no more.
    fn is_open_in_talk(&self, list: &str) -> bool {
        let Some(row) = self.row() else { return false };
        let hearing = |row: &AgendaRow| {
            let uses = self.step_of(row.id)?.kind.uses();
            (uses.list == Some(list)).then_some(uses.hearing)
        };
        let before = || {
            let before: Vec<_> = self.agenda.held().take_while(|other| other.id != row.id).collect();
            let had = || before.iter().rev().copied().filter_map(hearing);
            had().find(|hearing| *hearing != Hearing::Nothing).or_else(|| had().next())
        };
        match before().filter(|_| Insert::brought(&row.step)) {
            _ if Insert::collects_nothing(&row.step) => false,
            Some(before) => !before.is_by_group() && !before.is_in_turn(),
            None => self.after(row.id).and_then(hearing) == Some(Hearing::Freely),
        }
    }

    /// The list that a line written now goes into: the step's own; failing that (in a talk) the next step's; failing
    /// that (in a break) the one that was filled last, or the one for what is parked. A part that was put in belongs to what was on before it. In a round
    /// that nobody writes down, none.
    pub fn capture_list(&self) -> Option<&str> {
        let heard = self.step().is_some_and(|step| step.kind.uses().is_only_heard());
        if heard { None } else { self.list_around() }
    }

    /// The same, whether or not anything is written down now.
    fn list_around(&self) -> Option<&str> {
        let row = self.day.row?;
        let next = || self.after(row).filter(|_| self.hears_later()).and_then(|next| self.lines_of(next.id));
        let earlier = || self.list_before(row);
        let put_in = self.row().is_some_and(|row| Insert::brought(&row.step));
        let later = || next().or_else(|| earlier().map(|list| self.unless_voted(list, row)));
        let around = || if put_in { earlier().or_else(next) } else { later() };
        self.lines_of(row).or_else(around)
    }

    /// This list; if it was voted on before this row, the one for what is parked, if there is one: whoever says something
    /// over coffee then says it too late for the vote, and it must not be lost below the ranking.
    fn unless_voted<'a>(&'a self, list: &'a str, row: RowId) -> &'a str {
        let mut before = self.agenda.held().take_while(|other| other.id != row);
        let votes = |row: &AgendaRow| {
            self.step_of(row.id).is_some_and(|step| step.kind.uses().votes_on == Some(list))
        };
        let parking = || self.method.list_in(ListRole::Parking);
        if before.any(votes) { parking().unwrap_or(list) } else { list }
    }

    /// The list that was filled last before this row.
    fn list_before(&self, row: RowId) -> Option<&str> {
        let before: Vec<_> = self.agenda.held().take_while(|other| other.id != row).collect();
        before.into_iter().rev().find_map(|other| self.lines_of(other.id))
    }

    /// The list that the step of this row works on. What is voted on may be none: then no lines go there.
    fn lines_of(&self, row: RowId) -> Option<&str> {
        let list = self.step_of(row)?.kind.uses().list?;
        let is_list = matches!(self.method.capture(list), Some(Capture::List(_)) | None);
        (is_list && list != CARRIED).then_some(list)
    }
}

/// Adds to the method what a row brings along, unless the method already has that id. A method's own ids contain no dot
/// and brought ids do, so the two cannot collide.
fn take_in(method: &mut Arc<Method>, planned: &RowPlanned) {
    let Some(brought) = &planned.brings else { return };
    let new = |id: &str| id.contains('.') && method.step(id).is_none() && method.capture(id).is_none();
    let steps: Vec<Step> = brought.steps.iter().filter(|step| new(&step.id)).cloned().collect();
    let lists: Vec<ListDef> = brought.lists.iter().filter(|list| new(&list.id)).cloned().collect();
    let tables: Vec<TableDef> = brought.tables.iter().filter(|table| new(&table.id)).cloned().collect();
    let method = Arc::make_mut(method);
    method.steps.extend(steps);
    method.lists.extend(lists);
    method.tables.extend(tables);
    let known = |cut: &Cut| method.cuts.iter().any(|own| own.step == cut.step);
    let cuts: Vec<Cut> = brought.cuts.iter().filter(|cut| !known(cut)).cloned().collect();
    method.cuts.extend(cuts);
    for brought in &brought.rankings {
        let unranked = method.lists.iter_mut().find(|list| list.id == brought.list && list.ranking.is_none());
        if let Some(list) = unranked {
            list.ranking = Some(brought.ranking.clone());
        }
    }
}
