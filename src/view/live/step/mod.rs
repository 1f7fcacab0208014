//! What the console shows in each kind of step: one file per kind, and one match over the kinds for each question.
//!
//! Outside this folder no drawing code asks which kind a step is. Every kind answers every question in its own file,
//! where kinds that do the same call the same function; a new kind does not compile until it has its own answers.

#![deny(clippy::wildcard_enum_match_arm)]

mod after;
mod again;
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

use super::View;
use super::sheet::StatusBlock;
use crate::app::action::{Action, LineAct};
use crate::workshop::method::Step;
use crate::workshop::step::{BoardAsked, GridAsked, Kind, ScaleAsked, VoteAsked};

/// What a step changes in the footer.
#[derive(Debug, Default)]
pub(super) struct StepKeys {
    /// Acts that have a key here but do nothing at the moment.
    pub(super) idle: Vec<LineAct>,
    /// Acts that have another name at the moment.
    pub(super) called: Vec<(Action, String)>,
}

impl StepKeys {
    /// The keys of a step in which one goes from one thing to the next.
    fn onwards(to: String) -> Self {
        Self { called: vec![(Action::Line(LineAct::Forward), to)], ..Self::default() }
    }
}

/// Asks the file of a step's kind: the only match in this layer.
macro_rules! answer {
    ($step:expr, $question:ident($($with:expr),*)) => {
        match &$step.kind {
            Kind::Speak => speak::$question($($with),*),
            Kind::Question { of } => question::$question($($with,)* *of),
            Kind::Round { .. } => round::$question($($with),*),
            Kind::Talk { parts, .. } => talk::$question($($with,)* parts),
            Kind::Collect { list } => collect::$question($($with,)* list),
            Kind::Board { list, fills, beforehand } => board::$question($($with,)* BoardAsked { list, fills, beforehand: *beforehand }),
            Kind::Wording { .. } => wording::$question($($with),*),
            Kind::Themes { .. } => themes::$question($($with),*),
            Kind::Vote { list, ranked, beside, within } => vote::$question($($with,)* VoteAsked { list, ranked: *ranked, beside: *beside, within: *within }),
            Kind::Scale { list, values, words, .. } => scale::$question($($with,)* ScaleAsked { list, values: *values, words }),
            Kind::Ranking { list } => ranking::$question($($with,)* list),
            Kind::Groups { list, .. } => groups::$question($($with,)* list),
            Kind::Stations { list, does, .. } => stations::$question($($with,)* list, *does),
            Kind::Reframe { from, into } => reframe::$question($($with,)* from, into),
            Kind::Islands { .. } => islands::$question($($with),*),
            Kind::Choose { list } => choose::$question($($with,)* list),
            Kind::Plans { .. } => plans::$question($($with),*),
            Kind::Table { .. } => table::$question($($with),*),
            Kind::Cells { table } => cells::$question($($with,)* table),
            Kind::Months { table, does, .. } => months::$question($($with,)* table, *does),
            Kind::Grid { table, across, down, bounds, times, levels, one_each } => grid::$question($($with,)* GridAsked { table, across, down, bounds, times, levels, one_each: *one_each }),
            Kind::Each { over, .. } => each::$question($($with,)* over),
            Kind::Circle { speaks, .. } => circle::$question($($with,)* *speaks),
            #[cfg(feature = "testing")]
            Kind::Sample { table } => sample::$question($($with,)* table),
            Kind::Again { asks, .. } => again::$question($($with,)* *asks),
            Kind::After => after::$question($($with),*),
            Kind::Break => pause::$question($($with),*),
            Kind::Buffer => buffer::$question($($with),*),
            Kind::Overnight => overnight::$question($($with),*),
        }
    };
}

/// How far the work has come, above the rows.
pub(super) fn status(view: View<'_>, step: &Step) -> Vec<StatusBlock> {
    answer!(step, status(view, step))
}

/// The heading of the rows.
pub(super) fn heading(view: View<'_>, step: &Step) -> String {
    answer!(step, heading(view, step))
}

/// Where a line typed now goes; stands before the entry line.
pub(super) fn label(view: View<'_>, step: &Step) -> String {
    answer!(step, label(view))
}

/// What can be typed, while the line is empty.
pub(super) fn hint(view: View<'_>, step: &Step) -> String {
    answer!(step, hint(view))
}

/// What stands beside the script.
pub(super) fn beside(view: View<'_>, step: &Step) -> Vec<StatusBlock> {
    answer!(step, beside(view))
}

/// What the step changes in the footer.
pub(super) fn keys(view: View<'_>, step: &Step) -> StepKeys {
    answer!(step, keys(view))
}
