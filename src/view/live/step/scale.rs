//! Values on a scale: how many slips are in, and how to type what is counted.

use super::super::super::theme::TextRole;
use super::super::View;
use super::super::sheet::{StatusBlock, StatusPart};
use super::{StepKeys, vote};
use crate::app::action::{Action, LineAct};
use crate::app::live::CountMethod;
use crate::workshop::method::Step;
use crate::workshop::step::ScaleAsked;
use crate::workshop::tally::Vote;

pub(super) fn status(view: View<'_>, _: &Step, asked: ScaleAsked<'_>) -> Vec<StatusBlock> {
    let (texts, workshop) = (view.texts(), view.workshop());
    let scale = workshop.votes.scale(asked.list);
    let slips = scale.map_or(0, Vote::handed_in);
    let people = scale.map_or(workshop.people, |scale| scale.people);
    let by_slips = match view.live.way() {
        CountMethod::Slips | CountMethod::Again => true,
        CountMethod::Wall | CountMethod::Hands => slips > 0,
    };
    let counted = by_slips.then(|| texts.msg_live_scale_slips(slips, people));
    let mut parts: Vec<StatusPart> =
        counted.into_iter().map(|line| StatusPart::new(TextRole::Strong, line)).collect();
    match scale {
        Some(scale) if scale.closed => {
            parts.push(StatusPart::new(TextRole::Text, over(view, scale)));
        }
        Some(_) | None => {
            parts.push(StatusPart::marked("▸", TextRole::Text, way(view, asked)));
            let only = workshop.only_slips(asked.list);
            parts.extend(only.then(|| StatusPart::new(TextRole::Text, texts.msg_live_scale_only_slips())));
        }
    }
    vec![StatusBlock::new("", parts)]
}

/// How to type values in the chosen way of counting.
fn way(view: View<'_>, asked: ScaleAsked<'_>) -> String {
    let texts = view.texts();
    match view.live.way() {
        CountMethod::Slips => texts.msg_live_scale_way_slips(asked.values, sample(view, asked)),
        CountMethod::Wall => texts.msg_live_scale_way_wall(asked.values),
        CountMethod::Hands => texts.msg_live_scale_way_hands(asked.values),
        CountMethod::Again => texts.msg_live_way_again(),
    }
}

/// Values as they stand on a slip: one for each statement, of more than five the first five.
fn sample(view: View<'_>, asked: ScaleAsked<'_>) -> String {
    const VALUES: [u16; 5] = [4, 2, 5, 3, 1];
    let statements = view.workshop().candidates(asked.list).len();
    // Before there is a statement nobody knows how many there will be.
    let shown = if statements == 0 { 3 } else { statements };
    let values = VALUES.iter().take(shown).map(|value| value.min(&asked.values).to_string());
    let more = (shown > VALUES.len()).then(|| "…".to_owned());
    values.chain(more).collect::<Vec<_>>().join(" ")
}

/// That nothing is counted any more, and whether it can be again.
fn over(view: View<'_>, scale: &Vote) -> String {
    if scale.tells_slips() {
        view.texts().msg_live_scale_shown()
    } else {
        view.texts().msg_live_scale_closed()
    }
}

/// The scale, once it is closed.
fn closed<'a>(view: View<'a>, asked: ScaleAsked<'_>) -> Option<&'a Vote> {
    view.workshop().votes.scale(asked.list).filter(|scale| scale.closed)
}

pub(super) fn heading(view: View<'_>, step: &Step, asked: ScaleAsked<'_>) -> String {
    vote::voted_heading(view, step, asked.list)
}

pub(super) fn label(view: View<'_>, asked: ScaleAsked<'_>) -> String {
    let (texts, workshop) = (view.texts(), view.workshop());
    if closed(view, asked).is_some() {
        return texts.msg_live_to_nothing();
    }
    let open = workshop.votes.open_scale(asked.list);
    match view.live.way() {
        CountMethod::Slips => {
            let people = open.map_or(workshop.people, |scale| scale.people);
            let slips = open.map_or(0, Vote::handed_in);
            if slips >= u32::from(people) {
                return texts.msg_live_to_slips_in(people);
            }
            texts.msg_live_to_scale_slip(slips + 1, people)
        }
        CountMethod::Again => {
            let (again, slips) = open.map_or((0, 0), |scale| (scale.again, scale.slips.len() as u32));
            texts.msg_live_to_slip_again(again.saturating_add(1), slips)
        }
        CountMethod::Wall | CountMethod::Hands => texts.msg_live_to_values(view.label_at_hand()),
    }
}

/// How to type values, until the scale is closed.
pub(super) fn hint(view: View<'_>, asked: ScaleAsked<'_>) -> String {
    closed(view, asked).map_or_else(|| way(view, asked), |scale| over(view, scale))
}

pub(super) fn beside(_: View<'_>, _: ScaleAsked<'_>) -> Vec<StatusBlock> {
    Vec::new()
}

/// Nothing is counted once it is closed, and nobody chooses another way where only slips are asked for.
pub(super) fn keys(view: View<'_>, asked: ScaleAsked<'_>) -> StepKeys {
    let texts = view.texts();
    let is_open = view.workshop().votes.open_scale(asked.list).is_some();
    let does = if is_open { texts.msg_act_scale_close() } else { texts.msg_act_scale_open() };
    let idle = match (closed(view, asked), view.workshop().only_slips(asked.list)) {
        (Some(scale), _) if scale.tells_slips() => vec![LineAct::Way, LineAct::Twice, LineAct::Vote],
        (Some(_), _) => vec![LineAct::Way, LineAct::Twice],
        (None, true) => vec![LineAct::Way],
        (None, false) => Vec::new(),
    };
    StepKeys { idle, called: vec![(Action::Line(LineAct::Vote), does)] }
}
