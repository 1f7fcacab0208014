//! The islands with their plans, the groups with their lines, or the rows of a table have the floor one after the other.

use super::super::super::theme::TextRole;
use super::super::View;
use super::super::sheet::{StatusBlock, StatusPart};
use super::{StepKeys, floor, groups, lines, plans};
use crate::i18n::dates;
use crate::workshop::method::{ISLANDS, Step};
use crate::workshop::step::Floor;

pub(super) fn status(view: View<'_>, step: &Step, over: &Floor) -> Vec<StatusBlock> {
    match over {
        Floor::Rows(of) if of == ISLANDS => {
            minutes_each(view).into_iter().chain(plans::status(view, step)).collect()
        }
        Floor::Groups(list) => groups::heard(view, list),
        Floor::Rows(_) => floor::status(view),
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
    match over {
        Floor::Rows(of) if of == ISLANDS => lines::name(view, step),
        Floor::Groups(list) => groups::heading(view, step, list),
        Floor::Rows(_) => lines::name(view, step),
    }
}

pub(super) fn label(view: View<'_>, over: &Floor) -> String {
    match over {
        Floor::Rows(of) if of == ISLANDS => plans::label(view),
        Floor::Groups(list) => groups::label(view, list),
        Floor::Rows(_) => floor::label(view),
    }
}

pub(super) fn hint(view: View<'_>, over: &Floor) -> String {
    match over {
        Floor::Rows(of) if of == ISLANDS => view.texts().msg_live_hint_plan(),
        Floor::Groups(list) => groups::hint(view, list),
        Floor::Rows(_) => floor::hint(view),
    }
}

pub(super) fn beside(view: View<'_>, over: &Floor) -> Vec<StatusBlock> {
    match over {
        Floor::Rows(of) if of == ISLANDS => plans::beside(view),
        Floor::Groups(list) => groups::beside(view, list),
        Floor::Rows(_) => floor::beside(view),
    }
}

pub(super) fn keys(view: View<'_>, over: &Floor) -> StepKeys {
    match over {
        Floor::Rows(of) if of == ISLANDS => plans::keys(view),
        Floor::Groups(_) => StepKeys::onwards(view.texts().msg_act_next_group()),
        Floor::Rows(_) => floor::keys(view),
    }
}
