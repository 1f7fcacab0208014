//! Paper ballots, one per person, in two columns, as many on a page as fit.
//!
//! If there are candidates, a ballot shows them with a ring for each dot that one may get, or for the place that it gets.
//! Before that, it has a line for each dot or place, to write a label on.

use maud::{Markup, html};

use crate::workshop::method::{Dots, ScaleAsked};
use crate::workshop::rows::{Audience, Row, Rows};
use crate::workshop::step::VoteAsked;

use super::Paper;

/// Whether there is anything to vote on.
pub(super) fn has_any(paper: &Paper<'_>) -> bool {
    !votes_to_print(paper).is_empty() || !scales_to_print(paper).is_empty()
}

/// How people vote on something.
#[derive(Clone, Copy)]
struct BallotRule {
    dots: Dots,
    /// How many candidates each names in order, if nobody gives dots.
    ranked: Option<u16>,
    /// Whether each group votes on its own lines.
    by_groups: bool,
}

/// A vote: on what, and whether it is the second on the same.
type ToVote<'a> = (&'a str, bool);

pub(super) fn body(paper: &Paper<'_>) -> Markup {
    let votes = votes_to_print(paper).into_iter().map(|vote| ballot(paper, vote.0, rule(paper, vote)));
    let scales = scales_to_print(paper).into_iter().map(|asked| scale(paper, asked));
    html! { @for slip in votes.chain(scales) { (for_all(paper, &slip)) } }
}

fn for_all(paper: &Paper<'_>, ballot: &Markup) -> Markup {
    let people = paper.workshop.people.max(1);
    html! {
        section.vote {
            // One row for every two ballots, because printers can keep a row together.
            @for _ in 0..people.div_ceil(2) { div.row { (ballot) (ballot) } }
        }
    }
}

/// What is voted on now or next. If that is still empty, all that is to be voted on, as blank ballots: they are printed the
/// day before. After all votes, the last.
fn votes_to_print<'a>(paper: &Paper<'a>) -> Vec<ToVote<'a>> {
    let (workshop, votes) = (paper.workshop, &paper.workshop.votes);
    let twice = |of: &str| asked(paper, (of, true)).is_some();
    let all = workshop.method.voted().flat_map(|of| {
        let second = twice(of).then_some((of, true));
        std::iter::once((of, false)).chain(second)
    });
    let all: Vec<ToVote<'a>> = all.collect();
    let over = |(of, second): &ToVote<'_>| {
        votes.voted(of, *second).is_some_and(|vote| vote.closed) || !second && votes.voted(of, true).is_some()
    };
    let to_come: Vec<ToVote<'a>> = all.iter().copied().filter(|vote| !over(vote)).collect();
    match to_come.first() {
        Some(next) if !workshop.candidates(next.0).is_empty() => vec![*next],
        Some(_) => to_come,
        None => all.last().copied().into_iter().collect(),
    }
}

/// The scales that are answered on slips alone, have something to answer, and are not closed yet.
fn scales_to_print<'a>(paper: &Paper<'a>) -> Vec<ScaleAsked<'a>> {
    let workshop = paper.workshop;
    let all = workshop.method.steps.iter().filter_map(|step| step.kind.scale_asked());
    let waits = |asked: &ScaleAsked<'_>| {
        !workshop.candidates(asked.list).is_empty()
            && workshop.only_slips(asked.list)
            && workshop.votes.scale(asked.list).is_none_or(|scale| !scale.closed)
    };
    all.filter(waits).collect()
}

/// A slip with the statements of a scale, each with its numbers, of which one gets a ring.
fn scale(paper: &Paper<'_>, asked: ScaleAsked<'_>) -> Markup {
    let statements = Rows::candidates(paper.workshop, asked.list, Audience::Room);
    let values: Vec<String> = (1..=asked.values).map(|value| value.to_string()).collect();
    let means =
        (1..).zip(asked.words).map(|(value, words): (u16, _)| format!("{value} = {}", paper.words(words, 0)));
    let means = means.collect::<Vec<_>>().join(" · ");
    html! {
        section.ballot {
            h2 { (paper.workshop.name_of_capture(asked.list)) }
            p { (paper.texts.msg_print_scale_fill()) @if !means.is_empty() { " " (means) } }
            @for (part, rows) in by_part(paper, asked.list, &statements) {
                @if let Some(part) = part { h3 { (part) } }
                ol { @for row in &rows { li { b { (row.label) } " " span { (row.text) } " " i { (values.join("\u{a0}\u{a0}")) } } } }
            }
        }
    }
}

/// What the method asks in a vote.
fn asked<'a>(paper: &Paper<'a>, (of, second): ToVote<'_>) -> Option<VoteAsked<'a>> {
    let mut steps = paper.workshop.method.steps.iter().filter_map(|step| step.kind.vote_asked());
    steps.find(|asked| asked.list == of && asked.beside == second)
}

/// The rule for dots or ranks; an open vote keeps the one that it was opened with.
fn rule(paper: &Paper<'_>, vote: ToVote<'_>) -> BallotRule {
    let workshop = paper.workshop;
    let asked = asked(paper, vote);
    match workshop.votes.voted(vote.0, vote.1).filter(|vote| !vote.closed) {
        Some(vote) => {
            BallotRule { dots: vote.dots, ranked: vote.rule.ranked, by_groups: vote.is_by_groups() }
        }
        None => BallotRule {
            dots: workshop.dots,
            ranked: asked.and_then(|asked| asked.ranked),
            by_groups: asked.is_some_and(|asked| asked.within.is_some()),
        },
    }
}

fn ballot(paper: &Paper<'_>, of: &str, rule: BallotRule) -> Markup {
    let (texts, candidates) = (paper.texts, Rows::candidates(paper.workshop, of, Audience::Room));
    let BallotRule { dots, ranked, by_groups } = rule;
    let told = match ranked {
        Some(ranks) => texts.msg_vote_print_order(ranks),
        None => texts.msg_print_ballot_rule(dots.each, dots.most),
    };
    let how = match (ranked, candidates.is_empty()) {
        (Some(_), true) => texts.msg_vote_print_order_write(),
        (Some(_), false) => texts.msg_vote_print_order_fill(),
        (None, true) => texts.msg_print_ballot_write(),
        (None, false) => texts.msg_print_ballot_fill(),
    };
    let own = by_groups.then(|| texts.msg_vote_print_own_group());
    html! {
        section.ballot {
            h2 { (texts.msg_print_ballot(paper.workshop.name_of_capture(of))) }
            p { (told) " " (how) @if let Some(own) = own { " " (own) } }
            @for (part, rows) in by_part(paper, of, &candidates) {
                @if let Some(part) = part { h3 { (part) } }
                ol {
                    @for row in &rows { (candidate(row, rule)) }
                    @if candidates.is_empty() { @for _ in 0..ranked.unwrap_or(dots.each) { li.blank {} } }
                }
            }
        }
    }
}

/// The candidates; those of a board by its fields, those of groups by group, each with its name.
fn by_part<'a>(
    paper: &'a Paper<'_>,
    of: &'a str,
    candidates: &'a Rows<'_>,
) -> Vec<(Option<String>, Vec<Row<'a>>)> {
    let workshop = paper.workshop;
    let mut parts: Vec<(Option<u16>, Vec<Row<'a>>)> = Vec::new();
    for row in candidates.iter() {
        match parts.last_mut().filter(|(part, _)| *part == row.part) {
            Some((_, rows)) => rows.push(row),
            None => parts.push((row.part, vec![row])),
        }
    }
    if parts.is_empty() {
        return vec![(None, Vec::new())];
    }
    let fields = if workshop.lists.is_board(of) { workshop.lists.parts(of) } else { Vec::new() };
    let called = |part: u16| {
        let field = usize::from(part).checked_sub(1).and_then(|at| fields.get(at));
        let group = || workshop.group_name(of, part).unwrap_or_else(|| paper.texts.msg_export_group(part));
        field.map_or_else(group, |field| workshop.name_of_list(field).to_owned())
    };
    parts.into_iter().map(|(part, rows)| (part.map(called), rows)).collect()
}

/// A candidate, with a ring for each dot that it may get, or one for the place that it gets.
fn candidate(row: &Row<'_>, rule: BallotRule) -> Markup {
    let rings = if rule.ranked.is_some() { 1 } else { rule.dots.most };
    html! { li { b { (row.label) } " " span { (row.text) } " " i { @for _ in 0..rings { "○" } } } }
}
