//! Sheets on A3 for groups that work at tables: each board and each action plan once for each group, with the group's
//! number. A sheet that has a heading already, or a plan of an island, is the sheet of whoever works on that.

use maud::{Markup, html};

use crate::workshop::groups::{self, groups_of};
use crate::workshop::islands::Island;
use crate::workshop::method::TableDef;
use crate::workshop::rows::Row;

use super::{Paper, board_sheets, plan_sheets};

/// The most sheets of a kind to print at once; more can be photocopied.
const MOST: usize = 12;

/// Whether groups have anything to write on.
pub(super) fn has_any(paper: &Paper<'_>) -> bool {
    board_sheets::boards(paper).next().is_some() || plan_sheets::tables(paper).next().is_some()
}

pub(super) fn body(paper: &Paper<'_>) -> Markup {
    html! {
        @for board in board_sheets::boards(paper) {
            @let headings = paper.workshop.lists.sheets(&board.id);
            @for heading in &headings { (board_sheets::sheet(paper, board, Some(heading.id), None)) }
            @if headings.is_empty() {
                @for group in groups(paper) { (board_sheets::sheet(paper, board, None, Some(group))) }
            }
        }
        @for table in plan_sheets::tables(paper) { (plans(paper, table)) }
    }
}

fn plans(paper: &Paper<'_>, table: &TableDef) -> Markup {
    let islands = plan_sheets::islands(paper, table);
    html! {
        @for island in &islands { (plan(paper, table, Some(island), None)) }
        @if islands.is_empty() { @for group in groups(paper) { (plan(paper, table, None, Some(group))) } }
    }
}

/// An action plan on A3: its heading, and a large field for each column.
fn plan(paper: &Paper<'_>, table: &TableDef, island: Option<&Island>, group: Option<u16>) -> Markup {
    html! {
        section.board.plan {
            header {
                p.kind {
                    (paper.title()) " · " (table.name.get(paper.workshop.lang))
                    @if let Some(group) = group { " · " (paper.texts.msg_print_group(group)) }
                }
                @match island {
                    Some(island) => h1 { (Row::island(island).headed()) },
                    None => h1.blank {},
                }
                (paper.question())
            }
            div.fields { (plan_sheets::fields(paper, table)) }
            (plan_sheets::foot(paper, table, island))
        }
    }
}

/// The groups that people are in, or that they will be divided into.
fn groups(paper: &Paper<'_>) -> impl Iterator<Item = u16> {
    let there = paper.workshop.groups_here();
    let usual = || groups_of(paper.workshop.people, groups::USUAL).len();
    (1..=there.unwrap_or_else(usual).clamp(1, MOST)).map(|group| group as u16)
}
