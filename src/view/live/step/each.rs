//! The islands with their plans, the groups with their lines, or rows and lines have the floor one after the other.

use super::super::super::theme::TextRole;
use super::super::View;
use super::super::sheet::{StatusBlock, StatusPart};
use super::{StepKeys, floor, groups, lines, plans};
use crate::i18n::dates;
use crate::workshop::method::Step;
use crate::workshop::step::{Floor, OverWhat};

pub(super) fn status(view: View<'_>, step: &Step, over: &Floor) -> Vec<StatusBlock> {
    match over.what() {
        OverWhat::Islands => minutes_each(view).into_iter().chain(plans::status(view, step)).collect(),
        OverWhat::Groups(list) => groups::heard(view, list),
        OverWhat::Entries(_) => floor::status(view),
    }
}

/// How long each island may report, so that the last is not cut short.
fn minutes_each(view: View<'_>) -> Option<StatusBlock> {
    let workshop = view.workshop();
    let islands = u16::try_from(workshop.islands.active().count()).ok().filter(|islands| *islands > 0)?;
    // With more islands than minutes there is nothing to divide.
    let each = Some(workshop.row()?.minutes / islands).filter(|each| *each > 0)?;
    let each = dates::length(view.texts(), each);
    Some(StatusBlock::new(
        "",
        vec![StatusPart::new(TextRole::Strong, view.texts().msg_live_each_island(each))],
    ))
}

pub(super) fn heading(view: View<'_>, step: &Step, over: &Floor) -> String {
    match over.what() {
        OverWhat::Islands | OverWhat::Entries(_) => lines::name(view, step),
        OverWhat::Groups(list) => groups::heading(view, step, list),
    }
}

pub(super) fn label(view: View<'_>, over: &Floor) -> String {
    match over.what() {
        OverWhat::Islands => plans::label(view),
        OverWhat::Groups(list) => groups::label(view, list),
        OverWhat::Entries(_) => floor::label(view),
    }
}

pub(super) fn hint(view: View<'_>, over: &Floor) -> String {
    match over.what() {
        OverWhat::Islands => view.texts().msg_live_hint_plan(),
        OverWhat::Groups(list) => groups::hint(view, list),
        OverWhat::Entries(_) => floor::hint(view),
    }
}

pub(super) fn beside(view: View<'_>, over: &Floor) -> Vec<StatusBlock> {
    match over.what() {
        OverWhat::Islands => plans::beside(view),
        OverWhat::Groups(list) => groups::beside(view, list),
        OverWhat::Entries(_) => floor::beside(view),
    }
}

pub(super) fn keys(view: View<'_>, over: &Floor) -> StepKeys {
    match over.what() {
        OverWhat::Islands => plans::keys(view),
        OverWhat::Groups(_) => StepKeys::onwards(view.texts().msg_act_next_group()),
        OverWhat::Entries(_) => floor::keys(view),
    }
}
