//! People go to an island, or to another entry that they choose, and are counted there.

use super::super::super::theme::TextRole;
use super::super::View;
use super::super::sheet::{StatusBlock, StatusPart};
use super::{StepKeys, islands, lines, plans};
use crate::workshop::method::{ISLANDS, Step};

pub(super) fn status(view: View<'_>, step: &Step, list: &str) -> Vec<StatusBlock> {
    if list == ISLANDS {
        return islands::status(view, step);
    }
    let workshop = view.workshop();
    let chose = workshop.chose(list);
    let told = view.texts().msg_vote_chose(chose, workshop.people);
    let mark = if chose > u32::from(workshop.people) { "▲" } else { " " };
    vec![StatusBlock::new("", vec![StatusPart::marked(mark, TextRole::Strong, told)])]
}

pub(super) fn heading(view: View<'_>, step: &Step, list: &str) -> String {
    if list == ISLANDS { lines::name(view, step) } else { view.workshop().name_of_capture(list).to_owned() }
}

pub(super) fn label(view: View<'_>, list: &str) -> String {
    if list == ISLANDS { islands::label(view) } else { view.texts().msg_vote_to_choice() }
}

pub(super) fn hint(view: View<'_>, list: &str) -> String {
    if list == ISLANDS { islands::hint(view) } else { view.texts().msg_vote_hint_choice() }
}

pub(super) fn beside(view: View<'_>, list: &str) -> Vec<StatusBlock> {
    if list == ISLANDS { plans::beside(view) } else { Vec::new() }
}

pub(super) fn keys(_: View<'_>, _: &str) -> StepKeys {
    StepKeys::default()
}
