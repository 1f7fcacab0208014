//! Votes: how to type dots or slips that name candidates in order, how many could be in and how many are.

use super::super::super::theme::TextRole;
use super::super::View;
use super::super::sheet::{StatusBlock, StatusPart};
use super::{StepKeys, lines, ranking};
use crate::app::action::{Action, LineAct};
use crate::app::live::CountMethod;
use crate::workshop::method::{Dots, Step};
use crate::workshop::ranking as ranked;
use crate::workshop::rows::Beside;
use crate::workshop::step::VoteAsked;
use crate::workshop::tally::Vote;

pub(super) fn status(view: View<'_>, _: &Step, asked: VoteAsked<'_>) -> Vec<StatusBlock> {
    let workshop = view.workshop();
    let vote = vote_of(view, asked);
    let parts = match vote.filter(|vote| vote.closed) {
        Some(vote) => {
            let listed = ranked::listed(workshop, &vote.list).len() as u16;
            let closed = view.texts().msg_live_vote_closed(listed);
            std::iter::once(StatusPart::new(TextRole::Strong, closed)).chain(control(view, vote)).collect()
        }
        None => counting(view, vote, asked),
    };
    vec![StatusBlock::new("", parts)]
}

/// The vote of the step, once it was opened.
fn vote_of<'a>(view: View<'a>, asked: VoteAsked<'_>) -> Option<&'a Vote> {
    view.workshop().votes.voted(asked.list, asked.beside)
}

/// The same while it is open.
fn open_of<'a>(view: View<'a>, asked: VoteAsked<'_>) -> Option<&'a Vote> {
    vote_of(view, asked).filter(|vote| !vote.closed)
}

/// What to say until the vote is closed.
fn counting(view: View<'_>, vote: Option<&Vote>, asked: VoteAsked<'_>) -> Vec<StatusPart> {
    let (texts, workshop) = (view.texts(), view.workshop());
    let dots = vote.map_or(workshop.dots, |vote| vote.dots);
    let rule = match asked.ranked {
        Some(ranks) => texts.msg_vote_order_each(ranks),
        None => texts.msg_live_dots_each(dots.each, dots.most),
    };
    let mut parts = vec![StatusPart::new(TextRole::Text, rule)];
    match vote {
        Some(vote) => parts.extend(control(view, vote)),
        None => parts.push(StatusPart::new(TextRole::Text, texts.msg_live_vote_not_open())),
    }
    parts.push(StatusPart::marked("▸", TextRole::Text, way(view, vote, asked)));
    if view.live.way() == CountMethod::Hands
        && let Some(on) = view.live.wall.focus.id()
    {
        parts.push(StatusPart::new(TextRole::Strong, texts.msg_live_hands_for(view.called(on))));
    }
    parts
}

/// What can be checked: how many slips are in where they name candidates in order, otherwise the dots, in all and in each
/// group.
fn control(view: View<'_>, vote: &Vote) -> Vec<StatusPart> {
    if vote.rule.ranked.is_some() {
        let slips = view.texts().msg_live_scale_slips(vote.handed_in(), vote.people);
        return vec![StatusPart::new(TextRole::Strong, slips)];
    }
    let in_all = check_sum(view, vote);
    std::iter::once(in_all).chain(of_groups(view, vote)).collect()
}

/// The dots on the lines of each group.
fn of_groups(view: View<'_>, vote: &Vote) -> Option<StatusPart> {
    let sums = vote.sums_of_groups(view.workshop());
    let mut over = false;
    let told = sums.into_iter().filter_map(|(group, dots)| {
        let possible = vote.possible_in(group)?;
        over |= dots > possible;
        let name = view.live.group_name(&vote.list, group, view.texts());
        Some(view.texts().msg_vote_group_sum(name, dots, possible))
    });
    let told = told.collect::<Vec<_>>().join("\u{a0}· ");
    let mark = if over { "▲" } else { " " };
    (!told.is_empty()).then(|| StatusPart::marked(mark, TextRole::Text, told))
}

/// The check sum: how many dots could be in, and how many are.
fn check_sum(view: View<'_>, vote: &Vote) -> StatusPart {
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
fn way(view: View<'_>, vote: Option<&Vote>, asked: VoteAsked<'_>) -> String {
    let texts = view.texts();
    let all_in = vote.is_some_and(|vote| vote.handed_in() == u32::from(vote.people));
    match view.live.way() {
        CountMethod::Slips if all_in => texts.msg_live_way_slips_in(),
        CountMethod::Slips if asked.ranked.is_some() => texts.msg_vote_way_order(),
        CountMethod::Slips => texts.msg_live_way_slips(example(view, vote)),
        CountMethod::Wall => texts.msg_live_way_wall(),
        CountMethod::Hands => texts.msg_live_way_hands(),
        CountMethod::Again => texts.msg_live_way_again(),
    }
}

/// An example of a slip, with what there is.
fn example(view: View<'_>, vote: Option<&Vote>) -> String {
    let rows = view.live.rows();
    let labels: Vec<String> = rows
        .iter()
        .filter(|row| row.beside != Beside::Head)
        .map(|row| row.label.to_string())
        .take(3)
        .collect();
    slip(&labels, vote.map_or(view.workshop().dots, |vote| vote.dots))
}

/// A slip with two dots on one of these and one on another, or with as many as there may be.
fn slip(labels: &[String], dots: Dots) -> String {
    match labels {
        [.., one, other] if dots.each > 2 && dots.most > 1 => format!("{one} {other} {other}"),
        labels => {
            let from = labels.len().saturating_sub(usize::from(dots.each));
            labels.get(from..).unwrap_or_default().join(" ")
        }
    }
}

/// Whether the vote is closed, so that nothing is counted until it is reopened.
fn is_closed(view: View<'_>, asked: VoteAsked<'_>) -> bool {
    vote_of(view, asked).is_some_and(|vote| vote.closed)
}

/// The name of what is voted on, and how many candidates it has; once it is closed, that of the ranking.
pub(super) fn heading(view: View<'_>, step: &Step, asked: VoteAsked<'_>) -> String {
    if is_closed(view, asked) {
        return ranking::heading(view, step, asked.list);
    }
    voted_heading(view, step, asked.list)
}

/// The same of whatever is to be voted on or given values.
pub(super) fn voted_heading(view: View<'_>, step: &Step, of: &str) -> String {
    let workshop = view.workshop();
    if workshop.method.list(of).is_some() {
        return lines::heading(view, step);
    }
    view.texts().msg_live_lines(workshop.name_of_capture(of), workshop.candidates(of).len() as u32)
}

pub(super) fn label(view: View<'_>, asked: VoteAsked<'_>) -> String {
    let (texts, workshop) = (view.texts(), view.workshop());
    if is_closed(view, asked) {
        return texts.msg_live_to_nothing();
    }
    let open = open_of(view, asked);
    match view.live.way() {
        CountMethod::Slips => {
            let slips = open.map_or(0, Vote::handed_in);
            let people = open.map_or(workshop.people, |vote| vote.people);
            if slips >= u32::from(people) {
                return texts.msg_live_to_slips_in(people);
            }
            texts.msg_live_to_slip(slips + 1, people)
        }
        CountMethod::Again => {
            let (again, slips) = open.map_or((0, 0), |vote| (vote.again, vote.slips.len() as u32));
            texts.msg_live_to_slip_again(again.saturating_add(1), slips)
        }
        CountMethod::Wall => texts.msg_live_to_wall(),
        CountMethod::Hands => texts.msg_live_to_hands(view.label_at_hand()),
    }
}

/// How to type dots, until the vote is closed.
pub(super) fn hint(view: View<'_>, asked: VoteAsked<'_>) -> String {
    if is_closed(view, asked) {
        return view.texts().msg_say_vote_is_closed();
    }
    way(view, open_of(view, asked), asked)
}

pub(super) fn beside(_: View<'_>, _: VoteAsked<'_>) -> Vec<StatusBlock> {
    Vec::new()
}

/// Nothing is counted while a vote is closed; the key that opens a vote closes it. Where candidates are named in order
/// there is one way to count.
pub(super) fn keys(view: View<'_>, asked: VoteAsked<'_>) -> StepKeys {
    let texts = view.texts();
    let is_open = open_of(view, asked).is_some();
    let opens_or_closes = if is_open { texts.msg_act_vote_close() } else { texts.msg_act_vote_open() };
    let idle = match (is_closed(view, asked), asked.ranked) {
        (true, _) => vec![LineAct::Way, LineAct::Twice],
        (false, Some(_)) => vec![LineAct::Way],
        (false, None) => Vec::new(),
    };
    StepKeys { idle, called: vec![(Action::Line(LineAct::Vote), opens_or_closes)] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_a_slip_is_one_that_counts() {
        let labels = ["1", "2", "3"].map(str::to_owned);
        let told = |each, most| slip(&labels, Dots { each, most });
        assert_eq!([told(3, 2), told(5, 5)], ["2 3 3", "2 3 3"]);
        assert_eq!([told(1, 1), told(2, 1), told(3, 1), told(2, 2)], ["3", "2 3", "1 2 3", "2 3"]);
        assert_eq!(slip(&labels[..1], Dots { each: 3, most: 2 }), "1");
        assert_eq!(slip(&[], Dots { each: 3, most: 2 }), "");
    }
}
