//! Paper ballots, two beside each other and as many on a page as fit: one for each person.
//!
//! Where the list is there, a ballot shows it with a ring for each dot that one candidate may get. Before that, it has
//! a line for each dot, to write a number or letter on.

use crate::workshop::method::{Dots, ListDef};
use crate::workshop::rows::{Audience, Row, Rows};

use super::super::escape::html as escape;
use super::Paper;

pub(super) fn body(paper: &Paper<'_>) -> String {
    votes_to_print(paper).into_iter().map(|list| for_all(paper, list)).collect()
}

fn for_all(paper: &Paper<'_>, list: &ListDef) -> String {
    let ballot = ballot(paper, list, rule(paper, list));
    let people = usize::from(paper.workshop.people.max(1));
    // Rows of two, since a row that must not be broken is what printers know how to keep whole.
    let row = format!("<div class=\"row\">\n{ballot}{ballot}</div>\n");
    format!("<section class=\"vote\">\n{}</section>\n", row.repeat(people.div_ceil(2)))
}

/// The list that is voted on now or next. While there is nothing in it, blanks are wanted for every vote to come: they
/// are printed the day before. When all votes are over, the last one.
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

/// An open vote keeps to the rule that it was opened with.
fn rule(paper: &Paper<'_>, list: &ListDef) -> Dots {
    paper.workshop.votes.open(&list.id).map_or(paper.workshop.dots, |vote| vote.dots)
}

fn ballot(paper: &Paper<'_>, list: &ListDef, dots: Dots) -> String {
    let candidates = Rows::candidates(paper.workshop, &list.id, Audience::Room);
    let (how, fields) = if candidates.is_empty() {
        (paper.texts.msg_print_ballot_write(), "<li class=\"blank\"></li>\n".repeat(dots.each.into()))
    } else {
        let lines = candidates.iter().map(|row| candidate(&row, dots)).collect();
        (paper.texts.msg_print_ballot_fill(), lines)
    };
    format!(
        "<section class=\"ballot\">\n<h2>{}</h2>\n<p>{} {}</p>\n<ol>\n{fields}</ol>\n</section>\n",
        escape(&paper.texts.msg_print_ballot(list.name.get(paper.workshop.lang))),
        escape(&paper.texts.msg_print_ballot_rule(dots.each, dots.most)),
        escape(&how),
    )
}

fn candidate(row: &Row<'_>, dots: Dots) -> String {
    format!(
        "<li><b>{}</b> <span>{}</span> <i>{}</i></li>\n",
        row.label,
        escape(&row.text),
        "○".repeat(dots.most.into()),
    )
}
