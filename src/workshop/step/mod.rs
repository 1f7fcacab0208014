//! The kinds of step: what a step does and captures.
//!
//! [`Kind`] (`method/kind.rs`) is what a method's file says about a step. What each kind does in this layer lies in a
//! file of its name, which answers every question below. No code outside this folder asks which kind a step is.

#![deny(clippy::wildcard_enum_match_arm)]
#![expect(clippy::unnecessary_wraps, reason = "every kind answers the same questions, in the same form")]

use std::collections::BTreeSet;

use super::Workshop;
use super::agenda::Role;
use super::event::{Event, RowId};
use super::method::check::{FoundFault, Needs};
pub use super::method::{
    AskedAgain, AtTables, BoardAsked, Floor, Going, GridAsked, GroupsAsked, Kind, OverWhat, ScaleAsked,
    Speaks, StationsAsked, TableQuestions, TalkPart, VoteAsked, YearWork,
};
use super::method::{DayPlan, ListDef, ListRole, Method, RESERVED, Step, TableDef};
use super::room::{Scene, Sight};
pub use stations::Seating;

mod after;
mod again;
mod board;
mod buffer;
mod cells;
mod choose;
mod circle;
mod collect;
mod each;
mod grid;
mod groups;
mod islands;
mod months;
mod overnight;
mod pause;
mod plans;
mod question;
mod ranking;
mod reframe;
mod round;
#[cfg(feature = "testing")]
mod sample;
mod scale;
mod speak;
mod stations;
mod table;
mod talk;
mod themes;
mod vote;
mod wording;

pub use groups::SIZES as GROUP_SIZES;

/// What a step does with what its method defines: everything that other code may know about its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Uses<'a> {
    /// The list that it fills or works on; of a talk in parts that fill several, the first.
    pub list: Option<&'a str>,
    /// The table that it fills.
    pub table: Option<&'a str>,
    /// The table whose rows have the floor in it, one after the other.
    pub floor: Option<&'a str>,
    /// Whether it may be filled before the day begins.
    pub beforehand: bool,
    /// How lines get into that list.
    pub hearing: Hearing,
    /// The earlier list that it looks at again.
    pub looks_back: Option<&'a str>,
    /// The list whose ranking it turns into `list`.
    pub reframes: Option<&'a str>,
    /// The lists whose rankings its islands build on; their roles say which holds what is wrong, and which what people
    /// wish for.
    pub rests_on: &'a [String],
    /// Whether its purpose is to write something down.
    pub captures: bool,
    /// Who may speak in it, if it is calm: nothing is written down in it by any way, nothing is counted or rings, and one
    /// press goes on.
    pub calm: Option<Speaks>,
    /// Whether each thing that it works on may be presented, with minutes of its own.
    pub pitches: bool,
    /// The list whose lines and themes get dots in it.
    pub votes_on: Option<&'a str>,
    /// Whether people agree in it on what happens after the day; what belongs elsewhere then comes up, too.
    pub agrees: bool,
    /// What it is to a repair.
    pub role: Role,
}

impl Uses<'_> {
    /// A step that works on nothing and takes nothing down. What a kind does beside that it says for itself.
    pub const NOTHING: Uses<'static> = Uses {
        list: None,
        table: None,
        floor: None,
        beforehand: false,
        hearing: Hearing::Nothing,
        looks_back: None,
        reframes: None,
        rests_on: &[],
        captures: false,
        calm: None,
        pitches: false,
        votes_on: None,
        agrees: false,
        role: Role::Work,
    };

    /// Whether people speak in turn, and nobody writes down what they say.
    pub fn is_only_heard(&self) -> bool {
        self.list.is_none() && self.hearing.is_in_turn()
    }

    /// Whether a part of the day ends with it.
    pub fn ends_part(&self) -> bool {
        self.role == Role::Overnight
    }
}

/// How lines get into the list of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hearing {
    /// No lines are added: the step works on those that are there.
    Nothing,
    /// Anybody says something at any time.
    Freely,
    /// People speak one after the other.
    InTurn {
        /// For how many seconds each of them speaks, if the method says so.
        seconds: Option<u16>,
        /// Whether what the room is told is the question itself, so that no other stands above it.
        asks: bool,
    },
    /// Each group adds its own lines.
    ByGroup,
    /// Each table adds its own lines; there are so many tables if the method says it.
    ByTable(Option<u16>),
    /// They wait for the next step, because people first talk among themselves.
    Later,
}

impl Hearing {
    /// For how many seconds each person speaks in turn, if the method says so.
    pub fn seconds(self) -> Option<u16> {
        match self {
            Self::InTurn { seconds, .. } => seconds,
            Self::Nothing | Self::Freely | Self::ByGroup | Self::ByTable(_) | Self::Later => None,
        }
    }

    /// Whether what the room is told is the question that people answer aloud.
    pub fn asks(self) -> bool {
        match self {
            Self::InTurn { asks, .. } => asks,
            Self::Nothing | Self::Freely | Self::ByGroup | Self::ByTable(_) | Self::Later => false,
        }
    }

    /// Whether what is said waits for the next step.
    pub fn waits(self) -> bool {
        match self {
            Self::Later => true,
            Self::Nothing | Self::Freely | Self::InTurn { .. } | Self::ByGroup | Self::ByTable(_) => false,
        }
    }

    /// Whether each line is known to be of a group, or of a table.
    pub fn is_by_part(self) -> bool {
        match self {
            Self::ByGroup | Self::ByTable(_) => true,
            Self::Nothing | Self::Freely | Self::InTurn { .. } | Self::Later => false,
        }
    }

    /// Whether lines belong to the groups or the tables that said them.
    pub fn is_by_group(self) -> bool {
        match self {
            Self::ByGroup | Self::ByTable(_) => true,
            Self::Nothing | Self::Freely | Self::InTurn { .. } | Self::Later => false,
        }
    }

    /// Whether the word goes from one to the next.
    pub fn is_in_turn(self) -> bool {
        match self {
            Self::InTurn { .. } => true,
            Self::Nothing | Self::Freely | Self::ByGroup | Self::ByTable(_) | Self::Later => false,
        }
    }
}

/// Passes a question on to the kind's file: the one match of this layer.
macro_rules! answer {
    ($kind:expr, $question:ident($($with:expr),*)) => {
        match $kind {
            Kind::Speak => speak::$question($($with),*),
            Kind::Question { of } => question::$question($($with,)* *of),
            Kind::Round { list, looks_back, turn, asks } => round::$question($($with,)* (list.as_deref(), looks_back.as_deref()), (*turn, *asks)),
            Kind::Talk { size, parts } => talk::$question($($with,)* *size, parts),
            Kind::Collect { list } => collect::$question($($with,)* list),
            Kind::Board { list, fills, beforehand } => board::$question($($with,)* BoardAsked { list, fills, beforehand: *beforehand }),
            Kind::Wording { list } => wording::$question($($with,)* list),
            Kind::Themes { list } => themes::$question($($with,)* list),
            Kind::Vote { list, ranked, beside, within } => vote::$question($($with,)* VoteAsked { list, ranked: *ranked, beside: *beside, within: *within }),
            Kind::Scale { list, values, words, .. } => scale::$question($($with,)* ScaleAsked { list, values: *values, words }),
            Kind::Ranking { list } => ranking::$question($($with,)* list),
            Kind::Groups { about, list, size, heads, mixed } => groups::$question($($with,)* GroupsAsked { about: about.as_deref(), list, size: *size, heads, mixed: *mixed }),
            Kind::Stations { list, tables, does, questions, ceiling } => stations::$question($($with,)* StationsAsked { list, tables: *tables, does: *does, questions: questions.as_ref(), ceiling: *ceiling }),
            Kind::Reframe { from, into } => reframe::$question($($with,)* from, into),
            Kind::Islands { from } => islands::$question($($with,)* from),
            Kind::Choose { list } => choose::$question($($with,)* list),
            Kind::Plans { table } => plans::$question($($with,)* table),
            Kind::Table { table } => table::$question($($with,)* table),
            Kind::Cells { table } => cells::$question($($with,)* table),
            Kind::Months { table, start, does } => months::$question($($with,)* table, (*start, *does)),
            Kind::Grid { table, across, down, bounds, times, levels, one_each } => grid::$question($($with,)* GridAsked { table, across, down, bounds, times, levels, one_each: *one_each }),
            Kind::Each { over, .. } => each::$question($($with,)* over),
            Kind::Circle { speaks, scene, words } => circle::$question($($with,)* *speaks, (*scene, words.as_deref())),
            #[cfg(feature = "testing")]
            Kind::Sample { table } => sample::$question($($with,)* table),
            Kind::Again { table, asks } => again::$question($($with,)* table, *asks),
            Kind::After => after::$question($($with),*),
            Kind::Break => pause::$question($($with),*),
            Kind::Buffer => buffer::$question($($with),*),
            Kind::Overnight => overnight::$question($($with),*),
        }
    };
}

impl Kind {
    /// What it does with what its method defines.
    pub fn uses(&self) -> Uses<'_> {
        answer!(self, uses())
    }

    /// Lets a round in which nothing is written down fill this list; returns whether it is such a round.
    pub(super) fn write_into(&mut self, list: &str) -> bool {
        round::write_into(self, list)
    }

    /// The list that it fills or works on.
    pub fn list(&self) -> Option<&str> {
        self.uses().list
    }

    /// Checks that the method defines what the step needs.
    ///
    /// # Errors
    /// The first fault that was found.
    pub(super) fn check(&self, needs: &Needs<'_>) -> Result<(), FoundFault> {
        answer!(self, check(needs))
    }

    /// What must happen when somebody first goes to the step: the turns of a round, the division of the room.
    pub(super) fn prepared(&self, workshop: &Workshop, row: RowId) -> Option<Event> {
        answer!(self, prepared(workshop, row))
    }

    /// What the room sees unless the facilitator puts something else on the wall.
    pub(super) fn picture<'a>(&self, scene: Scene<'a>) -> Sight<'a> {
        answer!(self, picture(scene))
    }
}

impl Workshop {
    /// The list that people vote on next, if this step still works on it. Steps in which nothing is written down, such as
    /// a break, may come in between.
    pub fn vote_ahead(&self) -> Option<&str> {
        let here = self.step()?.kind.uses();
        let here = here.list.or(here.table)?;
        let mut row = self.day.row?;
        loop {
            let next = self.after(row)?;
            let uses = self.step_of(next.id)?.kind.uses();
            if uses.captures {
                return uses.votes_on.filter(|list| *list == here);
            }
            row = next.id;
        }
    }
}

/// The step with which a part of a day ends if the method has none.
pub fn overnight() -> Option<Step> {
    overnight::own()
}

impl Method {
    /// The ids of the lists that islands are named from. Empty if the method has no islands.
    pub fn island_lists(&self) -> &[String] {
        let lists = self.steps.iter().map(|step| step.kind.uses().rests_on);
        lists.into_iter().find(|lists| !lists.is_empty()).unwrap_or_default()
    }

    /// Among the lists that islands are named from, the one with this role.
    pub fn island_list(&self, role: ListRole) -> Option<&str> {
        self.list_in(role).filter(|list| self.island_lists().iter().any(|other| other == list))
    }

    /// The table whose rows have the floor one after the other, in whichever step.
    pub fn floor_table(&self) -> Option<&TableDef> {
        let tables = self.steps.iter().filter_map(|step| step.kind.uses().floor);
        tables.filter_map(|of| self.table(of)).find(|table| !table.plans_action())
    }

    /// The id of the table or list whose entries have the floor one after the other, in whichever step.
    pub fn floor(&self) -> Option<&str> {
        self.steps.iter().find_map(|step| step.kind.uses().floor)
    }

    /// The table that can be filled before the day begins, and for which a form can go out: to one whose rows are named
    /// beforehand nobody can add any.
    pub fn form_table(&self) -> Option<&TableDef> {
        let uses = self.steps.iter().map(|step| step.kind.uses()).filter(|uses| uses.beforehand);
        let mut tables = uses.filter_map(|uses| uses.table).filter_map(|table| self.table(table));
        tables.find(|table| table.rows.is_empty())
    }

    /// This method with only that plan, the steps that it uses and what these fill, which is what a document carries. A buffer
    /// is kept even if the plan has none, because the facilitator can put one into any day.
    pub fn with_plan(&self, plan: &DayPlan) -> Self {
        self.with_plans(std::slice::from_ref(plan))
    }

    /// The same with several plans.
    #[must_use]
    pub fn with_plans(&self, plans: &[DayPlan]) -> Self {
        let used = |id: &str| plans.iter().flat_map(|plan| &plan.steps).any(|slot| slot.step == id);
        let buffers = || self.steps.iter().filter(|step| step.kind.uses().role == Role::Buffer);
        let spare = buffers().next().filter(|_| !buffers().any(|step| used(&step.id))).map(|step| &step.id);
        let kept = |step: &&Step| used(&step.id) || spare == Some(&step.id);
        let (steps, left): (Vec<&Step>, Vec<&Step>) = self.steps.iter().partition(kept);
        let (filled, unfilled) = (self.reached(&steps), self.reached(&left));
        // What no step names belongs to all plans, and so do hopes, what is parked and whatever else has a role.
        let goes = |id: &str, role: Option<ListRole>| {
            role.is_some() || filled.contains(id) || !unfilled.contains(id)
        };
        let lists: Vec<ListDef> =
            self.lists.iter().filter(|list| goes(&list.id, list.role)).cloned().collect();
        let mut tables: Vec<TableDef> =
            self.tables.iter().filter(|table| goes(&table.id, None)).cloned().collect();
        // What stands under something that stays behind stays behind as well.
        let mut before = tables.len() + 1;
        while tables.len() < before {
            before = tables.len();
            let ids: BTreeSet<String> =
                lists.iter().map(|list| &list.id).chain(tables.iter().map(|of| &of.id)).cloned().collect();
            let stays = |under: &str| RESERVED.contains(&under) || ids.contains(under);
            tables.retain(|table| table.under.as_deref().is_none_or(stays));
        }
        Self {
            steps: steps.into_iter().cloned().collect(),
            lists,
            tables,
            cuts: self.cuts.iter().filter(|cut| used(&cut.step)).cloned().collect(),
            plans: plans.to_vec(),
            ..self.clone()
        }
    }

    /// The ids of the captures that these steps name, and of those that belong to them: a board and its fields, and what the
    /// rows of a table stand under.
    fn reached(&self, steps: &[&Step]) -> BTreeSet<String> {
        let mut reached: BTreeSet<String> =
            steps.iter().flat_map(|step| step.kind.captures_named()).collect();
        loop {
            let boards = self.lists.iter().filter(|board| {
                reached.contains(&board.id) || board.fields.iter().any(|field| reached.contains(field))
            });
            let boards = boards.flat_map(|board| std::iter::once(&board.id).chain(&board.fields));
            let tables = self.tables.iter().filter(|table| reached.contains(&table.id));
            let more: Vec<String> =
                boards.chain(tables.filter_map(|table| table.under.as_ref())).cloned().collect();
            let before = reached.len();
            reached.extend(more);
            if reached.len() == before {
                return reached;
            }
        }
    }
}
