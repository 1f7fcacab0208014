//! The room speaks and the facilitator writes into one field of a board after the other: which is at hand, and how many
//! lines each has.

use super::super::super::theme::TextRole;
use super::super::View;
use super::super::sheet::{StatusBlock, StatusPart};
use super::super::{ballot, matters};
use super::StepKeys;
use crate::app::live::field_at;
use crate::workshop::method::Step;

/// All fields, the one at hand marked.
pub(super) fn status(view: View<'_>, _: &Step, board: &str) -> Vec<StatusBlock> {
    let workshop = view.workshop();
    let (on, _) = field_at(view.live, board);
    let part = |(at, field): (usize, &str)| {
        let count = workshop.lists.list(field).readable().count();
        let (mark, role) = if at == on { ("▶", TextRole::Strong) } else { (" ", TextRole::Text) };
        StatusPart::marked(mark, role, format!("{} ({count})", workshop.name_of_list(field)))
    };
    let parts = workshop.lists.parts(board).into_iter().enumerate().map(part).collect();
    std::iter::once(StatusBlock::new("", parts)).chain(ballot::status(view)).collect()
}

/// The field at hand, and how many of its lines can be read.
pub(super) fn heading(view: View<'_>, _: &Step, board: &str) -> String {
    let (_, field) = field_at(view.live, board);
    let count = view.workshop().lists.list(field).readable().count();
    view.texts().msg_live_lines(view.workshop().name_of_list(field), count as u32)
}

/// The field that a line goes into.
pub(super) fn label(view: View<'_>, board: &str) -> String {
    view.texts().msg_live_to_list(view.workshop().name_of_list(field_at(view.live, board).1))
}

/// That the ballot gets long; otherwise how lines are moved.
pub(super) fn hint(view: View<'_>, _: &str) -> String {
    ballot::hint(view).unwrap_or_else(|| view.texts().msg_live_hint_board())
}

pub(super) fn beside(view: View<'_>, _: &str) -> Vec<StatusBlock> {
    vec![matters::asked(view), matters::objections(view)]
}

pub(super) fn keys(view: View<'_>, _: &str) -> StepKeys {
    StepKeys::onwards(view.texts().msg_act_next_field())
}
