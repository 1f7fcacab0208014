//! The kinds of step on the console: what Enter stores, what keys do, what labels point at, and what is at hand.
//!
//! A kind answers the nine questions below in a file of its name. `lines.rs` and `own.rs` have what several kinds
//! share, and `state.rs` the console's state in a step. Nobody outside this folder asks which kind a step is.

// A new kind must answer every question and never fall through to a default.
#![deny(clippy::wildcard_enum_match_arm)]

use crate::workshop::decide::{Command, ItemCommand};
use crate::workshop::id::Id;
use crate::workshop::method::ISLANDS;
use crate::workshop::rows::Rows;
use crate::workshop::step::{BoardAsked, GridAsked, Kind, ScaleAsked, VoteAsked};
use crate::workshop::subject::Subject;
use crate::workshop::text::Line;

use super::super::action::{Action, PointAct};
use super::super::binding::{Binding, Context};
use super::{Ctx, LiveScreen, Notice, Out};

mod after;
mod again;
mod below;
mod board;
mod buffer;
mod cells;
mod choose;
mod circle;
mod collect;
mod each;
mod floor;
mod grid;
mod groups;
mod islands;
mod lines;
mod months;
mod overnight;
mod own;
mod pause;
mod plans;
mod question;
mod ranking;
mod reframe;
mod round;
#[cfg(feature = "testing")]
mod sample;
mod scale;
mod slips;
mod speak;
mod state;
mod stations;
mod table;
mod talk;
mod themes;
mod vote;
mod voted;
mod wording;

pub(in crate::app::live) use again::{STATUS, status};
pub use board::{OnBoardAt, field_at, has_others};
pub(in crate::app::live) use floor::{reword_line, take_up};
pub(in crate::app::live) use groups::said;
pub(in crate::app::live) use islands::{linked, many};
pub(in crate::app::live) use state::SlipInLine;
pub use state::{CountMethod, Filling, Landing, StepState};
pub(in crate::app::live) use table::no_row;
pub(in crate::app::live) use vote::in_order;
pub(in crate::app::live) use voted::at as points_at_voted;

/// The keys of all kinds, for the keymap.
pub const KEYS: &[&[Binding]] = &[
    round::KEYS,
    circle::KEYS,
    vote::KEYS,
    pause::KEYS,
    reframe::KEYS,
    ranking::KEYS,
    groups::KEYS,
    islands::KEYS,
    plans::KEYS,
    again::KEYS,
    floor::KEYS,
    table::KEYS,
    board::KEYS,
    cells::KEYS,
    months::KEYS,
    own::KEYS,
    lines::KEYS,
    #[cfg(feature = "testing")]
    sample::KEYS,
];

/// The keys that a step adds to those of every step.
pub struct Keys {
    /// The context of the step itself, both for writing and for pointing.
    pub on: Option<Context>,
    /// The contexts of what is pointed at.
    pub pointing: &'static [Context],
}

/// What an action does in one kind of step, instead of what it does elsewhere.
pub struct Act {
    action: Action,
    does: Does,
}

enum Does {
    Always(fn(&mut LiveScreen, Ctx<'_>) -> Out),
    /// `None` means that the action does what it does everywhere.
    Sometimes(fn(&mut LiveScreen, Ctx<'_>) -> Option<Out>),
}

const fn act(action: Action, does: fn(&mut LiveScreen, Ctx<'_>) -> Out) -> Act {
    Act { action, does: Does::Always(does) }
}

const fn sometimes(action: Action, does: fn(&mut LiveScreen, Ctx<'_>) -> Option<Out>) -> Act {
    Act { action, does: Does::Sometimes(does) }
}

/// What labels point at.
pub struct Points<'a> {
    /// What a bare number refers to.
    pub at: PointsAt<'a>,
    /// The list that labels refer to, if any.
    pub list: Option<&'a str>,
}

/// What a bare number refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PointsAt<'a> {
    /// A list.
    Lines,
    /// The islands.
    Islands,
    /// The rows of the table of this name.
    Rows(&'a str),
}

/// What a typed line is.
pub enum LineReading {
    /// Text.
    Text,
    /// More than text: what it does, and what the room then reads or the next line is about.
    Does(Command, Then),
    /// What is typed while pointing as well: this act on this thing.
    Points(PointAct, Id),
    /// One of the forms, with a mistake in it.
    Wrong(Notice),
}

/// What follows once a line that was more than text has done its work.
#[derive(Clone, Copy)]
pub enum Then {
    /// Nothing.
    GoOn,
    /// The room reads this island, until the next line is typed.
    ReadIsland(Id),
    /// This is at hand.
    AtHand(Option<Id>),
    /// This group is at hand, and the next line is its.
    AtGroup(u16),
    /// The room sees the page with this row.
    Shows(Id),
    /// The room sees the line at which it is told why these two are linked.
    ShowsLink(Id, Id),
    /// This plan is at hand, and the next line fills this cell of it.
    AtCell(Id, usize),
}

/// Where lines that are written one by one go.
pub struct Gathers {
    /// The list.
    pub list: String,
    /// The entry that they answer.
    pub from: Option<Id>,
    /// The group that said them.
    pub group: Option<u16>,
    /// The head of its report under which they stand, from 1; 0 if the first of them is its title.
    pub head: Option<u16>,
    /// The least count of leading numbers with which a line makes a theme; `None` if lines make none.
    pub sorts: Option<usize>,
}

impl Gathers {
    /// Writes down these lines there: one that was typed, or what was pasted.
    pub fn add(self, mut texts: Vec<Line>) -> ItemCommand {
        let Self { list, from, group, head, .. } = self;
        match (group.zip(head), texts.pop()) {
            (Some(under), last) => {
                ItemCommand::Report { list, under, texts: texts.into_iter().chain(last).collect() }
            }
            (None, Some(text)) if texts.is_empty() => ItemCommand::Add { list, text, from, group },
            (None, last) => {
                ItemCommand::AddMany { list, texts: texts.into_iter().chain(last).collect(), from, group }
            }
        }
    }
}

/// What can be at hand, and what is.
#[derive(Default)]
pub struct AtHand {
    /// Everything that can be at hand, in order.
    pub all: Vec<Subject>,
    /// What is at hand, as things now stand.
    pub now: Option<Subject>,
}

impl AtHand {
    /// For things with ids: all that can be at hand, and the one that is.
    fn things(all: Vec<Id>, now: Option<Id>) -> Self {
        let thing = |ids: Vec<Id>| ids.into_iter().map(Subject::Thing).collect();
        Self { all: thing(all), now: now.map(Subject::Thing) }
    }
}

/// What changes on arrival in a step.
pub struct Arrival<'a> {
    /// The console's state for the step.
    pub state: StepState,
    /// The list whose ranking the step shows.
    pub shows: Option<&'a str>,
}

impl Arrival<'_> {
    /// An arrival that needs this state and nothing else.
    fn with(state: StepState) -> Self {
        Self { state, shows: None }
    }
}

/// Asks a kind's file: the only match in this layer.
macro_rules! answer {
    ($kind:expr, $question:ident($($with:expr),*)) => {
        match $kind {
            Kind::Speak => speak::$question($($with),*),
            Kind::Question { of } => question::$question($($with,)* *of),
            Kind::Round { list, looks_back, .. } => round::$question($($with,)* list.as_deref(), looks_back.as_deref()),
            Kind::Talk { parts, .. } => talk::$question($($with,)* parts),
            Kind::Collect { list } => collect::$question($($with,)* list),
            Kind::Board { list, fills, beforehand } => board::$question($($with,)* BoardAsked { list, fills, beforehand: *beforehand }),
            Kind::Wording { list } => wording::$question($($with,)* list),
            Kind::Themes { list } => themes::$question($($with,)* list),
            Kind::Vote { list, ranked, beside, within } => vote::$question($($with,)* VoteAsked { list, ranked: *ranked, beside: *beside, within: *within }),
            Kind::Scale { list, values, words, .. } => scale::$question($($with,)* ScaleAsked { list, values: *values, words }),
            Kind::Ranking { list } => ranking::$question($($with,)* list),
            Kind::Groups { about, list, .. } => groups::$question($($with,)* about.as_deref(), list),
            Kind::Stations { list, does, .. } => stations::$question($($with,)* list, *does),
            Kind::Reframe { from, into } => reframe::$question($($with,)* from, into),
            Kind::Islands { .. } => islands::$question($($with),*),
            Kind::Choose { list } if list == ISLANDS => islands::$question($($with),*),
            Kind::Choose { list } => choose::$question($($with,)* list),
            Kind::Plans { .. } => plans::$question($($with),*),
            Kind::Table { table } => table::$question($($with,)* table),
            Kind::Cells { table } => cells::$question($($with,)* table),
            Kind::Months { table, start, does } => months::$question($($with,)* table, (*start, *does)),
            Kind::Grid { table, across, down, bounds, times, levels, one_each } => grid::$question($($with,)* GridAsked { table, across, down, bounds, times, levels, one_each: *one_each }),
            Kind::Each { over, .. } => each::$question($($with,)* over),
            Kind::Circle { .. } => circle::$question($($with),*),
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

/// What changes on arrival in the step.
pub(super) fn arrival(kind: &Kind) -> Arrival<'_> {
    answer!(kind, arrival())
}

/// Which keys the step adds.
pub(super) fn keys(live: &LiveScreen, kind: &Kind) -> Keys {
    answer!(kind, keys(live))
}

/// What actions do in this step only.
pub(super) fn acts(kind: &Kind) -> &'static [Act] {
    answer!(kind, acts())
}

/// What Enter stores, if no prompt is open and the line is text.
pub(super) fn store(live: &mut LiveScreen, kind: &Kind, line: Line, ctx: Ctx<'_>) -> Out {
    answer!(kind, store(live, line, ctx))
}

/// What a typed line is, before Enter: text, or plainly one of the forms that the hint shows (`3 7 Name`).
///
/// This is a question of its own, apart from storing, because its answer is shown while the line is typed.
pub(super) fn reads(live: &LiveScreen, kind: &Kind, line: &str, ctx: Ctx<'_>) -> LineReading {
    answer!(kind, reads(live, line, ctx))
}

/// Where lines that are written one by one go, if anywhere.
pub(super) fn gathers(live: &LiveScreen, kind: &Kind) -> Option<Gathers> {
    answer!(kind, gathers(live))
}

/// What labels point at.
pub(super) fn points<'a>(live: &'a LiveScreen, kind: &'a Kind) -> Points<'a> {
    answer!(kind, points(live))
}

/// The rows of the work.
pub(super) fn rows<'a>(live: &'a LiveScreen, kind: &'a Kind) -> Rows<'a> {
    answer!(kind, rows(live))
}

/// What can be at hand, and what is after a change.
pub(super) fn at_hand(live: &LiveScreen, kind: &Kind) -> AtHand {
    answer!(kind, at_hand(live))
}

impl LiveScreen {
    /// What an action does in the current step only; `None` if it does what it does everywhere.
    pub(super) fn act_of_step(&mut self, action: Action, ctx: Ctx<'_>) -> Option<Out> {
        let step = self.workshop().step().or_else(|| self.step_at_hand());
        let acts = acts(&step?.kind);
        let act = acts.iter().find(|act| act.action == action)?;
        match act.does {
            Does::Always(does) => Some(does(self, ctx)),
            Does::Sometimes(does) => does(self, ctx),
        }
    }
}
