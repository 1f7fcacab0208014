//! Facts, in the past tense: all that can have happened in a workshop.
//!
//! An event holds what came out, never how: who sits in which group, the list as ranked, the new minutes. So a later
//! version replays an old day to the same record. An event about a missing id does nothing. Any new event or field
//! raises the format (see `docs/format.md`).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::id::{Id, Run};
use super::method::{Dots, Method, Range};
use super::text::Line;
use super::time::At;
use super::when::Due;
use super::words::Lang;

/// What one command did, whole or not at all: one line of the journal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its place in the workshop, from 1, without gaps.
    pub seq: u32,
    /// When.
    pub at: At,
    /// In which run.
    pub by: Run,
    /// What happened.
    pub events: Vec<Event>,
}

/// One fact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// The workshop was made.
    Opened(Box<Opened>),
    /// What it is about was changed.
    Brief(BriefEvent),
    /// The plan of the day was changed.
    Agenda(AgendaEvent),
    /// The day moved on.
    Clock(ClockEvent),
    /// A line from the room.
    Item(ItemEvent),
    /// A cluster of lines.
    Theme(ThemeEvent),
    /// A vote with dots.
    Vote(VoteEvent),
    /// A round, or groups.
    Group(GroupEvent),
    /// A development area.
    Island(IslandEvent),
    /// A row of an action plan.
    Plan(PlanEvent),
    /// What happens after today.
    After(AfterEvent),
    /// The words of this item, theme, island or plan were struck for good. Its texts in all entries already read `▮▮▮`.
    Struck {
        /// Whose words.
        id: Id,
    },
    /// An earlier entry was taken back.
    Undone {
        /// Which.
        seq: u32,
    },
    /// An entry that was taken back counts again.
    Redone {
        /// Which.
        seq: u32,
    },
}

/// The first event of every workshop: it carries the chosen plan of the method whole, so that the method's file is
/// never needed again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Opened {
    /// The document's id: eight letters, drawn in the shell.
    pub id: String,
    /// The method with the one plan that was chosen.
    pub method: Method,
    /// The workshop's language.
    pub lang: Lang,
    /// What it is about.
    pub brief: Vec<(Field, Line)>,
    /// How many people are expected.
    pub people: u16,
    /// The day it is held.
    pub date: NaiveDate,
    /// When it begins: minutes after midnight.
    pub start: u16,
    /// How long the day is meant to last, in minutes: where its end is pinned.
    pub length: u16,
    /// The steps in order, with their minutes.
    pub rows: Vec<RowPlanned>,
    /// Dots a person has in each vote.
    pub dots: Dots,
    /// How many entries the bottom and the top list have.
    pub listed: u16,
    /// When to meet again.
    pub follow_ups: Vec<FollowUp>,
}

/// A row of the agenda as it is first planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RowPlanned {
    /// Its number, for ever.
    pub row: RowId,
    /// The step of the method.
    pub step: String,
    /// Least, usual and most minutes.
    pub range: Range,
    /// Minutes that it is given.
    pub minutes: u16,
    /// The minute after midnight at which it begins, whatever comes before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pin: Option<u16>,
}

/// A row of the agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct RowId(pub u16);

/// A field of what the workshop is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// What the day is called.
    Title,
    /// The common question.
    Question,
    /// The critique question.
    Critique,
    /// The vision question.
    Vision,
    /// Why.
    Purpose,
    /// What is to be there at the end.
    Goal,
    /// What the room may decide itself.
    Mandate,
    /// Who asked for it.
    Commissioner,
}

/// What the workshop is about was changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum BriefEvent {
    /// A field got a new text, or none.
    Set {
        /// Which.
        field: Field,
        /// Its text; none clears it.
        text: Option<Line>,
    },
    /// So many people are here now.
    People {
        /// How many.
        people: u16,
    },
    /// So many dots a person from the next vote on.
    Dots {
        /// How many, and how many on one.
        dots: Dots,
    },
}

/// The plan of the day was changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AgendaEvent {
    /// A row got other minutes.
    Minutes {
        /// Which.
        row: RowId,
        /// How many.
        minutes: u16,
    },
    /// A row was pinned to a clock time, or let go.
    Pin {
        /// Which.
        row: RowId,
        /// Minutes after midnight.
        at: Option<u16>,
    },
    /// A row was moved to another place.
    Moved {
        /// Which.
        row: RowId,
        /// Its new place, from 0.
        to: u16,
    },
    /// A row is left out today, or taken in again.
    Dropped {
        /// Which.
        row: RowId,
        /// Whether it is left out.
        dropped: bool,
    },
    /// A row was added.
    Added {
        /// The row.
        planned: RowPlanned,
        /// Its place, from 0.
        to: u16,
    },
    /// The day begins at another time.
    Start {
        /// The day.
        date: NaiveDate,
        /// Minutes after midnight.
        start: u16,
    },
    /// The room agreed on another end.
    Length {
        /// Minutes from start to end.
        length: u16,
    },
}

/// The day moved on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ClockEvent {
    /// The day began.
    Started,
    /// A step was gone to: its clock runs.
    WentTo {
        /// Which.
        row: RowId,
    },
    /// The step's clock stands still.
    Paused,
    /// The step's clock runs again.
    Resumed,
    /// The last step is over.
    Ended,
}

/// A line from the room.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ItemEvent {
    /// It was said and written down.
    Added {
        /// Its name.
        id: Id,
        /// In which list.
        list: String,
        /// The number that people see.
        number: u32,
        /// The words.
        text: Line,
        /// What it answers: the entry of a ranked list whose wish it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<Id>,
        /// Which group said it, from 1.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        group: Option<u16>,
    },
    /// Its words were mended.
    Reworded {
        /// Whose.
        id: Id,
        /// The new words.
        text: Line,
    },
    /// It was said once more, perhaps in other words.
    SaidAgain {
        /// What.
        id: Id,
        /// The other words, where they differ.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        wording: Option<Line>,
    },
    /// It was taken away.
    Removed {
        /// What.
        id: Id,
    },
    /// It is the same as another, which answers to its number from now on.
    Merged {
        /// What.
        id: Id,
        /// Into what.
        into: Id,
    },
    /// It belongs in another list, where it has this number.
    MovedTo {
        /// What.
        id: Id,
        /// Where to.
        list: String,
        /// Its number there.
        number: u32,
    },
    /// What became of it (a hope, at check-out).
    Became {
        /// What.
        id: Id,
        /// How it went; none takes that back.
        outcome: Option<Outcome>,
    },
}

/// What became of a hope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It came true.
    Met,
    /// In part.
    Partly,
    /// Not yet.
    NotYet,
}

/// A cluster of lines.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ThemeEvent {
    /// It was made.
    Made {
        /// Its name in the record.
        id: Id,
        /// Of which list.
        list: String,
        /// Its place in the alphabet, from 1: A, B, … Z, AA.
        letter: u32,
        /// What it is called.
        name: Line,
    },
    /// It is called something else.
    Renamed {
        /// Which.
        id: Id,
        /// What.
        name: Line,
    },
    /// Items were put into it.
    Filled {
        /// Which.
        id: Id,
        /// What.
        items: Vec<Id>,
    },
    /// Items were taken out of whatever theme they were in.
    TakenOut {
        /// What.
        items: Vec<Id>,
    },
    /// It is the same as another, which answers to its letter from now on.
    Merged {
        /// Which.
        id: Id,
        /// Into which.
        into: Id,
    },
    /// It was taken away; its items stand alone again.
    Dissolved {
        /// Which.
        id: Id,
    },
}

/// A vote with dots. A candidate is a theme, or an item that is in none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum VoteEvent {
    /// It was opened.
    Opened {
        /// Its name.
        id: Id,
        /// On which list.
        list: String,
        /// The rule it keeps to.
        dots: Dots,
        /// The people it was opened with.
        people: u16,
    },
    /// The dots on the wall for one candidate.
    Wall {
        /// Which vote.
        vote: Id,
        /// On what.
        on: Id,
        /// How many.
        dots: u32,
    },
    /// The hands for one candidate.
    Hands {
        /// Which vote.
        vote: Id,
        /// On what.
        on: Id,
        /// How many.
        dots: u32,
    },
    /// One paper slip.
    Slip {
        /// Which vote.
        vote: Id,
        /// Its dots, one entry a dot.
        on: Vec<Id>,
    },
    /// It was closed.
    Closed {
        /// Which vote.
        vote: Id,
    },
    /// It counts on.
    Reopened {
        /// Which vote.
        vote: Id,
    },
    /// The list as ranked.
    Ranked {
        /// Which list.
        list: String,
        /// All candidates, most dots first.
        entries: Vec<Ranked>,
        /// How many of them make the bottom or top list; a tie at the cut keeps both.
        listed: u16,
    },
}

/// An entry of a ranked list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Ranked {
    /// The candidate.
    pub id: Id,
    /// Its dots.
    pub dots: u32,
    /// Its place, from 1; equal dots have an equal place.
    pub place: u16,
}

/// A round, or groups.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum GroupEvent {
    /// A round has so many turns (people, or pairs).
    Turns {
        /// In which step.
        row: RowId,
        /// How many.
        turns: u16,
        /// Whether a turn is a pair's.
        pairs: bool,
        /// Whether there is no order.
        popcorn: bool,
    },
    /// One was heard. Which seat is not told, so that nothing ties a hope to a person.
    Heard {
        /// In which step.
        row: RowId,
    },
    /// One passed, and is asked again at the end.
    Passed {
        /// In which step.
        row: RowId,
    },
    /// The room was divided.
    Divided {
        /// In which step.
        row: RowId,
        /// How many people that was.
        people: u16,
        /// How many in each group.
        sizes: Vec<u16>,
    },
}

/// A development area.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum IslandEvent {
    /// It was named.
    Named {
        /// Its name in the record.
        id: Id,
        /// The number that people see.
        number: u32,
        /// What it is called.
        name: Line,
        /// The island it was split from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<Id>,
    },
    /// It is called something else.
    Renamed {
        /// Which.
        id: Id,
        /// What.
        name: Line,
    },
    /// It rests on these entries of the bottom and top list.
    Linked {
        /// Which.
        id: Id,
        /// Items and themes.
        links: Vec<Id>,
    },
    /// So many people went there.
    Counted {
        /// Which.
        id: Id,
        /// How many; none takes the count back.
        people: Option<u16>,
    },
    /// Somebody keeps it.
    Keeper {
        /// Which.
        id: Id,
        /// A role or whatever the group wants; none clears it.
        keeper: Option<Line>,
    },
    /// It rests, or counts again.
    Rests {
        /// Which.
        id: Id,
        /// Whether it rests.
        resting: bool,
    },
    /// It was taken away.
    Removed {
        /// Which.
        id: Id,
    },
}

/// A row of an action plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PlanEvent {
    /// It was begun.
    Added {
        /// Its name in the record.
        id: Id,
        /// On which island.
        island: Id,
        /// The number that people see.
        number: u32,
    },
    /// A cell was filled, or cleared.
    Cell {
        /// Which row.
        id: Id,
        /// Which cell.
        cell: Cell,
        /// The words.
        text: Option<Line>,
    },
    /// It is to be done by then.
    Due {
        /// Which row.
        id: Id,
        /// When; none clears it.
        due: Option<Due>,
    },
    /// How far it is.
    Status {
        /// Which row.
        id: Id,
        /// How far.
        status: PlanStatus,
    },
    /// It is lifted to somebody outside the room; none means that we do it ourselves.
    Lifted {
        /// Which row.
        id: Id,
        /// To whom.
        to: Option<Line>,
    },
    /// It was taken away.
    Removed {
        /// Which row.
        id: Id,
    },
}

/// A cell of an action plan that holds words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Cell {
    /// VAD.
    What,
    /// HUR.
    How,
    /// VILKA: the owner; two parties are joined by ` + `.
    Who,
    /// Första steget.
    First,
}

impl Cell {
    /// All of them, in the order of the sheet.
    pub const ALL: [Self; 4] = [Self::What, Self::How, Self::Who, Self::First];
}

/// How far a plan is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PlanStatus {
    /// Not begun.
    #[default]
    NotStarted,
    /// Under way.
    Started,
    /// Done.
    Done,
    /// On hold.
    Resting,
    /// Given up.
    Dropped,
}

impl PlanStatus {
    /// All of them, in the order in which one key steps through them.
    pub const ALL: [Self; 5] = [Self::NotStarted, Self::Started, Self::Done, Self::Resting, Self::Dropped];
}

/// What happens after today.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AfterEvent {
    /// Who carries it on.
    Carrier {
        /// A role or whatever the room wants; none clears it.
        who: Option<Line>,
    },
    /// The meetings that follow.
    FollowUps {
        /// All of them, in order.
        follow_ups: Vec<FollowUp>,
    },
}

/// A meeting that follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// When.
    pub date: NaiveDate,
    /// How long.
    pub minutes: u16,
}
