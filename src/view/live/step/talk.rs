//! People talk to their neighbours; what they talk about stands beside the script.

use super::super::View;
use super::super::matters;
use super::super::sheet::StatusBlock;
use super::{StepKeys, lines};
use crate::workshop::method::Step;

pub(super) fn status(_: View<'_>, _: &Step) -> Vec<StatusBlock> {
    Vec::new()
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

pub(super) fn beside(view: View<'_>) -> Vec<StatusBlock> {
    vec![matters::asked(view), matters::objections(view)]
}

pub(super) fn keys(_: View<'_>) -> StepKeys {
    StepKeys::default()
}
