//! Who carries it on, and when to meet again.

use super::super::sheet::StatusBlock;
use super::super::{View, matters};
use super::{StepKeys, lines};
use crate::workshop::event::Field;
use crate::workshop::method::Step;

pub(super) fn status(view: View<'_>, _: &Step) -> Vec<StatusBlock> {
    matters::after(view)
}

pub(super) fn heading(view: View<'_>, step: &Step) -> String {
    lines::name(view, step)
}

/// What a line becomes: who takes it forward, and what else was agreed once that is known.
pub(super) fn label(view: View<'_>) -> String {
    let known = view.workshop().after.carrier().is_some();
    if known { view.texts().msg_live_to_agreed() } else { view.texts().msg_live_to_carrier() }
}

pub(super) fn hint(view: View<'_>) -> String {
    let meetings = view.workshop().after.follow_ups.len();
    view.texts().msg_live_hint_after(meetings.clamp(1, 2) as u32)
}

pub(super) fn beside(view: View<'_>) -> Vec<StatusBlock> {
    let told = [Field::Commissioner, Field::Mandate].map(|of| matters::field(view, of));
    told.into_iter().chain(matters::of_meeting(view)).chain(matters::set_aside(view)).collect()
}

pub(super) fn keys(_: View<'_>) -> StepKeys {
    StepKeys::default()
}
