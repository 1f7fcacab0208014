//! The kinds of step: what a step does and captures.
//!
//! What a method's file says of a kind stands in [`Kind`] (`method/kind.rs`); what a kind does in this layer lies in a
//! file of its name, which answers each question below. Nobody outside this folder asks which kind a step is.

#![deny(clippy::wildcard_enum_match_arm)]
#![expect(clippy::unnecessary_wraps, reason = "every kind answers the same questions, in the same form")]

use super::Workshop;
use super::agenda::Role;
use super::event::{GroupEvent, RowId};
use super::method::check::{FoundFault, Needs};
use super::method::{DayPlan, ListRole, Method, Step};
pub use super::method::{Floor, Kind};
use super::room::{Scene, Sight};

mod after;
mod buffer;
mod choose;
mod collect;
mod each;
#[cfg(feature = "testing")]
mod grid;
mod groups;
mod islands;
mod pause;
mod plans;
mod question;
mod ranking;
mod reframe;
mod round;
mod speak;
mod talk;
mod themes;
mod vote;

/// What a step does with what its method defines: all that others may know of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Uses<'a> {
    /// The list that it fills or works on.
    pub list: Option<&'a str>,
    /// The table that it fills.
    pub table: Option<&'a str>,
    /// How lines come into that list.
    pub hearing: Hearing,
    /// The list that it looks back at.
    pub looks_back: Option<&'a str>,
    /// The list whose ranking it turns into `list`.
    pub reframes: Option<&'a str>,
    /// The lists whose rankings its islands rest on; their roles say which has what is wrong, and which what is
    /// wished for.
    pub rests_on: &'a [String],
    /// Whether it is there to write something down.
    pub captures: bool,
    /// Whether each of what it works on may be told of, with minutes of its own.
    pub pitches: bool,
    /// What it is to a repair of the day.
    pub role: Role,
}

/// How lines come into the list of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hearing {
    /// None come: it works on what is there.
    Nothing,
    /// Whoever wants to says something.
    Freely,
    /// One after the other.
    InTurn,
    /// The groups, each its own.
    ByGroup,
    /// They wait for the next step: people talk among themselves first.
    Later,
}

/// Asks a kind's file: the one match of this layer.
macro_rules! answer {
    ($kind:expr, $question:ident($($with:expr),*)) => {
        match $kind {
            Kind::Speak => speak::$question($($with),*),
            Kind::Question => question::$question($($with),*),
            Kind::Round { list, looks_back } => round::$question($($with,)* list, looks_back.as_deref()),
            Kind::Talk { size } => talk::$question($($with,)* *size),
            Kind::Collect { list } => collect::$question($($with,)* list),
            Kind::Themes { list } => themes::$question($($with,)* list),
            Kind::Vote { list } => vote::$question($($with,)* list),
            Kind::Ranking { list } => ranking::$question($($with,)* list),
            Kind::Groups { about, list } => groups::$question($($with,)* about, list),
            Kind::Reframe { from, into } => reframe::$question($($with,)* from, into),
            Kind::Islands { from } => islands::$question($($with,)* from),
            Kind::Choose => choose::$question($($with),*),
            Kind::Plans { table } => plans::$question($($with,)* table),
            Kind::Each { over } => each::$question($($with,)* over),
            #[cfg(feature = "testing")]
            Kind::Grid { table } => grid::$question($($with,)* table),
            Kind::After => after::$question($($with),*),
            Kind::Break => pause::$question($($with),*),
            Kind::Buffer => buffer::$question($($with),*),
        }
    };
}

impl Kind {
    /// What it does with what its method defines.
    pub fn uses(&self) -> Uses<'_> {
        answer!(self, uses())
    }

    /// The list that it fills or works on.
    pub fn list(&self) -> Option<&str> {
        self.uses().list
    }

    /// Whether the method defines what it needs.
    ///
    /// # Errors
    /// The first fault.
    pub(super) fn check(&self, needs: &Needs<'_>) -> Result<(), FoundFault> {
        answer!(self, check(needs))
    }

    /// What is to be done when it is gone to for the first time: the turns of a round, the division of the room.
    pub(super) fn prepared(&self, workshop: &Workshop, row: RowId) -> Option<GroupEvent> {
        answer!(self, prepared(workshop, row))
    }

    /// What the room sees by itself.
    pub(super) fn picture<'a>(&self, scene: Scene<'a>) -> Sight<'a> {
        answer!(self, picture(scene))
    }
}

impl Method {
    /// The lists that islands rest on. Empty for a method without islands.
    pub fn island_lists(&self) -> &[String] {
        let lists = self.steps.iter().map(|step| step.kind.uses().rests_on);
        lists.into_iter().find(|lists| !lists.is_empty()).unwrap_or_default()
    }

    /// Of the lists that islands rest on, the one that has this part in the day.
    pub fn island_list(&self, role: ListRole) -> Option<&str> {
        self.list_in(role).filter(|list| self.island_lists().iter().any(|other| other == list))
    }

    /// This method with that one plan and the steps that it uses: what a document carries. A buffer goes along where
    /// the plan has none: time to spare can be put into any day.
    pub fn with_plan(&self, plan: &DayPlan) -> Self {
        let used = |id: &str| plan.steps.iter().any(|slot| slot.step == id);
        let buffers = || self.steps.iter().filter(|step| step.kind.uses().role == Role::Buffer);
        let spare = buffers().next().filter(|_| !buffers().any(|step| used(&step.id))).map(|step| &step.id);
        let kept = |step: &&Step| used(&step.id) || spare == Some(&step.id);
        Self {
            steps: self.steps.iter().filter(kept).cloned().collect(),
            cuts: self.cuts.iter().filter(|cut| used(&cut.step)).cloned().collect(),
            plans: vec![plan.clone()],
            ..self.clone()
        }
    }
}
