//! The outcome of a key, on whatever screen it was pressed.

use super::Settings;
use super::action::Program;
use super::effect::Effect;
use super::notice::{Done, Notice};
use super::programmes::GatheringOf;
use crate::programme::Programme;
use crate::programme::library::ReadyProgramme;
use crate::workshop::method::Method;

/// A screen to go to. The model makes it, since it knows all screens, so that no screen has to know another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// The home screen.
    Home,
    /// From a form, where we came from: the card of the method that it was opened with, or home.
    Back,
    /// The form for a new workshop.
    New,
    /// The same, for the method with this id.
    NewWith(String),
    /// The form for a programme of this ready one, or an empty one.
    NewProgramme(Option<Box<ReadyProgramme>>),
    /// The form for the workshop of a gathering.
    Gathering(Box<GatheringWish>),
    /// The same, with what was chosen of it already.
    NewAs(ChosenMethod),
    /// The list of methods.
    Methods,
    /// The card of the method with this id.
    Card(String),
    /// This copy of a method, which is changed and has no file yet.
    Change(Box<Method>),
    /// The form for a check-in.
    CheckIn,
}

/// The gathering of which a workshop is to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GatheringWish {
    /// Which gathering of which file.
    pub of: GatheringOf,
    /// The programme.
    pub programme: Programme,
}

/// A method that was chosen, and what was said of the day already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChosenMethod {
    /// Its id.
    pub id: String,
    /// The id of the plan.
    pub plan: Option<String>,
    /// When it begins, in minutes after midnight.
    pub start: Option<u16>,
    /// How many people come.
    pub people: Option<u16>,
}

/// The outcome of a key.
#[derive(Debug, Default)]
pub struct Out {
    /// What to do in the world.
    pub effects: Vec<Effect>,
    /// What to say about it.
    pub notice: Option<Notice>,
    /// What to do with the program as a whole.
    pub program: Option<Program>,
    /// Whether the workshop is now as the command asked. False after a refusal.
    pub done: bool,
    /// The screen to go to.
    pub goes_to: Option<Destination>,
    /// New settings.
    pub settings: Option<Settings>,
}

impl Out {
    /// Says what was done, if it was done and there is no other notice.
    pub(super) fn tell(mut self, done: Done) -> Self {
        if self.done && self.notice.is_none() {
            self.notice = Some(Notice::Done(done));
        }
        self
    }

    /// Says something, and no more.
    pub fn say(notice: Notice) -> Self {
        Self { notice: Some(notice), ..Self::default() }
    }

    /// Asks the program as a whole to do something.
    pub fn program(act: Program) -> Self {
        Self { program: Some(act), ..Self::default() }
    }

    /// Does something in the world, and no more.
    pub fn effect(effect: Effect) -> Self {
        Self { effects: vec![effect], ..Self::default() }
    }

    /// Has a workshop opened. That is said at once, for its disk may not answer.
    pub fn open(effect: Effect) -> Self {
        Self { notice: Some(Notice::Opening), ..Self::effect(effect) }
    }

    /// Goes to another screen.
    pub fn to(screen: Destination) -> Self {
        Self { goes_to: Some(screen), ..Self::default() }
    }
}
