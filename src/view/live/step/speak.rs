//! Somebody speaks: what the room is told, the common question, and what the day is about.

use super::super::super::theme::TextRole;
use super::super::View;
use super::super::matters;
use super::super::sheet::{StatusBlock, StatusPart};
use super::{StepKeys, lines};
use crate::workshop::event::Field;
use crate::workshop::method::Step;
use crate::workshop::room::filled;
use crate::workshop::so_far::SoFar;

pub(super) fn status(view: View<'_>, step: &Step) -> Vec<StatusBlock> {
    told(view, step).into_iter().chain([matters::field(view, Field::Question)]).collect()
}

/// What the room is told.
pub(super) fn told(view: View<'_>, step: &Step) -> Option<StatusBlock> {
    let text = filled(view.workshop(), view.words(&step.room));
    (!text.is_empty()).then(|| StatusBlock::new("", vec![StatusPart::new(TextRole::Text, text)]))
}

/// Above the rows of a closing, the name of what is read aloud.
pub(super) fn heading(view: View<'_>, step: &Step) -> String {
    let workshop = view.workshop();
    let told = match workshop.so_far(step) {
        Some(SoFar::Ranked(of)) => workshop.method.ranking_told(of).map(|told| told.name),
        Some(SoFar::Lines(list)) => workshop.method.list(list).map(|def| &def.name),
        None => None,
    };
    told.map_or_else(|| lines::heading(view, step), |name| view.words(name).to_owned())
}

pub(super) fn label(view: View<'_>) -> String {
    lines::label(view)
}

pub(super) fn hint(view: View<'_>) -> String {
    lines::hint(view)
}

pub(super) fn beside(view: View<'_>) -> Vec<StatusBlock> {
    let told = [Field::Purpose, Field::Goal, Field::Mandate, Field::Commissioner];
    told.into_iter().map(|of| matters::field(view, of)).collect()
}

pub(super) fn keys(_: View<'_>) -> StepKeys {
    StepKeys::default()
}
