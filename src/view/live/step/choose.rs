//! People go to an island, and are counted there.

use super::super::View;
use super::super::sheet::StatusBlock;
use super::{StepKeys, islands, lines, plans};
use crate::workshop::method::Step;

pub(super) fn status(view: View<'_>, step: &Step) -> Vec<StatusBlock> {
    islands::status(view, step)
}

pub(super) fn heading(view: View<'_>, step: &Step) -> String {
    lines::name(view, step)
}

pub(super) fn label(view: View<'_>) -> String {
    islands::label(view)
}

pub(super) fn hint(view: View<'_>) -> String {
    islands::hint(view)
}

pub(super) fn beside(view: View<'_>) -> Vec<StatusBlock> {
    plans::beside(view)
}

pub(super) fn keys(_: View<'_>) -> StepKeys {
    StepKeys::default()
}
