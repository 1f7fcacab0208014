//! The facilitator puts up a text of the brief, and rewords it if the room wants.

use super::super::sheet::StatusBlock;
use super::super::{View, matters};
use super::{StepKeys, lines, speak};
use crate::workshop::event::Field;
use crate::workshop::method::Step;

pub(super) fn status(view: View<'_>, step: &Step, of: Field) -> Vec<StatusBlock> {
    speak::told(view, step).into_iter().chain([matters::field(view, of)]).collect()
}

pub(super) fn heading(view: View<'_>, step: &Step, _: Field) -> String {
    lines::heading(view, step)
}

pub(super) fn label(view: View<'_>, of: Field) -> String {
    let texts = view.texts();
    let common = of == Field::Question;
    if common { texts.msg_live_to_question() } else { texts.msg_live_to_list(matters::field_name(texts, of)) }
}

pub(super) fn hint(view: View<'_>, of: Field) -> String {
    let texts = view.texts();
    if of == Field::Question {
        return texts.msg_live_hint_question();
    }
    if view.workshop().about(of).is_empty() { texts.msg_reword_hint_first() } else { texts.msg_reword_hint() }
}

pub(super) fn beside(view: View<'_>, _: Field) -> Vec<StatusBlock> {
    speak::beside(view)
}

pub(super) fn keys(_: View<'_>, _: Field) -> StepKeys {
    StepKeys::default()
}
