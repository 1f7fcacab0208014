//! The facilitator reads the common question aloud, and rewords it if the room wants.

use super::super::View;
use super::super::sheet::StatusBlock;
use super::{StepKeys, lines, speak};
use crate::workshop::method::Step;

pub(super) fn status(view: View<'_>, step: &Step) -> Vec<StatusBlock> {
    speak::status(view, step)
}

pub(super) fn heading(view: View<'_>, step: &Step) -> String {
    lines::heading(view, step)
}

pub(super) fn label(view: View<'_>) -> String {
    view.texts().msg_live_to_question()
}

pub(super) fn hint(view: View<'_>) -> String {
    view.texts().msg_live_hint_question()
}

pub(super) fn beside(view: View<'_>) -> Vec<StatusBlock> {
    speak::beside(view)
}

pub(super) fn keys(_: View<'_>) -> StepKeys {
    StepKeys::default()
}
