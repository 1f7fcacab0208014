//! What the facilitator wants done, and whether it can be: intents to events, or a refusal.
//!
//! Ids and numbers come from the [`Mint`]; the time comes in with the command.

use super::agenda::Row;
use super::day::Day;
use super::event::{
    AfterEvent, AgendaEvent, BriefEvent, Cell, ClockEvent, Event, GroupEvent, IslandEvent, ItemEvent,
    Outcome, PlanEvent, PlanStatus, RowId, RowPlanned, ThemeEvent, VoteEvent,
};
use super::groups;
use super::id::{Id, Run};
use super::items::Named;
use super::journal::{ISLANDS, PLANS, Used, letters_of};
use super::method::{Dots, Kind};
use super::tally::{Vote, listed};
use super::text::Line;
use super::time::Stamp;
use super::when::Due;
use super::{Workshop, repair};

/// An intent.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Change what the workshop is about.
    Brief(BriefEvent),
    /// Change the plan of the day, all of it in one entry.
    Agenda(Vec<AgendaEvent>),
    /// Put a step of the method, or time to spare, into the day.
    AddRow {
        /// The step.
        step: String,
        /// Its minutes.
        minutes: u16,
        /// Its place, from 0.
        to: u16,
    },
    /// Move the day on.
    Clock(ClockCommand),
    /// A line from the room.
    Item(ItemCommand),
    /// A cluster.
    Theme(ThemeCommand),
    /// A vote.
    Vote(VoteCommand),
    /// A round, or groups.
    Group(GroupCommand),
    /// An island.
    Island(IslandCommand),
    /// A row of an action plan.
    Plan(PlanCommand),
    /// What happens after today.
    After(AfterEvent),
    /// Strike the words of a thing for good.
    Strike(Id),
    /// Take back the newest entry that counts.
    Undo,
    /// Let the newest entry that was taken back count again.
    Redo,
}

/// Move the day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockCommand {
    /// Go to a step; the first time, the day begins.
    GoTo(RowId),
    /// Go to the next step; after the last, the day is over.
    Next,
    /// Go back a step.
    Back,
    /// Stop the step's clock, or let it run on.
    Pause,
    /// Give the step which is on so many minutes more, or fewer.
    Stretch(i16),
}

/// A line from the room.
#[derive(Debug, Clone, PartialEq)]
pub enum ItemCommand {
    /// Write it down.
    Add {
        /// In which list.
        list: String,
        /// The words.
        text: Line,
        /// What it answers.
        from: Option<Id>,
        /// Which group said it.
        group: Option<u16>,
    },
    /// Write many down at once (a paste).
    AddMany {
        /// In which list.
        list: String,
        /// The words of each.
        texts: Vec<Line>,
    },
    /// Mend its words.
    Reword(Id, Line),
    /// It was said again.
    Again(Id, Option<Line>),
    /// Take them away.
    Remove(Vec<Id>),
    /// They are the same as the last one.
    Merge(Vec<Id>, Id),
    /// They belong in another list.
    MoveTo(Vec<Id>, String),
    /// What became of a hope.
    Became(Id, Option<Outcome>),
}

/// A cluster.
#[derive(Debug, Clone, PartialEq)]
pub enum ThemeCommand {
    /// Make one and put these items into it. A name that stands already fills that theme.
    Make {
        /// Of which list.
        list: String,
        /// What it is called.
        name: Line,
        /// What goes into it.
        items: Vec<Id>,
    },
    /// Put items into it.
    Fill(Id, Vec<Id>),
    /// Call it something else.
    Rename(Id, Line),
    /// Take items out.
    TakeOut(Vec<Id>),
    /// It is the same as another.
    Merge(Id, Id),
    /// Take it away; its items stand alone again.
    Dissolve(Id),
}

/// A vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VoteCommand {
    /// Open one on this list.
    Open(String),
    /// The dots on the wall for a candidate.
    Wall(Id, Id, u32),
    /// The hands for a candidate.
    Hands(Id, Id, u32),
    /// A paper slip.
    Slip(Id, Vec<Id>),
    /// Close it: the list is ranked.
    Close(Id),
    /// Count on.
    Reopen(Id),
    /// So many entries make the list.
    Cut(String, u16),
}

/// A round, or groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupCommand {
    /// A round of so many turns.
    Turns {
        /// How many.
        turns: u16,
        /// Whether a turn is a pair's.
        pairs: bool,
        /// Whether there is no order.
        popcorn: bool,
    },
    /// One was heard.
    Heard,
    /// One passed.
    Pass,
    /// Divide the room into groups of about this size.
    Divide(u16),
}

/// An island.
#[derive(Debug, Clone, PartialEq)]
pub enum IslandCommand {
    /// Name one.
    Name {
        /// What it is called.
        name: Line,
        /// What it rests on.
        links: Vec<Id>,
    },
    /// Call it something else.
    Rename(Id, Line),
    /// It rests on these, or no longer on those that it rested on.
    Link(Id, Vec<Id>),
    /// So many people went there.
    Count(Id, Option<u16>),
    /// Somebody keeps it.
    Keeper(Id, Option<Line>),
    /// Let it rest, or wake it.
    Rest(Id),
    /// Split it in two; the new half has this name.
    Split(Id, Line),
    /// Take it away.
    Remove(Id),
}

/// A row of an action plan.
#[derive(Debug, Clone, PartialEq)]
pub enum PlanCommand {
    /// Begin one with what is known of it.
    Add {
        /// On which island.
        island: Id,
        /// The cells that hold words.
        cells: Vec<(Cell, Line)>,
        /// By when.
        due: Option<Due>,
    },
    /// Fill or clear a cell.
    Cell(Id, Cell, Option<Line>),
    /// By when.
    Due(Id, Option<Due>),
    /// How far it is.
    Status(Id, PlanStatus),
    /// To whom it is lifted.
    Lift(Id, Option<Line>),
    /// Take it away.
    Remove(Id),
}

/// Why not. The words for it are made where the language is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing is left to take back.
    NothingToUndo,
    /// Nothing is left to bring back.
    NothingToRedo,
    /// It would change nothing.
    NothingChanged,
    /// There is no such thing, or no longer.
    NotHere,
    /// Nothing has this number or letter.
    Unknown(String),
    /// A number of people is from 1 to 999.
    People,
    /// A person has 1–7 dots, and at least one of them for a candidate.
    Dots,
    /// A row has 0–1440 minutes.
    Minutes,
    /// The step which is on cannot be left out or moved.
    RowIsOn,
    /// There is nothing to vote on yet.
    NothingToVoteOn,
    /// A vote on this list is open already.
    VoteIsOpen,
    /// The vote is closed.
    VoteIsClosed,
    /// A slip has more dots than a person has: so many, and so many allowed.
    TooManyDots(u16, u16),
    /// A slip has more dots on one candidate than allowed: what, and so many allowed.
    TooManyOnOne(String, u16),
    /// So many people make no more than so many islands.
    TooManyIslands(u16, u16),
    /// This method must not be recorded.
    Unrecorded,
}

/// Gives ids and numbers for one entry.
#[derive(Debug)]
pub struct Mint<'a> {
    run: Run,
    seq: u32,
    nth: u16,
    used: &'a Used,
    given: Vec<(String, u32)>,
}

impl<'a> Mint<'a> {
    /// A mint for the entry `seq` of a run.
    pub fn new(run: Run, seq: u32, used: &'a Used) -> Self {
        Self { run, seq, nth: 0, used, given: Vec::new() }
    }

    fn id(&mut self) -> Id {
        let id = Id { run: self.run, seq: self.seq, nth: self.nth };
        self.nth += 1;
        id
    }

    fn number(&mut self, series: &str) -> u32 {
        if let Some((_, number)) = self.given.iter_mut().find(|(name, _)| name == series) {
            *number += 1;
            return *number;
        }
        let number = self.used.highest(series) + 1;
        self.given.push((series.to_owned(), number));
        number
    }
}

type Decided = Result<Vec<Event>, Refusal>;

impl Workshop {
    /// Turns an intent into what then happened; undo, redo and striking are the journal's.
    ///
    /// # Errors
    /// A refusal says why not, and nothing changes.
    pub fn decide(&self, command: Command, mint: &mut Mint<'_>, now: Stamp) -> Decided {
        match command {
            Command::Brief(event) => self.decide_brief(event),
            Command::Agenda(events) => self.decide_agenda(events),
            Command::AddRow { step, minutes, to } => self.add_row(step, minutes, to),
            Command::Clock(command) => self.decide_clock(command, now),
            Command::Item(command) => self.decide_item(command, mint),
            Command::Theme(command) => self.decide_theme(command, mint),
            Command::Vote(command) => self.decide_vote(command, mint),
            Command::Group(command) => self.decide_group(command),
            Command::Island(command) => self.decide_island(command, mint),
            Command::Plan(command) => self.decide_plan(command, mint),
            Command::After(event) => Ok(vec![Event::After(event)]),
            Command::Strike(_) | Command::Undo | Command::Redo => Err(Refusal::NothingChanged),
        }
    }

    fn decide_brief(&self, event: BriefEvent) -> Decided {
        match &event {
            BriefEvent::People { people } if !(1..=999).contains(people) => return Err(Refusal::People),
            BriefEvent::People { people } if *people == self.people => return Ok(Vec::new()),
            BriefEvent::Dots { dots } if !dots_are_sound(*dots) => return Err(Refusal::Dots),
            BriefEvent::Set { field, text } if self.brief.get(field) == text.as_ref() => {
                return Ok(Vec::new());
            }
            _ => {}
        }
        Ok(vec![Event::Brief(event)])
    }

    fn decide_agenda(&self, events: Vec<AgendaEvent>) -> Decided {
        for event in &events {
            let row = match event {
                AgendaEvent::Minutes { row, minutes } => {
                    if *minutes > repair::BY_HAND.most {
                        return Err(Refusal::Minutes);
                    }
                    row
                }
                AgendaEvent::Dropped { row, dropped: true } | AgendaEvent::Moved { row, .. }
                    if self.day.row == Some(*row) && self.day.live() =>
                {
                    return Err(Refusal::RowIsOn);
                }
                AgendaEvent::Pin { row, .. }
                | AgendaEvent::Dropped { row, .. }
                | AgendaEvent::Moved { row, .. } => row,
                AgendaEvent::Added { .. } | AgendaEvent::Start { .. } | AgendaEvent::Length { .. } => {
                    continue;
                }
            };
            self.agenda.row(*row).ok_or(Refusal::NotHere)?;
        }
        Ok(events.into_iter().map(Event::Agenda).collect())
    }

    fn add_row(&self, step: String, minutes: u16, to: u16) -> Decided {
        if self.method.step(&step).is_none() {
            return Err(Refusal::NotHere);
        }
        if minutes > repair::BY_HAND.most {
            return Err(Refusal::Minutes);
        }
        let row = self.agenda.next_row();
        let planned = RowPlanned { row, step, range: repair::BY_HAND, minutes, pin: None };
        Ok(vec![Event::Agenda(AgendaEvent::Added { planned, to })])
    }

    fn decide_clock(&self, command: ClockCommand, now: Stamp) -> Decided {
        let events = match command {
            ClockCommand::GoTo(row) => self.go_to(self.agenda.row(row)),
            ClockCommand::Next => match self.day.row {
                None => self.go_to(self.agenda.first()),
                Some(row) => match self.agenda.after(row) {
                    Some(next) => self.go_to(Some(next)),
                    None if self.day.ended.is_some() => Vec::new(),
                    None => vec![ClockEvent::Ended],
                },
            },
            ClockCommand::Back if self.day.ended.is_some() => self.go_to(self.row()),
            ClockCommand::Back => {
                self.day.row.map_or_else(Vec::new, |row| self.go_to(self.agenda.before(row)))
            }
            ClockCommand::Pause if self.day.running.is_some() => vec![ClockEvent::Paused],
            ClockCommand::Pause => self.day.row.map_or_else(Vec::new, |_| vec![ClockEvent::Resumed]),
            ClockCommand::Stretch(by) => return self.stretch(by, now),
        };
        let prepared = events.iter().filter_map(|event| match event {
            ClockEvent::WentTo { row } => self.prepared(*row).map(Event::Group),
            _ => None,
        });
        let prepared: Vec<Event> = prepared.collect();
        Ok(events.into_iter().map(Event::Clock).chain(prepared).collect())
    }

    /// What a step needs when it is gone to for the first time: the turns of a round, the division of the room.
    fn prepared(&self, row: RowId) -> Option<GroupEvent> {
        match &self.step_of(row)?.kind {
            Kind::Round { again, .. } if !self.rounds.rounds.contains_key(&row) => {
                // Over twelve people a round of all takes too long: pairs, one hope a pair. At the end each has a word.
                let pairs = self.people > 12 && again.is_none();
                let turns = if pairs { groups::pairs(self.people) } else { self.people };
                Some(GroupEvent::Turns { row, turns, pairs, popcorn: again.is_some() })
            }
            Kind::Groups { .. } if !self.rounds.divisions.contains_key(&row) => Some(GroupEvent::Divided {
                row,
                people: self.people,
                sizes: groups::groups_of(self.people, 4),
            }),
            _ => None,
        }
    }

    fn go_to(&self, row: Option<&Row>) -> Vec<ClockEvent> {
        let Some(row) = row else { return Vec::new() };
        if self.day.row == Some(row.id) && self.day.ended.is_none() {
            return Vec::new();
        }
        let start = self.day.started.is_none().then_some(ClockEvent::Started);
        start.into_iter().chain([ClockEvent::WentTo { row: row.id }]).collect()
    }

    /// In overtime, more minutes are counted from now on: who gives a minute wants a minute.
    fn stretch(&self, by: i16, now: Stamp) -> Decided {
        let row = self.row().ok_or(Refusal::NotHere)?;
        let used = minutes_begun(&self.day, row.id, now);
        let base = if by > 0 { row.minutes.max(used) } else { row.minutes };
        let minutes = base.saturating_add_signed(by).min(repair::BY_HAND.most);
        if minutes == row.minutes {
            return Ok(Vec::new());
        }
        Ok(vec![Event::Agenda(AgendaEvent::Minutes { row: row.id, minutes })])
    }

    fn decide_item(&self, command: ItemCommand, mint: &mut Mint<'_>) -> Decided {
        if self.method.card.unrecorded {
            return Err(Refusal::Unrecorded);
        }
        let events = match command {
            ItemCommand::Add { list, text, from, group } => {
                let (id, number) = (mint.id(), mint.number(&list));
                vec![ItemEvent::Added { id, list, number, text, from, group }]
            }
            ItemCommand::AddMany { list, texts } => texts
                .into_iter()
                .map(|text| {
                    let (id, number) = (mint.id(), mint.number(&list));
                    ItemEvent::Added { id, list: list.clone(), number, text, from: None, group: None }
                })
                .collect(),
            ItemCommand::Reword(id, text) => {
                let item = self.lists.item(id).ok_or(Refusal::NotHere)?;
                if item.text == text { Vec::new() } else { vec![ItemEvent::Reworded { id, text }] }
            }
            ItemCommand::Again(id, wording) => {
                let item = self.lists.item(self.lists.merged(id)).ok_or(Refusal::NotHere)?;
                let wording = wording.filter(|wording| *wording != item.text);
                vec![ItemEvent::SaidAgain { id: item.id, wording }]
            }
            ItemCommand::Remove(ids) => {
                self.standing(&ids)?;
                ids.into_iter().map(|id| ItemEvent::Removed { id }).collect()
            }
            ItemCommand::Merge(ids, into) => {
                self.standing(&ids)?;
                self.standing(&[into])?;
                ids.into_iter().filter(|id| *id != into).map(|id| ItemEvent::Merged { id, into }).collect()
            }
            ItemCommand::MoveTo(ids, list) => {
                self.standing(&ids)?;
                ids.into_iter()
                    .filter(|id| self.lists.list_of(*id) != Some(list.as_str()))
                    .map(|id| ItemEvent::MovedTo { id, list: list.clone(), number: mint.number(&list) })
                    .collect()
            }
            ItemCommand::Became(id, outcome) => {
                self.standing(&[id])?;
                vec![ItemEvent::Became { id, outcome }]
            }
        };
        let heard = self.heard_with(&events).map(Event::Group);
        Ok(events.into_iter().map(Event::Item).chain(heard).collect())
    }

    /// In a round, who says something has had a turn.
    fn heard_with(&self, events: &[ItemEvent]) -> Option<GroupEvent> {
        let row = self.day.row?;
        let Kind::Round { list: of_round, .. } = &self.step()?.kind else { return None };
        let said = matches!(events, [ItemEvent::Added { list, .. }] if list == of_round);
        said.then_some(GroupEvent::Heard { row })
    }

    fn standing(&self, ids: &[Id]) -> Result<(), Refusal> {
        let stands = |id: &Id| self.lists.item(*id).is_some_and(|item| item.stands());
        if ids.iter().all(stands) { Ok(()) } else { Err(Refusal::NotHere) }
    }

    fn theme_stands(&self, id: Id) -> Result<(), Refusal> {
        let stands = self.lists.theme(id).is_some_and(|theme| theme.stands());
        if stands { Ok(()) } else { Err(Refusal::NotHere) }
    }

    fn decide_theme(&self, command: ThemeCommand, mint: &mut Mint<'_>) -> Decided {
        let events = match command {
            ThemeCommand::Make { list, name, items } => {
                self.standing(&items)?;
                let same = self.lists.list(&list).themes_standing().find(|theme| theme.name == name);
                let (id, made) = if let Some(theme) = same {
                    (theme.id, None)
                } else {
                    let (id, letter) = (mint.id(), mint.number(&letters_of(&list)));
                    (id, Some(ThemeEvent::Made { id, list, letter, name }))
                };
                let filled = (!items.is_empty()).then_some(ThemeEvent::Filled { id, items });
                made.into_iter().chain(filled).collect()
            }
            ThemeCommand::Fill(id, items) => {
                self.theme_stands(id)?;
                self.standing(&items)?;
                vec![ThemeEvent::Filled { id, items }]
            }
            ThemeCommand::Rename(id, name) => {
                self.theme_stands(id)?;
                vec![ThemeEvent::Renamed { id, name }]
            }
            ThemeCommand::TakeOut(items) => {
                self.standing(&items)?;
                vec![ThemeEvent::TakenOut { items }]
            }
            ThemeCommand::Merge(id, into) => {
                self.theme_stands(id)?;
                self.theme_stands(into)?;
                if id == into { Vec::new() } else { vec![ThemeEvent::Merged { id, into }] }
            }
            ThemeCommand::Dissolve(id) => {
                self.theme_stands(id)?;
                vec![ThemeEvent::Dissolved { id }]
            }
        };
        Ok(events.into_iter().map(Event::Theme).collect())
    }

    fn decide_vote(&self, command: VoteCommand, mint: &mut Mint<'_>) -> Decided {
        let events = match command {
            VoteCommand::Open(list) => {
                if self.votes.open(&list).is_some() {
                    return Err(Refusal::VoteIsOpen);
                }
                if self.lists.candidates(&list).is_empty() {
                    return Err(Refusal::NothingToVoteOn);
                }
                vec![VoteEvent::Opened { id: mint.id(), list, dots: self.dots, people: self.people }]
            }
            VoteCommand::Wall(vote, on, dots) => {
                self.open_vote(vote)?;
                vec![VoteEvent::Wall { vote, on, dots }]
            }
            VoteCommand::Hands(vote, on, dots) => {
                self.open_vote(vote)?;
                vec![VoteEvent::Hands { vote, on, dots }]
            }
            VoteCommand::Slip(vote, on) => {
                self.check_slip(self.open_vote(vote)?, &on)?;
                vec![VoteEvent::Slip { vote, on }]
            }
            VoteCommand::Close(id) => {
                let vote = self.open_vote(id)?;
                let entries = vote.ranking(&self.lists);
                let listed = listed(&entries, self.listed);
                vec![
                    VoteEvent::Closed { vote: id },
                    VoteEvent::Ranked { list: vote.list.clone(), entries, listed },
                ]
            }
            VoteCommand::Reopen(vote) => {
                let closed = self.votes.vote(vote).ok_or(Refusal::NotHere)?.closed;
                if closed { vec![VoteEvent::Reopened { vote }] } else { Vec::new() }
            }
            VoteCommand::Cut(list, wanted) => {
                let ranking = self.votes.ranking(&list).ok_or(Refusal::NotHere)?;
                let listed = listed(&ranking.entries, wanted);
                vec![VoteEvent::Ranked { list, entries: ranking.entries.clone(), listed }]
            }
        };
        Ok(events.into_iter().map(Event::Vote).collect())
    }

    fn open_vote(&self, id: Id) -> Result<&Vote, Refusal> {
        let vote = self.votes.vote(id).ok_or(Refusal::NotHere)?;
        if vote.closed { Err(Refusal::VoteIsClosed) } else { Ok(vote) }
    }

    /// Limits can be checked on slips only: a wall and a show of hands have the control sum.
    fn check_slip(&self, vote: &Vote, on: &[Id]) -> Result<(), Refusal> {
        let Dots { each, most } = vote.dots;
        if on.is_empty() {
            return Err(Refusal::NothingChanged);
        }
        if on.len() > usize::from(each) {
            return Err(Refusal::TooManyDots(on.len() as u16, each));
        }
        for id in on {
            let candidate = self.lists.candidate(*id);
            let same = on.iter().filter(|other| self.lists.candidate(**other) == candidate).count();
            if same > usize::from(most) {
                let label = self.lists.named(candidate).map(Named::label).unwrap_or_default();
                return Err(Refusal::TooManyOnOne(label, most));
            }
        }
        Ok(())
    }

    fn decide_group(&self, command: GroupCommand) -> Decided {
        let row = self.day.row.ok_or(Refusal::NotHere)?;
        let event = match command {
            GroupCommand::Turns { turns, pairs, popcorn } => GroupEvent::Turns { row, turns, pairs, popcorn },
            GroupCommand::Heard => GroupEvent::Heard { row },
            GroupCommand::Pass => GroupEvent::Passed { row },
            GroupCommand::Divide(size) => {
                let sizes = groups::groups_of(self.people, size);
                GroupEvent::Divided { row, people: self.people, sizes }
            }
        };
        Ok(vec![Event::Group(event)])
    }

    fn decide_island(&self, command: IslandCommand, mint: &mut Mint<'_>) -> Decided {
        let island = |id: Id| self.islands.island(id).filter(|island| !island.gone).ok_or(Refusal::NotHere);
        let events = match command {
            IslandCommand::Name { name, links } => {
                self.check_ceiling()?;
                let (id, number) = (mint.id(), mint.number(ISLANDS));
                let linked = (!links.is_empty()).then_some(IslandEvent::Linked { id, links });
                [IslandEvent::Named { id, number, name, from: None }].into_iter().chain(linked).collect()
            }
            IslandCommand::Rename(id, name) => {
                island(id)?;
                vec![IslandEvent::Renamed { id, name }]
            }
            IslandCommand::Link(id, toggled) => {
                let mut links = island(id)?.links.clone();
                for link in toggled {
                    match links.iter().position(|other| *other == link) {
                        Some(at) => drop(links.remove(at)),
                        None => links.push(link),
                    }
                }
                vec![IslandEvent::Linked { id, links }]
            }
            IslandCommand::Count(id, people) => {
                island(id)?;
                vec![IslandEvent::Counted { id, people }]
            }
            IslandCommand::Keeper(id, keeper) => {
                island(id)?;
                vec![IslandEvent::Keeper { id, keeper }]
            }
            IslandCommand::Rest(id) => {
                let resting = !island(id)?.resting;
                vec![IslandEvent::Rests { id, resting }]
            }
            IslandCommand::Split(from, name) => {
                let people = island(from)?.people;
                let (id, number) = (mint.id(), mint.number(ISLANDS));
                let mut events = vec![IslandEvent::Named { id, number, name, from: Some(from) }];
                if let Some(people) = people {
                    events.push(IslandEvent::Counted { id: from, people: Some(people.div_ceil(2)) });
                    events.push(IslandEvent::Counted { id, people: Some(people / 2) });
                }
                events
            }
            IslandCommand::Remove(id) => {
                island(id)?;
                vec![IslandEvent::Removed { id }]
            }
        };
        Ok(events.into_iter().map(Event::Island).collect())
    }

    fn check_ceiling(&self) -> Result<(), Refusal> {
        let ceiling = groups::island_ceiling(self.people);
        if self.islands.active().count() < usize::from(ceiling) {
            Ok(())
        } else {
            Err(Refusal::TooManyIslands(self.people, ceiling))
        }
    }

    fn decide_plan(&self, command: PlanCommand, mint: &mut Mint<'_>) -> Decided {
        let here = |id: Id| self.islands.plan(id).filter(|plan| !plan.gone).ok_or(Refusal::NotHere);
        let events = match command {
            PlanCommand::Add { island, cells, due } => {
                self.islands.island(island).filter(|island| !island.gone).ok_or(Refusal::NotHere)?;
                let (id, number) = (mint.id(), mint.number(PLANS));
                let cells =
                    cells.into_iter().map(|(cell, text)| PlanEvent::Cell { id, cell, text: Some(text) });
                let due = due.map(|due| PlanEvent::Due { id, due: Some(due) });
                [PlanEvent::Added { id, island, number }].into_iter().chain(cells).chain(due).collect()
            }
            PlanCommand::Cell(id, cell, text) => {
                here(id)?;
                vec![PlanEvent::Cell { id, cell, text }]
            }
            PlanCommand::Due(id, due) => {
                here(id)?;
                vec![PlanEvent::Due { id, due }]
            }
            PlanCommand::Status(id, status) => {
                here(id)?;
                vec![PlanEvent::Status { id, status }]
            }
            PlanCommand::Lift(id, to) => {
                here(id)?;
                vec![PlanEvent::Lifted { id, to }]
            }
            PlanCommand::Remove(id) => {
                here(id)?;
                vec![PlanEvent::Removed { id }]
            }
        };
        Ok(events.into_iter().map(Event::Plan).collect())
    }
}

fn dots_are_sound(dots: Dots) -> bool {
    (1..=7).contains(&dots.each) && (1..=dots.each).contains(&dots.most)
}

/// Whole minutes that a step has used, a begun one counted.
fn minutes_begun(day: &Day, row: RowId, now: Stamp) -> u16 {
    u16::try_from(day.used_ms(row, now).div_euclid(super::day::MINUTE) + 1).unwrap_or(u16::MAX)
}
