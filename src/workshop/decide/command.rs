//! The intents themselves: what a facilitator can want done. Whether it can be is in the files beside this one.

use crate::workshop::event::{AfterEvent, AgendaEvent, BriefEvent, Outcome, RowId};
use crate::workshop::id::Id;
use crate::workshop::table::CellValue;
use crate::workshop::text::Line;

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
    /// A row of a table, or of an action plan.
    Row(RowCommand),
    /// What happens after today.
    After(AfterEvent),
    /// Do these one after the other, as one entry: what was typed as one line is taken back as one.
    Together(Vec<Command>),
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
        /// What they answer.
        from: Option<Id>,
        /// Which group said them.
        group: Option<u16>,
    },
    /// Mend its words.
    Reword(Id, Line),
    /// It was said again: just now in these words, or some time, where there are none.
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
    Contact(Id, Option<Line>),
    /// Let it rest, or wake it.
    Rest(Id),
    /// Split it in two; the new half has this name.
    Split(Id, Line),
    /// Take it away.
    Remove(Id),
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub enum RowCommand {
    /// Begin one with what is known of it.
    Add {
        /// In which table.
        table: String,
        /// What it stands under.
        under: Option<Id>,
        /// What stands in it, by the names of columns.
        cells: Vec<(String, CellValue)>,
    },
    /// Fill or clear a cell, by the name of its column.
    Set(Id, String, Option<CellValue>),
    /// Take it away.
    Remove(Id),
}
