//! The kinds of step on the console: what is asked of each kind, with one match a question. What a kind answers lies in a
//! file of its name, and nobody outside this folder asks which kind a step is.

use crate::workshop::step::{Floor, Kind};

mod state;

pub use state::{StepState, Way};

/// What the console keeps while a step of this kind is on.
pub fn state(kind: &Kind) -> StepState {
    match kind {
        Kind::Vote { .. } => StepState::vote(),
        Kind::Groups { .. } | Kind::Each { over: Floor::Groups(_) } => StepState::group(),
        Kind::Plans { .. } | Kind::Each { over: Floor::Rows(_) } => StepState::plan(),
        Kind::Speak
        | Kind::Question
        | Kind::Round { .. }
        | Kind::Talk { .. }
        | Kind::Collect { .. }
        | Kind::Themes { .. }
        | Kind::Ranking { .. }
        | Kind::Turn { .. }
        | Kind::Islands { .. }
        | Kind::Choose
        | Kind::After
        | Kind::Break
        | Kind::Buffer => StepState::plain(),
    }
}
