//! Paper ballots, one per person, in two columns, as many on a page as fit.
//!
//! If the list has entries, a ballot shows them with a ring for each dot that one may get. Before that, it has a line
//! for each dot, to write a label on.

use crate::workshop::id::Id;
use crate::workshop::method::{Dots, ListDef};

use super::super::escape::html as escape;
use super::Paper;

pub(super) fn body(paper: &Paper<'_>) -> String {
    votes_to_print(paper).into_iter().map(|list| for_all(paper, list)).collect()
}

fn for_all(paper: &Paper<'_>, list: &ListDef) -> String {
    let ballot = ballot(paper, list, rule(paper, list));
    let people = usize::from(paper.workshop.people.max(1));
    // Rows of two, because printers can keep a row together.
    let row = format!("<div class=\"row\">\n{ballot}{ballot}</div>\n");
    format!("<section class=\"vote\">\n{}</section>\n", row.repeat(people.div_ceil(2)))
}

/// The list that is voted on now or next. While that list is empty, all votes to come, as blanks: ballots are printed
/// the day before. After all votes, the last one.
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

fn ballot(paper: &Paper<'_>, list: &ListDef, dots: Dots) -> String {
    let candidates = paper.workshop.lists.candidates(&list.id);
    let (how, fields) = if candidates.is_empty() {
        (paper.texts.msg_print_ballot_write(), "<li class=\"blank\"></li>\n".repeat(dots.each.into()))
    } else {
        let lines = candidates.iter().map(|id| candidate(paper, *id, dots)).collect();
        (paper.texts.msg_print_ballot_fill(), lines)
    };
    format!(
        "<section class=\"ballot\">\n<h2>{}</h2>\n<p>{} {}</p>\n<ol>\n{fields}</ol>\n</section>\n",
        escape(&paper.texts.msg_print_ballot(list.name.get(paper.workshop.lang))),
        escape(&paper.texts.msg_print_ballot_rule(dots.each, dots.most)),
        escape(&how),
    )
}

fn candidate(paper: &Paper<'_>, id: Id, dots: Dots) -> String {
    let Some(named) = paper.workshop.lists.named(id) else { return String::new() };
    format!(
        "<li><b>{}</b> <span>{}</span> <i>{}</i></li>\n",
        escape(&named.label()),
        escape(named.text()),
        "○".repeat(dots.most.into()),
    )
}
