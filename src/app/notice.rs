//! One line that tells the facilitator what came of a key. The words are in `say.rs`.
//!
//! One rule says which notice stands, on every screen: the newest, until the next key or paste. What a workshop has to
//! say once (what was out of order when it was opened, that the letters are small) waits until nothing else is said
//! and nothing lies on top.

use crate::workshop::decide::Refusal;
use crate::workshop::event::{Entry, Event, Field, ItemEvent};
use crate::workshop::journal::Journal;
use crate::workshop::own::Own;
use crate::workshop::text::Line;

use super::action::Action;
use super::trouble::{Finding, Trouble};

/// What is said. It stands until the next key.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    /// Why not.
    Refusal(Refusal),
    /// What did not work in the world.
    Trouble(Trouble),
    /// What was out of order when the workshop was opened.
    Finding(Finding),
    /// The same key once more does it.
    PressAgain(Action),
    /// This was taken back.
    TakenBack(Box<Event>),
    /// This counts again.
    BroughtBack(Box<Event>),
    /// Words were struck for good.
    Struck,
    /// The title was struck for good; its file's name was made of it.
    StruckTitle,
    /// Exports that could not be rewritten were deleted: their names.
    ExportsDeleted(Vec<String>),
    /// It was counted as said again.
    CountedAgain,
    /// It was done, where the picture does not show it.
    Done(Done),
    /// The line could not be read.
    NotUnderstood(Line),
    /// The hint for a line.
    Hint(Hint),
    /// The wall clock was moved by so many milliseconds.
    ClockMoved(i64),
    /// A paste of so many bytes was too long.
    PasteTooLong(usize),
    /// A part of the program failed in the background.
    PartFailed,
    /// A line was longer than what is kept.
    Cut,
    /// A workshop is being opened: that takes long where a disk does not answer.
    Opening,
    /// Which key leaves the program.
    Leaving {
        /// Whether it is pressed twice here.
        twice: bool,
    },
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Done {
    /// An objection waits for the plans.
    Parked,
    /// Whoever wants to speaks.
    Popcorn,
    /// One after the other speaks.
    Round,
    /// Items are in another list now: its name.
    Moved(String),
    /// Dots can be counted.
    VoteOpened,
    /// No more dots are counted.
    VoteClosed {
        /// Dots that are in.
        counted: u32,
        /// Dots that could be.
        possible: u32,
    },
}

/// What to do instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hint {
    /// Nothing can be written in this step.
    NothingToWriteTo,
    /// This method parks no objections.
    NothingParked,
    /// Nothing like it was said before.
    NothingSame,
    /// Type a number first.
    PointFirst,
    /// Type two numbers.
    PointAtTwo,
    /// There is no other list.
    NoOtherList,
    /// There are no islands yet.
    NoIslands,
    /// A plan begins with what.
    BeginWithWhat,
    /// The day is on time.
    NotLate,
    /// This method knows no buffers.
    NoBuffers,
    /// No dots were counted yet.
    NothingCounted,
    /// A follow-up cannot be before the workshop.
    BeforeTheDay,
    /// This is how many minutes are written.
    MinutesLike,
    /// This is how a clock time is written.
    ClockLike,
    /// The letters that the room sees are small.
    EnlargeLetters,
    /// Nothing is typed where a paste came.
    PasteWhereYouWrite,
    /// Write in the other window.
    OtherWindow,
    /// Press Esc once more to close.
    CloseAgain,
}

#[expect(non_upper_case_globals, reason = "they read as the variants that they are short for")]
impl Notice {
    pub(super) const NothingToWriteTo: Self = Self::Hint(Hint::NothingToWriteTo);
    pub(super) const NothingParked: Self = Self::Hint(Hint::NothingParked);
    pub(super) const NothingSame: Self = Self::Hint(Hint::NothingSame);
    pub(super) const PointFirst: Self = Self::Hint(Hint::PointFirst);
    pub(super) const PointAtTwo: Self = Self::Hint(Hint::PointAtTwo);
    pub(super) const NoOtherList: Self = Self::Hint(Hint::NoOtherList);
    pub(super) const NoIslands: Self = Self::Hint(Hint::NoIslands);
    pub(super) const BeginWithWhat: Self = Self::Hint(Hint::BeginWithWhat);
    pub(super) const NotLate: Self = Self::Hint(Hint::NotLate);
    pub(super) const EnlargeLetters: Self = Self::Hint(Hint::EnlargeLetters);
    pub(super) const PasteWhereYouWrite: Self = Self::Hint(Hint::PasteWhereYouWrite);
    pub(super) const NoBuffers: Self = Self::Hint(Hint::NoBuffers);
    pub(super) const BeforeTheDay: Self = Self::Hint(Hint::BeforeTheDay);
    pub(super) const NothingCounted: Self = Self::Hint(Hint::NothingCounted);
    pub(super) const MinutesLike: Self = Self::Hint(Hint::MinutesLike);
    pub(super) const ClockLike: Self = Self::Hint(Hint::ClockLike);
}

impl Notice {
    /// What is said of an entry that was just made: undo and redo tell what they took back or brought back.
    pub(super) fn of(entry: &Entry, journal: &Journal) -> Option<Self> {
        let told_of = |seq: u32| journal.entry(seq).and_then(|entry| told(entry)).cloned();
        let title = Own::About(Field::Title).id();
        match entry.events.first()? {
            Event::Undone { seq } => Some(Self::TakenBack(Box::new(told_of(*seq)?))),
            Event::Redone { seq } => Some(Self::BroughtBack(Box::new(told_of(*seq)?))),
            Event::Struck { .. } if entry.events.contains(&Event::Struck { id: title }) => {
                Some(Self::StruckTitle)
            }
            Event::Struck { .. } => Some(Self::Struck),
            Event::Item(ItemEvent::SaidAgain { .. }) => Some(Self::CountedAgain),
            _ => None,
        }
    }

    /// That a line could not be read.
    pub(super) fn not_understood(line: &str) -> Self {
        Line::clean(line).map_or(Self::Hint(Hint::PointFirst), Self::NotUnderstood)
    }
}

/// The event that an entry is told by: the first, but for going to another step, beside which what was done on the way
/// (a vote that was closed) is not what anybody sees.
fn told(entry: &Entry) -> Option<&Event> {
    entry.events.iter().find(|event| matches!(event, Event::Clock(_))).or(entry.events.first())
}
