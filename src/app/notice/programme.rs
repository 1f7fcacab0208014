//! What a programme has to say after a key.

use chrono::NaiveDate;

use crate::programme::told::Differs;

/// What came of a key in a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProgrammeNotice {
    /// This was taken out.
    TakenOut(String),
    /// The last change was taken back.
    TakenBack,
    /// What was taken back counts again.
    BroughtBack,
    /// Nothing was changed since it was opened, or everything was taken back.
    NothingToTakeBack,
    /// Nothing was taken back.
    NothingToBringBack,
    /// This was held on this day.
    Held(String, NaiveDate),
    /// Nobody says any more that this was held.
    NotHeld(String),
    /// It has a workshop already.
    HasWorkshop,
    /// What goes on beside the gatherings has no workshop, and nobody marks it as held.
    OnlyGatherings,
    /// It has no tracks, or none but one.
    NoTracks,
    /// Nothing in it is for this level alone.
    NoLevel(u8),
    /// What was changed is not on disk yet: the same key again leaves.
    NotSavedYet,
    /// What it is called must stand there.
    NeedsName,
    /// Something is for this track alone.
    TrackNeeded,
    /// A month must stand there.
    NeedsMonth,
    /// The workshop of this gathering says something else than the programme, whose word counts.
    Differs(String, Differs),
    /// The workshop of what is at hand was not found.
    NoWorkshop,
    /// A number of people must stand there, or nothing.
    NeedsNumber,
}
