//! One line that tells the facilitator what came of a key. `say.rs` puts it in words.
//!
//! One rule says which notice stands, on every screen: the newest, until the next key or paste. What a workshop has to
//! say once (what was out of order when it was opened, that the letters are small) waits until no other notice stands
//! and no overlay is open.

use chrono::NaiveDate;

mod programme;

pub use programme::ProgrammeNotice;

use crate::workshop::Workshop;
use crate::workshop::decide::Refusal;
use crate::workshop::event::{AgendaEvent, Entry, Event, GroupEvent, ItemEvent, RowEvent};
use crate::workshop::journal::Journal;
use crate::workshop::method::ListRole;
use crate::workshop::rounds::Speaking;
use crate::workshop::tally::Uneven;
use crate::workshop::text::Line;
use crate::workshop::when::{Due, OddDate, WrongEnd};

use super::action::{Action, DayAct, PointAct};
use super::msg::StandsThere;
use super::trouble::{Finding, Trouble};

mod method;

pub use method::MethodNotice;

/// What the line says. It stands until the next key.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    /// Why a command was refused.
    Refusal(Refusal),
    /// What went wrong in the world.
    Trouble(Trouble),
    /// What was out of order when the workshop was opened.
    Finding(Finding),
    /// The same key pressed again does it.
    PressAgain(Action),
    /// This was taken back.
    TakenBack(Box<ToldEntry>),
    /// This counts again.
    BroughtBack(Box<ToldEntry>),
    /// What becomes of what was written.
    Kept(KeptNotice),
    /// Something was done that the picture does not show.
    Done(Done),
    /// The line could not be read.
    NotUnderstood(Line),
    /// Advice about a line.
    Hint(Hint),
    /// The wall clock jumped by this many milliseconds.
    ClockMoved(i64),
    /// A paste was too long: its size in bytes.
    PasteTooLong(usize),
    /// A part of the program failed in the background.
    PartFailed,
    /// A slip does not count: what stands on it, and why.
    SlipRefused(Line, Refusal),
    /// A text is longer than the limit by this many characters; it stays in the line.
    TooLong(usize),
    /// A workshop is being opened: that takes long where a disk does not answer.
    Opening,
    /// This date or week was stored, and is an unlikely one.
    OddDate(Due, OddDate),
    /// The day, or a part of it, cannot end then.
    WrongEnd(WrongEnd),
    /// The day is over, or has stood still since this date: looking at it changes nothing.
    NotLed(Option<NaiveDate>),
    /// Says which key leaves the program.
    Leaving {
        /// Whether it must be pressed twice here.
        twice: bool,
    },
}

/// What becomes of what was written, or was to be struck.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeptNotice {
    /// Words are gone from all screens, and being struck from all files.
    Striking,
    /// Nothing was struck: the label was not typed again.
    LabelAgain,
    /// Words were struck for good. The room reads this, so files and names come later.
    StruckInShort,
    /// There is something to say about files, which is not for the room.
    NotForTheRoom,
    /// Words were struck for good.
    Struck(Struck),
    /// The names of exports that were deleted, because they may have held words that were struck earlier.
    ExportsDeleted(Vec<String>),
    /// A question of one's own could not be forgotten: this file cannot be changed.
    NotForgotten(std::path::PathBuf),
    /// This many entries are on no disk, and would be lost by leaving.
    AtStake(u32),
    /// The document lies here from now on.
    Moved(std::path::PathBuf),
    /// There is no file that could be read here.
    NoFile(std::path::PathBuf),
    /// Whether there is one screen from now on, which the room sees, or two.
    Screens {
        /// Whether there is one.
        one: bool,
    },
    /// The form of a table lies here.
    SentOut(Vec<std::path::PathBuf>),
    /// What is said of a method of one's own.
    Method(MethodNotice),
    /// Of a day that leaves no trace nothing is taken back: keys lead from step to step.
    OnlySteps,
    /// So many lines of what people take along were stored, in another order.
    Embers(u32),
    /// The same, where people say what is typed after the day.
    TypedAfter,
    /// What a programme has to say.
    Programme(ProgrammeNotice),
    /// The day is over and stays so.
    StaysOver {
        /// Whether that is because what people take along was stored.
        list: bool,
    },
}

impl From<MethodNotice> for Notice {
    fn from(of: MethodNotice) -> Self {
        Self::Kept(KeptNotice::Method(of))
    }
}

impl From<KeptNotice> for Notice {
    fn from(of: KeptNotice) -> Self {
        Self::Kept(of)
    }
}

/// How far words were struck.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Struck {
    /// Whether the title was among them: the file's name came from it.
    pub title: bool,
    /// The names of exports that could not be rewritten and were deleted.
    pub deleted: Vec<String>,
    /// Exports that could not be reached.
    pub unreached: Vec<String>,
    /// What became of looking for the same words in other workshops.
    pub elsewhere: Elsewhere,
}

/// Other workshops in which the same words stand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Elsewhere {
    /// Those in which they still stand.
    pub there: Vec<StandsThere>,
    /// The paths of those that could not be read.
    pub unread: Vec<String>,
}

/// What became of what belongs elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parked {
    /// It comes back with the plans.
    UntilPlans,
    /// It comes up before people part.
    UntilEnd,
    /// That is now: the room sees all of it.
    Shown,
}

impl From<ListRole> for Parked {
    fn from(role: ListRole) -> Self {
        if role == ListRole::Objections { Self::UntilPlans } else { Self::UntilEnd }
    }
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Done {
    /// A line was counted as said again.
    SaidAgain,
    /// Something waits, or comes up.
    Parked(Parked),
    /// People speak in this way from now on.
    Speak(Speaking),
    /// Items were moved to the list of this name.
    Moved(String),
    /// These were removed, each with its label.
    Removed(String),
    /// The first of these took in the others, each with its label.
    Merged {
        /// What stays.
        into: String,
        /// What went into it.
        merged: String,
    },
    /// What was typed while pointing was no act, so it was stored.
    StoredAsText,
    /// The line was more than text: what it did, in words.
    Understood(String),
    /// The room was divided into groups of these sizes.
    Divided(Vec<u16>),
    /// There are more islands than so many people should have.
    ManyIslands {
        /// How many people there are.
        people: u16,
        /// How many islands that many can work on.
        most: u16,
    },
    /// The number of dots counts from the next vote on: in the open one each person has this many.
    DotsLater(u16),
    /// What is counted from now on, or no longer.
    Counting(CountingSaid),
    /// No more dots are counted.
    VoteClosed {
        /// Dots counted.
        counted: u32,
        /// Dots that could have been given.
        possible: u32,
    },
    /// This is who takes it forward.
    Carrier(String),
    /// This was agreed besides.
    Agreed(String),
    /// What was counted does not agree with the people who are here.
    Uneven {
        /// The sum.
        sum: Uneven,
        /// Whether the vote was about to be closed: the same key again does it.
        closing: bool,
    },
    /// A slip was handed in as invalid.
    HandedIn,
    /// The second person entered this slip otherwise than the first.
    SlipDiffers {
        /// Which slip, from 1.
        number: u32,
        /// What was entered first.
        first: SlipSays,
        /// What is entered now.
        now: SlipSays,
    },
    /// A part was put after the step at hand.
    PutIn {
        /// What it is called.
        part: String,
        /// Its minutes.
        minutes: u16,
        /// How many steps are left out for it.
        left_out: usize,
        /// Whether its groups were to be mixed and are not, because there were none before.
        plain: bool,
        /// What goes on from here.
        then: DayAct,
    },
    /// All slips were entered twice.
    CountedTwice {
        /// How many slips.
        slips: u32,
        /// How many of them differed.
        settled: u32,
    },
}

/// What is counted from now on, or no longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CountingSaid {
    /// Dots.
    Dots,
    /// Values on a scale.
    Values,
    /// No values any more: the room sees how many gave which.
    ValuesShown,
    /// The same, with so few slips that nobody is told which values they gave.
    ValuesTooFew,
    /// No slips that name candidates in order any more: the room sees the list.
    RanksShown,
    /// Nothing more: what people answered reads otherwise now.
    Reworded,
}

/// What stands on a slip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SlipSays {
    /// These labels.
    Labels(String),
    /// Nothing: it is blank.
    Blank,
    /// Something that cannot count.
    Invalid,
    /// There was no such slip.
    None,
}

/// What to do instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hint {
    /// There is none of something, or nothing to do it with.
    Nothing(Nothing),
    /// About the labels before an act.
    Labels(LabelHint),
    /// Shows how a status is written.
    StatusLike,
    /// A plan begins with its first column, *what*.
    BeginWithWhat,
    /// A row begins with its name.
    BeginWithName,
    /// About rows of a table that stand in months or in a grid.
    Table(TableHint),
    /// The day is on time.
    NotLate,
    /// What to do with a line that cannot be what it seems to be.
    Line(LineHint),
    /// An arrow changes what Enter is about, which must not happen to a half-typed line.
    LineFirst,
    /// Shows how minutes are written.
    MinutesLike,
    /// The steps fill the time between the fixed times already.
    Fits,
    /// They do not, and a key fits them.
    FitOffered,
    /// Shows how a part to put in is written.
    PartLike,
    /// Shows how a clock time is written.
    ClockLike,
    /// Shows how the next part of a day is written: a date may stand before its clock time.
    NextLike,
    /// The letters that the room sees are too small.
    EnlargeLetters,
    /// A paste came where nothing is typed.
    PasteWhereYouWrite,
    /// Only what has ended can be followed up.
    NotEnded,
    /// Typing belongs in the other window.
    OtherWindow,
    /// Press Esc again to close.
    CloseAgain,
}

/// What to do with a line that cannot be what it seems to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineHint {
    /// A link goes between two fields of a board.
    LinkFields,
    /// The line of the first number stands on all sheets; a link with the second, a sheet, keeps it there alone.
    OnAllSheets(u32, u32),
    /// No group has this number: these are theirs.
    NoGroup(u16, Vec<u16>),
    /// No group is called this, only those with these numbers have names: it is the line with this label, at what is called
    /// so.
    NoHead {
        /// What it is called where it was written.
        called: String,
        /// The numbers that there are.
        groups: Vec<u16>,
        /// The label of its line.
        line: String,
        /// Where that stands.
        at: String,
    },
    /// No field or head has this number: these are theirs, with their names.
    NoPlace(String, Vec<String>),
    /// A plan has fewer cells than were typed: so many.
    TooManyCells(usize),
    /// No such day is in any month, so it stands as words.
    NoSuchDate,
    /// People have changed tables, so there are as many as there are.
    TablesStand,
}

/// What there is none of, or nothing to do it with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nothing {
    /// Nothing can be written in this step.
    ToWriteTo,
    /// Nor what is in the line, which stays there.
    LineStays,
    /// The day has not begun.
    Begun,
    /// This method parks no objections.
    Parked,
    /// No objection is typed that could be parked.
    ToPark,
    /// Nothing like what is typed was said before; it can be stored.
    Similar,
    /// Nothing was said yet, so nothing can have been said again.
    Said,
    /// Nothing that could be put in is called so.
    CalledSo,
    /// There is no other list.
    OtherList,
    /// What is to be moved is there already.
    ToMove,
    /// There is no sheet at hand to bring anything to.
    Sheet,
    /// There are no islands yet.
    Islands,
    /// This method has no buffers.
    Buffers,
    /// This day has no lunch.
    Lunch,
    /// No dots have been counted yet.
    Counted,
    /// Every row had the floor, or waits for the next meeting.
    OnFloorNext,
    /// Nothing has the floor yet.
    OnFloor,
    /// No plans were made earlier.
    ToFollowUp,
    /// The method has no table that is filled in beforehand.
    Form,
}

/// What is wanted of a row of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableHint {
    /// A year begins with the month at hand, and none is.
    GoToMonth,
    /// A number from the first to the second.
    Between(i64, i64),
    /// A row is put before another only where both stand under the same.
    NotBeside,
}

/// What to type before the letter of an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LabelHint {
    /// Type a number first.
    NumberFirst,
    /// Type what to do with the things that are named.
    WhatToDo,
    /// Type two numbers.
    TwoNumbers,
    /// The act is done to one thing at a time.
    OneAtATime,
    /// Things of this kind have no such act.
    NotWithThis,
    /// The act wants a count.
    Count(PointAct),
}

#[expect(non_upper_case_globals, reason = "they read as the variants that they are short for")]
impl Notice {
    pub(super) const NothingToWriteTo: Self = Self::Hint(Hint::Nothing(Nothing::ToWriteTo));
    pub(super) const LineRefused: Self = Self::Hint(Hint::Nothing(Nothing::LineStays));
    pub(super) const NothingToFollowUp: Self = Self::Hint(Hint::Nothing(Nothing::ToFollowUp));
    pub(super) const NoForm: Self = Self::Hint(Hint::Nothing(Nothing::Form));
    pub(super) const NotBegun: Self = Self::Hint(Hint::Nothing(Nothing::Begun));
    pub(super) const NothingParked: Self = Self::Hint(Hint::Nothing(Nothing::Parked));
    pub(super) const NothingToPark: Self = Self::Hint(Hint::Nothing(Nothing::ToPark));
    pub(super) const NothingSimilar: Self = Self::Hint(Hint::Nothing(Nothing::Similar));
    pub(super) const NothingSaid: Self = Self::Hint(Hint::Nothing(Nothing::Said));
    pub(super) const NoOtherList: Self = Self::Hint(Hint::Nothing(Nothing::OtherList));
    pub(super) const ThereAlready: Self = Self::Hint(Hint::Nothing(Nothing::ToMove));
    pub(super) const NoSheet: Self = Self::Hint(Hint::Nothing(Nothing::Sheet));
    pub(super) const LinkFields: Self = Self::Hint(Hint::Line(LineHint::LinkFields));
    pub(super) const NoIslands: Self = Self::Hint(Hint::Nothing(Nothing::Islands));
    pub(super) const NoBuffers: Self = Self::Hint(Hint::Nothing(Nothing::Buffers));
    pub(super) const NoLunch: Self = Self::Hint(Hint::Nothing(Nothing::Lunch));
    pub(super) const NothingCalledSo: Self = Self::Hint(Hint::Nothing(Nothing::CalledSo));
    pub(super) const NothingCounted: Self = Self::Hint(Hint::Nothing(Nothing::Counted));
    pub(super) const AllHadFloor: Self = Self::Hint(Hint::Nothing(Nothing::OnFloorNext));
    pub(super) const NothingOnFloor: Self = Self::Hint(Hint::Nothing(Nothing::OnFloor));
    pub(super) const PointFirst: Self = Self::Hint(Hint::Labels(LabelHint::NumberFirst));
    pub(super) const WhatToDo: Self = Self::Hint(Hint::Labels(LabelHint::WhatToDo));
    pub(super) const NotWithThis: Self = Self::Hint(Hint::Labels(LabelHint::NotWithThis));
    pub(super) const NotEnded: Self = Self::Hint(Hint::NotEnded);
    pub(super) const StatusLike: Self = Self::Hint(Hint::StatusLike);
    pub(super) const BeginWithWhat: Self = Self::Hint(Hint::BeginWithWhat);
    pub(super) const GoToMonth: Self = Self::Hint(Hint::Table(TableHint::GoToMonth));
    pub(super) const BeginWithName: Self = Self::Hint(Hint::BeginWithName);
    pub(super) const NotLate: Self = Self::Hint(Hint::NotLate);
    pub(super) const LineFirst: Self = Self::Hint(Hint::LineFirst);
    pub(super) const MinutesLike: Self = Self::Hint(Hint::MinutesLike);
    pub(super) const Fits: Self = Self::Hint(Hint::Fits);
    pub(super) const FitOffered: Self = Self::Hint(Hint::FitOffered);
    pub(super) const PartLike: Self = Self::Hint(Hint::PartLike);
    pub(super) const ClockLike: Self = Self::Hint(Hint::ClockLike);
    pub(super) const NextLike: Self = Self::Hint(Hint::NextLike);
    pub(super) const EnlargeLetters: Self = Self::Hint(Hint::EnlargeLetters);
    pub(super) const PasteWhereYouWrite: Self = Self::Hint(Hint::PasteWhereYouWrite);
}

impl Notice {
    /// The notice for a new entry; for an undo or redo it tells what was taken back or brought back.
    pub(super) fn of(entry: &Entry, journal: &Journal) -> Option<Self> {
        let told_of =
            |seq: u32| journal.entry(seq).and_then(|entry| ToldEntry::of(entry, journal.workshop()));
        match entry.events.first()? {
            Event::Undone { seq } => Some(Self::TakenBack(Box::new(told_of(*seq)?))),
            Event::Redone { seq } => Some(Self::BroughtBack(Box::new(told_of(*seq)?))),
            Event::Struck { .. } => Some(Self::Kept(KeptNotice::Striking)),
            Event::Item(ItemEvent::SaidAgain { .. }) => Some(Self::Done(Done::SaidAgain)),
            _ => None,
        }
    }

    /// The notice that a line could not be read.
    pub(super) fn not_understood(line: &str) -> Self {
        Line::clean(line).map_or(Self::PointFirst, Self::NotUnderstood)
    }
}

/// What a notice tells of an entry.
#[derive(Debug, Clone, PartialEq)]
pub struct ToldEntry {
    /// The event that stands for it: a change of step if there is one, since nobody asked for what was done on the way (a
    /// vote that was closed); then what was put into the plan; otherwise the first.
    pub event: Event,
    /// How many lines it added.
    pub added: usize,
    /// Whether that event is about a row of a table that holds no plans: an item of a meeting.
    pub of_item: bool,
    /// How many rows it added to a table that is neither for plans nor for items of a meeting; `None` if that event is about
    /// none of its rows.
    pub rows: Option<usize>,
    /// Whether it is about a row of a table that is shown as the months of a year.
    pub of_year: bool,
}

impl ToldEntry {
    fn of(entry: &Entry, workshop: &Workshop) -> Option<Self> {
        let all = || entry.events.iter();
        let clock = all().find(|event| matches!(event, Event::Clock(_)));
        // What an emergency closing takes the place of is left out first.
        let part = || all().find(|event| matches!(event, Event::Agenda(AgendaEvent::Added { .. })));
        // What gets the floor moves over its board first.
        let gives = |event: &&Event| {
            matches!(event, Event::Group(GroupEvent::TakenUp { .. } | GroupEvent::Parked { .. }))
        };
        let floor = || all().find(gives);
        // What is first written down about a line makes the row under it.
        let written = workshop.method.floor().and_then(|of| workshop.method.written_in(of));
        let makes_row = |event: &&Event| {
            matches!(event, Event::Row(RowEvent::Added { table, under: Some(_), .. })
                if written.is_some_and(|written| written.id == *table))
        };
        let first = entry.events.first();
        let set = || {
            first.filter(makes_row)?;
            all().find(|event| matches!(event, Event::Row(RowEvent::Set { .. })))
        };
        let event = clock.or_else(part).or_else(floor).or_else(set).or(first)?.clone();
        let adds = |event: &&Event| {
            matches!(event, Event::Item(ItemEvent::Added { .. }) | Event::Row(RowEvent::Added { .. }))
        };
        let added = all().filter(adds).count();
        let table = match &event {
            Event::Row(RowEvent::Added { table, .. }) => Some(table),
            Event::Row(RowEvent::Set { id, .. } | RowEvent::Moved { id, .. } | RowEvent::Removed { id }) => {
                workshop.tables.row(*id).map(|row| &row.table)
            }
            _ => None,
        };
        // After undo the row that it made is not there.
        let made = written.filter(|_| first.is_some_and(|first| makes_row(&first)));
        let table = table.and_then(|table| workshop.method.table(table)).or(made);
        let of_item = table.is_some_and(|table| !table.plans_action());
        let is_floor = table.is_some() && table == written;
        let rows = || all().filter(|event| matches!(event, Event::Row(RowEvent::Added { .. }))).count();
        let rows = (of_item && !is_floor).then(rows);
        let of_year = table.is_some_and(|table| workshop.method.year_table() == Some(table));
        Some(Self { event, added, of_item, rows, of_year })
    }
}

/// Numbers in their order, three or more in a row as one: `1, 2, 4–7`.
pub fn numbers(all: &[u16]) -> String {
    let rows = all.chunk_by(|one, next| one.checked_add(1) == Some(*next));
    let told = rows.map(|row| match row {
        [first, _, .., last] => format!("{first}–{last}"),
        few => few.iter().map(u16::to_string).collect::<Vec<_>>().join(", "),
    });
    told.collect::<Vec<_>>().join(", ")
}
