//! Lines are sorted into themes.

use super::super::View;
use super::super::ballot;
use super::super::sheet::StatusBlock;
use super::{StepKeys, collect, lines};
use crate::workshop::method::Step;

pub(super) fn status(view: View<'_>, _: &Step) -> Vec<StatusBlock> {
    ballot::status(view)
}

pub(super) fn heading(view: View<'_>, step: &Step) -> String {
    lines::heading(view, step)
}

pub(super) fn label(view: View<'_>) -> String {
    lines::label(view)
}

pub(super) fn hint(view: View<'_>) -> String {
    let list = view.workshop().capture_list().unwrap_or_default();
    ballot::hint(view).unwrap_or_else(|| collect::sorting(view, list))
}

pub(super) fn beside(_: View<'_>) -> Vec<StatusBlock> {
    Vec::new()
}

pub(super) fn keys(_: View<'_>) -> StepKeys {
    StepKeys::default()
}
