//! Paper ballots, one per person, in two columns, as many on a page as fit.
//!
//! If the list has entries, a ballot shows them with a ring for each dot that one may get. Before that, it has a line
//! for each dot, to write a label on.

use maud::{Markup, html};

use crate::workshop::method::{Dots, ListDef};
use crate::workshop::rows::{Audience, Row, Rows};

use super::Paper;

pub(super) fn body(paper: &Paper<'_>) -> Markup {
    html! { @for list in votes_to_print(paper) { (for_all(paper, list)) } }
}

fn for_all(paper: &Paper<'_>, list: &ListDef) -> Markup {
    let ballot = ballot(paper, list, rule(paper, list));
    let people = paper.workshop.people.max(1);
    html! {
        section.vote {
            // One row for every two ballots, because printers can keep a row together.
            @for _ in 0..people.div_ceil(2) { div.row { (ballot) (ballot) } }
        }
    }
}

/// The list that is voted on now or next. If that list is still empty, all lists to be voted on, as blank ballots: they
/// are printed the day before. After all votes, the last list.
fn votes_to_print<'a>(paper: &Paper<'a>) -> Vec<&'a ListDef> {
    let votes = &paper.workshop.votes;
    let lists = paper.workshop.method.lists.iter();
    let ranked: Vec<&ListDef> = lists.filter(|list| list.ranking.is_some()).collect();
    let to_come: Vec<&ListDef> = ranked
        .iter()
        .copied()
        .filter(|list| votes.newest(&list.id).is_none_or(|vote| !vote.closed))
        .collect();
    match to_come.first() {
        Some(next) if !paper.workshop.lists.candidates(&next.id).is_empty() => vec![next],
        Some(_) => to_come,
        None => ranked.last().copied().into_iter().collect(),
    }
}

/// The rule for dots; an open vote keeps the one that it was opened with.
fn rule(paper: &Paper<'_>, list: &ListDef) -> Dots {
    paper.workshop.votes.open(&list.id).map_or(paper.workshop.dots, |vote| vote.dots)
}

fn ballot(paper: &Paper<'_>, list: &ListDef, dots: Dots) -> Markup {
    let (texts, candidates) = (paper.texts, Rows::candidates(paper.workshop, &list.id, Audience::Room));
    let how =
        if candidates.is_empty() { texts.msg_print_ballot_write() } else { texts.msg_print_ballot_fill() };
    html! {
        section.ballot {
            h2 { (texts.msg_print_ballot(list.name.get(paper.workshop.lang))) }
            p { (texts.msg_print_ballot_rule(dots.each, dots.most)) " " (how) }
            @for (field, rows) in by_field(paper, list, &candidates) {
                @if let Some(field) = field { h3 { (field) } }
                ol {
                    @for row in &rows { (candidate(row, dots)) }
                    @if candidates.is_empty() { @for _ in 0..dots.each { li.blank {} } }
                }
            }
        }
    }
}

/// The candidates; those of a board by its fields, each with its name.
fn by_field<'a>(
    paper: &'a Paper<'_>,
    list: &'a ListDef,
    candidates: &'a Rows<'_>,
) -> Vec<(Option<&'a str>, Vec<Row<'a>>)> {
    if list.fields.is_empty() || candidates.is_empty() {
        return vec![(None, candidates.iter().collect())];
    }
    let fields = list.fields.iter().zip(1..).map(|(field, part)| {
        let here = candidates.iter().filter(|row| row.part == Some(part)).collect();
        (Some(paper.workshop.name_of_list(field)), here)
    });
    fields.filter(|(_, rows): &(_, Vec<Row<'_>>)| !rows.is_empty()).collect()
}

fn candidate(row: &Row<'_>, dots: Dots) -> Markup {
    html! { li { b { (row.label) } " " span { (row.text) } " " i { @for _ in 0..dots.most { "○" } } } }
}
