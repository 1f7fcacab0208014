//! One sentence is reworded: all its wordings.

use super::super::View;
use super::super::matters;
use super::super::sheet::StatusBlock;
use super::{StepKeys, lines};
use crate::workshop::method::Step;

pub(super) fn status(_: View<'_>, _: &Step) -> Vec<StatusBlock> {
    Vec::new()
}

pub(super) fn heading(view: View<'_>, step: &Step) -> String {
    lines::heading(view, step)
}

pub(super) fn label(view: View<'_>) -> String {
    lines::label(view)
}

/// That what is typed is the next wording, and how the newest is mended.
pub(super) fn hint(view: View<'_>) -> String {
    view.texts().msg_live_hint_wording()
}

pub(super) fn beside(view: View<'_>) -> Vec<StatusBlock> {
    vec![matters::asked(view), matters::objections(view)]
}

pub(super) fn keys(_: View<'_>) -> StepKeys {
    StepKeys::default()
}
