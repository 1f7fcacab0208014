//! A page for each group that reports under heads: its title, and a field for each head, with what is known already.

use maud::{Markup, html};

use crate::workshop::groups::{self, groups_of};
use crate::workshop::heads::TITLE;
use crate::workshop::rows::{Audience, Rows};

use super::Paper;

/// The reports of all groups, list by list.
pub(super) fn body(paper: &Paper<'_>) -> Markup {
    let lists = paper.workshop.method.lists.iter().map(|list| list.id.as_str());
    let reports = lists.filter(|list| !paper.workshop.method.heads_of(list).is_empty());
    html! { @for list in reports { @for group in groups_of_list(paper, list) { (sheet(paper, list, group)) } } }
}

/// The groups that there are, or that people will be divided into.
fn groups_of_list(paper: &Paper<'_>, list: &str) -> Vec<u16> {
    let workshop = paper.workshop;
    let there = workshop.groups_in(list);
    if !there.is_empty() {
        return there;
    }
    let size = workshop.method.group_size(list).unwrap_or(groups::USUAL);
    (1..=groups_of(workshop.people, size).len() as u16).collect()
}

fn sheet(paper: &Paper<'_>, list: &str, group: u16) -> Markup {
    let workshop = paper.workshop;
    let name = workshop.group_name(list, group).unwrap_or_else(|| paper.texts.msg_print_group(group));
    let heads = (TITLE + 1..).zip(workshop.heads_named(list));
    html! {
        section.sheet {
            header { p.kind { (paper.title()) " · " (workshop.name_of_list(list)) } h1 { (name) } }
            (field(&paper.texts.msg_print_report_title(), "who", &lines(paper, list, (group, TITLE))))
            @for (head, name) in heads { (field(name, "how", &lines(paper, list, (group, head)))) }
        }
    }
}

fn field(name: &str, class: &str, lines: &[String]) -> Markup {
    html! { div.field.(class) { h2 { (name) } @for line in lines { p { (line) } } } }
}

fn lines(paper: &Paper<'_>, list: &str, at: (u16, u16)) -> Vec<String> {
    let rows = Rows::under_head(paper.workshop, list, at, Audience::Room);
    rows.iter().map(|row| row.text.to_string()).collect()
}
