//! The end of a part of the day: when the next begins.

use super::super::super::theme::TextRole;
use super::super::View;
use super::super::sheet::{StatusBlock, StatusPart};
use super::{StepKeys, lines};
use crate::i18n::dates;
use crate::workshop::method::Step;

pub(super) fn status(view: View<'_>, _: &Step) -> Vec<StatusBlock> {
    let texts = view.texts();
    let Some(next) = view.workshop().row().and_then(|row| row.next) else { return Vec::new() };
    let when = texts.msg_live_next_part(dates::next_part(texts, next.date, next.start.into()));
    vec![StatusBlock::new("", vec![StatusPart::new(TextRole::Strong, when)])]
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
