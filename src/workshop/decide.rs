//! Turns what the facilitator wants done into events, or into a refusal.
//!
//! Ids and numbers come from the [`Mint`]; the time comes in with the command. What would change nothing becomes no
//! event. Each kind of intent has a file of its own.

use super::Workshop;
use super::compose::NoBlock;
use super::event::{AfterEvent, Event};
use super::id::Id;
use super::method::Holds;
use super::time::Stamp;

mod block;
mod board;
mod command;
mod day;
mod heard;
mod insert;
mod island;
mod item;
mod mint;
mod part;
mod report;
mod row;
mod theme;
mod unrecorded;
pub(super) mod used;
mod vote;

pub use command::{
    ClockCommand, Command, GroupCommand, HowVoted, IslandCommand, ItemCommand, RowCommand, ThemeCommand,
    VoteCommand,
};
pub use mint::Mint;

/// Why a command was refused. A caller that knows the language puts it into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// There is nothing left to take back.
    NothingToUndo,
    /// There is nothing left to bring back.
    NothingToRedo,
    /// The command would change nothing.
    NothingChanged,
    /// What the command is about does not exist, or no longer does.
    NotHere,
    /// What belongs together must be in one list, and this is in another.
    OtherList,
    /// Nothing has this number or letter.
    Unknown(String),
    /// The number of people must be 1–999.
    People,
    /// A person has 1–7 dots, and may put from one up to all of them on one candidate.
    Dots,
    /// A row has 0–1440 minutes.
    Minutes,
    /// The step that is on cannot be left out or moved.
    RowIsOn,
    /// There is nothing to vote on yet.
    NothingToVoteOn,
    /// A vote on this list is open already.
    VoteIsOpen,
    /// The vote is closed.
    VoteIsClosed,
    /// A slip does not count.
    Slip(WrongSlip),
    /// What was typed gives no values.
    Values(WrongValues),
    /// The rows of this table are named beforehand: nobody can add or remove one.
    NamedRow,
    /// The column holds another type of value, this one.
    Holds(Holds),
    /// This method must not be recorded.
    Unrecorded,
    /// This step must not be recorded.
    UnrecordedStep,
    /// This part cannot be put into the day now.
    NoPart(NoPart),
}

/// Why a part cannot be put into the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoPart {
    /// The method must not be recorded.
    Unrecorded,
    /// The day is over.
    Ended,
    /// The day is at no step that an emergency closing can follow, or one waits already.
    NothingToClose,
    /// The meeting is held at once, and too short to have a closing.
    AtOnce,
    /// There is no list here that dots can go on.
    NoList,
    /// There is nothing here to go to.
    NothingToGoTo,
    /// People voted on the list at hand.
    HasDots,
    /// People vote on the list at hand in the row of this name, which is on or ahead.
    DotsCome(String),
    /// It is a method that cannot be a block of this day.
    Block(NoBlock),
}

/// Why a slip with dots does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WrongSlip {
    /// It has more dots than a person has: how many it has, and how many are allowed.
    TooManyDots(u16, u16),
    /// It has too many dots on one candidate: which candidate, and how many are allowed.
    TooManyOnOne(String, u16),
    /// It names this one twice, and candidates are named in order.
    NamedTwice(String),
    /// It names too many in order: how many, and how many are allowed.
    TooManyNamed(u16, u16),
    /// It is on lines of two groups, and each group votes on its own: one of each.
    OfTwoGroups(String, String),
    /// Candidates are named in order, on slips only.
    OnlyInOrder,
}

/// Why what was typed gives no values on a scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrongValues {
    /// So many were typed, and so many are needed: one for each line.
    Number(usize, usize),
    /// So many counts were typed, and so many are needed: one for each value.
    Counts(usize, u16),
    /// A value goes from 1 to this one.
    Range(u16),
    /// They are given on slips only.
    OnlySlips,
    /// The scale is closed.
    Closed,
    /// The answers on slips were shown, so that one more could be read out of the difference.
    Shown,
}

/// What became of an intent.
type Decided = Result<Vec<Event>, Refusal>;

impl Workshop {
    /// Turns an intent into the events that carry it out. Undo, redo and striking are the journal's.
    ///
    /// # Errors
    /// The refusal says why not, and nothing changes.
    pub fn decide(&self, command: Command, mint: &mut Mint<'_>, now: Stamp) -> Decided {
        let events = self.decide_command(command, mint, now)?;
        self.may_record(&events)?;
        Ok(events)
    }

    fn decide_command(&self, command: Command, mint: &mut Mint<'_>, now: Stamp) -> Decided {
        match command {
            Command::Brief(event) => self.decide_brief(event),
            Command::Agenda(events) => self.decide_agenda(events),
            Command::AddRow { step, minutes, to } => self.add_row(step, minutes, to, mint),
            Command::AddNight { to } => self.add_night(to, mint),
            Command::Insert(wanted) => self.insert(&wanted, mint),
            Command::PutBlock { block, to } => self.put_block(&block, to, mint, now),
            Command::Clock(command) => self.decide_clock(command, mint, now),
            Command::Item(command) => self.decide_item(command, mint),
            Command::Theme(command) => self.decide_theme(command, mint),
            Command::Vote(command) => self.decide_vote(command, mint),
            Command::Group(command) => self.decide_group(command, now),
            Command::Island(command) => self.decide_island(command, mint),
            Command::Row(command) => self.decide_row(command, mint),
            Command::After(AfterEvent::Embers { .. }) if !self.takes_embers() => Err(Refusal::Unrecorded),
            Command::After(event) => Ok(self.decide_after(event)),
            Command::Together(commands) => self.decide_together(commands, mint, now),
        }
    }

    /// Decides each command as things stand after the ones before it. One refusal refuses them all.
    fn decide_together(&self, commands: Vec<Command>, mint: &mut Mint<'_>, now: Stamp) -> Decided {
        let mut commands = commands.into_iter();
        let Some(first) = commands.next() else { return Ok(Vec::new()) };
        let mut events = self.decide(first, mint, now)?;
        if commands.len() == 0 {
            return Ok(events);
        }
        let mut then = self.clone();
        events.iter().for_each(|event| then.apply(event, now));
        for command in commands {
            let next = then.decide(command, mint, now)?;
            next.iter().for_each(|event| then.apply(event, now));
            events.extend(next);
        }
        Ok(events)
    }

    fn decide_after(&self, event: AfterEvent) -> Vec<Event> {
        let same = match &event {
            AfterEvent::Carrier { id, who } => who.as_ref() == self.after.carrier_called(*id),
            AfterEvent::FollowUps { follow_ups } => *follow_ups == self.after.follow_ups,
            AfterEvent::Agreed { agreed, numbers: _ } => *agreed == self.after.agreed,
            AfterEvent::Embers { kept } => *kept == self.after.embers,
        };
        if same { Vec::new() } else { vec![Event::After(event)] }
    }

    /// Checks that these items stand.
    fn standing(&self, ids: &[Id]) -> Result<(), Refusal> {
        let stands = |id: &Id| self.lists.item(*id).is_some_and(|item| item.stands());
        if ids.iter().all(stands) { Ok(()) } else { Err(Refusal::NotHere) }
    }

    /// Checks that these items stand, and that all of them are in this list.
    fn standing_in(&self, list: &str, items: &[Id]) -> Result<(), Refusal> {
        self.standing(items)?;
        let elsewhere = items.iter().any(|id| self.lists.list_of(*id) != Some(list));
        if elsewhere { Err(Refusal::OtherList) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests;
