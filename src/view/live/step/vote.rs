//! Dots: how to type them, how many could be in and how many are.

use super::super::super::theme::TextRole;
use super::super::View;
use super::super::sheet::{StatusBlock, StatusPart};
use super::{StepKeys, lines, ranking};
use crate::app::action::{Action, LineAct};
use crate::app::live::CountMethod;
use crate::workshop::method::Step;
use crate::workshop::ranking as ranked;
use crate::workshop::tally::Vote;

pub(super) fn status(view: View<'_>, _: &Step, list: &str) -> Vec<StatusBlock> {
    let workshop = view.workshop();
    let vote = workshop.votes.newest(list);
    let parts = match vote.filter(|vote| vote.closed) {
        Some(vote) => {
            let listed = ranked::listed(workshop, &vote.list).len() as u16;
            vec![
                StatusPart::new(TextRole::Strong, view.texts().msg_live_vote_closed(listed)),
                control(view, vote),
            ]
        }
        None => counting(view, vote),
    };
    vec![StatusBlock::new("", parts)]
}

/// What to say until the vote is closed.
fn counting(view: View<'_>, vote: Option<&Vote>) -> Vec<StatusPart> {
    let (texts, workshop) = (view.texts(), view.workshop());
    let dots = vote.map_or(workshop.dots, |vote| vote.dots);
    let mut parts = vec![StatusPart::new(TextRole::Text, texts.msg_live_dots_each(dots.each, dots.most))];
    parts.push(match vote {
        Some(vote) => control(view, vote),
        None => StatusPart::new(TextRole::Text, texts.msg_live_vote_not_open()),
    });
    parts.push(StatusPart::marked("▸", TextRole::Text, way(view, vote)));
    if view.live.way() == CountMethod::Hands
        && let Some(on) = view.live.wall.focus.id()
    {
        parts.push(StatusPart::new(TextRole::Strong, texts.msg_live_hands_for(view.called(on))));
    }
    parts
}

/// The check sum: how many dots could be in, and how many are.
fn control(view: View<'_>, vote: &Vote) -> StatusPart {
    let texts = view.texts();
    let (people, each, possible, counted) = (vote.people, vote.dots.each, vote.possible(), vote.counted());
    match possible.checked_sub(counted) {
        Some(0) => StatusPart::new(TextRole::Strong, texts.msg_live_sum_all(people, each, possible)),
        Some(missing) => StatusPart::new(
            TextRole::Strong,
            texts.msg_live_sum_missing(people, each, possible, counted, missing),
        ),
        None => {
            let over = counted.saturating_sub(possible);
            StatusPart::marked(
                "▲",
                TextRole::Strong,
                texts.msg_live_sum_too_many(people, each, possible, counted, over),
            )
        }
    }
}

/// How to type dots in the chosen way of counting; when all slips are in, that they are.
fn way(view: View<'_>, vote: Option<&Vote>) -> String {
    let texts = view.texts();
    let all_in = vote.is_some_and(|vote| vote.handed_in() == u32::from(vote.people));
    match view.live.way() {
        CountMethod::Slips if all_in => texts.msg_live_way_slips_in(),
        CountMethod::Slips => texts.msg_live_way_slips(),
        CountMethod::Wall => texts.msg_live_way_wall(),
        CountMethod::Hands => texts.msg_live_way_hands(),
        CountMethod::Again => texts.msg_live_way_again(),
    }
}

/// Whether the vote is closed, so that nothing is counted until it is reopened.
fn is_closed(view: View<'_>, list: &str) -> bool {
    view.workshop().votes.newest(list).is_some_and(|vote| vote.closed)
}

pub(super) fn heading(view: View<'_>, step: &Step, list: &str) -> String {
    if is_closed(view, list) { ranking::heading(view, step, list) } else { lines::heading(view, step) }
}

pub(super) fn label(view: View<'_>, list: &str) -> String {
    let (texts, workshop) = (view.texts(), view.workshop());
    if is_closed(view, list) {
        return texts.msg_live_to_nothing();
    }
    match view.live.way() {
        CountMethod::Slips => {
            let vote = workshop.votes.open(list);
            let slips = vote.map_or(0, Vote::handed_in);
            let people = vote.map_or(workshop.people, |vote| vote.people);
            texts.msg_live_to_slip(slips + 1, people)
        }
        CountMethod::Again => {
            let (again, slips) =
                workshop.votes.open(list).map_or((0, 0), |vote| (vote.again, vote.slips.len() as u32));
            texts.msg_live_to_slip_again(again.saturating_add(1), slips)
        }
        CountMethod::Wall => texts.msg_live_to_wall(),
        CountMethod::Hands => texts.msg_live_to_hands(view.label_at_hand()),
    }
}

/// How to type dots, until the vote is closed.
pub(super) fn hint(view: View<'_>, list: &str) -> String {
    if is_closed(view, list) {
        return view.texts().msg_say_vote_is_closed();
    }
    way(view, view.workshop().votes.open(list))
}

pub(super) fn beside(_: View<'_>, _: &str) -> Vec<StatusBlock> {
    Vec::new()
}

/// Nothing is counted while a vote is closed; the key that opens a vote closes it.
pub(super) fn keys(view: View<'_>, list: &str) -> StepKeys {
    let texts = view.texts();
    let is_open = view.workshop().votes.open(list).is_some();
    let opens_or_closes = if is_open { texts.msg_act_vote_close() } else { texts.msg_act_vote_open() };
    StepKeys {
        idle: if is_closed(view, list) { vec![LineAct::Way, LineAct::Twice] } else { Vec::new() },
        called: vec![(Action::Line(LineAct::Vote), opens_or_closes)],
    }
}
