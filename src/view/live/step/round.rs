//! People speak one after the other: how many have, and how many wait.

use super::super::super::theme::TextRole;
use super::super::View;
use super::super::sheet::{StatusBlock, StatusPart};
use super::{StepKeys, lines};
use crate::workshop::method::Step;

pub(super) fn status(view: View<'_>, _: &Step) -> Vec<StatusBlock> {
    let (texts, workshop) = (view.texts(), view.workshop());
    let round =
        workshop.day.row.and_then(|row| workshop.rounds.rounds.get(&row)).copied().unwrap_or_default();
    let heard = if round.pairs {
        texts.msg_live_pairs_heard(round.heard, round.turns)
    } else {
        texts.msg_live_heard(round.heard, round.turns)
    };
    let order = if round.popcorn { texts.msg_live_popcorn() } else { texts.msg_live_round() };
    let mut line = vec![heard, texts.msg_live_waiting(round.waiting())];
    if round.passed > 0 {
        line.push(texts.msg_live_passed(round.passed));
    }
    line.push(order);
    vec![StatusBlock::new("", vec![StatusPart::new(TextRole::Strong, line.join(" · "))])]
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

pub(super) fn beside(_: View<'_>) -> Vec<StatusBlock> {
    Vec::new()
}

pub(super) fn keys(_: View<'_>) -> StepKeys {
    StepKeys::default()
}
