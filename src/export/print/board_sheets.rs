//! Boards on A3: an empty one to write on, and of a board with sheets each sheet that has a heading already, with what
//! stands on it.

use maud::{Markup, html};

use crate::workshop::id::Id;
use crate::workshop::method::{BoardShape, ListDef};
use crate::workshop::rows::{Audience, Row, Rows};

use super::Paper;

/// All boards of the method.
pub(super) fn body(paper: &Paper<'_>) -> Markup {
    html! { @for board in boards(paper) { (sheets(paper, board)) } }
}

/// The boards of the method.
pub(super) fn boards<'a>(paper: &Paper<'a>) -> impl Iterator<Item = &'a ListDef> {
    paper.workshop.method.lists.iter().filter(|list| !list.fields.is_empty())
}

/// The sheets of a board that have a heading, and an empty one.
fn sheets(paper: &Paper<'_>, board: &ListDef) -> Markup {
    let headings = paper.workshop.lists.sheets(&board.id);
    html! {
        @for heading in headings { (sheet(paper, board, Some(heading.id), None)) }
        (sheet(paper, board, None, None))
    }
}

/// A sheet of a board: with what stands under this heading, or without any; that of a group has its number.
pub(super) fn sheet(paper: &Paper<'_>, board: &ListDef, heading: Option<Id>, group: Option<u16>) -> Markup {
    let (title, name) = (paper.title(), board.name.get(paper.workshop.lang));
    let beside = board.fields.iter().filter(|field| Some(*field) != board.beneath.as_ref());
    // A sheet is read from left to right, so its fields stand in one row.
    let class = match board.shape {
        _ if board.sheets.is_some() => "fields in-a-row",
        BoardShape::Card => "fields one-by-one",
        BoardShape::SideBySide | BoardShape::TwoByTwo => "fields",
    };
    html! {
        section.board {
            header {
                p.kind {
                    (title) @if name != title { " · " (name) }
                    @if let Some(group) = group { " · " (paper.texts.msg_print_group(group)) }
                }
                (paper.question())
            }
            div class=(class) { @for name in beside { (field(paper, board, name, heading)) } }
            @if let Some(beneath) = &board.beneath {
                div.beneath { (field(paper, board, beneath, heading)) }
            }
        }
    }
}

/// A field with what stands in it on the sheet under this heading; without a heading, empty.
fn field(paper: &Paper<'_>, board: &ListDef, name: &str, heading: Option<Id>) -> Markup {
    let workshop = paper.workshop;
    let shows = workshop.method.list(name).is_some_and(|list| list.show.is_some());
    let lines: Vec<String> = match heading {
        None if shows => {
            Rows::list(workshop, name, Audience::Room).iter().map(|row| row.text.into_owned()).collect()
        }
        None => Vec::new(),
        Some(id) if Some(name) == board.sheets.as_deref() => workshop
            .lists
            .item(id)
            .map(|item| format!("{}. {}", item.number, item.text))
            .into_iter()
            .collect(),
        Some(_) if Some(name) == board.beneath.as_deref() => {
            told(&Rows::list(workshop, name, Audience::Room))
        }
        Some(id) => told(&Rows::on_sheet(workshop, (name, id), Audience::Room)),
    };
    html! {
        div.field {
            h2 { (workshop.name_of_list(name)) }
            @for line in lines { p { (line) } }
        }
    }
}

fn told(rows: &Rows<'_>) -> Vec<String> {
    let told = |row: Row<'_>| match row.below.as_ref() {
        "" => row.mentioned(),
        below => format!("{} · {below}", row.mentioned()),
    };
    rows.iter().map(told).collect()
}
