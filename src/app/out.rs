//! What a key came to, on whatever screen it was pressed.

use super::Settings;
use super::action::Program;
use super::effect::Effect;
use super::notice::{Done, Notice};

/// A screen that is gone to. It is made where all of them are known, so that none of them has to know another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Destination {
    /// The home screen.
    Home,
    /// The form of a new workshop.
    New,
    /// The methods that there are.
    Methods,
}

/// What a key came to.
#[derive(Debug, Default)]
pub struct Out {
    /// What is to be done in the world.
    pub effects: Vec<Effect>,
    /// What is said about it.
    pub notice: Option<Notice>,
    /// What the program as a whole is asked to do.
    pub program: Option<Program>,
    /// Whether what was asked of the workshop is so now. What is refused is not.
    pub done: bool,
    /// Another screen.
    pub goes_to: Option<Destination>,
    /// How the program is set from now on.
    pub settings: Option<Settings>,
}

impl Out {
    /// Says what was done, where it was and nothing else is said.
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

    /// Has something done in the world, and no more.
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
