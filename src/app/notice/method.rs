//! What is said of methods of one's own: that they are kept, and why one is not changed so.

use std::path::PathBuf;

use crate::workshop::method::change::NoChange;
use crate::workshop::text::Line;

/// What is said of a method of one's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MethodNotice {
    /// The day is one, which lies here.
    DayKept(PathBuf),
    /// A method of this name is there already; another name stands in the line.
    Named(Line),
    /// The copy lies here.
    Copied(PathBuf),
    /// The method of this name comes with the program and stays as it is: what is changed is a copy.
    OwnCopy(String),
    /// It is not changed so.
    Refused(NoChange),
    /// The keys for minutes and order want a step.
    ToStep,
    /// The step of this name is left out of the plan.
    LeftOut(String),
    /// The step is not in this plan: it can be put back.
    NotInPlan,
    /// The rest is changed in the file, with a text editor.
    OpenFile,
    /// Nothing was changed that could be taken back, or brought back.
    NothingChanged,
    /// Somebody changed the file meanwhile: it stays, and what was changed here is a method of this name.
    FileChanged(String),
    /// What was changed last is not saved: the same key again leaves all the same.
    Unsaved,
    /// What stands in braces is filled in.
    Braces,
}
