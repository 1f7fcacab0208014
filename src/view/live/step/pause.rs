//! A break: when the day goes on.

use super::super::super::theme::TextRole;
use super::super::View;
use super::super::sheet::{StatusBlock, StatusPart};
use super::{StepKeys, lines};
use crate::i18n::dates;
use crate::workshop::method::Step;
use crate::workshop::room::Picture;

pub(super) fn status(view: View<'_>, _: &Step) -> Vec<StatusBlock> {
    let Picture::Break { until, .. } = view.live.room(view.model.at).picture else { return Vec::new() };
    let clock = dates::clock(view.texts(), until);
    vec![StatusBlock::new("", vec![StatusPart::new(TextRole::Strong, view.texts().msg_live_again_at(clock))])]
}

pub(super) fn heading(view: View<'_>, step: &Step) -> String {
    lines::heading(view, step)
}

pub(super) fn label(view: View<'_>) -> String {
    lines::label(view)
}

pub(super) fn hint(view: View<'_>) -> String {
    lines::hint(view)
}

pub(super) fn beside(_: View<'_>) -> Vec<StatusBlock> {
    Vec::new()
}

pub(super) fn keys(_: View<'_>) -> StepKeys {
    StepKeys::default()
}
