//! The facilitator reads the ranking aloud.

use super::super::View;
use super::super::sheet::StatusBlock;
use super::{StepKeys, lines};
use crate::workshop::method::Step;

pub(super) fn status(_: View<'_>, _: &Step, _: &str) -> Vec<StatusBlock> {
    Vec::new()
}

/// The name of the ranked list.
pub(super) fn heading(view: View<'_>, _: &Step, list: &str) -> String {
    let told = view.workshop().method.ranking_told(list);
    told.map_or("", |told| view.words(told.name)).to_owned()
}

pub(super) fn label(view: View<'_>, _: &str) -> String {
    lines::label(view)
}

pub(super) fn hint(view: View<'_>, _: &str) -> String {
    lines::hint(view)
}

pub(super) fn beside(_: View<'_>, _: &str) -> Vec<StatusBlock> {
    Vec::new()
}

pub(super) fn keys(_: View<'_>, _: &str) -> StepKeys {
    StepKeys::default()
}
