//! The intents: everything that a facilitator can want done. The files beside this one decide whether it can be done.

use crate::workshop::compose::MethodBlock;
use crate::workshop::event::{AfterEvent, AgendaEvent, BriefEvent, CountedBy, Outcome, RowId};
use crate::workshop::id::Id;
use crate::workshop::inserts::Insertion;
use crate::workshop::table::{CellValue, PastedRow};
use crate::workshop::tally::PaperSlip;
use crate::workshop::text::Line;

/// An intent.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Change the brief.
    Brief(BriefEvent),
    /// Change the plan of the day, with all changes in one entry.
    Agenda(Vec<AgendaEvent>),
    /// Put a step of the method, or a buffer, into the day.
    AddRow {
        /// The id of the step.
        step: String,
        /// Its minutes.
        minutes: u16,
        /// Its position, from 0.
        to: u16,
    },
    /// End a part of the day before the row at this position.
    AddNight {
        /// The position, from 0.
        to: u16,
    },
    /// Put a part after the step at hand.
    Insert(Insertion),
    /// Put a method into the day as a block, at this position, from 0.
    PutBlock {
        /// The method with its plan.
        block: Box<MethodBlock>,
        /// The position of its first row.
        to: u16,
    },
    /// Move the day on.
    Clock(ClockCommand),
    /// Do something with a line from the room.
    Item(ItemCommand),
    /// Do something with a theme.
    Theme(ThemeCommand),
    /// Do something with a vote.
    Vote(VoteCommand),
    /// Set up a round, divide the room into groups, or give an entry the floor.
    Group(GroupCommand),
    /// Do something with an island.
    Island(IslandCommand),
    /// Do something with a row of a table; action plans are such rows.
    Row(RowCommand),
    /// Agree on what happens after today.
    After(AfterEvent),
    /// Do these one after the other, as one entry: what was typed as one line is undone as one.
    Together(Vec<Command>),
}

/// Move the day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockCommand {
    /// Go to a step; the first time, the day begins.
    GoTo(RowId),
    /// Go to the next step; after the last, the day is over.
    Next,
    /// Go on in another part of the day, on today's date.
    GoOn,
    /// Go back a step.
    Back,
    /// Pause the step's clock, or let it run on.
    Pause,
    /// Say when the break that is on is over, in minutes after midnight; `None` lets its minutes count again.
    Until(Option<u16>),
    /// Give the step that is on this many minutes more (or fewer, if negative).
    Stretch(i16),
}

/// What can be done with lines.
#[derive(Debug, Clone, PartialEq)]
pub enum ItemCommand {
    /// Write one down.
    Add {
        /// The list that it goes into.
        list: String,
        /// Its words.
        text: Line,
        /// The entry that it answers.
        from: Option<Id>,
        /// Which group said it, from 1.
        group: Option<u16>,
    },
    /// Write several down at once (a paste).
    AddMany {
        /// The list that they go into.
        list: String,
        /// The words of each.
        texts: Vec<Line>,
        /// The entry that they answer.
        from: Option<Id>,
        /// Which group said them, from 1.
        group: Option<u16>,
    },
    /// Write down what a group reports under a head.
    Report {
        /// The list that it goes into.
        list: String,
        /// The group, from 1, and the head, from 1; 0 is the title.
        under: (u16, u16),
        /// The words of each line. Behind the title, they go under the first head.
        texts: Vec<Line>,
    },
    /// Change its words.
    Reword(Id, Line),
    /// Note that it was said again: just now, in these words; or at some time, if absent.
    Again(Id, Option<Line>),
    /// Remove these.
    Remove(Vec<Id>),
    /// Merge these into the last one.
    Merge(Vec<Id>, Id),
    /// Move these to another list.
    MoveTo(Vec<Id>, String),
    /// Put these under another head of their group's report, from 1.
    PutUnder(Vec<Id>, u16),
    /// Link a line with one of another field of its board, with these words on the link; or change those words.
    Link(Id, Id, Option<Line>),
    /// Take the link between these two away.
    Unlink(Id, Id),
    /// Give these the mark of their field, or take it from them.
    Mark(Vec<Id>, bool),
    /// Say what became of a hope; `None` takes that back.
    Became(Id, Option<Outcome>),
    /// Say what an objection is about.
    About(Id, Id),
    /// Say with whom an objection was raised; `None` takes that back.
    Raise(Id, Option<Line>),
    /// Say what an objection was answered; `None` takes that back.
    Answer(Id, Option<Line>),
}

/// What can be done with themes.
#[derive(Debug, Clone, PartialEq)]
pub enum ThemeCommand {
    /// Make one and put these items into it. If a theme already has this name, that one is filled.
    Make {
        /// The list whose lines it holds.
        list: String,
        /// What it is called.
        name: Line,
        /// The items that go into it.
        items: Vec<Id>,
    },
    /// Put items into a theme.
    Fill(Id, Vec<Id>),
    /// Rename it.
    Rename(Id, Line),
    /// Take items out of their themes.
    TakeOut(Vec<Id>),
    /// Merge the first into the second.
    Merge(Id, Id),
    /// Dissolve it; its items stand alone again.
    Dissolve(Id),
}

/// How people vote.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HowVoted {
    /// How many candidates a slip names in order, if it does not give dots.
    pub ranked: Option<u16>,
    /// Whether it is a second vote, beside the first.
    pub beside: bool,
    /// Whether each group votes on its own lines.
    pub by_groups: bool,
}

/// What can be done with votes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VoteCommand {
    /// Open one on this.
    Open(String, HowVoted),
    /// Open a scale on this list, with values from 1 to this one.
    Scale(String, u16),
    /// Count how many gave each value: the scale, the candidate, how it was counted, and the counts.
    Values(Id, Id, CountedBy, Vec<u32>),
    /// Count the dots on the wall: the vote, the candidate, how many.
    Wall(Id, Id, u32),
    /// Count the hands: the vote, the candidate, how many.
    Hands(Id, Id, u32),
    /// Count a paper slip: the vote, and the candidates, named once for each dot; none for a blank one.
    Slip(Id, Vec<Id>),
    /// Count a paper slip that was handed in and cannot count.
    Refuse(Id),
    /// Enter the next slip a second time: it says the same as the first time.
    CountAgain(Id, PaperSlip),
    /// Enter the next slip a second time: it said something else the first time, and this is what stands on the paper.
    Settle(Id, PaperSlip),
    /// Close it, which ranks the list.
    Close(Id),
    /// Open it again to count on.
    Reopen(Id),
    /// Make the ranked list this long.
    Cut(String, u16),
}

/// What can be done with rounds, groups and what has the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupCommand {
    /// Give the round its turns.
    Turns {
        /// How many turns.
        turns: u16,
        /// Whether each turn belongs to a pair.
        pairs: bool,
        /// Whether people speak in no particular order.
        popcorn: bool,
    },
    /// One person, or one pair, has spoken in a round that nobody writes down.
    Hear,
    /// One person passes.
    Pass,
    /// Divide the room into groups of about this size.
    Divide(u16),
    /// Seat people at so many tables.
    Seat(u16),
    /// Count how many people went to a table that they chose: its number, and how many they are.
    Count(u16, u16),
    /// Count how many people went to an entry that they chose.
    Choose(Id, u16),
    /// Give this entry the floor.
    TakeUp(Id),
    /// Give this entry the floor before that one; without one, last.
    Put(Id, Option<Id>),
    /// Leave this entry for the next meeting, or take that back.
    Park(Id),
}

/// What can be done with islands.
#[derive(Debug, Clone, PartialEq)]
pub enum IslandCommand {
    /// Name one.
    Name {
        /// What it is called.
        name: Line,
        /// The entries that it builds on.
        links: Vec<Id>,
    },
    /// Rename it.
    Rename(Id, Line),
    /// Link it to these entries, and unlink those among them that it was linked to.
    Link(Id, Vec<Id>),
    /// Say how many people went there; `None` takes the count back.
    Count(Id, Option<u16>),
    /// Say whom to ask about it; `None` removes the contact.
    Contact(Id, Option<Line>),
    /// Put it to rest, or wake it.
    Rest(Id),
    /// Split it in two; the new half gets this name.
    Split(Id, Line),
    /// Remove it.
    Remove(Id),
}

/// What can be done with rows of tables.
#[derive(Debug, Clone, PartialEq)]
pub enum RowCommand {
    /// Add one, with what is known of it.
    Add {
        /// The id of its table.
        table: String,
        /// What it stands under.
        under: Option<Id>,
        /// What its cells hold, by the ids of their columns.
        cells: Vec<(String, CellValue)>,
    },
    /// Add several at once, with what is known of each. A row may stand under one that is added before it, named by its
    /// place among them.
    AddMany {
        /// The id of their table.
        table: String,
        /// Each of them.
        rows: Vec<PastedRow>,
    },
    /// Begin the months of this table with this one, 1 to 12.
    BeginYear(String, u8),
    /// Fill or clear a cell, by the id of its column.
    Set(Id, String, Option<CellValue>),
    /// Remove it.
    Remove(Id),
    /// Say that the room agreed on a plan, or take that back.
    Agree(Id),
    /// Put it before another row of its table; without one, last.
    Put(Id, Option<Id>),
}
